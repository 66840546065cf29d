/** `npm run import:postcodes`: a postcode release to the index in data/postcodes/. */
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { parseTable } from '../../src/tables/table.ts';
import { TABLES } from '../../src/tables/catalogue.ts';
import type { DataFiles } from '../../src/tables/assemble.ts';
import { readArguments } from '../shared/arguments.ts';
import { changeData, refuseHalfChanged } from '../shared/change-data.ts';
import { run, type Output } from '../shared/console.ts';
import { DATA_FOLDER, dataFiles } from '../shared/data-folder.ts';
import { Failure } from '../shared/failure.ts';
import type { NewFile } from '../shared/new-file.ts';
import { findingLines, refuseErrors } from '../shared/report.ts';
import { currentCouncils, type DistrictRegister } from './postcodes/current-council.ts';
import { completenessFindings } from './postcodes/completeness.ts';
import { areaUnits, type Gathered } from './postcodes/gather.ts';
import { indexFiles, shardPath } from './postcodes/index-files.ts';
import { openSource, type PostcodeSource } from './postcodes/open-source.ts';
import { progress, type ProgressStream } from './postcodes/progress.ts';
import { prove } from './postcodes/proof.ts';
import { readPostcodes } from './postcodes/read-postcodes.ts';
import { indexChange } from './postcodes/index-change.ts';
import { checksumOf } from './postcodes/index-record.ts';
import { releaseOf } from './postcodes/release.ts';
import { type CommandEffects, REAL_EFFECTS } from '../shared/command-effects.ts';
import { requiredTable } from '../shared/required-table.ts';

/** What the import may do to the world besides its data folder. */
export interface PostcodeEffects extends CommandEffects {
  /** Where the progress bar is drawn. */
  readonly bar: ProgressStream;
}

const USAGE =
  'Usage: npm run import:postcodes -- FILE [--release YYYY-MM] [--dry-run] [--data DIR]';

const HELP = `${USAGE}

Makes the index from postcode to council (data/postcodes/). Codes of districts and counties abolished since the
release are carried to their successors by data/councils.csv and data/districts.csv. The index is replaced as a whole
or, on any error, not at all.

FILE is one of these, as a zip, as a folder of what was in it, or as its one CSV:
  Code-Point Open (Ordnance Survey; Open Government Licence v3.0)
  https://osdatahub.os.uk/downloads/open/CodePointOpen
  ONS Postcode Directory (Office for National Statistics; Open Government Licence v3.0)
  https://geoportal.statistics.gov.uk/

--release   the month of the release, if neither a file name nor the metadata says it
--dry-run   say what would change, write nothing
--data DIR  another folder than data/

--allow-older-release  take postcodes that are older than those data/ has`;

/**
 * Runs the import.
 * @param argv arguments after the script's name
 * @throws Failure on a wrong call (2) and on bad input (1)
 */
export async function importPostcodes(
  argv: readonly string[],
  { output, bar, today, disk }: PostcodeEffects = { ...REAL_EFFECTS, bar: process.stderr },
): Promise<void> {
  const { values, positionals } = readArguments(parse, argv, USAGE);
  if (values.help) {
    output.log(HELP);
    return;
  }
  const [path, ...more] = positionals;
  if (path === undefined || more.length > 0) {
    throw new Failure(`Expected one file or folder, found ${positionals.length}.\n${USAGE}`, 2);
  }
  const folder = values.data ?? DATA_FOLDER;
  refuseHalfChanged(folder, disk);
  const data = dataFiles(folder);
  const register = readRegister(data);
  const source = await openSource(path);
  try {
    const release = await releaseOf(source, values.release);
    if (!values['allow-older-release']) refuseOlder(source.name, release, data);
    const { gathered, layout } = await readAndReport(source, register, data, { output, bar });
    const index = indexFiles(gathered);
    reportIndex(gathered, index, output);
    const record = {
      layout: { publisher: layout.publisher, title: layout.title, address: layout.address },
      release,
      file: source.name,
      sha256: await checksumOf(source.files),
      rows: gathered.rowsRead,
    };
    if (values['dry-run']) output.log('This was a dry run, so nothing was written.');
    else changeData(folder, () => indexChange(index, record, data, today()), disk);
  } finally {
    source.close();
  }
}

async function readAndReport(
  source: PostcodeSource,
  register: DistrictRegister,
  data: DataFiles,
  { output, bar }: Pick<PostcodeEffects, 'output' | 'bar'>,
): ReturnType<typeof readPostcodes> {
  const drawn = progress(source.name, bar);
  const reading = await readPostcodes(source, currentCouncils(register), drawn.show).finally(
    drawn.end,
  );
  const findings = [
    ...reading.problems.findings(),
    ...completenessFindings(reading.gathered, register.councils, areasNow(data), source.name),
  ];
  for (const line of findingLines(findings)) output.log(line);
  refuseErrors(findings, 'the index stays as it was');
  return reading;
}

/** Proves the new index and says what it is. */
function reportIndex(gathered: Gathered, index: readonly NewFile[], output: Output): void {
  const textAt = new Map(index.map(({ path, text }) => [path, text]));
  const areas = areaUnits(gathered);
  const proved = areas.reduce(
    (sum, units) => sum + prove(units, textAt.get(shardPath(units.area)) ?? ''),
    0,
  );
  const sizes = areas
    .map(({ area }) => gzipSync(textAt.get(shardPath(area)) ?? '', { level: 9 }).length)
    .sort((a, b) => a - b);
  const median = sizes[Math.floor(sizes.length / 2)] ?? 0;
  output.log(`Rows read: ${gathered.rowsRead}, kept: ${gathered.rowsKept}`);
  output.log(`Councils: ${gathered.councils.length}, areas: ${areas.length}`);
  output.log(`Postcodes answered as the source does: ${proved}`);
  output.log(`Shards, gzipped: median ${median} bytes, largest ${sizes.at(-1) ?? 0}`);
}

/** @throws Failure if data/ has newer postcodes */
function refuseOlder(file: string, release: string, data: DataFiles): void {
  const { path } = TABLES.sources;
  const rows = parseTable(TABLES.sources, data.read(path) ?? '', path).rows;
  const newest = rows.find(({ importer }) => importer === 'postcodes')?.release ?? '';
  if (release >= newest) return;
  throw new Failure(
    `${file}: these postcodes are of ${release}, and data/ has those of ${newest}, so the index stays as it was. Take a newer file. If you mean to go back, add --allow-older-release.`,
  );
}

function areasNow(data: DataFiles): string[] {
  const { path } = TABLES.postcodeAreas;
  const csv = data.read(path);
  if (csv === undefined) return [];
  return parseTable(TABLES.postcodeAreas, csv, path).rows.map(({ area }) => area);
}

function readRegister(data: DataFiles): DistrictRegister {
  return {
    councils: requiredTable(TABLES.councils, data),
    districts: requiredTable(TABLES.districts, data),
  };
}

function parse(argv: readonly string[]) {
  return parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      help: { type: 'boolean', default: false },
      'dry-run': { type: 'boolean', default: false },
      release: { type: 'string' },
      'allow-older-release': { type: 'boolean', default: false },
      data: { type: 'string' },
    },
  });
}

if (import.meta.main) {
  await run(() => importPostcodes(process.argv.slice(2)));
}
