/**
 * /figures/<key>.json: a piece of a country that is too large for one file. The key is a year, the one before the
 * first among them, the slug of a council, `first` for the first figure of each council, `places` for where the councils
 * are, or `all`. /figures.json then has the councils and the newest year.
 */
import type { CountryData } from '../country.ts';
import { unpackCountry, type PackedCountry } from './figures.ts';

/**
 * A country of the pieces that are there, which have the form of a country with no councils. Several may have the same
 * figure, and the last one counts.
 * @param head what /figures.json has; all there is of a country that has no pieces
 */
export function unpackPieces(head: PackedCountry, pieces: readonly PackedCountry[]): CountryData {
  const all = [...pieces, head];
  const places = all.flatMap((one) => one.places ?? []);
  return {
    ...unpackCountry({
      ...head,
      councils: head.councils.map((council, index) => [...council, ...(places[index] ?? [])]),
      figures: all.flatMap((one) => one.figures),
      flags: all.flatMap((one) => one.flags),
    }),
    part: head.split && { ...head.split, pieces: all },
  };
}
