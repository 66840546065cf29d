/** Tells one of the site's own JSON files from another answer: a sign-in page, or a file of another version. */

/**
 * What was parsed, if it is an object with these lists. The build checked each value in them.
 * @throws if it is not
 */
export function withLists<T extends object>(
  parsed: unknown,
  names: readonly (keyof T & string)[],
): T {
  if (names.every((name) => hasList(parsed, name))) return parsed as T;
  throw new Error(`This is no file with the lists ${names.join(', ')}.`);
}

function hasList(parsed: unknown, name: string): boolean {
  return (
    typeof parsed === 'object' &&
    parsed !== null &&
    Array.isArray((parsed as Readonly<Record<string, unknown>>)[name])
  );
}
