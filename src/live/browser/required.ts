/**
 * An element that the island's own markup must hold.
 * @throws if it does not: the page and the island no longer fit together
 */
export function required<T>(element: T | null, what: string): T {
  if (element === null) throw new Error(`There is no ${what} here.`);
  return element;
}
