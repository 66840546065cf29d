/** Claims people make about caseloads: what is asked, and what may be said. */
import type { Council } from '../../schemas/council.ts';
import type { Figure } from '../../schemas/figure.ts';
import { byPlace, yearsOf, type ByPlace } from '../figures/figures.ts';
import { rankCouncils, type Ranking } from '../ranking/ranking.ts';

/**
 * over: over the cap; rank: highest or n-th; change: risen or fallen since `since`; more: more than `other`;
 * run: over the cap so many years in a row; share: how many figures are over the cap.
 */
export type ClaimKind = 'over' | 'rank' | 'change' | 'more' | 'run' | 'share';

export interface Claim {
  readonly kind: ClaimKind;
  /** Slug of the council; not used by `share`. */
  readonly council: string;
  /** Slug of the council it is compared with, for `more`. */
  readonly other: string;
  readonly year: number;
  /** The earlier year, for `change`. */
  readonly since: number;
}

/**
 * yes: true as it stands; careful: true, and misleading without what is said beside it;
 * no: not true, or nobody can know.
 */
export type Verdict = 'yes' | 'careful' | 'no';

export interface Answer {
  readonly verdict: Verdict;
  /** What may be said; where the claim itself may not, the nearest that is true. Undefined if nothing can be said. */
  readonly sentence: string | undefined;
  /** Why it may not be said, or what must be said with it. */
  readonly notes: readonly string[];
}

/** What claims are judged by: one release, and which of its figures an earlier one gave differently. */
export interface Evidence {
  readonly councils: readonly Council[];
  readonly figures: ByPlace<Figure>;
  readonly years: readonly number[];
  readonly rankings: ReadonlyMap<number, Ranking>;
  /** What earlier releases said, by `code year`, in words: `20.5 in the release of 2022`. */
  readonly revised: ReadonlyMap<string, string>;
  /** Why a figure is missing, where that is known, by `code year`. */
  readonly stories: ReadonlyMap<string, string>;
  readonly cap: number;
}

/** Indexes a release's council figures for judging claims. */
export function evidenceOf(
  councils: readonly Council[],
  caseloads: readonly Figure[],
  revised: ReadonlyMap<string, string>,
  cap: number,
  stories: ReadonlyMap<string, string> = new Map(),
): Evidence {
  const figures = byPlace(caseloads);
  const years = yearsOf(caseloads);
  const rankings = new Map(years.map((year) => [year, rankCouncils(councils, figures, year)]));
  return { councils, figures, years, rankings, revised, stories, cap };
}
