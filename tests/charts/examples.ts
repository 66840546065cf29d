/**
 * Figures for the charts to draw, as published by the Department for Education (Children's social work
 * workforce, reporting year 2025): a missing value, a tie, an extreme, a joint return and a long name.
 */
import type { ReportRow } from '../../src/charts/reports/reports-layout.ts';
import type { StripDot } from '../../src/charts/strip/strip-layout.ts';
import type { TrendLine } from '../../src/charts/trend/Trend.tsx';
import type { SeriesPoint } from '../../src/dataset/figures/series.ts';

export const YEARS = [2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025];

/** Points from a first year on: a number, or why there is none. */
export function pointsFrom(first: number, figures: readonly (number | string)[]): SeriesPoint[] {
  return figures.map((figure, i) =>
    typeof figure === 'number'
      ? { year: first + i, value: figure }
      : { year: first + i, reason: figure },
  );
}

function council(label: string, first: number, figures: readonly (number | string)[]): TrendLine {
  return { kind: 'council', label, points: pointsFrom(first, figures) };
}

export const ENGLAND: TrendLine = {
  kind: 'england',
  label: 'England',
  points: pointsFrom(2017, [17.7, 17.4, 16.9, 16.3, 16.3, 16.6, 16, 15.4, 15.2]),
};

export const BOLTON = council('Bolton', 2017, [19.6, 19.8, 18, 20.3, 21.5, 20.4, 20.2, 20.2, 20.8]);
/** No figure in the last year: 'x' in the publisher's file. */
export const KENSINGTON = council('Kensington and Chelsea', 2017, [
  11.9,
  12.6,
  12.1,
  10.8,
  12.9,
  13.5,
  11.6,
  10.9,
  'not available',
]);
/** No figure in the middle: 'u' in the publisher's file. */
export const BIRMINGHAM = council('Birmingham', 2017, [
  14.7,
  16,
  15.9,
  16.6,
  15.5,
  17.2,
  17.7,
  'low reliability',
  15.2,
]);
/** The longest name of an English council, created in 2019. */
export const BOURNEMOUTH = council(
  'Bournemouth, Christchurch and Poole',
  2019,
  [16.2, 14.3, 14.3, 16, 15.9, 15.3, 14.6],
);
/** The highest figure ever published: 32.7 in 2019. */
export const NORTH_EAST_LINCOLNSHIRE = council(
  'North East Lincolnshire',
  2017,
  [22.9, 26.8, 32.7, 24.9, 20, 22.7, 18.3, 18.6, 20.9],
);
/** One figure for two councils. */
export const NORTHAMPTONSHIRES = council(
  'North and West Northamptonshire',
  2021,
  [17.5, 18.7, 16.3, 15.4, 14.8],
);
export const CUMBRIA = council('Cumbria', 2017, [19.8, 14.3, 17.7, 17.5, 17, 15.5]);

/** Figures of 2025. Liverpool and Islington tie; the Northamptonshires are one dot. */
export const STRIP_2025: readonly StripDot[] = [
  { value: 20.9, label: 'North East Lincolnshire' },
  { value: 20.8, label: 'Bolton', here: true },
  { value: 10.1, label: 'Liverpool', line: { id: 'liverpool', index: 1 } },
  { value: 14.6, label: 'Bournemouth, Christchurch and Poole' },
  ...[10.1, 6, 14.8, 15.2, 16.6, 16.6, 16, 16, 17.2, 17.2, 18.4, 18.4, 16.4, 16.4, 17.8, 17.8].map(
    (value) => ({ value }),
  ),
  ...[15.9, 15.9, 14, 14, 15.1, 15.1, 16.5, 16.5, 17, 17, 13.3, 13.3, 18.1, 18.1, 19.5].map(
    (value) => ({ value }),
  ),
];

/** Share of case holders by cases held: the department's one-off release for 2021. */
export const SPREAD_2021 = [
  { from: 0, to: 5, share: 9.17 },
  { from: 5, to: 10, share: 11.17 },
  { from: 10, to: 15, share: 19.18 },
  { from: 15, to: 20, share: 28.22 },
  { from: 20, to: 25, share: 20.02 },
  { from: 25, to: undefined, share: 12.24 },
];

/** Lowest and highest of some regions in 2025: one over the cap, one whose name would run through its line. */
export const REGIONS_2025 = [
  { label: 'North West', low: 10.1, high: 20.8 },
  { label: 'Yorkshire and the Humber', low: 13.3, high: 20.9 },
  { label: 'South West', low: 13.1, high: 19.6 },
];

/** Size and caseload of four councils in 2025, the smallest and the highest named. */
export const SIZES = [
  { x: 1.5, y: 6, label: 'Isles of Scilly' },
  { x: 66.8, y: 20.9, label: 'North East Lincolnshire' },
  { x: 130.6, y: 20.8 },
  { x: 160, y: 10.1 },
];

/** Grades with a tie, a figure over the cap that is named, and a grade that nobody has. */
export const GRADES = [
  {
    label: 'Outstanding (2): 10.1 to 16.6',
    values: [{ value: 10.1 }, { value: 16.6 }],
    median: 13.4,
  },
  {
    label: 'Good (3): 16.0 to 20.9',
    values: [{ value: 16 }, { value: 16 }, { value: 20.9, label: 'North East Lincolnshire 20.9' }],
    median: 16,
  },
  { label: 'Inadequate (0)', values: [], median: undefined },
];

/**
 * One survey of each measure between official averages of two years. The surveys are Community Care’s of September 2010,
 * April 2018 and March 2025, and Social Work Watch of April 2014.
 */
export const REPORTS: readonly ReportRow[] = [
  {
    kind: 'survey',
    date: 'September 2010',
    words: 'Among children’s social workers, 21% had more than 30 cases.',
    mark: { kind: 'shares', bands: [{ from: 30, to: undefined, share: 21 }] },
  },
  { kind: 'survey', date: 'April 2014', words: 'Mean.', mark: { kind: 'mean', value: 21 } },
  { kind: 'official', date: 'Sept 2017', value: 17.7 },
  { kind: 'survey', date: 'April 2018', words: 'Median.', mark: { kind: 'median', value: 25 } },
  { kind: 'official', date: 'Sept 2018', value: 17.4 },
  { kind: 'official', date: 'Sept 2019', value: 16.9 },
  {
    kind: 'survey',
    date: 'March 2025',
    words: 'Answers.',
    mark: { kind: 'answer', above: 15.4, share: 83 },
  },
];
