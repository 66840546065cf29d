/** Every chart drawn with the examples: what the snapshots hold, and what all charts must have in common. */
import { DistanceMap } from '../../src/charts/distance-map/DistanceMap.tsx';
import { Columns } from '../../src/charts/bars/Columns.tsx';
import { Grades } from '../../src/charts/grades/Grades.tsx';
import { Lines } from '../../src/charts/lines/Lines.tsx';
import { Reports } from '../../src/charts/reports/Reports.tsx';
import { Ranges } from '../../src/charts/ranges/Ranges.tsx';
import { Scatter, type ScatterProps } from '../../src/charts/scatter/Scatter.tsx';
import { Shares } from '../../src/charts/bars/Shares.tsx';
import { Histogram } from '../../src/charts/histogram/Histogram.tsx';
import { Bar } from '../../src/charts/bars/Bar.tsx';
import { HexMap } from '../../src/charts/hexmap/HexMap.tsx';
import { DifferenceLegend, DistanceLegend, Legend } from '../../src/charts/legend/Legend.tsx';
import { CouncilMap } from '../../src/charts/map/CouncilMap.tsx';
import { RowBar } from '../../src/charts/bars/RowBar.tsx';
import { Spark } from '../../src/charts/trend/Spark.tsx';
import { Strip } from '../../src/charts/strip/Strip.tsx';
import { Trend, type TrendLine } from '../../src/charts/trend/Trend.tsx';
import { drawn } from './drawn.ts';
import * as examples from './examples.ts';
import { COUNCILS, HEXES, TOPOLOGY } from './geography.ts';

const NARROW = 340;
const WIDE = 720;
const CAP = 20;
const { YEARS, ENGLAND } = examples;

function barOf(figure: number | { reason: string }, width = NARROW): string {
  return drawn(Bar, { title: 'Against the cap', figure, cap: CAP, england: 15.2, width });
}

function trendOf(
  series: TrendLine,
  width: number,
  notes: { year: number; label: string }[] = [],
): string {
  const title = `${series.label} since ${series.points[0]?.year ?? ''}`;
  const description = 'Average cases per case holder, 30 September of each year.';
  const all = [series, ENGLAND];
  return drawn(Trend, { title, description, years: YEARS, series: all, cap: CAP, notes, width });
}

function stripOf(width: number, cap = CAP): string {
  return drawn(Strip, { title: 'Where councils stand', dots: examples.STRIP_2025, cap, width });
}

/** Twelve lines: as many as have marks of their own, two ending on the same figure, one with a gap, one that ended. */
function linesOf(width: number): string {
  const named = [
    examples.BOLTON,
    examples.BIRMINGHAM,
    examples.KENSINGTON,
    examples.BOURNEMOUTH,
    examples.NORTH_EAST_LINCOLNSHIRE,
    examples.NORTHAMPTONSHIRES,
    examples.CUMBRIA,
  ];
  const more = [15, 15, 15.1, 12, 18].map((last, index) => ({
    label: `Council ${index + 8}`,
    points: examples.pointsFrom(2024, [last + 1, last]),
  }));
  return drawn(Lines, {
    title: 'Twelve councils',
    years: YEARS,
    series: [...named, ...more],
    cap: CAP,
    width,
  });
}

function scatterOf(width: number, bands: ScatterProps['bands'] = []): string {
  return drawn(Scatter, {
    title: 'Size and caseload',
    points: examples.SIZES,
    across: 'case holders, FTE',
    ticks: [1, 10, 100],
    logarithmic: true,
    bands,
    cap: CAP,
    width,
  });
}

const OVER = [29, 22, 13, 16, 12, 12, 8, 2, 2].map((value, index) => ({
  year: 2017 + index,
  value,
}));
const CREATED_2019 = [{ year: 2019, label: 'created 2019' }];
const CREATED_2021 = [{ year: 2021, label: 'created 2021' }];
const ABOLISHED = [{ year: 2022, label: 'abolished 2023' }];
const MAP = { title: 'Three councils', topology: TOPOLOGY, councils: COUNCILS, cap: CAP };

/** Markup by the name of its snapshot. */
export const GALLERY: Readonly<Record<string, string>> = {
  'bar-over': barOf(20.8),
  'bar-over-wide': barOf(20.8, 464),
  'bar-under': barOf(10.1),
  'bar-equal-to-cap': barOf(20),
  'bar-extreme': barOf(32.7),
  'bar-missing': barOf({ reason: 'not available' }),
  'bar-missing-long-reason': barOf({
    reason: 'No figure for 2025: none could be returned after a cyberattack',
  }),
  'trend-narrow': trendOf(examples.BOLTON, NARROW),
  'trend-wide': trendOf(examples.BOLTON, WIDE),
  'trend-missing-last': trendOf(examples.KENSINGTON, NARROW),
  'trend-missing-between': trendOf(examples.BIRMINGHAM, WIDE),
  'trend-long-name': trendOf(examples.BOURNEMOUTH, NARROW, CREATED_2019),
  'trend-extreme': trendOf(examples.NORTH_EAST_LINCOLNSHIRE, WIDE),
  'trend-joint-return': trendOf(examples.NORTHAMPTONSHIRES, WIDE, CREATED_2021),
  'trend-abolished': trendOf(examples.CUMBRIA, NARROW, ABOLISHED),
  'strip-narrow': stripOf(NARROW),
  'strip-wide': stripOf(WIDE),
  'strip-cap-moved': stripOf(WIDE, 15),
  map: drawn(CouncilMap, { ...MAP, width: 560, idPrefix: 'm-', highlight: 'E08000001' }),
  'map-plain': drawn(CouncilMap, {
    ...MAP,
    width: NARROW,
    idPrefix: 'p-',
    detail: 1,
    enlargeLondon: false,
  }),
  hexmap: drawn(HexMap, {
    ...MAP,
    hexes: HEXES,
    width: 200,
    idPrefix: 'h-',
    highlight: 'E08000001',
  }),
  'legend-narrow': drawn(Legend, { title: 'Colours', cap: CAP, width: NARROW }),
  'legend-cap-moved': drawn(Legend, { title: 'Colours', cap: 17.5, width: 300 }),
  'legend-distance': drawn(DistanceLegend, { title: 'Colours', cap: CAP, width: NARROW }),
  'legend-difference': drawn(DifferenceLegend, { title: 'Colours', cap: CAP, width: WIDE }),
  'lines-narrow': linesOf(NARROW),
  'lines-wide': linesOf(WIDE),
  'columns-narrow': drawn(Columns, {
    title: 'Over the cap',
    columns: OVER,
    max: 29,
    width: NARROW,
  }),
  'columns-none': drawn(Columns, {
    title: 'Over the cap',
    columns: [{ year: 2025, value: 0 }],
    max: 0,
    width: NARROW,
  }),
  spread: drawn(Histogram, {
    title: '2021',
    steps: examples.SPREAD_2021,
    cap: CAP,
    average: 16.3,
    width: NARROW,
  }),
  'spread-cap-moved': drawn(Histogram, {
    title: '2021',
    steps: examples.SPREAD_2021,
    cap: 18,
    average: 16.3,
    width: WIDE,
  }),
  'ranges-narrow': drawn(Ranges, {
    title: 'Regions',
    rows: examples.REGIONS_2025,
    cap: CAP,
    width: NARROW,
  }),
  'ranges-wide': drawn(Ranges, {
    title: 'Regions',
    rows: examples.REGIONS_2025,
    cap: CAP,
    width: WIDE,
  }),
  'reports-narrow': drawn(Reports, {
    title: 'Surveys',
    rows: examples.REPORTS,
    caution: 'People chose to answer.',
    width: NARROW,
  }),
  'reports-wide': drawn(Reports, {
    title: 'Surveys',
    rows: examples.REPORTS,
    caution: 'People chose to answer.',
    width: WIDE,
  }),
  'scatter-narrow': scatterOf(NARROW),
  'scatter-bands': scatterOf(WIDE, [{ from: 20, to: 100, low: 12, high: 18, inner: false }]),
  'grades-narrow': drawn(Grades, {
    title: 'Grades',
    rows: examples.GRADES,
    cap: CAP,
    width: NARROW,
  }),
  shares: drawn(Shares, {
    title: 'Answers',
    rows: [
      { label: 'well below', share: 83 },
      { label: 'in line', share: 12 },
    ],
    width: NARROW,
  }),
  'circle-map': drawn(DistanceMap, {
    title: 'Around',
    topology: TOPOLOGY,
    councils: COUNCILS.map((council, index) => ({
      code: council.code,
      value: council.value,
      near: index < 2,
    })),
    // Where the country made by hand would lie on Earth.
    names: [{ label: 'Here', longitude: -8.6, latitude: 60.6 }],
    centre: [-8.6, 60.6],
    miles: 15,
    cap: CAP,
    highlight: 'E08000001',
    width: NARROW,
  }),
  'row-bar': drawn(RowBar, { value: 20.8, cap: CAP, max: 24 }),
  'row-bar-missing': drawn(RowBar, { cap: CAP, max: 24 }),
  spark: drawn(Spark, { values: [19.6, undefined, 18, 20.3, 21.5], cap: CAP, min: 5, max: 25 }),
};
