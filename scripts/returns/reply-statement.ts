/** What is said of a reply on the command line: from whom, about what, of which day. */
import { codeIn, type Dataset } from '../../src/dataset/dataset.ts';
import { CouncilIndex } from '../../src/returns/check/council-index.ts';
import { returnContext } from '../../src/returns/context-from-data.ts';
import { isoDate } from '../../src/schemas/cell.ts';
import type { Council } from '../../src/schemas/council.ts';
import { REPLY_POINTS, type ReplyPoint } from '../../src/schemas/reply.ts';
import { Failure } from '../shared/failure.ts';
import type { Statement } from './reply-rules.ts';

/** What is said of a reply, as typed. */
export interface StatementArguments {
  readonly council?: string | undefined;
  readonly year?: string | undefined;
  readonly about?: string | undefined;
  /** The day on which it came. */
  readonly date?: string | undefined;
  readonly role?: string | undefined;
}

/**
 * A reply without its number.
 * @throws Failure on what is missing or cannot be meant (2)
 */
export function statementOf(
  text: string,
  { council: name, year, about, date, role }: StatementArguments,
  dataset: Dataset,
  today: string,
): Statement {
  const options = { '--council': name, '--year': year, '--about': about, '--date': date };
  const missing = Object.entries({ ...options, '--role': role }).find(([, one]) => !one?.trim());
  if (missing !== undefined) throw new Failure(`reply needs ${missing[0]}. ${NEEDED}`, 2);
  if (!/^20\d\d$/.test(year ?? '')) throw new Failure(`--year ${year} is no year.`, 2);
  if (!isPoint(about))
    throw new Failure(`--about ${about} is none of ${REPLY_POINTS.join(', ')}.`, 2);
  if (!isoDate.safeParse(date).success)
    throw new Failure(`--date ${date} is no day. Write it as 2026-02-03.`, 2);
  return {
    council_code: codeOf(councilNamed(name ?? '', Number(year), dataset, today), Number(year)),
    year: Number(year),
    about,
    received: date ?? '',
    sender_role: (role ?? '').normalize('NFC').trim(),
    text,
  };
}

const NEEDED =
  'Give --council, --year of the figure, --about, --date on which the reply came, and --role of the sender without a name.';

function isPoint(about: string | undefined): about is ReplyPoint {
  return REPLY_POINTS.some((point) => point === about);
}

function councilNamed(name: string, year: number, dataset: Dataset, today: string): Council {
  const { councils } = returnContext(dataset, today, []);
  const index = new CouncilIndex(councils);
  const slug =
    councils.find((one) => one.slug === name || one.dfeCode === name)?.slug ??
    index.byCode.get(name.toUpperCase())?.council.slug ??
    index.byName(name, `${year}-09-30`)?.slug;
  const found = dataset.councils.find((council) => council.slug === slug);
  if (slug === undefined || found === undefined)
    throw new Failure(`No council is called ${name}. Give its slug, code or name.`, 2);
  return found;
}

/** The code of that year, or else its present or last one. */
function codeOf(council: Council, year: number): string {
  return codeIn(council, year) ?? council.code ?? '';
}
