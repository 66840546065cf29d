/** Which files of a source hold its postcodes. Both publishers pack others beside them, even the same rows twice. */
import { Failure } from '../../shared/failure.ts';
import type { PostcodeSource, SourceEntry } from './open-source.ts';

/**
 * Chooses the directory's one big file, or else Code-Point Open's file for each area, or else the only CSV.
 * @throws Failure if there is none of them
 */
export function postcodeEntries({ name, entries }: PostcodeSource): readonly SourceEntry[] {
  const tables = entries.filter(({ path }) => /\.csv$/i.test(path));
  const directory = tables.filter(
    ({ path }) => /(^|\/)(ONSPD|NSPL)[^/]*\.csv$/i.test(path) && !/multi_csv/i.test(path),
  );
  if (directory.length === 1) return directory;
  const areas = tables.filter(({ path }) => /(^|\/)[a-z]{1,2}\.csv$/i.test(path));
  if (areas.length > 0) return areas;
  if (entries.length === 1) return entries;
  throw new Failure(
    `${name}: there are no postcodes in it. Expected a CSV for each area such as Data/CSV/ab.csv, or one Data/ONSPD_….csv; ` +
      `found ${entries.length} files${entries.length === 0 ? '' : `, the first ${entries[0]?.path ?? ''}`}.`,
  );
}
