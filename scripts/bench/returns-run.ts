/** One measure in a process of its own: `check | papa | tableschema FILE`, written as JSON to standard output. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import Papa from 'papaparse';
import { Table } from 'tableschema';
import { checkReturn } from '../../src/returns/check.ts';
import { tableSchema } from '../../src/returns/format/descriptors.ts';
import { terminal, run } from '../shared/console.ts';
import { Failure } from '../shared/failure.ts';
import { benchContext } from './returns-file.ts';

/** Chunks of the size that file streams of browsers have at most. */
const CHUNK = 1 << 18;

/** Checks as the command line does, SHA-256 included. */
async function check(path: string): Promise<number> {
  const hash = createHash('sha256');
  const source = { name: path, open: () => createReadStream(path, { highWaterMark: CHUNK }) };
  const { rows } = await checkReturn(source, benchContext(), {
    hash: { update: (bytes) => hash.update(bytes), hex: () => hash.digest('hex') },
  });
  return rows;
}

/** Papa Parse in its fastest streaming form: chunks of rows as arrays, nothing done with them. */
async function papa(path: string): Promise<number> {
  let rows = -1;
  await new Promise<void>((resolve, reject) => {
    Papa.parse<string[]>(createReadStream(path, { highWaterMark: CHUNK }), {
      chunk: ({ data }) => (rows += data.length),
      complete: () => {
        resolve();
      },
      error: reject,
    });
  });
  return rows;
}

/** The Table Schema library with the Table Schema that is derived from the format: types, constraints, key. */
async function tableschema(path: string): Promise<number> {
  // The library knows version 1 of the specification, where missing values have no labels.
  const missingValues = ['', 'x', 'c', 'u', 'z'];
  const schema = { ...tableSchema(benchContext().format), missingValues };
  const table = await Table.load(path, { schema });
  // Its types do not say that reading takes a promise.
  const reading: unknown = table.read({ forceCast: true });
  const rows = await Promise.resolve(reading);
  return Array.isArray(rows) ? rows.length : 0;
}

const MEASURES = { check, papa, tableschema };

await run(async () => {
  const [name = '', path] = process.argv.slice(2);
  const measure = Object.entries(MEASURES).find(([own]) => own === name)?.[1];
  if (measure === undefined || path === undefined) {
    throw new Failure('Usage: node scripts/bench/returns-run.ts check|papa|tableschema FILE', 2);
  }
  const start = performance.now();
  const rows = await measure(path);
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage();
  const cpu = (user + system) / 1e6;
  const megabytes = process.resourceUsage().maxRSS / 1024;
  terminal.log(JSON.stringify({ rows, seconds, cpu, megabytes }));
});
