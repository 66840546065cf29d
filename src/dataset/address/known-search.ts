/** The part of a query that its page knows. This file imports nothing, because every page loads it. */

/**
 * That part, with the names of fields in small letters. A query that is known wholly stays as it is.
 * @param fields names of the fields that the page has
 * @param search begins with `?`, or is empty
 * @returns the same
 */
export function knownSearch(fields: readonly string[], search: string): string {
  const asked = [...new URLSearchParams(search)];
  if (asked.every(([name]) => fields.includes(name))) return search;
  const known = new URLSearchParams();
  for (const [name, value] of asked) {
    const field = name.toLowerCase();
    if (fields.includes(field) && !known.has(field)) known.set(field, value);
  }
  // Commas are legal in a query and read better than their code.
  const kept = known.toString().replaceAll('%2C', ',');
  return kept === '' ? '' : `?${kept}`;
}
