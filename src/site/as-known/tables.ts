/** The values of one place as a release gave them, each with what the newest release gives where it differs. */
import type { ByPlace } from '../../dataset/figures/figures.ts';
import { MEASURES, type Measure } from '../../dataset/revisions/changed-values.ts';
import { MEASURE_NAMES, measureText } from '../../dataset/revisions/measure-revision-wording.ts';
import { PARTS, partOf, type MeasureValue } from '../../dataset/revisions/measure-revisions.ts';
import { averageOrReason } from '../../dataset/revisions/revisions.ts';
import { NONE, thousands } from '../../dataset/text/format.ts';
import type { Figure } from '../../schemas/figure.ts';
import type { Workforce } from '../../schemas/workforce.ts';
import { WORKFORCE_MEASURES } from '../../schemas/workforce-measures.ts';
import type { IndexedRelease } from '../releases.ts';

/** A value as a release gave it. */
export interface SaidCell {
  readonly text: string;
  /** What the newest release gives, where it differs; empty elsewhere. */
  readonly later: string;
}

export interface SaidRow {
  readonly year: number;
  readonly cells: readonly SaidCell[];
}

export interface SaidTable {
  readonly caption: string;
  readonly heads: readonly string[];
  /** Newest year first. */
  readonly rows: readonly SaidRow[];
}

/** How rows of one place are found. */
export type Find = <T>(rows: ByPlace<T>, year: number) => T | undefined;

/**
 * Averages with their parts, then the workforce; none where the release does not have the place.
 * @param whose whose figures they are, inside a sentence
 */
export function tablesOf(
  release: IndexedRelease,
  latest: IndexedRelease,
  whose: string,
  find: Find,
): SaidTable[] {
  const years = release.years.filter((year) => find(release.figures, year) !== undefined);
  if (years.length === 0) return [];
  const measured = (measures: readonly Measure[], year: number): SaidCell[] =>
    measures.map((measure) => saidCell(measure, valueIn(release), valueIn(latest), year));
  const valueIn =
    (one: IndexedRelease) =>
    (measure: Measure, year: number): string =>
      valueText(one, measure, find, year);
  const newest = years.toReversed();
  const at = `as the release of ${release.release} gave them`;
  return [
    {
      caption: `Caseloads of ${whose}, ${at}`,
      heads: ['Year', ...CASELOADS.map((measure) => MEASURE_NAMES[measure]), 'Line of the file'],
      rows: newest.map((year) => ({
        year,
        cells: [...measured(CASELOADS, year), { text: lineOf(release, find, year), later: '' }],
      })),
    },
    {
      caption: `The workforce of ${whose}, ${at}`,
      heads: ['Year', ...WORKFORCE_MEASURES.map((measure) => MEASURE_NAMES[measure])],
      rows: newest.map((year) => ({ year, cells: measured(WORKFORCE_MEASURES, year) })),
    },
  ];
}

const CASELOADS = MEASURES.filter((measure) => !isWorkforce(measure));

function isWorkforce(measure: Measure): measure is (typeof WORKFORCE_MEASURES)[number] {
  return WORKFORCE_MEASURES.some((one) => one === measure);
}

function saidCell(
  measure: Measure,
  then: (measure: Measure, year: number) => string,
  now: (measure: Measure, year: number) => string,
  year: number,
): SaidCell {
  const text = then(measure, year);
  const later = now(measure, year);
  return { text, later: later === text ? '' : later };
}

function valueText(
  { figures, workforce }: IndexedRelease,
  measure: Measure,
  find: Find,
  year: number,
): string {
  const value = isWorkforce(measure)
    ? find<Workforce>(workforce, year)?.[measure]
    : ofFigure(find<Figure>(figures, year), measure);
  return value === undefined ? NONE : measureText(measure, value);
}

function ofFigure(figure: Figure | undefined, measure: Measure): MeasureValue | undefined {
  if (figure === undefined) return undefined;
  const part = PARTS.find((one) => one === measure);
  return part === undefined ? averageOrReason(figure) : partOf(figure, part);
}

function lineOf({ figures, lines }: IndexedRelease, find: Find, year: number): string {
  const figure = find(figures, year);
  const line = figure && lines.get(`${figure.code} ${year}`);
  return line === undefined ? NONE : thousands(line);
}
