/** What is said below an argument that we made from what a source says. */
export const NOT_IN_SOURCE = 'We did not find the argument itself in the source.';
