/** Runs Stryker on the drawn changes of one room, in a copy of the repository. */
import { Stryker } from '@stryker-mutator/core';
import type { MutantResult } from '@stryker-mutator/api/core';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countedFromZero, inWords, keyOf, type Change } from './changes.ts';
import { DRAWN_LIST, ONLY_DRAWN, UNNOTICED } from './plugins.ts';
import { ROOMS, type Room } from './rooms.ts';

const HERE = 'scripts/trials/changed-code';
/** What became of a change. */
export interface Outcome {
  readonly change: Change;
  readonly status: MutantResult['status'];
}

/** What no test of these rooms reads. */
const NOT_COPIED = ['dist', '.astro', '.cache', 'coverage', 'docs/decisions'];
/** Beside the time a test took before. A loop without an end is found by its count first. */
const WAIT_MS = 60_000;

/**
 * The results of the drawn changes.
 * @param withLoading also tries what runs only when a file is loaded, which takes all tests of the room each time
 */
export async function runStryker(
  room: Room,
  changes: readonly Change[],
  withLoading: boolean,
): Promise<Outcome[]> {
  const folder = mkdtempSync(join(tmpdir(), 'changed-code-'));
  const byKey = new Map(changes.map((change) => [keyOf(change), change]));
  process.env[DRAWN_LIST] = join(folder, 'drawn.json');
  process.env.CHANGED_CODE_TESTS = ROOMS[room].join(',');
  try {
    const words = [...byKey].map(([key, change]) => [key, inWords(change)]);
    writeFileSync(process.env[DRAWN_LIST], JSON.stringify(words));
    const results = await new Stryker({
      testRunner: 'vitest',
      plugins: ['@stryker-mutator/vitest-runner', `./${HERE}/plugins.ts`],
      // Which tests run a change is known from the first run of them all.
      vitest: { related: false, configFile: `${HERE}/vitest.config.ts` },
      checkers: [ONLY_DRAWN],
      mutate: [...new Set(changes.map(rangeOf))],
      // The first run of all tests takes long where other programs use the machine too.
      dryRunTimeoutMinutes: 60,
      mutator: { excludedMutations: ['StringLiteral'] },
      coverageAnalysis: 'perTest',
      ignoreStatic: !withLoading,
      disableTypeChecks: false,
      ignorePatterns: NOT_COPIED,
      tempDirName: '.stryker-tmp',
      cleanTempDir: 'always',
      concurrency: 2,
      timeoutMS: WAIT_MS,
      reporters: [UNNOTICED, 'progress-append-only'],
      allowConsoleColors: false,
    }).runMutationTest();
    return results.flatMap((result) => {
      const change = byKey.get(keyOf(countedFromZero(result)));
      return change === undefined ? [] : [{ change, status: result.status }];
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A place as Stryker’s option `mutate` takes it: lines from one, columns from zero. */
function rangeOf({ fileName, location: { start, end } }: Change): string {
  const [from, to] = [start, end].map(
    ({ line, column }) => `${String(line + 1)}:${String(column)}`,
  );
  return `${fileName}:${from ?? ''}-${to ?? ''}`;
}
