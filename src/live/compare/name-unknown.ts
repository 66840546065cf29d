/** Names the councils that the address of an embed asks for and nobody knows. Loaded only where there are any. */
import { isEnglish } from '../../dataset/lineage/english-councils.ts';
import { loadCountry } from '../browser/country.ts';
import { knownAmong } from '../browser/unknown-values.ts';

/** Offers the nearest council for each that is unknown. A fixed version offers those of today. */
export async function nameUnknown(slugs: readonly string[]): Promise<void> {
  const { councils } = await loadCountry();
  const offered = councils.filter(isEnglish).map(({ slug, name }) => ({ value: slug, name }));
  knownAmong('councils', slugs, offered);
}
