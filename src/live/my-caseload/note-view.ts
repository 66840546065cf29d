/** A note for supervision: filled with what was entered, or with room to fill it in by hand. One page of A4. */
import { CAP_ORIGIN } from '../../dataset/text/meanings.ts';
import type { ComparisonRow, Known, MyCaseloadView } from './view.ts';

const ROOM = '________';

/** What the note says besides the numbers. */
const QUESTIONS = [
  '1. Which of my cases need more time than I have?',
  '2. What does our workload system say about my load? If we have none, how is my load judged?',
  '3. What can be passed to others, closed or put off, and by when?',
  '4. If nothing can change now, who needs to know, and when do we look at this again?',
];

const AVERAGES_CAVEAT =
  'These averages are not a limit for one person. They do not show how complex cases are, or how much support there is.';

/** The note in full. @param view undefined for one to fill in by hand */
export function supervisionNote(known: Known, view: MyCaseloadView | undefined): string {
  const parts = [
    ['Note for supervision: my caseload', '', `Date: ${ROOM}   Name: ${ROOM}${ROOM}`],
    ['My caseload', ...items(view === undefined ? blankLines() : ownLines(known, view))],
    ['What it is compared with', ...items(comparedLines(known, view))],
    ['What I would like to agree', ...QUESTIONS],
    ['What was agreed, by whom and by when', '', '', ''],
  ];
  return parts
    .map((lines) => lines.join('\n'))
    .join('\n\n')
    .trimEnd();
}

/** Each line as an item of a list, in plain text. */
function items(lines: readonly string[]): string[] {
  return lines.map((line) => `- ${line}`);
}

function blankLines(): string[] {
  return [
    `Cases allocated to me: ${ROOM} (each child, foster carer or adopter is one case)`,
    `Of these, shared with a colleague: ${ROOM}`,
    `Working time: ${ROOM} FTE`,
    `Role and service: ${ROOM}${ROOM}`,
    `Cases divided by FTE: ${ROOM}`,
  ];
}

function ownLines({ roles, services }: Known, { choice, steps }: MyCaseloadView): string[] {
  const { cases, shared, fte, role, service } = choice;
  const labelOf = (value: string, among: Known['roles']): string | undefined =>
    among.find((one) => one.value === value)?.label;
  const [roleLabel, serviceLabel] = [labelOf(role, roles), labelOf(service, services)];
  return [
    `Cases allocated to me: ${cases}${service.startsWith('adults') ? '' : ' (each child, foster carer or adopter is one case)'}`,
    ...(shared === 0 ? [] : [`Of these, shared with a colleague: ${shared}`]),
    `Working time: ${fte} FTE`,
    ...(roleLabel === undefined ? [] : [`Role: ${roleLabel}`]),
    ...(serviceLabel === undefined ? [] : [`Service: ${serviceLabel}`]),
    // The last step, what one case changes, is for the page.
    ...steps.slice(0, -1),
  ];
}

function comparedLines(known: Known, view: MyCaseloadView | undefined): string[] {
  if (view === undefined)
    return [`England’s average on 30 September ${known.year}: ${known.england}`, AVERAGES_CAVEAT];
  const { choice, comparisons, atCap, shares, limits } = view;
  const limitLines = limits.map(({ whose, limit, difference, inProportion }) =>
    `${whose}: ${limit}. My caseload of ${choice.cases} is ${difference}. ${inProportion}`.trimEnd(),
  );
  if (comparisons.length === 0) return limitLines;
  return [
    ...comparisons.slice(0, -1).map((row) => averageLine(row, known.year)),
    `${atCap} ${CAP_ORIGIN}`,
    shares.sentences.join(' '),
    ...limitLines,
    AVERAGES_CAVEAT,
    `Source: ${known.source}.`,
  ];
}

function averageLine({ against, number, difference, note }: ComparisonRow, year: number): string {
  const load = difference === 'the same' ? difference : `${difference} that`;
  const says =
    number === ''
      ? `no figure for 30 September ${year}.`
      : `${number} on 30 September ${year}. My load is ${load}.`;
  const flagged = note === '' || note.endsWith('.') ? note : `${note}.`;
  return `${against}: ${says} ${flagged}`.trimEnd();
}
