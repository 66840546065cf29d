/** Changes since a council's first figure. */
import type { Council } from '../../schemas/council.ts';
import type { PublishedFigure } from '../../schemas/figure.ts';
import type { Country } from '../country.ts';
import { inCouncil } from '../figures/figures.ts';
import { comparableIn, councilHistory } from '../figures/history.ts';
import { splitIfKnown, type ChangeSplit } from './change-split.ts';

/** The change since a council's first figure, split into cases and staff; undefined where it cannot be. */
export function splitSinceFirst(
  { figures, years }: Pick<Country, 'figures' | 'years'>,
  council: Council,
  year: number,
): ChangeSplit | undefined {
  const first = firstComparable({ figures, years }, council, year);
  if (first === undefined || first.year >= year) return undefined;
  return splitIfKnown(first, inCouncil(figures, council, year));
}

/** The first figure that one of a year may be compared with: of the council alone, or combined, as that one is. */
export function firstComparable(
  { figures, years }: Pick<Country, 'figures' | 'years'>,
  council: Council,
  year: number,
): PublishedFigure | undefined {
  const upTo = years.filter((one) => one <= year);
  return comparableIn(councilHistory(council, figures, upTo))[0];
}
