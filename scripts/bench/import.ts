/** How long importing a release takes, against Papa Parse alone on the same bytes. */
import Papa from 'papaparse';
import { readSource } from '../shared/read-sources.ts';
import { dataFiles } from '../shared/data-folder.ts';
import type { InputFile } from '../shared/importer.ts';
import { caseloads } from '../import/caseloads.ts';
import { rowOf, type BenchRow } from './row.ts';

/** An import may take this many times what parsing alone takes, start-up not counted. */
const LIMIT = 2;
/** Turns before timing starts, so that both sides run as compiled code, and turns timed. */
const WARM_UP = 50;
const TURNS = 300;

/**
 * Times Papa Parse with its own settings and the import of the same bytes, turn about in one run.
 * Start-up, what an import costs whatever the size of its file (the register is read and checked), is the time of a
 * file with a header alone. Each figure is the fastest of all turns: whatever else the machine does only ever adds.
 * @param sourcePath the 2017-2025 release as the publisher ships it
 */
export function importBench(sourcePath: string): BenchRow[] {
  const whole = readSource(sourcePath);
  const header: InputFile = { ...whole, bytes: firstLine(whole.bytes) };
  const files = dataFiles();
  const [parse = NaN, full = NaN, startUp = NaN] = fastest([
    () => Papa.parse(new TextDecoder().decode(whole.bytes)),
    () => caseloads.read([whole], files),
    () => caseloads.read([header], files),
  ]);
  return [
    rowOf({
      measure: 'import',
      what: 'import of a caseload release, start-up left out',
      figure: full - startUp,
      unit: 'ms',
      comparedWith: { name: 'Papa Parse alone', figure: parse },
      wanted: { of: 'ratio', kind: 'at most', value: LIMIT },
    }),
    rowOf({ measure: 'import', what: 'start-up of an import', figure: startUp, unit: 'ms' }),
  ];
}

/** Milliseconds of the fastest turn of each task, the tasks taking turns. */
function fastest(tasks: readonly (() => unknown)[]): number[] {
  const best = tasks.map(() => Infinity);
  for (let turn = 0; turn < WARM_UP + TURNS; turn += 1) {
    for (const [index, task] of tasks.entries()) {
      const start = performance.now();
      task();
      const time = performance.now() - start;
      if (turn >= WARM_UP) best[index] = Math.min(best[index] ?? Infinity, time);
    }
  }
  return best;
}

function firstLine(bytes: Uint8Array): Uint8Array {
  return bytes.subarray(0, bytes.indexOf(0x0a) + 1);
}
