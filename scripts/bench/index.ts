/** `npm run bench [-- MEASURE [FILE]]`: measures. Tests assert none that a clock gives. */
import { terminal, run } from '../shared/console.ts';
import { Failure } from '../shared/failure.ts';
import { tableOf } from './report.ts';
import type { BenchRow } from './row.ts';
import { writeReport } from './write-report.ts';

const USAGE = `Usage: npm run bench [-- pages | box | moves | briefs | build | compress | returns | audit FILE | import FILE | postcodes FILE]
Without a name it runs all that need no file, and writes docs/bench.json and the table in README.md. It takes about ten minutes.
  build        seconds of a full build from data/, beside Astro alone
  pages        bytes, requests and Lighthouse scores of the built pages, on a simulated phone
  box          milliseconds from key to answer in the search box, on a slowed processor, and bytes of a look-up
  moves        milliseconds until pages follow a moved cap or a changed comparison, on a slowed processor
  briefs       pages of each council’s brief on paper, which should be two
  compress     seconds and bytes of the compressed siblings, beside gzip
  returns      rows a second of checking returns, against Papa Parse, alone and with Ajv, and memory
  audit FILE   milliseconds of comparing a release in the browser, on a slowed processor
  import FILE  milliseconds of importing a caseload release, against parsing alone
  postcodes FILE  seconds of importing a postcode release, against parsing alone, and memory`;

type Measure = (file: string | undefined) => Promise<readonly BenchRow[]>;

/**
 * Every measure by name. Each is loaded alone when it is asked for, so that none counts what another one loads:
 * Lighthouse by itself takes more memory than an import.
 */
const MEASURES: Readonly<Record<string, Measure>> = {
  build: async () => (await import('./build.ts')).benchBuild(),
  pages: async () => (await import('./pages.ts')).benchPages(terminal),
  box: async () => (await import('./box.ts')).benchBox(terminal),
  moves: async () => (await import('./moves.ts')).benchMoves(terminal),
  briefs: async () => (await import('./briefs.ts')).benchBriefs(terminal),
  compress: async () => (await import('./compress.ts')).benchCompress(),
  returns: async () => (await import('./returns.ts')).benchReturns(),
  audit: async (file) => (await import('./audit.ts')).benchAudit(needed(file), terminal),
  import: async (file) => (await import('./import.ts')).importBench(needed(file)),
  postcodes: async (file) => (await import('./postcodes.ts')).benchPostcodes(needed(file)),
};

/** Measured when none is named, in this order: those that need no file. */
const USUAL = ['build', 'pages', 'box', 'moves', 'briefs', 'compress', 'returns'];

await run(async () => {
  const [name, file, ...others] = process.argv.slice(2);
  if (name === undefined) await measureAll();
  else {
    const measure = MEASURES[name];
    if (measure === undefined || others.length > 0) throw new Failure(USAGE, 2);
    show(await measure(file));
  }
});

/** A measure that cannot be taken does not end the others, but then nothing is written. */
async function measureAll(): Promise<void> {
  const start = performance.now();
  const rows: BenchRow[] = [];
  const failures: string[] = [];
  for (const name of USUAL) {
    terminal.log(`${name} ...`);
    try {
      rows.push(...((await MEASURES[name]?.(undefined)) ?? []));
    } catch (error) {
      failures.push(`${name} could not be measured. ${messageOf(error)}`);
    }
  }
  if (failures.length === 0) await writeReport(rows, (performance.now() - start) / 60_000);
  show(rows);
  if (failures.length > 0) throw new Failure(`${failures.join('\n')}\nNothing was written.`);
}

/** Prints the table. Its exit code says whether what is wanted is met. */
function show(rows: readonly BenchRow[]): void {
  terminal.log(tableOf(rows));
  if (rows.some(({ met }) => met === false)) process.exitCode = 1;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function needed(file: string | undefined): string {
  if (file === undefined) throw new Failure(USAGE, 2);
  return file;
}
