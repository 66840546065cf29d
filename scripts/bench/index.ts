/** `npm run bench -- pages | box | moves | build | import FILE | postcodes FILE | returns`: measures, printed; tests assert none that a clock gives. */
import { terminal, run } from '../shared/console.ts';
import { Failure } from '../shared/failure.ts';
import { benchBox } from './box.ts';
import { benchBuild } from './build.ts';
import { importBench } from './import.ts';
import { benchMoves } from './moves.ts';
import { benchPages } from './pages.ts';
import { benchPostcodes, postcodeBenchReport } from './postcodes.ts';
import { benchReturns } from './returns.ts';

const USAGE = `Usage: npm run bench -- pages | box | moves | build | import FILE | postcodes FILE | returns
  pages        bytes, requests and Lighthouse scores of the built pages, on a simulated phone
  box          milliseconds from key to answer in the search box, on a slowed processor, and bytes of a look-up
  moves        milliseconds until pages follow a moved cap or a changed comparison, on a slowed processor
  build        seconds of a full build from data/
  import FILE  seconds of importing a caseload release, against parsing alone
  postcodes FILE  the same of a postcode release, and its memory
  returns      rows a second of checking returns, against Papa Parse and tableschema, and memory`;

await run(async () => {
  const [what, file] = process.argv.slice(2);
  if (what === undefined) {
    benchBuild(terminal);
    await benchPages(terminal);
    await benchBox(terminal);
    await benchMoves(terminal);
  } else if (what === 'pages') await benchPages(terminal);
  else if (what === 'box') await benchBox(terminal);
  else if (what === 'moves') await benchMoves(terminal);
  else if (what === 'build') benchBuild(terminal);
  else if (what === 'import' && file !== undefined) printImport(file);
  else if (what === 'postcodes' && file !== undefined) await printPostcodes(file);
  else if (what === 'returns') await printReturns();
  else throw new Failure(USAGE, 2);
});

/** @throws {Failure} if the import takes longer than it may */
function printImport(file: string): void {
  const { lines, ok } = importBench(file);
  for (const line of lines) terminal.log(line);
  if (!ok) throw new Failure('Importing takes more than twice the time of parsing.');
}

/** @throws {Failure} if the import takes longer or more memory than it may */
async function printPostcodes(file: string): Promise<void> {
  const { lines, ok } = postcodeBenchReport(await benchPostcodes(file));
  for (const line of lines) terminal.log(line);
  if (!ok) throw new Failure('Importing postcodes takes more time or memory than it may.');
}

/** @throws {Failure} if checking is slower or larger than it may be */
async function printReturns(): Promise<void> {
  const { lines, ok } = await benchReturns();
  for (const line of lines) terminal.log(line);
  if (!ok) throw new Failure('Checking returns misses one of its measures.');
}
