/** What a council's reply is about, and whether that is there: a published number, a missing figure or a flag. */
import type { Council } from '../../schemas/council.ts';
import type { Figure } from '../../schemas/figure.ts';
import type { ReplyPoint } from '../../schemas/reply.ts';
import { codesOf, inForce } from '../dataset.ts';
import { isPublished } from '../figures/figures.ts';
import { FLAG_KINDS, type Flag, type FlagKind } from '../quality/flag.ts';

/** Whether a reply is about a flag, and not about a figure itself. */
export function isFlagPoint(about: ReplyPoint): about is FlagKind {
  return FLAG_KINDS.some((kind) => kind === about);
}

/** What there is of a council in a year. */
export interface PointGround {
  readonly council: Council;
  readonly year: number;
  /** Years of the release, oldest first. */
  readonly years: readonly number[];
  /** The council’s row of the year. */
  readonly figure: Figure | undefined;
  /** The flags of all figures, which are worked out only for a reply about one. */
  readonly flags: () => readonly Flag[];
}

/** Whether what a reply is about is there. A figure that two councils share is that of either. */
export function hasPoint(about: ReplyPoint, ground: PointGround): boolean {
  const { council, year, years, figure, flags } = ground;
  if (!years.includes(year)) return false;
  if (about === 'no_figure') return inForce(council, year) && !isPublished(figure);
  if (!isPublished(figure)) return false;
  if (!isFlagPoint(about)) return true;
  const codes = codesOf(council);
  return flags().some(
    (flag) =>
      flag.kind === about &&
      flag.year === year &&
      [flag.code, flag.joint_with].some((code) => code !== undefined && codes.includes(code)),
  );
}
