/** The site's JSON files, fetched once when a page needs them. */
import { fileLoader } from './file-loader.ts';

/**
 * A loader of one JSON file. It keeps what it has read and never a failure: the next call tries again.
 * @param address on this site, such as `/figures.json`
 * @param read makes the value the page works on; throws if what was parsed is not what the file should be
 */
export function jsonFile<T>(address: string, read: (parsed: unknown) => T): () => Promise<T> {
  const load = fileLoader(
    () => address,
    (text) => read(JSON.parse(text)),
  );
  return async () => load('');
}

/**
 * The same for files of one kind, such as one for each council.
 * @param addressOf the address of a key's file
 */
export function jsonFiles<T>(
  addressOf: (key: string) => string,
  read: (parsed: unknown) => T,
): (key: string) => Promise<T> {
  const load = fileLoader(addressOf, (text) => read(JSON.parse(text)));
  return async (key) => load(key);
}
