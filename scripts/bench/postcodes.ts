/** How long the import of postcodes takes beside Papa Parse alone over the same bytes, and how much memory. */
import Papa from 'papaparse';
import { importPostcodes } from '../import/postcodes.ts';
import { postcodeEntries } from '../import/postcodes/choose-entries.ts';
import { openSource, smallText } from '../import/postcodes/open-source.ts';
import { rowOf, type BenchRow } from './row.ts';

/** What may not be passed. */
const POSTCODE_LIMITS = { timesPapaParse: 3, megabytes: 600 } as const;

interface PostcodeBench {
  readonly importSeconds: number;
  readonly papaSeconds: number;
  /** The most memory the process held until the end of its first import. */
  readonly megabytes: number;
}

/** Rounds of both; the fastest of each counts, since other work on the machine only ever adds. */
const ROUNDS = 3;

/**
 * Imports a source without writing, then parses the same bytes with Papa Parse alone, in this process, by turns.
 * @param path a source that `npm run import:postcodes` takes
 */
export async function benchPostcodes(path: string): Promise<BenchRow[]> {
  const rounds: PostcodeBench[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const importSeconds = await secondsOfImport(path);
    const megabytes = process.resourceUsage().maxRSS / 1024;
    rounds.push({ importSeconds, megabytes, papaSeconds: await secondsOfPapa(path) });
  }
  return rowsOf({
    importSeconds: Math.min(...rounds.map(({ importSeconds }) => importSeconds)),
    papaSeconds: Math.min(...rounds.map(({ papaSeconds }) => papaSeconds)),
    // Of the first round: later ones hold what the parser alone has left.
    megabytes: Math.min(...rounds.map(({ megabytes }) => megabytes)),
  });
}

async function secondsOfImport(path: string): Promise<number> {
  const silent = { log: () => undefined, error: () => undefined };
  const start = performance.now();
  await importPostcodes([path, '--dry-run'], {
    output: silent,
    bar: { write: () => true },
    today: () => '2000-01-01',
  });
  return (performance.now() - start) / 1000;
}

/** Seconds that parsing takes; reading and unpacking are not counted. */
async function secondsOfPapa(path: string): Promise<number> {
  const source = await openSource(path);
  let seconds = 0;
  for (const entry of postcodeEntries(source)) {
    const text = await smallText(entry);
    const start = performance.now();
    Papa.parse<string[]>(text, { delimiter: ',' });
    seconds += (performance.now() - start) / 1000;
  }
  source.close();
  return seconds;
}

function rowsOf({ importSeconds, papaSeconds, megabytes }: PostcodeBench): BenchRow[] {
  const { timesPapaParse, megabytes: most } = POSTCODE_LIMITS;
  const measure = 'postcodes';
  return [
    rowOf({
      measure,
      what: 'import of a postcode release',
      figure: importSeconds,
      unit: 's',
      comparedWith: { name: 'Papa Parse alone', figure: papaSeconds },
      wanted: { of: 'ratio', kind: 'at most', value: timesPapaParse },
    }),
    rowOf({
      measure,
      what: 'memory of that import',
      figure: megabytes,
      unit: 'MB',
      wanted: { of: 'figure', kind: 'at most', value: most },
    }),
  ];
}
