/** Zip archives that are the same bytes each time they are made, in every time zone. */
import { strToU8, zipSync } from 'fflate';

/** The first day a zip archive can name: its entries must not show when they were made. */
export const NO_TIME = new Date(1980, 0, 1, 12);

/** A file of an archive by its name. */
export type Entries = Readonly<Record<string, string | Uint8Array>>;

/** An archive of files, in the order of their names. Pictures in PNG are stored as they are: they are compressed. */
export function zipOf(entries: Entries): Uint8Array {
  const files = Object.entries(entries)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, content]) => {
      const bytes = typeof content === 'string' ? strToU8(content) : content;
      return [name, [bytes, { level: name.endsWith('.png') ? 0 : 9 }]] as const;
    });
  return zipSync(Object.fromEntries(files) as Parameters<typeof zipSync>[0], { mtime: NO_TIME });
}
