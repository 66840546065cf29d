/** In which elements of a page a term may be linked. */

/** Blocks of running text. */
const TEXT = new Set(['p', 'li', 'dd']);

/** Headings, links, controls, tables, the words of others, code and pictures. */
const NOT_LINKED = new Set(
  `h1 h2 h3 h4 h5 h6 a button label legend summary select textarea form nav table caption figcaption dt
   blockquote q cite code pre svg script style template iframe`.split(/\s+/),
);

/** Parts that the browser never draws again as a whole: it folds them, or looks in them for others that it draws. */
const NEVER_DRAWN = new Set([
  ...['council-top', 'count-check', 'fold', 'cap-page', 'lottery-page', 'my-caseload'],
  // Those of evidence, whose charts can be taken away.
  ...['arguments-for', 'arguments-against', 'measure', 'reports'],
]);

/** Whether an element is a block of running text. */
export function holdsText(name: string): boolean {
  return TEXT.has(name);
}

/**
 * Whether a term may be linked in an element. A part of the page that the browser draws again may not be changed, and
 * what is announced or hidden is no place for a link.
 */
export function canLink(name: string, attributes: Readonly<Record<string, string>>): boolean {
  if (NOT_LINKED.has(name) || attributes['data-words'] === 'other') return false;
  if ('hidden' in attributes || attributes.role === 'status' || 'aria-live' in attributes)
    return false;
  const part = attributes['data-part'];
  return part === undefined || NEVER_DRAWN.has(part);
}
