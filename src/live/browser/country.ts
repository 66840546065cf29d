/** The figures of all councils, fetched once when a page needs them. */
import { countryOf, type Country } from '../../dataset/country.ts';
import { unpack, type PackedCountry } from '../../dataset/wire-format.ts';

let country: Promise<Country> | undefined;

/** The country of the newest release. */
export function loadCountry(): Promise<Country> {
  country ??= fetch('/figures.json')
    .then((response) => response.json() as Promise<PackedCountry>)
    .then((packed) => countryOf(unpack(packed)));
  return country;
}
