/** What a census gives, ready to be shown: its lines, the council’s own limit, and what is asked of a file without a header. */
import type { CensusChoice, CensusMade } from '../../returns/census/census-protocol.ts';
import type { KnownCouncil, ReturnContext } from '../../returns/context.ts';

/** A census that became a return. */
export interface CensusView {
  /** What was read and left out, what comes out, and what was published, in sentences. */
  readonly lists: readonly (readonly string[])[];
  /** The council’s own limit as typed; empty if none was given. */
  readonly limit: string;
}

/** Makes the view. */
export function censusView(
  { read, result, published }: CensusMade,
  choice: CensusChoice,
): CensusView {
  const lists = [result, published === '' ? [] : [published], read];
  return { lists: lists.filter((list) => list.length > 0), limit: limitText(choice) };
}

function limitText({ limit }: CensusChoice): string {
  return limit === undefined ? '' : String(limit);
}

/** Something to choose, with the words for it. */
export interface Choosable {
  readonly value: string;
  readonly text: string;
}

/** What can be chosen for a file without a header. */
export interface CensusQuestions {
  /** By their three-digit numbers at the Department for Education, in the order of names. */
  readonly councils: readonly Choosable[];
  /** Days of a census, latest first. */
  readonly days: readonly Choosable[];
}

/** The first census of which figures were published. */
const FIRST_YEAR = 2017;

/** What can be chosen today. */
export function censusQuestions({
  councils,
  today,
}: Pick<ReturnContext, 'councils' | 'today'>): CensusQuestions {
  const year = Number(today.slice(0, 4));
  const last = today >= dayOf(year) ? year : year - 1;
  const years = Array.from({ length: last - FIRST_YEAR + 1 }, (_, index) => last - index);
  return {
    councils: councils.flatMap(choosable).sort((a, b) => a.text.localeCompare(b.text, 'en-GB')),
    days: years.map((one) => ({ value: dayOf(one), text: `30 September ${one}` })),
  };
}

function dayOf(year: number): string {
  return `${year}-09-30`;
}

function choosable({ name, dfeCode, codes }: KnownCouncil): Choosable[] {
  if (dfeCode === undefined) return [];
  const until = codes.at(-1)?.to ?? '';
  const text = until === '' ? name : `${name} (until ${until.slice(0, 4)})`;
  return [{ value: dfeCode, text }];
}
