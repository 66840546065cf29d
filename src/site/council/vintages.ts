/** What the releases say of one figure: each value with the releases that give it, and the lines of their files. */
import type { ByPlace } from '../../dataset/figures/figures.ts';
import { vintageText } from '../../dataset/revisions/revision-wording.ts';
import { averageOrReason } from '../../dataset/revisions/revisions.ts';
import { listed, thousands } from '../../dataset/text/format.ts';
import type { Figure } from '../../schemas/figure.ts';
import type { IndexedRelease } from '../releases.ts';

/** What neighbouring releases say of one year, where they say the same. */
export interface VintageRecord {
  readonly text: string;
  /** `in the releases of 2023 to 2025, lines 1,099, 1,262 and 1,425`; without lines where they were not recorded. */
  readonly where: string;
}

/** Finds the figure of a place in a release. */
export type FindFigure = (figures: ByPlace<Figure>, year: number) => Figure | undefined;

/** One release’s figure of a year. */
interface Vintage {
  readonly release: number;
  readonly text: string;
  /** Line of the publisher’s file; undefined if it was not recorded. */
  readonly line: number | undefined;
}

/**
 * What each release says of a year, neighbours that agree together; newest first.
 * @param releases newest first
 */
export function vintagesOf(
  releases: readonly IndexedRelease[],
  find: FindFigure,
  year: number,
): VintageRecord[] {
  const groups: Vintage[][] = [];
  for (const { release, figures, lines } of releases) {
    const then = find(figures, year);
    if (then === undefined) continue;
    const text = vintageText(averageOrReason(then));
    const vintage = { release, text, line: lines.get(`${then.code} ${year}`) };
    const group = groups.at(-1);
    if (group?.[0]?.text === text) group.unshift(vintage);
    else groups.push([vintage]);
  }
  return groups.map((group) => ({ text: group[0]?.text ?? '', where: whereOf(group) }));
}

/** @param group oldest release first */
function whereOf(group: readonly Vintage[]): string {
  const lines = group.flatMap(({ line }) => (line === undefined ? [] : [thousands(line)]));
  const on =
    lines.length === 0 ? '' : `, ${lines.length === 1 ? 'line' : 'lines'} ${listed(lines)}`;
  const years = group.map(({ release }) => release);
  const [first = 0, last = first] = [years[0], years.at(-1)];
  if (years.length === 1) return `in the release of ${first}${on}`;
  const isRange = years.length > 2 && last - first === years.length - 1;
  return `in the releases of ${isRange ? `${first} to ${last}` : listed(years.map(String))}${on}`;
}
