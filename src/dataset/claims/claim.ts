/** Claims people make about caseloads: what is asked, and what may be said. */
import type { Country } from '../country.ts';
import { usualMovement, type UsualMovement } from '../movement/movement.ts';

/**
 * over: over the cap; rank: highest or n-th; change: risen or fallen since `since`; why: the same for a reason; more: more than `other`;
 * run: over the cap so many years in a row; share: how many figures are over the cap; each: every social worker has so many cases;
 * quality: safe or dangerous, well or badly run, lawful or not.
 */
export type ClaimKind =
  | 'over'
  | 'rank'
  | 'change'
  | 'why'
  | 'more'
  | 'run'
  | 'share'
  | 'each'
  | 'quality';

export interface Claim {
  readonly kind: ClaimKind;
  /** Slug of the council; not used by `share`. */
  readonly council: string;
  /** Slug of the council it is compared with, for `more`. */
  readonly other: string;
  readonly year: number;
  /** The earlier year, for `change` and `why`. */
  readonly since: number;
}

/**
 * yes: true as it is; careful: true, and misleading without what is said beside it;
 * no: not true, or nobody can know.
 */
export type ClaimVerdict = 'yes' | 'careful' | 'no';

export interface ClaimJudgement {
  readonly verdict: ClaimVerdict;
  /** What may be said; where the claim itself may not, the nearest that is true. Undefined if nothing can be said. */
  readonly sentence: string | undefined;
  /** Why it may not be said, or what must be said with it. */
  readonly notes: readonly string[];
}

/** What is known of single figures beside the release itself. */
export interface ClaimNotes {
  /** What earlier releases said, by `code year`, in words: `20.5 in the release of 2022`. */
  readonly revised: ReadonlyMap<string, string>;
  /** Why a figure is missing, where that is known, by `code year`. */
  readonly stories: ReadonlyMap<string, string>;
  /** How long high figures last, in words, where not all rankings are there to work it out at the proposed cap. */
  readonly howLong?: HowLong | undefined;
}

/** Sentences; nothing where there is only one year. */
export interface HowLong {
  readonly over: readonly string[];
  readonly highest: readonly string[];
}

/** What claims are judged by: one release, what is known of its figures, and the cap. */
export interface ClaimEvidence
  extends ClaimNotes, Pick<Country, 'councils' | 'figures' | 'years' | 'rankings' | 'flagged'> {
  readonly cap: number;
  /** How far councils of each size usually move in a year: no claim rests on less without saying so. */
  readonly usual: readonly UsualMovement[];
}

interface EvidenceParts {
  readonly country: Country;
  readonly notes: ClaimNotes;
  readonly cap: number;
}

/** Gathers what claims are judged by. */
export function claimEvidence({ country, notes, cap }: EvidenceParts): ClaimEvidence {
  const { councils, figures, years, rankings, flagged } = country;
  const usual = usualMovement(councils, country);
  return { councils, figures, years, rankings, flagged, ...notes, cap, usual };
}
