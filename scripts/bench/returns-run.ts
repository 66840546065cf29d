/**
 * One measure in a process of its own: `check | papa | ajv FILE`, written as JSON to standard output. The other
 * libraries are loaded only where they are measured, so that none counts the memory of another.
 */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { checkReturn } from '../../src/returns/check.ts';
import { tableSchema } from '../../src/returns/format/descriptors.ts';
import { terminal, run } from '../shared/console.ts';
import { Failure } from '../shared/failure.ts';
import { benchContext } from './returns-file.ts';

/** Chunks of the size that file streams of browsers have at most. */
const CHUNK = 1 << 18;

/** Reads a file and gives back how many rows it has. */
type Measure = (path: string) => Promise<number>;

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
async function loadPapa(): Promise<Measure> {
  const { default: Papa } = await import('papaparse');
  return async (path) => {
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
  };
}

/** Papa Parse with Ajv, which is given the Table Schema that is derived from the format: types, constraints, key. */
async function loadAjv(): Promise<Measure> {
  const { default: Papa } = await import('papaparse');
  const { rowCheck } = await import('../shared/table-schema.ts');
  return async (path) => {
    const checkRow = rowCheck(tableSchema(benchContext().format));
    let rows = -1;
    let faults = 0;
    await new Promise<void>((resolve, reject) => {
      Papa.parse<string[]>(createReadStream(path, { highWaterMark: CHUNK }), {
        chunk: ({ data }) => {
          const body = rows === -1 ? data.slice(1) : data;
          rows += data.length;
          faults += body.filter((cells) => checkRow(cells) !== undefined).length;
        },
        complete: () => {
          resolve();
        },
        error: reject,
      });
    });
    if (faults === 0) throw new Failure(`Ajv found none of the faults in ${path}`);
    return rows;
  };
}

const LOADERS: Readonly<Record<string, () => Promise<Measure>>> = {
  check: () => Promise.resolve(check),
  papa: loadPapa,
  ajv: loadAjv,
};

await run(async () => {
  const [name = '', path] = process.argv.slice(2);
  const load = LOADERS[name];
  if (load === undefined || path === undefined) {
    throw new Failure('Usage: node scripts/bench/returns-run.ts check|papa|ajv FILE', 2);
  }
  const measure = await load();
  const start = performance.now();
  const rows = await measure(path);
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage();
  const cpu = (user + system) / 1e6;
  const megabytes = process.resourceUsage().maxRSS / 1024;
  terminal.log(JSON.stringify({ rows, seconds, cpu, megabytes }));
});
