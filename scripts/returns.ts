/** Returns of councils: `npm run returns -- check FILE… | template COUNCIL | accept FILE`. */
import { writeFileSync } from 'node:fs';
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
import { replaceFiles } from './shared/replace-files.ts';
import { planAcceptance } from './returns/accept.ts';
import { checkable, type CensusArguments } from './returns/census.ts';
import { reportLines } from './returns/report.ts';
import { fileSource, platformHash, readSetting, type Setting } from './returns/setting.ts';
import { type CommandEffects, REAL_EFFECTS } from './shared/command-effects.ts';

const USAGE = `Usage: npm run returns -- check FILE... [--json]
       npm run returns -- check CENSUS.xml [--out FILE] [--limit N] [--council COUNCIL --year YEAR]
       npm run returns -- template COUNCIL [--out FILE]
       npm run returns -- accept FILE [--dry-run]

check     checks returns and says what to fix; the children’s social work workforce census
          (XML) is turned into a return first
template  writes a return to fill in, for a council given by its slug, code or name
accept    checks a return and, if nothing must be fixed, puts it into data/returns/
          (what a correction replaces is kept in data/returns/superseded/)

--json      print the findings as JSON
--out FILE  write the template, or the return made from a census, to FILE
--limit N   the council’s own limit in cases for each full-time equivalent
--council COUNCIL --year YEAR
            which council a census without a header is from, and for which year
--dry-run   say what would change and write nothing
--data DIR  use another folder than data/

Exit codes: 0 nothing must be fixed, or the return was accepted
            1 something must be fixed, or a file cannot be read
            2 the command was called wrongly`;

/**
 * Runs the command.
 * @param argv arguments after the script's name
 * @throws Failure if anything must be fixed (1), or on a wrong call (2)
 */
export async function returns(
  argv: readonly string[],
  { output, today }: CommandEffects = REAL_EFFECTS,
): Promise<void> {
  const { values, positionals } = readArguments(parse, argv, USAGE);
  const [command, ...names] = positionals;
  if (values.help) {
    output.log(USAGE);
    return;
  }
  const [first] = names;
  if (first === undefined || (command !== 'check' && names.length > 1)) throw new Failure(USAGE, 2);
  const setting = () => readSetting(values.data ?? DATA_FOLDER, today());
  if (command === 'check') await check(names, values, setting(), output);
  else if (command === 'template') template(first, values.out, setting(), output);
  else if (command === 'accept') await accept(first, values['dry-run'], setting(), output);
  else throw new Failure(USAGE, 2);
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
  const results: { file: string; result: CheckResult }[] = [];
  for (const file of paths) {
    const { source, lines, csv } = await checkable(fileSource(file), context, given);
    const result = await checkReturn(source, context, { hash: platformHash() });
    results.push({ file, result });
    if (!json) for (const line of [...lines, ...reportLines(file, result)]) output.log(line);
    if (out !== undefined && csv !== undefined) writeFileSync(out, csv);
  }
  if (json)
    output.log(
      JSON.stringify(
        results.map(({ file, result }) => findingsData(file, result)),
        undefined,
        2,
      ),
    );
  const bad = results.filter(({ result }) => mustBeFixed(result));
  if (bad.length === 0) return;
  throw new Failure(`Something must be fixed in ${listed(bad.map(({ file }) => file))}.`);
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
    index.byName(name, periodEnd);
  const code = council && index.codeOn(council, periodEnd);
  if (council === undefined || code === undefined) {
    throw new Failure(
      `No council on ${longDate(periodEnd)} is called ${name}. Give its slug, code or name.`,
    );
  }
  const last = accepted.returns.findLast((one) => one.council === council.slug);
  const filled = { code, name: council.name, periodEnd, ...(last && { rows: last.rows }) };
  const csv = templateCsv(context.format, filled);
  if (out === undefined) output.log(csv.replaceAll('\r\n', '\n').trimEnd());
  else writeFileSync(out, csv);
}

async function accept(
  path: string,
  dryRun: boolean,
  setting: Setting,
  output: Output,
): Promise<void> {
  const { result, files, lines } = await planAcceptance(fileSource(path), setting);
  for (const line of [...reportLines(path, result), ...lines]) output.log(line);
  if (mustBeFixed(result))
    throw new Failure('Nothing was accepted. Fix what is listed under ‘Must fix’ above.');
  if (dryRun) output.log('This was a dry run, so nothing was written.');
  else replaceFiles(setting.folder, files);
}

if (import.meta.main) await run(() => returns(process.argv.slice(2)));
