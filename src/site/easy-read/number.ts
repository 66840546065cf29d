/** The number of a council in easy words, with all that must be said beside it. */
import { isEqual } from '../../dataset/decimals/decimal.ts';
import { rounded } from '../../dataset/decimals/rounding.ts';
import { flagInEasyWords } from '../../dataset/quality/easy-flag-wording.ts';
import { possessiveOf } from '../../dataset/text/council-names.ts';
import { capitalised, listed, oneDecimal } from '../../dataset/text/format.ts';
import type { PublishedFigure } from '../../schemas/figure.ts';
import type { Subject } from '../brief/subject.ts';
import { councilHref } from '../links.ts';
import { row, type EasyPart, type EasyRow } from './row.ts';

/** The part with the number; undefined where there never was one. */
export function numberPart(subject: Subject): EasyPart | undefined {
  const { last, state, name } = subject;
  if (last === undefined) return undefined;
  return {
    heading: state === 'figure' ? `The number for ${name}` : `The last number for ${name}`,
    rows: [
      ...combinedRow(subject),
      row('calendar', 'Cases were counted on one day.', `That day was 30 September ${last.year}.`),
      averageRow(subject, last),
      row(
        'halves',
        'This counts working time, not people.',
        'Two people who each work half the week count as one.',
        'The official name for this is full-time equivalent.',
      ),
      spreadRow(subject),
      ...flagRow(subject),
      ...smallRow(subject),
      ...changedRow(subject, last),
      ...replyRow(subject),
    ],
  };
}

function averageRow(subject: Subject, { average_caseload: average }: PublishedFigure): EasyRow {
  const whole = rounded(average, 0);
  const whose = subject.combined
    ? 'The two councils’'
    : capitalised(possessiveOf([subject.council]));
  return {
    ...row(
      { cases: whole },
      `${whose} average was ${oneDecimal(average)} cases for each full-time social worker.`,
      ...(isEqual(average, whole) ? [] : [`That is about ${whole}.`]),
      'An average shares out all the cases equally.',
    ),
    large: oneDecimal(average),
  };
}

/** Among very few social workers, nobody may be pointed to as having more or fewer than the others. */
function spreadRow({ few }: Subject): EasyRow {
  const counted = 'Only social workers with cases are counted.';
  return few
    ? row('worker', counted)
    : row(
        'more-and-fewer',
        'Some social workers have more cases.',
        'Some have fewer cases.',
        counted,
      );
}

function combinedRow({ combined, evidence, council, last, name }: Subject): EasyRow[] {
  if (!combined || last === undefined) return [];
  const both = evidence.councils
    .filter(({ code }) => code !== undefined && [last.code, last.joint_with].includes(code))
    .map((one) => one.name);
  const others = both.filter((one) => one !== council.name);
  return [
    row(
      'two-councils',
      `${council.name} shares this number with ${listed(others)}.`,
      'It is one number for both councils.',
      `There is no number for ${name} alone.`,
    ),
  ];
}

/** What is unusual in the count: the reader is asked to ask first. */
function flagRow({ flags }: Subject): EasyRow[] {
  if (flags.length === 0) return [];
  return [
    row(
      'question',
      'This count is unusual.',
      ...flags.map(flagInEasyWords),
      'We do not know why.',
      'Ask the council about this first.',
    ),
  ];
}

function smallRow({ small, name }: Subject): EasyRow[] {
  if (!small) return [];
  return [
    row(
      'worker',
      `There are few social workers in ${name}.`,
      'One worker more or less can change the number a lot.',
    ),
  ];
}

function changedRow({ evidence, council }: Subject, { code, year }: PublishedFigure): EasyRow[] {
  if (!evidence.revised.has(`${code} ${year}`)) return [];
  const href = `${councilHref(council)}#revisions`;
  const changed = row('calendar', 'The government changed this number later.');
  return [{ ...changed, next: { text: 'See what it was before', href } }];
}

function replyRow({ replies, council }: Subject): EasyRow[] {
  const [reply] = replies;
  if (reply === undefined) return [];
  const href = `${councilHref(council)}#${reply.id}`;
  const replied = row('letter', 'The council has written about this number.');
  return [{ ...replied, next: { text: 'Read what the council says', href } }];
}
