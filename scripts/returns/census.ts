/** A census on the command line: it is turned into a return, which is then checked in its place. */
import type { CensusChoice } from '../../src/returns/census/census-protocol.ts';
import { censusAnswer } from '../../src/returns/census/census-answer.ts';
import { isCensus } from '../../src/returns/census/is-census.ts';
import { CouncilIndex } from '../../src/returns/check/council-index.ts';
import type { ReturnContext } from '../../src/returns/context.ts';
import type { ReturnSource } from '../../src/returns/read/source.ts';
import { Failure } from '../shared/failure.ts';

/** What is checked: a file as it is, or the return made from a census. */
export interface Checkable {
  readonly source: ReturnSource;
  /** What is said of a census; empty for any other file. */
  readonly lines: readonly string[];
  /** The return as CSV if it was made from a census. */
  readonly csv?: string;
}

/** What may be said besides a census, as typed. */
export interface CensusArguments {
  readonly limit?: string | undefined;
  readonly council?: string | undefined;
  readonly year?: string | undefined;
}

/**
 * Turns a census into a return, and leaves any other file as it is.
 * @throws Failure if nothing can be made of a census
 */
export async function checkable(
  source: ReturnSource,
  context: ReturnContext,
  given: CensusArguments,
): Promise<Checkable> {
  if (!(await isCensus(source))) return { source, lines: [] };
  const answer = await censusAnswer(source, context, choiceOf(given, context));
  if (answer.kind !== 'return') throw new Failure(`${source.name}: ${reasonOf(answer)}`);
  const { csv, read, result, published } = answer;
  return {
    csv,
    source: textSource(source.name.replace(/(\.[^.]*)?$/, '-return.csv'), csv),
    lines: [...read, ...result, ...(published === '' ? [] : [published])].map(
      (line) => `  ${line}`,
    ),
  };
}

type NoReturn = Exclude<Awaited<ReturnType<typeof censusAnswer>>, { kind: 'return' }>;

function reasonOf(answer: NoReturn): string {
  if (answer.kind === 'cancelled') return 'Reading was cancelled.';
  const how = answer.asksCouncil ? ' Give both with --council and --year.' : '';
  return `${answer.message}${how}`;
}

/** @throws Failure if what was typed cannot be meant */
function choiceOf({ limit, council, year }: CensusArguments, context: ReturnContext): CensusChoice {
  if (limit !== undefined && !/^\d{1,3}(\.\d{1,2})?$/.test(limit))
    throw new Failure(`--limit ${limit} is no number of cases, such as 18.`, 2);
  if (year !== undefined && !/^\d{4}$/.test(year))
    throw new Failure(`--year ${year} is no year, such as 2025.`, 2);
  if ((council === undefined) !== (year === undefined))
    throw new Failure('Give --council and --year together.', 2);
  return {
    ...(limit === undefined ? {} : { limit: Number(limit) }),
    ...(council === undefined || year === undefined
      ? {}
      : { given: { day: `${year}-09-30`, lea: leaOf(council, year, context) } }),
  };
}

/** The council’s number at the Department for Education. */
function leaOf(name: string, year: string, { councils }: ReturnContext): string {
  const index = new CouncilIndex(councils);
  const found =
    councils.find(({ slug, dfeCode }) => slug === name || dfeCode === name) ??
    index.byCode.get(name.toUpperCase())?.council ??
    index.byName(name, `${year}-09-30`);
  if (found?.dfeCode === undefined)
    throw new Failure(`No council is called ${name}. Give its slug, code or name.`, 2);
  return found.dfeCode;
}

function textSource(name: string, text: string): ReturnSource {
  return {
    name,
    async *open() {
      yield await Promise.resolve(new TextEncoder().encode(text));
    },
  };
}
