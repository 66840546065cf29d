/** A comparison of councils as its page shows it: the one it was built with, and any other that its reader chooses. */
import type { LinesProps } from '../../charts/lines/Lines.tsx';
import type { StripProps } from '../../charts/strip/Strip.tsx';
import { PROPOSED_CAP } from '../../dataset/cap/cap-range.ts';
import {
  compareChoiceFrom,
  compare,
  MOST_COMPARED,
  type CompareChoice,
  type Comparison,
} from '../../dataset/comparison/comparison.ts';
import { presetsFor, type Preset } from '../../dataset/comparison/comparison-presets.ts';
import { comparisonInWords } from '../../dataset/comparison/comparison-wording.ts';
import type { SurroundingsBySlug } from '../../dataset/comparison/surroundings.ts';
import type { Country } from '../../dataset/country.ts';
import { listed } from '../../dataset/text/format.ts';
import { AVERAGE_CAPTION, COMBINED_MEANING } from '../../dataset/text/terms.ts';
import type { Council } from '../../schemas/council.ts';
import type { ChartView } from '../core/chart-view.ts';
import { compareDots, compareSeries } from './compare-series.ts';

/** What a comparison is made from. */
export interface CompareFigures {
  readonly country: Country;
  readonly surroundings: SurroundingsBySlug;
}

/** What the address asks for. */
export interface CompareRequest {
  /** Slugs of the councils, the one the others are seen against first. */
  readonly slugs: readonly string[];
  /** The newest year where it is left out. */
  readonly year?: number | undefined;
  readonly cap: number;
}

export interface CompareView {
  readonly country: Country;
  readonly comparison: Comparison;
  readonly finding: string;
  /** What else is to be known, a sentence each. */
  readonly words: readonly string[];
  readonly chosen: readonly Council[];
  /** What could not be shown of what was asked for; empty if all could. */
  readonly refused: string;
  readonly presets: readonly Preset[];
  /** What the addresses of presets keep of the request: `&year=2024&cap=18`. */
  readonly keep: string;
  readonly lines: ChartView<LinesProps>;
  readonly strip: ChartView<StripProps>;
}

/** Makes the view. */
export function compareView(
  { country, surroundings }: CompareFigures,
  { slugs, year = country.latestYear, cap }: CompareRequest,
): CompareView {
  const choice = compareChoiceFrom(country, slugs, year);
  const [first] = choice.councils;
  const comparison = compare(country, surroundings, choice, cap);
  const [finding = '', ...words] = comparisonInWords(country, comparison);
  return {
    country,
    comparison,
    finding,
    words,
    chosen: choice.councils,
    refused: refusal(choice, country),
    presets: first === undefined ? [] : presetsFor(country, surroundings, first, choice.year),
    keep: kept(country, choice.year, cap),
    lines: linesView(country, comparison, finding),
    strip: stripView(country, comparison, finding),
  };
}

function linesView(country: Country, comparison: Comparison, title: string): ChartView<LinesProps> {
  return {
    heading: 'Averages in each year',
    subtitle: `${AVERAGE_CAPTION}, 30 September of each year. The first council’s line is thicker.`,
    chart: {
      title,
      description: 'The numbers are in a table on this page.',
      years: country.years,
      series: compareSeries(country, comparison),
      cap: comparison.cap,
    },
  };
}

function stripView(country: Country, comparison: Comparison, title: string): ChartView<StripProps> {
  return {
    heading: `Among all councils, ${comparison.year}`,
    subtitle: `Each dot is one average. Those compared have the marks of their lines. ${COMBINED_MEANING}`,
    chart: { title, dots: compareDots(country, comparison), cap: comparison.cap },
  };
}

function refusal({ beyond, councils }: CompareChoice, country: Country): string {
  if (councils.length === 0) return 'Add at least two councils.';
  if (councils.length === 1) return 'Add another council.';
  const names = beyond.map((slug) => country.bySlug.get(slug)?.name ?? slug);
  return names.length === 0
    ? ''
    : `At most ${MOST_COMPARED} councils can be compared. Not shown: ${listed(names)}.`;
}

function kept(country: Country, year: number, cap: number): string {
  const ofYear = year === country.latestYear ? '' : `&year=${year}`;
  return `${ofYear}${cap === PROPOSED_CAP ? '' : `&cap=${cap}`}`;
}
