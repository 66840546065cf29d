/** The rooms whose code is changed, each with the folders and files of tests that should notice. */
export const ROOMS = {
  schemas: ['schemas', 'tables', 'returns/format.test.ts'],
  dataset: ['dataset', 'live/!(return-check)'],
  postcodes: ['postcodes'],
  returns: ['returns', 'live/return-check'],
  tables: ['tables'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** A room by its folder under src/. */
export type Room = keyof typeof ROOMS;

/** Whether a word names a room. */
export function isRoom(word: string): word is Room {
  return Object.hasOwn(ROOMS, word);
}
