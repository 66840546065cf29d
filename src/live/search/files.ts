/** Files that are fetched when they are needed, once each. */

/** Gives the contents of a file: at once if it is there, else when it has come. */
export type Files<T> = (key: string) => T | Promise<T>;

/**
 * A shelf of files. One that fails to come is asked for again the next time.
 * @param addressOf where the file of a key is
 * @param read makes sense of its text, and throws if there is none
 */
export function files<T>(addressOf: (key: string) => string, read: (text: string) => T): Files<T> {
  const shelf = new Map<string, T | Promise<T>>();
  return (key) => {
    const there = shelf.get(key);
    if (there !== undefined) return there;
    const coming = fetchText(addressOf(key)).then(read);
    shelf.set(key, coming);
    coming.then(
      (contents) => shelf.set(key, contents),
      () => shelf.delete(key),
    );
    return coming;
  };
}

/** @throws if the network or the server gives nothing */
async function fetchText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(address);
  return response.text();
}
