/** /figures.json: every English council and its figures of the latest release, for pages that answer to their reader. */
import { pack, type PackedCountry } from '../dataset/wire-format.ts';
import { isEnglish } from '../dataset/lineage/english-councils.ts';
import { type Context } from './context.ts';

/** England's councils, abolished ones among them, and England's and the regions' own figures. */
export function packedCountry({ country }: Context): PackedCountry {
  return pack({ ...country, councils: country.councils.filter(isEnglish) });
}
