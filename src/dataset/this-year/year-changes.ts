/**
 * What changed from one 30 September to the next: every figure that can be compared with its own a year earlier, and
 * every figure that is missing or there again.
 *
 * - A combined figure is one change. There is none between a combined figure and one of a council alone, nor between a
 *   council and the former councils of its area.
 * - A change is held against those of councils of its size in all years of the release. Up to the typical (median) one
 *   it is no news. Beyond what about nine in ten stay within (the 90th percentile), it is large.
 * - A small council, in either of the two years, is named and never among the largest changes.
 * - A change between figures of which one has a flag is never the largest without that flag (largest-changes.ts).
 */
import type { Figure, PublishedFigure } from '../../schemas/figure.ts';
import { isOver } from '../cap/cap.ts';
import type { ClaimEvidence } from '../claims/claim.ts';
import { compareDecimals } from '../decimals/decimal.ts';
import type { FigureCouncils, FigureEntry } from '../figures/combined-figures.ts';
import { changeBetween } from '../figures/figure-change.ts';
import { hasFigure, inCouncil, isPublished } from '../figures/figures.ts';
import { changeSize, type ChangeSize } from '../movement/change-size.ts';
import { isFlagged } from '../quality/flag.ts';
import { isSmall } from '../ranking/ranking.ts';

/** A figure and the same a year earlier. */
export interface YearChange {
  readonly councils: FigureCouncils;
  readonly from: PublishedFigure;
  readonly to: PublishedFigure;
  /** In cases for each FTE social worker with cases, exact to one decimal. Below zero for a fall. */
  readonly by: number;
  readonly size: ChangeSize;
  /** Whether it is of a small council, in either year. */
  readonly small: boolean;
  /** Whether the count of either year has a flag. */
  readonly flagged: boolean;
  /** Onto which side of the cap it went; undefined where it stayed on its side. */
  readonly crossing: 'over' | 'not over' | undefined;
}

export interface YearChanges {
  readonly year: number;
  /** The largest rise first, the largest fall last. */
  readonly changes: readonly YearChange[];
  /** Without a figure in the year, by name. */
  readonly missing: readonly FigureEntry[];
  /** With a figure in the year and none a year earlier, although the council was there. */
  readonly again: readonly FigureEntry<PublishedFigure>[];
  /** With a figure of a council that is new, or of two that report together since. */
  readonly first: readonly FigureEntry<PublishedFigure>[];
}

/** What changes are worked out from: the figures of one release, and the cap that they may cross. */
export type ChangeGround = Pick<
  ClaimEvidence,
  'figures' | 'rankings' | 'flagged' | 'usual' | 'cap' | 'years'
>;

/** Everything that changed in a year of the release. */
export function yearChanges(ground: ChangeGround, year: number): YearChanges {
  const { ranked = [], unranked = [] } = ground.rankings.get(year) ?? {};
  const compared = ranked.filter(hasFigure).map((entry) => ({
    entry,
    before: inCouncil(ground.figures, entry.councils[0], year - 1),
  }));
  const changes = compared.flatMap(({ entry, before }) => {
    const by = changeBetween(before, entry.figure);
    return isPublished(before) && by !== undefined ? [changeOf(ground, entry, before, by)] : [];
  });
  const changed = new Set(changes.map(({ to }) => to));
  const others = compared.filter(({ entry }) => !changed.has(entry.figure));
  return {
    year,
    changes: changes.sort((a, b) => compareDecimals(b.by, a.by)),
    missing: unranked,
    again: others.filter(({ before }) => isMissing(before)).map(({ entry }) => entry),
    first: others.filter(({ before }) => !isMissing(before)).map(({ entry }) => entry),
  };
}

/** Whether a release names a figure and has none. */
function isMissing(figure: Figure | undefined): boolean {
  return figure !== undefined && !isPublished(figure);
}

function changeOf(
  ground: ChangeGround,
  { councils, figure: to }: FigureEntry<PublishedFigure>,
  from: PublishedFigure,
  by: number,
): YearChange {
  const { cap, flagged, usual } = ground;
  const over = isOver(to.average_caseload, cap);
  const crossed = over !== isOver(from.average_caseload, cap);
  return {
    councils,
    from,
    to,
    by,
    size: changeSize(usual, from, to),
    small: isSmall(from) || isSmall(to),
    flagged: isFlagged(flagged, from) || isFlagged(flagged, to),
    crossing: crossed ? (over ? 'over' : 'not over') : undefined,
  };
}
