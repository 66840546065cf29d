/** The figures of all English councils. */
import { countryOf } from '../../dataset/country.ts';
import { readCountry, unpackCountry } from '../../dataset/wire/figures.ts';
import { jsonFile } from './json-loader.ts';

/** Loads the country of the newest release. */
export const loadCountry = jsonFile('/figures.json', (parsed) =>
  countryOf(unpackCountry(readCountry(parsed))),
);
