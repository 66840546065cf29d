/** What a map or a table may show of each council: its caseload, or how that compares with something. */
import type { Council } from '../../schemas/council.ts';
import { firstComparable, splitSinceFirst } from '../change/since-first.ts';
import { distanceFromCap } from '../cap/cap.ts';
import type { Country } from '../country.ts';
import { inCouncil, isPublished } from '../figures/figures.ts';
import { changeBetween } from '../figures/figure-change.ts';
import { minus } from '../decimals/decimal.ts';
import { oneDecimal, signed } from '../text/format.ts';
import { medianOf } from './similar-councils.ts';

/**
 * caseload: the published average; since: its change since the council's first year with a figure, and how much of that
 * is from cases and from staff (change/change-split.ts); distance: above or below the cap; gap: above or below the median of its statistical neighbours.
 */
export const MEASURES = [
  'caseload',
  'since',
  'from-cases',
  'from-staff',
  'distance',
  'gap',
] as const;
export type Measure = (typeof MEASURES)[number];

/** What an address asks for; the caseload where it asks for nothing known. */
export function measureFrom(typed: string | null): Measure {
  return MEASURES.find((measure) => measure === typed) ?? 'caseload';
}

/** Whether what an address asks for is a change since the first figure of each council. */
export function looksBack(measure: string): boolean {
  return ['since', 'from-cases', 'from-staff'].includes(measure);
}

/** What measures are worked out from. */
export interface MeasureContext {
  readonly country: Country;
  readonly cap: number;
  /** Statistical neighbours of a council; nobody where they are not needed. */
  readonly neighbours: (council: Council) => readonly Council[];
}

/** A council's measure in a year, in cases to one decimal; undefined where there is no figure or nothing to hold it against. */
export function measureOf(
  measure: Measure,
  council: Council,
  year: number,
  { country, cap, neighbours }: MeasureContext,
): number | undefined {
  const figure = inCouncil(country.figures, council, year);
  if (!isPublished(figure)) return undefined;
  const average = figure.average_caseload;
  switch (measure) {
    case 'caseload':
      return average;
    case 'distance':
      return distanceFromCap(average, cap);
    case 'since': {
      const first = firstComparable(country, council, year);
      return first !== undefined && first.year < year ? changeBetween(first, figure) : undefined;
    }
    case 'from-cases':
      return splitSinceFirst(country, council, year)?.cases.adds;
    case 'from-staff':
      return splitSinceFirst(country, council, year)?.fte.adds;
    case 'gap': {
      const median = medianOf(council, neighbours(council), country.figures, year);
      return median === undefined ? undefined : minus(average, median);
    }
  }
}

/** A measure as text: the caseload plain, differences with their sign. */
export function measureText(measure: Measure, value: number): string {
  return measure === 'caseload' ? oneDecimal(value) : signed(value);
}
