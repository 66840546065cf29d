/** The figure of a council in a letter: what the judge of claims allows, with what must be said beside it. */
import { judgeClaim } from '../../dataset/claims/judge-claim.ts';
import { CASE_MEANING } from '../../dataset/text/meanings.ts';
import { flagReason } from '../../dataset/quality/flag-wording.ts';
import { absenceOf } from '../council/state.ts';
import { fact, own, prose, type Paragraph, type Said } from './letter.ts';
import { newsOfYear, stated, type Statement } from './statements.ts';
import type { Subject } from './subject.ts';

/**
 * What is said of the figure, paragraph by paragraph.
 * @param meaning whether to say what a case is, which who runs the service knows
 */
export function figureParagraphs(subject: Subject, meaning = true): Paragraph[] {
  const against = stated(subject, 'over');
  const news = newsOfYear(subject);
  if (against === undefined) return prose([fact(whyNone(subject))]);
  return [
    ...prose([fact(whyNone(subject))].filter(({ text }) => text !== '')),
    ...prose([fact(against.sentence), ...(meaning ? [fact(CASE_MEANING)] : [])]),
    ...prose(against.beside.map(fact)),
    ...prose(newsSaid(news, against.beside)),
    ...prose(flagsSaid(subject)),
  ];
}

/** The change of the last year with what has not been said yet; nothing where it is no news. */
function newsSaid(news: Statement | undefined, said: readonly string[]): Said[] {
  if (news === undefined) return [];
  return [news.sentence, ...news.beside.filter((one) => !said.includes(one))].map(fact);
}

/** The figure alone with what must be said beside it, for a text that is read out. */
export function figureSaid(subject: Subject): Said[] {
  const against = stated(subject, 'over');
  const none = whyNone(subject);
  return [
    ...(none === '' ? [] : [fact(none)]),
    ...(against === undefined ? [] : [against.sentence, ...against.beside].map(fact)),
  ];
}

/** What is unusual in the count of the last figure, and that the council has replied; nothing for most. */
export function flagsSaid({ flags, last, replies }: Subject): Said[] {
  if (last === undefined) return [];
  const unusual =
    flags.length === 0 ? [] : [own(`Caseload Watch marks the count of ${last.year} as unusual.`)];
  const [reply, ...others] = replies.map(({ heading }) => heading);
  const replied = others.length === 0 ? reply : 'The council has replied about this figure.';
  const reasons = flags.map(flagReason);
  return [...unusual, ...[...reasons, ...(replied === undefined ? [] : [replied])].map(fact)];
}

/** Why there is no figure now, as the judge says it; empty where there is one. A reader is not the ‘we’ of this site. */
function whyNone({ context, council, evidence, state }: Subject): string {
  if (state !== 'missing')
    return (absenceOf(context, council, state) ?? '').replace(/^We know/, 'Caseload Watch knows');
  const { latestYear: year } = context;
  const claim = { kind: 'over', council: council.slug, other: '', year, since: 0 } as const;
  return judgeClaim(claim, evidence).notes.join(' ');
}
