/** Whose a council's figures are: its own, or those of two councils that report combined figures. */
import type { Council } from '../../schemas/council.ts';
import type { Country } from '../country.ts';
import { inSentence, shortNamesOf } from '../text/council-names.ts';
import { sharingIn } from './figures.ts';

/**
 * Whose the figures on a council's page are, inside a sentence: `Bolton`, or `Kingston and Richmond upon Thames together`,
 * so that a combined figure is never taken for the council's own.
 */
export function whoseFigures(
  country: Pick<Country, 'councils' | 'figures' | 'latestYear'>,
  council: Council,
): string {
  const sharing = sharingIn(country, council, country.latestYear);
  return sharing.length === 1 ? inSentence(council.name) : `${shortNamesOf(sharing)} together`;
}
