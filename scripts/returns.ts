/** Returns of councils: `npm run returns -- check FILE… | template COUNCIL | accept FILE | repair`. */
import { existsSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { listed, longDate } from '../src/dataset/text/format.ts';
import { checkReturn, mustBeFixed, type CheckResult } from '../src/returns/check.ts';
import { CouncilIndex } from '../src/returns/check/council-index.ts';
import { lastQuarterEnd } from '../src/returns/check/quarter.ts';
import { findingsData } from '../src/returns/downloads/findings-json.ts';
import { templateCsv } from '../src/returns/format/template.ts';
import { readArguments } from './shared/arguments.ts';
import { run, type Output } from './shared/console.ts';
import { DATA_FOLDER } from './shared/data-folder.ts';
import { Failure } from './shared/failure.ts';
import { accept, repair } from './returns/accept-command.ts';
import { answerOf } from './returns/answer.ts';
import { checkable, type CensusArguments } from './returns/census.ts';
import { reportLines } from './returns/report.ts';
import {
  fileSource,
  platformHash,
  readSetting,
  returnsFolderOf,
  type Setting,
  type Way,
} from './returns/setting.ts';
import { DISK, type Disk } from './shared/disk.ts';
import { type CommandEffects, REAL_EFFECTS } from './shared/command-effects.ts';

const USAGE = `Usage: npm run returns -- check FILE... [--json]
       npm run returns -- check CENSUS.xml [--out FILE] [--limit N] [--council COUNCIL --year YEAR]
       npm run returns -- template COUNCIL [--out FILE]
       npm run returns -- accept FILE [--dry-run] [--obtained --link ADDRESS --date DAY]
       npm run returns -- repair

check     checks returns and says what to fix; the children’s social work workforce census
          (XML) is turned into a return first
template  writes a return to fill in, for a council given by its slug, code (E08000001 or 350)
          or name
accept    checks a return and, if nothing must be fixed, puts it into data/returns/
          (what a correction replaces is kept in data/returns/superseded/); a census
          is turned into a return first, as for check. With --obtained, the file is an
          answer to a request under freedom of information. It is kept apart, in
          data/returns/obtained/, and never replaces what the council sent
repair    finishes what an accept had begun that was ended halfway

--json      print the findings as JSON
--out FILE  write the template, or the return made from a census, to FILE
--limit N   the council’s own limit in cases for each full-time equivalent
--council COUNCIL --year YEAR
            which council a census without a header is from, and for which year
--dry-run   say what would change and write nothing
--obtained --link ADDRESS --date DAY
            the return is an answer under freedom of information, published at this
            https address and dated this day, such as 2026-02-03
--data DIR  use another folder than data/. Without it, RETURNS_DIR may name
            another folder than data/returns/

Exit codes: 0 nothing must be fixed, or the return was accepted
            1 something must be fixed, or a file cannot be read
            2 the command was called wrongly`;

/** What the command may do to the world. */
export interface ReturnsEffects extends CommandEffects {
  /** How the folder of returns is changed; the disk if nobody says otherwise. */
  readonly disk?: Disk;
}

/**
 * Runs the command.
 * @param argv arguments after the script's name
 * @throws Failure if anything must be fixed (1), or on a wrong call (2)
 */
export async function returns(
  argv: readonly string[],
  { output, today, disk = DISK }: ReturnsEffects = REAL_EFFECTS,
): Promise<void> {
  const { values, positionals } = readArguments(parse, argv, USAGE);
  const [command, ...names] = positionals;
  if (values.help) {
    output.log(USAGE);
    return;
  }
  const [first] = names;
  const folder = returnsFolderOf(values.data, process.env.RETURNS_DIR);
  const setting = (way?: Way) => readSetting(values.data ?? DATA_FOLDER, today(), folder, way);
  if (command === 'repair' && first === undefined) {
    await repair([folder], disk, output);
    return;
  }
  if (first === undefined || (command !== 'check' && names.length > 1)) throw new Failure(USAGE, 2);
  if (command === 'check') await check(names, values, setting(), output);
  else if (command === 'template') template(first, values.out, setting(), output);
  else if (command === 'accept') {
    const answer = answerOf(values, today());
    const way = answer === undefined ? 'sent' : 'obtained';
    const given = { ...values, path: first, dryRun: values['dry-run'], answer };
    await accept(given, () => setting(way), { folder, disk, output });
  } else throw new Failure(USAGE, 2);
}

function parse(argv: readonly string[]) {
  return parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      help: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      'dry-run': { type: 'boolean', default: false },
      out: { type: 'string' },
      limit: { type: 'string' },
      council: { type: 'string' },
      year: { type: 'string' },
      data: { type: 'string' },
      obtained: { type: 'boolean', default: false },
      link: { type: 'string' },
      date: { type: 'string' },
    },
  });
}

/** What may be said besides the files. */
interface CheckArguments extends CensusArguments {
  readonly json: boolean;
  readonly out?: string | undefined;
}

async function check(
  paths: readonly string[],
  { json, out, ...given }: CheckArguments,
  { context }: Setting,
  output: Output,
): Promise<void> {
  if (out !== undefined && paths.length > 1) throw new Failure('Give --out with one file.', 2);
  const results: CheckedFile[] = [];
  for (const file of paths) {
    const checked = await checkFile(file, given, context);
    results.push(checked);
    if (!json) for (const line of linesOf(checked)) output.log(line);
    if (out !== undefined && 'csv' in checked) writeOut(out, checked.csv ?? '');
  }
  if (json) output.log(JSON.stringify(results.map(asData), undefined, 2));
  const unread = results.flatMap((one) => ('error' in one ? [one.error] : []));
  const bad = results.flatMap((one) =>
    'result' in one && mustBeFixed(one.result) ? one.file : [],
  );
  const toFix = bad.length === 0 ? [] : [`Something must be fixed in ${listed(bad)}.`];
  if (unread.length + toFix.length > 0) throw new Failure([...unread, ...toFix].join(' '));
}

/** A file that was checked, or why it could not be. */
type CheckedFile =
  | {
      readonly file: string;
      readonly result: CheckResult;
      readonly lines: readonly string[];
      readonly csv?: string;
    }
  | { readonly file: string; readonly error: string };

/** One file that cannot be read does not keep the others from being checked. */
async function checkFile(
  file: string,
  given: CensusArguments,
  context: Setting['context'],
): Promise<CheckedFile> {
  try {
    const { source, lines, csv } = await checkable(fileSource(file), context, given);
    const result = await checkReturn(source, context, { hash: platformHash() });
    return { file, result, lines, ...(csv === undefined ? {} : { csv }) };
  } catch (error) {
    if (error instanceof Failure && error.exitCode === 1) return { file, error: error.message };
    throw error;
  }
}

function linesOf(checked: CheckedFile): readonly string[] {
  if ('error' in checked) return [];
  return [...checked.lines, ...reportLines(checked.file, checked.result)];
}

function asData(checked: CheckedFile): unknown {
  return 'error' in checked ? checked : findingsData(checked.file, checked.result);
}

function template(
  name: string,
  out: string | undefined,
  { context, accepted }: Setting,
  output: Output,
): void {
  const periodEnd = lastQuarterEnd(context.today);
  const index = new CouncilIndex(context.councils);
  const council =
    context.councils.find(({ slug }) => slug === name) ??
    index.byCode.get(name.toUpperCase())?.council ??
    index.byCode.get(index.meantBy(name, periodEnd) ?? '')?.council ??
    index.byName(name, periodEnd);
  const code = council && index.codeOn(council, periodEnd);
  if (council === undefined || code === undefined) {
    throw new Failure(
      `No council on ${longDate(periodEnd)} is called ${name}. Give its slug, its name, or its code: that of the Office for National Statistics, or the three digits of the Department for Education.`,
    );
  }
  const last = accepted.returns.findLast((one) => one.council === council.slug);
  const filled = { code, name: council.name, periodEnd, ...(last && { rows: last.rows }) };
  const csv = templateCsv(context.format, filled);
  if (out === undefined) output.log(csv.replaceAll('\r\n', '\n').trimEnd());
  else writeOut(out, csv);
}

/** @throws Failure if the file cannot be written */
function writeOut(path: string, text: string): void {
  try {
    writeFileSync(path, text);
  } catch (error) {
    const isMissing = !existsSync(dirname(path));
    const reason = error instanceof Error ? error.message : String(error);
    throw new Failure(
      isMissing
        ? `There is no folder ${dirname(path)}. Make it first, or give another file to --out.`
        : `${path} cannot be written (${reason}). Give another file to --out.`,
    );
  }
}

if (import.meta.main) await run(() => returns(process.argv.slice(2)));
