/** The publisher's symbols for what is absent, free of zod so that the browser can be sent them alone. */

/** Reasons a publisher can give instead of a number, with the symbol used in its files. */
export const REASON_BY_SYMBOL = {
  x: 'not_available',
  u: 'low_reliability',
  c: 'suppressed',
  z: 'not_applicable',
} as const;
