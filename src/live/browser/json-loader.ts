/** The site's JSON files, fetched once when a page needs them. */
import { fileLoader, type Files } from './file-loader.ts';

/**
 * Loads JSON files of one kind, such as one for each council.
 * @param addressOf the address of a key's file on this site
 * @param read makes the value the page works on; throws if what was parsed is not what the file should be
 */
export function jsonFiles<T>(
  addressOf: (key: string) => string,
  read: (parsed: unknown) => T,
): Files<T> {
  return fileLoader(addressOf, (text) => read(JSON.parse(text)));
}

/**
 * A loader of one JSON file. It keeps what it has read and never a failure: the next call tries again.
 * @param address such as `/figures.json`
 */
export function jsonFile<T>(address: string, read: (parsed: unknown) => T): () => Promise<T> {
  const load = jsonFiles(() => address, read);
  return async () => load('');
}

/** Begins to load what the reader is likely to ask for. It is no matter yet if it fails: whoever asks will try again. */
export function loadAhead(get: () => Promise<unknown>): void {
  get().catch(() => undefined);
}
