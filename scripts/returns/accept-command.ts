/** `npm run returns -- accept FILE` and `repair`: what changes is worked out again once no other process can change it. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { listed } from '../../src/dataset/text/format.ts';
import { mustBeFixed } from '../../src/returns/check.ts';
import type { Output } from '../shared/console.ts';
import { Failure } from '../shared/failure.ts';
import type { NewFile } from '../shared/new-file.ts';
import { planAcceptance, type Acceptance, type Answer } from './accept.ts';
import { checkable, type CensusArguments } from './census.ts';
import { JOURNAL } from '../../src/tables/data-paths.ts';
import { commit, recover } from '../shared/journal.ts';
import { withLock } from '../shared/lock.ts';
import { reportLines } from './report.ts';
import { fileSource, type Setting } from './setting.ts';
import type { Disk } from '../shared/disk.ts';

/** A folder that is changed by one process at a time, and how. */
export interface ChangedFolder {
  readonly folder: string;
  readonly disk: Disk;
  readonly output: Output;
}

/** What is accepted, as typed. */
export interface AcceptArguments extends CensusArguments {
  readonly path: string;
  readonly dryRun: boolean;
  /** Given for a return that was obtained. */
  readonly answer: Answer | undefined;
}

/** What a command would write, and what it says of that. */
export interface Plan {
  readonly files: readonly NewFile[];
  readonly lines: readonly string[];
}

/**
 * Accepts a return, or one made from a census.
 * @throws Failure if anything must be fixed
 */
export async function accept(
  given: AcceptArguments,
  setting: () => Setting,
  changed: ChangedFolder,
): Promise<void> {
  await change(given.dryRun, changed, async (isLocked) => {
    const { result, files, lines, said } = await acceptanceOf(given, setting());
    if (!isLocked)
      for (const line of [...said, ...reportLines(given.path, result)]) changed.output.log(line);
    if (mustBeFixed(result)) throw new Failure(isLocked ? MEANWHILE : NOTHING_ACCEPTED);
    return { files, lines };
  });
}

const NOTHING_ACCEPTED = 'Nothing was accepted. Fix what is listed under ‘Must fix’ above.';
const MEANWHILE = 'Nothing was accepted, since another return was accepted meanwhile.';

/** What accepting a file would do, and what is said of a census. */
async function acceptanceOf(
  { path, answer, ...census }: AcceptArguments,
  setting: Setting,
): Promise<Acceptance & { readonly said: readonly string[] }> {
  const { source, lines: said } = await checkable(fileSource(path), setting.context, census);
  return { ...(await planAcceptance(source, setting, answer)), said };
}

/**
 * Plans a change of a folder, and makes it unless it is a dry run. An acceptance that was ended halfway is finished first.
 * @param plan is asked twice, the second time while no other process can change the folder
 */
export async function change(
  dryRun: boolean,
  { folder, disk, output }: ChangedFolder,
  plan: (isLocked: boolean) => Promise<Plan>,
): Promise<void> {
  await finishEarlier(folder, dryRun, disk);
  const { lines } = await plan(false);
  if (dryRun) {
    for (const line of [...lines, 'This was a dry run, so nothing was written.']) output.log(line);
    return;
  }
  await withLock(folder, disk, async () => {
    recover(folder, disk);
    const planned = await plan(true);
    commit(folder, planned.files, disk);
    for (const line of planned.lines) output.log(line);
  });
}

/**
 * Finishes an acceptance that was ended halfway, since its rows and receipts are not yet those of one state.
 * @throws Failure on a dry run, which writes nothing
 */
async function finishEarlier(folder: string, dryRun: boolean, disk: Disk): Promise<void> {
  if (!disk.exists(join(folder, JOURNAL))) return;
  if (dryRun) throw new Failure('An acceptance was ended halfway. Run npm run returns -- repair.');
  await withLock(folder, disk, () => Promise.resolve(recover(folder, disk)));
}

/** Finishes what was ended halfway in any of the folders. */
export async function repair(
  folders: readonly string[],
  disk: Disk,
  output: Output,
): Promise<void> {
  const written: string[] = [];
  for (const folder of folders.filter((one) => existsSync(one)))
    written.push(...(await withLock(folder, disk, () => Promise.resolve(recover(folder, disk)))));
  output.log(
    written.length === 0
      ? 'There was nothing to repair.'
      : `An acceptance was finished: ${listed(written)} ${written.length === 1 ? 'was' : 'were'} written.`,
  );
}
