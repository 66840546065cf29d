/** `npm run trials -- kills | mutations PATH [TIMES] | load | twice | tenfold | changed-code`: trials that take minutes. docs/trials.md has their last figures. */
import { run, terminal } from '../shared/console.ts';
import { Failure } from '../shared/failure.ts';
import type { TrialReport } from './report.ts';

const USAGE = `Usage: npm run trials -- [kills | load | twice | mutations PATH | tenfold --out FOLDER | changed-code]
  kills           ends 200 imports at random moments, and looks for a mixture of old and new tables
  load            asks the preview server for pages for ten seconds
  twice           builds the site in two time zones and languages, and compares every file
  mutations PATH  spoils a source, or each in a folder, in twenty ways, and looks whether its import notices;
                  25 times in each way, or as often as a number after the path says
  tenfold         invents a country of ten times the size outside the project; -- tenfold --help says how
  changed-code    changes the code in small places, and looks whether a test notices
                  [--room dataset] [--share 5%] [--seed 1] [--files GLOB] [--conditions]`;

const TRIALS: Readonly<Record<string, (argv: readonly string[]) => Promise<TrialReport>>> = {
  kills: async () => (await import('./kills.ts')).trialOfKills(),
  load: async () => (await import('./load.ts')).trialOfLoad(),
  mutations: async ([file, times]) => {
    if (file === undefined || !/^\d{0,4}$/.test(times ?? '')) throw new Failure(USAGE, 2);
    const { trialOfMutations } = await import('./mutations.ts');
    return trialOfMutations(file, times === undefined ? undefined : Number(times));
  },
  twice: async () => (await import('./twice.ts')).trialOfTwice(),
  tenfold: async (argv) => (await import('./tenfold.ts')).trialOfTenfold(argv),
  'changed-code': async (argv) => (await import('./changed-code.ts')).trialOfChangedCode(argv),
};
/** Run when none is named: those that need no file. */
const USUAL = ['kills', 'load', 'twice'];

await run(async () => {
  const [name, ...argv] = process.argv.slice(2);
  for (const one of name === undefined ? USUAL : [name]) {
    const trial = TRIALS[one];
    if (trial === undefined) throw new Failure(USAGE, 2);
    const { tried, failed, lines } = await trial(argv);
    for (const line of lines) terminal.log(line);
    terminal.log(`${one}: ${String(tried)} tried, ${String(failed)} failed`);
    if (failed > 0) process.exitCode = 1;
  }
});
