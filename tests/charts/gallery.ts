/** Every chart drawn with the examples: what the snapshots hold, and what all charts must have in common. */
import { bar } from '../../src/charts/bar.ts';
import { hexMap } from '../../src/charts/hexmap.ts';
import { legend } from '../../src/charts/legend.ts';
import { map } from '../../src/charts/map.ts';
import { rowBar } from '../../src/charts/row-bar.ts';
import { spark } from '../../src/charts/spark.ts';
import { strip } from '../../src/charts/strip.ts';
import { trend, type TrendSeries } from '../../src/charts/trend.ts';
import * as examples from './examples.ts';
import { COUNCILS, HEXES, TOPOLOGY } from './geography.ts';

export const NARROW = 340;
export const WIDE = 720;
const CAP = 20;
const { YEARS, ENGLAND } = examples;

function barOf(figure: number | { reason: string }, width = NARROW): string {
  return bar({ title: 'Against the cap', figure, cap: CAP, england: 15.2, width });
}

function trendOf(
  series: TrendSeries,
  width: number,
  notes: { year: number; label: string }[] = [],
): string {
  const title = `${series.label} since ${series.points[0]?.year ?? ''}`;
  const description = 'Average cases per case holder, 30 September of each year.';
  const all = [series, ENGLAND];
  return trend({ title, description, years: YEARS, series: all, cap: CAP, notes, width });
}

function stripOf(width: number, cap = CAP): string {
  return strip({ title: 'Where councils stand', dots: examples.STRIP_2025, cap, width });
}

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
  map: map({ ...MAP, width: 560, idPrefix: 'm-', highlight: 'E08000001' }),
  'map-plain': map({ ...MAP, width: NARROW, idPrefix: 'p-', detail: 1, enlargeLondon: false }),
  hexmap: hexMap({ ...MAP, hexes: HEXES, width: 200, idPrefix: 'h-', highlight: 'E08000001' }),
  'legend-narrow': legend({ title: 'Colours', cap: CAP, width: NARROW }),
  'legend-cap-moved': legend({ title: 'Colours', cap: 17.5, width: 300 }),
  'row-bar': rowBar({ value: 20.8, cap: CAP, max: 24 }),
  'row-bar-missing': rowBar({ cap: CAP, max: 24 }),
  spark: spark({ values: [19.6, undefined, 18, 20.3, 21.5], cap: CAP, min: 5, max: 25 }),
};
