/** The figures of all English councils. */
import { countryOf, type Country } from '../../dataset/country.ts';
import { readCountry } from '../../dataset/wire/figures.ts';
import { unpackPieces } from '../../dataset/wire/pieces.ts';
import { jsonFiles } from './json-loader.ts';

const load = jsonFiles((key) => `/figures${key}.json`, readCountry);
let made: readonly [from: string, country: Country] | undefined;

/**
 * Loads the country of the newest release. One file has all of its figures; where it is too large for that, the
 * newest year and what is asked for.
 * @param asked keys of pieces: see src/dataset/wire/pieces.ts
 */
export async function loadCountry(...asked: readonly (string | number)[]): Promise<Country> {
  const head = await load('');
  const keys = head.split ? asked : [];
  const pieces = await Promise.all(keys.map(async (key) => load(`/${key}`)));
  const from = keys.join();
  if (made?.[0] !== from) made = [from, countryOf(unpackPieces(head, pieces))];
  return made[1];
}
