/** Below the trend of a council or area: how much of its change comes from cases and how much from staff. */
import { splitsOf } from '../dataset/change/comparable-years.ts';
import type { ChangeSplit } from '../dataset/change/change-split.ts';
import {
  ARITHMETIC,
  averageSentence,
  isSmallChange,
  partsChangeSentence,
  partsOf,
  partsSentence,
  splitSentence,
  STAFF_MEANING,
  unusualSplit,
  type SplitSubject,
} from '../dataset/change/change-wording.ts';
import { shortSentence } from '../dataset/change/short-sentence.ts';
import { indexedParts, type IndexedYear } from '../dataset/change/indexed-parts.ts';
import { unusualYearsIn } from '../dataset/change/unusual-change.ts';
import { partsCourse } from '../dataset/context/parts-wording.ts';
import {
  type YearFigure,
  areaHistory,
  comparableIn,
  councilHistory,
} from '../dataset/figures/history.ts';
import { noChangeSentence } from '../dataset/quality/no-comparison-wording.ts';
import { isPublished } from '../dataset/figures/figures.ts';
import type { SeriesPoint } from '../dataset/figures/series.ts';
import { typicalAreaChange } from '../dataset/movement/area-movement.ts';
import { typicalChange } from '../dataset/movement/typical-change.ts';
import { NONE, oneDecimal, signed } from '../dataset/text/format.ts';
import type { Area } from '../schemas/area.ts';
import type { Council } from '../schemas/council.ts';
import { storyOf, type Context } from './context.ts';
import { usualMovementOf } from './usual-movement.ts';

export interface ChangePartsView {
  /** How cases and staff changed since the first comparable year, and whether the counts are unusual. */
  readonly summary: string;
  /** In a year and since the first comparable year: a paragraph for each that there is. */
  readonly paragraphs: readonly string[];
  /** What to bear in mind. */
  readonly note: string;
  /** How both parts went between the years in which one turned; empty where the summary says it all. */
  readonly course: string;
  readonly heading: string;
  readonly subtitle: string;
  readonly chart: PartsChart;
  readonly caption: string;
  /** Newest year first. */
  readonly rows: readonly ChangeRow[];
}

/** Two lines through the years, cases first. */
interface PartsChart {
  readonly title: string;
  readonly description: string;
  readonly years: readonly number[];
  readonly series: readonly {
    readonly label: string;
    readonly points: readonly SeriesPoint[];
    readonly id: string;
  }[];
  /** Where the axis of index numbers starts. */
  readonly from: number;
}

export interface ChangeRow {
  readonly year: number;
  readonly cases: string;
  readonly fte: string;
  readonly change: string;
  readonly fromCases: string;
  readonly fromFte: string;
}

/** What a view is made from. */
interface Ground {
  readonly history: readonly YearFigure[];
  readonly name: string;
  readonly flagged: Context['country']['flagged'];
  readonly subjectOf: (split: ChangeSplit) => SplitSubject;
  /** What is known of the newest figure. */
  readonly notes: readonly string[];
}

/**
 * The parts behind a council’s trend; undefined where fewer than two figures can be compared.
 * @param name whose figures they are, as inside a sentence
 */
export function councilChangeParts(
  context: Context,
  council: Council,
  name: string,
): ChangePartsView | undefined {
  const { figures, years, country } = context;
  return changeParts({
    history: councilHistory(council, figures, years),
    name,
    flagged: country.flagged,
    subjectOf: ({ from }) => ({
      typical: typicalChange(from, usualMovementOf(context)),
      among: 'councils of its size',
    }),
    notes: [],
  });
}

/** The parts behind an area’s trend; undefined where fewer than two figures can be compared. */
export function areaChangeParts(
  context: Context,
  { code }: Area,
  name: string,
): ChangePartsView | undefined {
  const { figures, years, country, dataset, latestYear } = context;
  const story = storyOf(context, [code], latestYear);
  const typical = typicalAreaChange(dataset.areas, figures, years);
  return changeParts({
    history: areaHistory(code, figures, years),
    name,
    flagged: country.flagged,
    subjectOf: () => ({ typical, among: 'regions' }),
    notes: story === undefined ? [] : [story.text],
  });
}

function changeParts(ground: Ground): ChangePartsView | undefined {
  const { history, name, flagged, subjectOf } = ground;
  const figures = comparableIn(history);
  const [first] = figures;
  const { since, inYear } = splitsOf(history);
  if (first === undefined || since === undefined) return undefined;
  const indexed = indexedParts(history, first);
  const unusual = unusualYearsIn(since, figures, flagged);
  const course = partsCourse(figures.map(partsOf));
  return {
    summary: shortSentence(since, unusual),
    paragraphs: [averageSentence(since, subjectOf(since)), ...lastYear(ground, inYear)],
    note: [...ground.notes, ...unusualSplit(unusual), STAFF_MEANING, ARITHMETIC].join(' '),
    course: course === partsChangeSentence(since) ? '' : course,
    heading: `Cases and staff, ${first.year} to ${since.to.year}`,
    subtitle: `Cases and full-time-equivalent (FTE) social workers with cases in ${name}. Both are shown as 100 in ${first.year}.`,
    chart: chartOf(indexed, name, first.year),
    caption: `Cases and FTE social workers with cases in ${name}, and what each year’s change did to the average`,
    rows: indexed.map(rowOf).toReversed(),
  };
}

/** The change in the last year, or why there is none; nothing where that year is the only one since the first. */
function lastYear({ history, subjectOf }: Ground, inYear: ChangeSplit | undefined): string[] {
  if (inYear !== undefined) {
    const subject = subjectOf(inYear);
    const said = splitSentence(inYear, subject);
    return [isSmallChange(inYear, subject.typical) ? said : `${said} ${partsSentence(inYear)}`];
  }
  const last = history.findLastIndex(({ figure }) => isPublished(figure));
  const before = history[last - 1]?.figure;
  return before === undefined || isPublished(before) ? [] : [noChangeSentence(before)];
}

/** Tens below the lowest value, where the axis starts. */
function axisStart(indexed: readonly IndexedYear[]): number {
  const values = indexed.flatMap(({ cases, fte }) =>
    [cases, fte].flatMap((point) => ('value' in point ? point.value : [])),
  );
  return Math.max(0, Math.floor(Math.min(...values) / 10) * 10 - 10);
}

function chartOf(indexed: readonly IndexedYear[], name: string, since: number): PartsChart {
  return {
    title: `Cases and staff in ${name} since ${since}`,
    description: `Cases and FTE social workers with cases in each year, where ${since} is 100. The numbers are in a table on this page.`,
    years: indexed.map(({ year }) => year),
    series: [
      { label: 'Cases', points: indexed.map(({ cases }) => cases), id: 'cases' },
      { label: 'Staff (FTE)', points: indexed.map(({ fte }) => fte), id: 'staff' },
    ],
    from: axisStart(indexed),
  };
}

function rowOf({ year, cases, fte, change }: IndexedYear): ChangeRow {
  const index = (point: IndexedYear['cases']): string =>
    'value' in point ? oneDecimal(point.value) : point.reason;
  return {
    year,
    cases: index(cases),
    fte: index(fte),
    change: change === undefined ? NONE : signed(change.change),
    fromCases: change === undefined ? NONE : signed(change.cases.adds),
    fromFte: change === undefined ? NONE : signed(change.fte.adds),
  };
}
