/**
 * Who may lead a claim about the highest or lowest figure: one without a flag, as a flagged figure leads nothing
 * without its flag. Small councils are left out, as in every such claim.
 */
import { isEqual } from '../decimals/decimal.ts';
import type { RankedEntry, Ranking } from '../ranking/ranking.ts';
import { byName } from '../text/council-names.ts';
import { isFlagged, type FlagsByFigure } from './flag.ts';

export interface Leaders {
  /** The highest (or lowest) figures without a flag, ties included, by name; none if every figure has one. */
  readonly leading: readonly RankedEntry[];
  /** Flagged figures that are as high (as low) or higher (lower), the most extreme first. Say them with their flags or not at all. */
  readonly flagged: readonly RankedEntry[];
}

/** The highest figures that may lead. */
export function highestLeaders({ ranked }: Ranking, flags: FlagsByFigure): Leaders {
  return leadersOf(ranked, flags);
}

/** The lowest figures that may lead. */
export function lowestLeaders({ ranked }: Ranking, flags: FlagsByFigure): Leaders {
  return leadersOf(ranked.toReversed(), flags);
}

/** @param fromTheEnd ranked entries, the most extreme first */
function leadersOf(fromTheEnd: readonly RankedEntry[], flags: FlagsByFigure): Leaders {
  const fair = fromTheEnd.filter(({ small }) => !small);
  const first = fair.find(({ figure }) => !isFlagged(flags, figure));
  const isSame = ({ figure }: RankedEntry): boolean =>
    first !== undefined && isEqual(figure.average_caseload, first.figure.average_caseload);
  const lastSame = fair.findLastIndex(isSame);
  const asFar = first === undefined ? fair : fair.slice(0, lastSame + 1);
  return {
    leading: asFar
      .filter((entry) => isSame(entry) && !isFlagged(flags, entry.figure))
      .toSorted((a, b) => byName(a.councils[0], b.councils[0])),
    flagged: asFar.filter(({ figure }) => isFlagged(flags, figure)),
  };
}
