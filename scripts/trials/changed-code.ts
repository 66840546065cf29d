/** Changes the code itself a little, one place at a time, and looks whether a test notices. Stryker makes the changes. */
import { globSync } from 'node:fs';
import { matchesGlob, sep } from 'node:path';
import { chanceFrom } from './chance.ts';
import { changesOf } from './changed-code/changes.ts';
import { drawn } from './changed-code/draw.ts';
import { optionsFrom, type Options } from './changed-code/options.ts';
import type { Room } from './changed-code/rooms.ts';
import { runStryker, type Outcome } from './changed-code/run-stryker.ts';
import { missing, rowOf, scoreOf, type Score } from './changed-code/score.ts';
import type { TrialReport } from './report.ts';

/** Schemas run while their files are loaded, and hardly at any other time. */
const RUN_WHILE_LOADED: readonly Room[] = ['schemas'];

/** Runs the trial. A failure is a change too many that no test noticed, where fewer than 85% of a room were noticed. */
export async function trialOfChangedCode(words: readonly string[]): Promise<TrialReport> {
  const options = optionsFrom(words);
  const scores: Score[] = [];
  for (const room of options.rooms) {
    scores.push(scoreOf(room, await tryRoom(room, options)));
  }
  return {
    name: 'changed-code',
    tried: scores.reduce((sum, { tried }) => sum + tried, 0),
    failed: scores.reduce((sum, score) => sum + missing(score), 0),
    lines: scores.map(rowOf),
  };
}

async function tryRoom(room: Room, options: Options): Promise<Outcome[]> {
  const files = filesOf(room, options.files);
  const all = await changesOf(files, options);
  const some = drawn(all, ({ fileName }) => fileName, options.share, chanceFrom(options.seed));
  if (some.length === 0) return [];
  return runStryker(room, some, RUN_WHILE_LOADED.includes(room));
}

function filesOf(room: Room, pattern: string | undefined): string[] {
  return globSync(`src/${room}/**/*.ts`)
    .map((path) => path.replaceAll(sep, '/'))
    .filter((path) => pattern === undefined || matchesGlob(path, pattern))
    .sort();
}
