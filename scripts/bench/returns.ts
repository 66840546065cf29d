/** How fast returns are checked, and in how much memory: `npm run bench -- returns`. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { Failure } from '../shared/failure.ts';
import { benchContext, writeBenchFile } from './returns-file.ts';
import { longestTask } from './returns-page.ts';
import { rowOf, type BenchRow } from './row.ts';

/** Rows of the file. */
const ROWS = 1_000_000;
/** Each measure is taken so often, in turn with the others, and the best one counts: what else runs only slows down. */
const TIMES = 3;

const LEAST_OF_PAPA = 0.5;
/** Ajv neither explains a fault nor hashes the file, and takes a row as it is cut. */
const LEAST_OF_AJV = 0.3;
const MOST_MEGABYTES = 300;
/** Milliseconds from which on browsers call a task long: readers notice. */
const LONGEST_TASK = 50;

const measured = z.object({ rows: z.number(), seconds: z.number(), megabytes: z.number() });
type Measured = z.infer<typeof measured>;

/** Measures the check of a large file alone, beside two others, and on the page. */
export async function benchReturns(): Promise<BenchRow[]> {
  const folder = mkdtempSync(join(tmpdir(), 'returns-'));
  try {
    const large = join(folder, 'large.csv');
    const context = benchContext();
    await writeBenchFile(large, ROWS, context);
    const rows = compare(large);
    const busy = await longestTask(large, context);
    return [
      ...rows,
      rowOf({
        measure: 'returns',
        what: 'longest task of the page while it checks that file, 0 for none of 50 ms',
        figure: busy,
        unit: 'ms',
        wanted: { of: 'figure', kind: 'at most', value: LONGEST_TASK },
      }),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function compare(large: string): BenchRow[] {
  const turns = Array.from({ length: TIMES }, () => ({
    check: measure('check', large),
    papa: measure('papa', large),
    ajv: measure('ajv', large),
  }));
  const check = best(turns.map((turn) => turn.check));
  const papa = best(turns.map((turn) => turn.papa));
  const ajv = best(turns.map((turn) => turn.ajv));
  const megabytes = Math.max(...turns.map((turn) => turn.check.megabytes));
  const rate = { measure: 'returns', figure: check, unit: 'rows/s' };
  const what = `checking a file of ${ROWS.toLocaleString('en-GB')} rows`;
  return [
    rowOf({
      ...rate,
      what: `${what}, SHA-256 included`,
      comparedWith: { name: 'Papa Parse alone', figure: papa },
      wanted: { of: 'ratio', kind: 'at least', value: LEAST_OF_PAPA },
    }),
    rowOf({
      ...rate,
      what: `${what}, SHA-256 included`,
      comparedWith: { name: 'Papa Parse with Ajv', figure: ajv },
      wanted: { of: 'ratio', kind: 'at least', value: LEAST_OF_AJV },
    }),
    rowOf({
      measure: 'returns',
      what: `memory of ${what}`,
      figure: megabytes,
      unit: 'MB',
      wanted: { of: 'figure', kind: 'at most', value: MOST_MEGABYTES },
    }),
  ];
}

/** One measure in a process of its own, so that none warms up or fills the memory of another. */
function measure(name: string, file: string): Measured {
  const script = join(import.meta.dirname, 'returns-run.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, name, file], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Failure(`Measuring ${name} failed: ${stderr}`);
  return measured.parse(JSON.parse(stdout));
}

function best(all: readonly Measured[]): number {
  return Math.max(...all.map(({ rows, seconds }) => rows / seconds));
}
