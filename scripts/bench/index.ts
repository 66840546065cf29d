/** `npm run bench -- pages | box | moves | briefs | build | audit FILE | import FILE | postcodes FILE | returns`: measures, printed; tests assert none that a clock gives. */
import { terminal, run } from '../shared/console.ts';
import { Failure } from '../shared/failure.ts';
const USAGE = `Usage: npm run bench -- pages | box | moves | briefs | build | audit FILE | import FILE | postcodes FILE | returns
  pages        bytes, requests and Lighthouse scores of the built pages, on a simulated phone
  box          milliseconds from key to answer in the search box, on a slowed processor, and bytes of a look-up
  moves        milliseconds until pages follow a moved cap or a changed comparison, on a slowed processor
  briefs       pages of each council’s brief on paper, which should be two
  build        seconds of a full build from data/
  audit FILE   milliseconds of comparing a release in the browser, on a slowed processor
  import FILE  seconds of importing a caseload release, against parsing alone
  postcodes FILE  the same of a postcode release, and its memory
  returns      rows a second of checking returns, against Papa Parse, alone and with Ajv, and memory`;

/**
 * Every measure by name. Each is loaded alone when it is asked for, so that none counts what another one loads:
 * Lighthouse by itself takes more memory than an import.
 */
const MEASURES: Readonly<Record<string, (file: string | undefined) => Promise<void>>> = {
  build: async () => {
    (await import('./build.ts')).benchBuild(terminal);
  },
  pages: async () => (await import('./pages.ts')).benchPages(terminal),
  box: async () => (await import('./box.ts')).benchBox(terminal),
  moves: async () => (await import('./moves.ts')).benchMoves(terminal),
  briefs: async () => {
    const { benchBriefs } = await import('./briefs.ts');
    print(await benchBriefs(), 'A brief does not come out as two pages.');
  },
  audit: async (file) => {
    const { benchAudit } = await import('./audit.ts');
    print(await benchAudit(needed(file)), 'Comparing takes more time than it may.');
  },
  import: async (file) => {
    const { importBench } = await import('./import.ts');
    print(importBench(needed(file)), 'Importing takes more than twice the time of parsing.');
  },
  postcodes: async (file) => {
    const { benchPostcodes, postcodeBenchReport } = await import('./postcodes.ts');
    const report = postcodeBenchReport(await benchPostcodes(needed(file)));
    print(report, 'Importing postcodes takes more time or memory than it may.');
  },
  returns: async () => {
    const { benchReturns } = await import('./returns.ts');
    print(await benchReturns(), 'Checking returns misses one of its measures.');
  },
};

/** Measured when none is named: those that need no file. */
const USUAL = ['build', 'pages', 'box', 'moves'];

await run(async () => {
  const [name, file] = process.argv.slice(2);
  for (const one of name === undefined ? USUAL : [name]) {
    const measure = MEASURES[one];
    if (measure === undefined) throw new Failure(USAGE, 2);
    await measure(file);
  }
});

function needed(file: string | undefined): string {
  if (file === undefined) throw new Failure(USAGE, 2);
  return file;
}

/** @throws {Failure} if a measure is missed */
function print(
  { lines, ok }: { readonly lines: readonly string[]; readonly ok: boolean },
  missed: string,
): void {
  for (const line of lines) terminal.log(line);
  if (!ok) throw new Failure(missed);
}
