/** The map of a year under a measure and a cap: colours, names, legend and table, the same at build and in the browser. */
import { classOf, classOfDifference } from '../../charts/core/colouring.ts';
import { breaksInWords } from '../../charts/legend/legend-wording.ts';
import { valuesBy, type ShapeClass } from '../../charts/map/shape-classes.ts';
import { isOver } from '../../dataset/cap/cap.ts';
import { PROPOSED_CAP } from '../../dataset/cap/cap-range.ts';
import {
  colouredBy,
  differencesInYear,
  measureMeaning,
  measureName,
  spreadInRanking,
} from '../../dataset/comparison/measure-wording.ts';
import {
  measureOf,
  MEASURES,
  measureText,
  type Measure,
  type MeasureContext,
} from '../../dataset/comparison/measures.ts';
import { rankingIn, type Country } from '../../dataset/country.ts';
import { REASON_SHORT } from '../../dataset/figures/absence-wording.ts';
import { isCombined, type FigureEntry } from '../../dataset/figures/combined-figures.ts';
import { inCouncil, isPublished } from '../../dataset/figures/figures.ts';
import { flagsOn, isFlagged } from '../../dataset/quality/flag.ts';
import { flagNote } from '../../dataset/quality/flag-note-wording.ts';
import { allEntries, isSmall } from '../../dataset/ranking/ranking.ts';
import { uncapitalised } from '../../dataset/text/format.ts';
import { yearAddress } from '../core/year-links.ts';
import type { LegendKind } from './MapKey.tsx';
import type { MapTableProps } from './MapTable.tsx';

/** What a reader of the map may choose. */
export interface MapChoice {
  readonly year: number;
  readonly measure: Measure;
  readonly cap: number;
}

export type Neighbours = MeasureContext['neighbours'];

/** The text description of a drawing. */
interface Said {
  readonly title: string;
  readonly description: string;
}

export interface MapPageView extends MapChoice {
  readonly headline: string;
  /** What exactly is shown, below the headline. */
  readonly meaning: string;
  /** The class of the shape of each council in force, by its slug. All others are gone. */
  readonly classes: ReadonlyMap<string, ShapeClass>;
  /** What each of these shapes is called: `Bolton 20.8`, `Westminster: not available`. */
  readonly names: ReadonlyMap<string, string>;
  readonly map: Said;
  readonly hexes: Said;
  readonly legend: LegendKind;
  readonly table: MapTableProps;
  /** What the frame that the table scrolls in is called. */
  readonly tableName: string;
  /** What a choice has led to, in one sentence for those who do not see the map. */
  readonly announcement: string;
  /** The same year as a league table. */
  readonly tableHref: string;
}

/** What one figure says under the measure chosen. */
interface Shown {
  readonly entry: FigureEntry;
  readonly value: number | undefined;
  readonly text: string;
}

/** The view of a choice. */
export function mapPageView(
  country: Country,
  neighbours: Neighbours,
  choice: MapChoice,
): MapPageView {
  const { year, measure, cap } = choice;
  const { firstYear, latestYear } = country;
  const shown = shownOf(country, neighbours, choice);
  const headline = headlineOf(country, shown, choice);
  const breaks = breaksInWords(LEGENDS[measure], cap);
  return {
    ...choice,
    headline,
    meaning: measureMeaning(measure, cap, firstYear),
    classes: classesOf(shown, choice),
    names: namesOf(country, shown),
    map: {
      title: headline,
      description: `Each council of ${year} is coloured by its ${colouredBy(measure, cap, firstYear)}. ${breaks} The table has the numbers.`,
    },
    hexes: {
      title: headline,
      description: `There is one hexagon for each council of ${year}, near where it is. ${breaks} The table has the numbers.`,
    },
    legend: LEGENDS[measure],
    table: { rows: rowsOf(country, shown, choice), year, measure: measureName(measure, firstYear) },
    tableName: `All councils of ${year}`,
    announcement: `${measureName(measure, firstYear)}: ${uncapitalised(headline)}.`,
    tableHref: yearAddress('/league-table/', year, latestYear),
  };
}

/** The map of a year as it is built: it needs nobody’s neighbours. */
export function plainMapPageView(country: Country, year: number): MapPageView {
  return mapPageView(country, () => [], { year, measure: 'caseload', cap: PROPOSED_CAP });
}

/** What the map may show, with the names of the choices. */
export function measureChoices({
  firstYear,
}: Pick<Country, 'firstYear'>): { value: Measure; name: string }[] {
  return MEASURES.map((value) => ({ value, name: measureName(value, firstYear) }));
}

const LEGENDS: Readonly<Record<Measure, LegendKind>> = {
  caseload: 'caseload',
  distance: 'distance',
  since: 'difference',
  'from-cases': 'difference',
  'from-staff': 'difference',
  gap: 'difference',
};

/** Every figure of the year with what is shown of it; a combined figure’s is its first council’s. */
function shownOf(country: Country, neighbours: Neighbours, choice: MapChoice): Shown[] {
  const { year, measure, cap } = choice;
  return allEntries(rankingIn(country, year)).map((entry) => {
    const value = measureOf(measure, entry.councils[0], year, { country, cap, neighbours });
    return { entry, value, text: textOf(entry, measure, value) };
  });
}

function textOf({ figure }: FigureEntry, measure: Measure, value: number | undefined): string {
  if (!isPublished(figure)) return REASON_SHORT[figure.status];
  return value === undefined ? 'no earlier or similar figure' : measureText(measure, value);
}

function headlineOf(
  country: Country,
  shown: readonly Shown[],
  { year, measure, cap }: MapChoice,
): string {
  if (measure === 'caseload' || measure === 'distance')
    return spreadInRanking(rankingIn(country, year), cap);
  const counted = measure === 'gap' ? shown : shown.filter(({ entry }) => isOld(country, entry));
  const values = counted.flatMap(({ value }) => value ?? []);
  return differencesInYear(measure, values, year, country.firstYear);
}

/** Whether a figure has one of the first year to be compared with. A newer council’s change is since its own first year. */
function isOld({ figures, firstYear }: Country, { councils: [first] }: FigureEntry): boolean {
  return isPublished(inCouncil(figures, first, firstYear));
}

/** Differences are seen against none, caseloads against the cap. */
function classesOf(
  shown: readonly Shown[],
  { measure, cap }: MapChoice,
): ReadonlyMap<string, ShapeClass> {
  const isDifference = LEGENDS[measure] === 'difference';
  const entries = shown.map(({ entry }) => entry);
  const differences = new Map(shown.map(({ entry, value }) => [entry, value]));
  const values = isDifference
    ? valuesBy('slug', entries, (entry) => differences.get(entry))
    : valuesBy('slug', entries);
  return new Map(
    Array.from(values, ([slug, value]) => [
      slug,
      isDifference ? classOfDifference(value) : classOf(value, cap),
    ]),
  );
}

function namesOf({ flagged }: Country, shown: readonly Shown[]): ReadonlyMap<string, string> {
  return new Map(
    shown.flatMap(({ entry, text }) => {
      const says = isPublished(entry.figure)
        ? ` ${text}${remarksOn(entry, isFlagged(flagged, entry.figure))}`
        : `: ${text}`;
      return entry.councils.map(({ slug, name }) => [slug, `${name}${says}`] as const);
    }),
  );
}

/** ` (combined figure, unusual count)`, ` (small council)`; empty for most. */
function remarksOn(entry: FigureEntry, unusual: boolean): string {
  const remarks = [
    ...(isPublished(entry.figure) && isSmall(entry.figure) ? ['small council'] : []),
    ...(isCombined(entry) ? ['combined figure'] : []),
    ...(unusual ? ['unusual count'] : []),
  ];
  return remarks.length === 0 ? '' : ` (${remarks.join(', ')})`;
}

/** Highest first; those without a value at the end. */
function rowsOf(
  { flagged }: Country,
  shown: readonly Shown[],
  { measure, cap }: MapChoice,
): MapTableProps['rows'] {
  const against = LEGENDS[measure] !== 'difference';
  return shown
    .toSorted((a, b) => (b.value ?? -Infinity) - (a.value ?? -Infinity) || 0)
    .map(({ entry, text }) => ({
      councils: entry.councils,
      text,
      flag: flagNote(flagsOn(flagged, entry.figure)),
      small: isPublished(entry.figure) && isSmall(entry.figure),
      over: against && overCap(entry, cap),
    }));
}

function overCap({ figure }: FigureEntry, cap: number): boolean {
  return isPublished(figure) && isOver(figure.average_caseload, cap);
}
