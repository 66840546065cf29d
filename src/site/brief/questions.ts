/** Questions for a committee and for letters that follow from one council’s situation. */
import { PROPOSED_CAP } from '../../dataset/cap/cap-range.ts';
import { BANDS } from '../../schemas/return-lists.ts';
import { flagQuestion } from '../../dataset/quality/flag-wording.ts';
import { inSentence, namesOf } from '../../dataset/text/council-names.ts';
import { listed, longDate } from '../../dataset/text/format.ts';
import { abolishedOn } from '../../dataset/lineage/former-name.ts';
import { questionsFor } from '../council/questions.ts';
import { newsOfYear, stated } from './statements.ts';
import type { Subject } from './subject.ts';

/** A committee has time for no more. */
const MOST = 7;

/** Nor has a letter room for more than four. */
const MOST_IN_LETTER = 4;

/** What the last change asks where it is larger than usual. It is asked without a guess. */
const WHAT_CHANGED =
  'What is behind the change of the last year: the number of cases, the number of social workers or the way of counting?';

const DONE_WHEN_OVER = `What is done for a social worker with more than ${PROPOSED_CAP} cases?`;

/** Five to seven questions for the committee: first what this council’s own figures ask. */
export function committeeQuestions(subject: Subject): string[] {
  if (subject.state === 'abolished') return questionsOfFormer(subject);
  const ofTheCount = subject.flags.map(flagQuestion);
  return [...ofTheCount, ...ofTheFigure(subject), ...ofTheService(subject)].slice(0, MOST);
}

/** Up to four questions for a letter. A flag is asked about in one question, as the letter says what is unusual. */
export function letterQuestions(subject: Subject): string[] {
  const { flags, last } = subject;
  const ofTheCount =
    flags.length === 0 || last === undefined
      ? []
      : [`Is the count of ${last.year} correct, and what explains it?`];
  const all = [...ofTheCount, ...ofTheFigure(subject), ...ofTheService(subject)];
  return all.slice(0, MOST_IN_LETTER);
}

/** The bands of a return by where they start: `0, 5, 10, 15, 20, 25 and 30`. */
export function bandStarts(): string {
  return listed(Object.values(BANDS).map(({ from }) => String(from)));
}

/** What follows from its figure, or from its having none. */
function ofTheFigure(subject: Subject): string[] {
  const { council, state, last, combined, context } = subject;
  const year = context.latestYear;
  const alone = `What is the average for ${inSentence(council.name)} alone?`;
  return [
    ...(newsOfYear(subject) === undefined ? [] : [WHAT_CHANGED]),
    ...(combined ? [alone] : []),
    ...(stated(subject, 'over')?.allowed === true ? [DONE_WHEN_OVER] : []),
    ...questionsFor(council, state, [], { fte: last?.case_holders_fte, year }),
  ];
}

/** What no published figure answers, of any service. */
function ofTheService({ few, officers: { authority } }: Subject): string[] {
  return [
    ...(few ? ['Who covers for a social worker who is away?'] : [SHARED_OUT]),
    OUTSIDE_LINE_MANAGEMENT,
    `Does the ${authority} take account of how complex cases are, and how?`,
    'How many children are waiting for a social worker?',
    ...(few ? [] : ['How many posts are vacant, and how many do agency workers fill?']),
  ];
}

const OUTSIDE_LINE_MANAGEMENT =
  'Who can a social worker turn to, outside line management, when a caseload is not safe?';
const SHARED_OUT = `How are cases shared out, in bands that start at ${bandStarts()} cases?`;

/** What became of its caseloads is for the councils of today to answer. */
function questionsOfFormer({ council, last, flags, successors }: Subject): string[] {
  const now = namesOf(successors);
  const end = longDate(abolishedOn(council.in_force_to ?? ''));
  return [
    ...(flags.length === 0 || last === undefined
      ? []
      : [`Do the records of the former council explain the count of ${last.year}?`]),
    `How have average caseloads changed in ${now} since ${end}?`,
    ...(successors.length > 1 ? ['How were cases and social workers divided between them?'] : []),
    'Which records of the former council’s caseloads were kept?',
    'Did the former council set its own limit, and does it still apply?',
    SHARED_OUT,
    OUTSIDE_LINE_MANAGEMENT,
  ];
}
