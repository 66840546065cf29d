/** How fast returns are checked, and in how much memory: `npm run bench -- returns`. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { Failure } from '../shared/failure.ts';
import { benchContext, writeBenchFile } from './returns-file.ts';
import { longestTask } from './returns-page.ts';

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

/** Measures, and whether all of them are met. */
export async function benchReturns(): Promise<{ lines: string[]; ok: boolean }> {
  const folder = mkdtempSync(join(tmpdir(), 'returns-'));
  try {
    const large = join(folder, 'large.csv');
    const context = benchContext();
    await writeBenchFile(large, ROWS, context);
    const { lines, ok } = compare(large);
    const busy = await longestTask(large, context);
    const longest = busy === 0 ? `none of ${LONGEST_TASK} ms or more` : `${busy.toFixed(0)} ms`;
    return {
      lines: [
        ...lines,
        `Longest task of the page meanwhile: ${longest} (at most ${LONGEST_TASK} ms)`,
      ],
      ok: ok && busy <= LONGEST_TASK,
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function compare(large: string): { lines: string[]; ok: boolean } {
  const turns = Array.from({ length: TIMES }, () => ({
    check: measure('check', large),
    papa: measure('papa', large),
    ajv: measure('ajv', large),
  }));
  const check = best(turns.map((turn) => turn.check));
  const papa = best(turns.map((turn) => turn.papa));
  const ajv = best(turns.map((turn) => turn.ajv));
  const megabytes = Math.max(...turns.map((turn) => turn.check.megabytes));
  const ofPapa = check / papa;
  const ofAjv = check / ajv;
  const lines = [
    `Checked, SHA-256 included: ${thousands(check)} rows a second (${ROWS} rows, faults in 1 of 100)`,
    `Papa Parse alone: ${thousands(papa)} rows a second; checking reaches ${ofPapa.toFixed(2)} of it (at least ${LEAST_OF_PAPA})`,
    `Papa Parse with Ajv: ${thousands(ajv)} rows a second; checking reaches ${ofAjv.toFixed(2)} of it (at least ${LEAST_OF_AJV})`,
    `Memory of checking: ${megabytes.toFixed(0)} MB (at most ${MOST_MEGABYTES})`,
  ];
  const ok = ofPapa >= LEAST_OF_PAPA && ofAjv >= LEAST_OF_AJV && megabytes <= MOST_MEGABYTES;
  return { lines, ok };
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

function thousands(rate: number): string {
  return (Math.round(rate / 1000) * 1000).toLocaleString('en-GB');
}
