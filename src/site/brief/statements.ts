/** What may be said of a council’s figure: sentences of the judge of claims, each with what must be said beside it. */
import type { ClaimKind } from '../../dataset/claims/claim.ts';
import { askFirst } from '../../dataset/claims/claimed-figure.ts';
import { UNDER_THE_CAP, withinUsual } from '../../dataset/claims/claim-wording.ts';
import { howLongOver } from '../../dataset/claims/how-long.ts';
import { judgeClaim } from '../../dataset/claims/judge-claim.ts';
import { minus } from '../../dataset/decimals/decimal.ts';
import { inCouncil, isPublished } from '../../dataset/figures/figures.ts';
import type { Subject } from './subject.ts';

export interface Statement {
  /** True as it is with what is beside it. Empty where nothing can be said but why. */
  readonly sentence: string;
  /** What must be said with it, without what is unusual in a count. */
  readonly beside: readonly string[];
  /** How long such a figure lasts, for who has time to read it; empty for most. */
  readonly further: readonly string[];
  /** Years whose counts are unusual and bear on it. */
  readonly unusual: readonly number[];
  /** Whether the claim may be made, with care or as it is. */
  readonly allowed: boolean;
}

/**
 * The judge’s answer for the last figure of a council.
 * @param since the earlier year of a change; left out for other claims
 * @returns undefined where there never was a figure
 */
export function stated(subject: Subject, kind: ClaimKind, since = 0): Statement | undefined {
  const { evidence, council, last, whose } = subject;
  if (last === undefined) return undefined;
  const claim = { kind, council: council.slug, other: '', year: last.year, since };
  const { verdict, sentence = '', notes } = judgeClaim(claim, evidence);
  const asked = evidence.years.flatMap((year) => {
    const figure = inCouncil(evidence.figures, council, year);
    return isPublished(figure)
      ? askFirst(evidence, figure, whose).map((note) => ({ year, note }))
      : [];
  });
  const isAsked = (note: string): boolean => asked.some((one) => one.note === note);
  const lasting = howLongOver(evidence);
  return {
    sentence,
    beside: notes.filter(
      (note) => note !== UNDER_THE_CAP && !isAsked(note) && !lasting.includes(note),
    ),
    further: notes.filter((note) => lasting.includes(note)),
    unusual: asked.filter(({ note }) => notes.includes(note)).map(({ year }) => year),
    allowed: verdict !== 'no',
  };
}

/**
 * The change of the last year, where it is news: allowed by the judge, larger than usual, and of usual counts.
 * @returns undefined for any other
 */
export function newsOfYear(subject: Subject): Statement | undefined {
  const { evidence, council, last } = subject;
  const before = last && inCouncil(evidence.figures, council, last.year - 1);
  if (last === undefined || !isPublished(before)) return undefined;
  const change = stated(subject, 'change', before.year);
  const by = minus(last.average_caseload, before.average_caseload);
  const small = withinUsual({ by, figures: [before], what: 'A change' }, evidence);
  const isNews = change?.allowed === true && change.unusual.length === 0 && small.length === 0;
  return isNews ? change : undefined;
}
