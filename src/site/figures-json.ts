/** /figures.json: every English council and its figures of the latest release, for pages that answer to their reader. */
import { packCountry, type PackedCountry } from '../dataset/wire/figures.ts';
import { isEnglish } from '../dataset/lineage/english-councils.ts';
import type { Context } from './context.ts';

/** England's councils, abolished ones among them, and England's and the regions' own figures. */
export function packedCountry({ country }: Context): PackedCountry {
  return packCountry({ ...country, councils: country.councils.filter(isEnglish) });
}
