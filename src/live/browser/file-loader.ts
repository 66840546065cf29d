/** Files of this site that the browser fetches when it needs them, once each. A failure is never kept. */
import { publishedPath } from '../../dataset/address/base-path.ts';

/** Gives the contents of a file: at once if they are there, else when they have come. */
export type Files<T> = (key: string) => T | Promise<T>;

/**
 * Loads files of one kind. However often a file is asked for, there is one request. One that fails is fetched again the
 * next time, past what the browser has stored, which may be the broken answer itself.
 * @param addressOf the address of a key's file on this site
 * @param read makes sense of its text, and throws if there is none
 */
export function fileLoader<T>(
  addressOf: (key: string) => string,
  read: (text: string) => T,
): Files<T> {
  const known = new Map<string, T | Promise<T>>();
  const failed = new Set<string>();
  return (key) => {
    const there = known.get(key);
    if (there !== undefined) return there;
    const coming = fetchText(addressOf(key), failed.has(key)).then(read);
    known.set(key, coming);
    coming.then(
      (contents) => known.set(key, contents),
      () => {
        known.delete(key);
        failed.add(key);
      },
    );
    return coming;
  };
}

/** @throws if the network or the server gives nothing; the cause is the status of the server’s answer */
async function fetchText(address: string, afresh: boolean): Promise<string> {
  const response = await fetch(publishedPath(address), { cache: afresh ? 'reload' : 'default' });
  const { ok, status } = response;
  if (!ok) throw new Error(`${address} answered ${status}`, { cause: status });
  return response.text();
}
