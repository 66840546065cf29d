/** Whether the counts behind a change look whole: a split of numbers that look partial has to say so. */
import type { PublishedFigure } from '../../schemas/figure.ts';
import { flagsOn, type FlagKind, type FlagsByFigure } from '../quality/flag.ts';
import type { ChangeSplit } from './change-split.ts';

/** What is unusual about a change from one year to the next, which later years go on from. */
const JUMPS: ReadonlySet<FlagKind> = new Set(['cases-jump', 'fte-jump', 'average-jump']);

/**
 * The years whose counts bear on a change and are unusual, oldest first: its first and last year with any flag, and
 * every year between in which the cases, the FTE or the average jumped.
 * @param figures the published figures of the same council
 */
export function unusualYearsIn(
  { from, to }: Pick<ChangeSplit, 'from' | 'to'>,
  figures: readonly PublishedFigure[],
  flagged: FlagsByFigure,
): number[] {
  return figures
    .filter(({ year }) => from.year <= year && year <= to.year)
    .filter((figure) => {
      const flags = flagsOn(flagged, figure);
      const isEnd = figure.year === from.year || figure.year === to.year;
      return isEnd ? flags.length > 0 : flags.some(({ kind }) => JUMPS.has(kind));
    })
    .map(({ year }) => year);
}
