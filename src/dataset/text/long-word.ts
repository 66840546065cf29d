/** Words that need smaller letters to stay whole in a narrow window. */

const LONG = 13;

/**
 * The class of a heading: `long-word` if one of its words has so many letters that a small phone could not show it in
 * letters twice as large (Wolverhampton, Northamptonshire), otherwise none. Its style is in src/styles/base.css.
 */
export function headingClass(heading: string): 'long-word' | undefined {
  const longest = Math.max(...heading.split(/[^\p{L}’]+/u).map((word) => word.length));
  return longest >= LONG ? 'long-word' : undefined;
}
