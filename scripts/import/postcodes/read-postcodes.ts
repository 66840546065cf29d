/** A postcode source read through, file after file. */
import { Failure } from '../../shared/failure.ts';
import type { CurrentCouncil } from './current-council.ts';
import { postcodeEntries } from './choose-entries.ts';
import { csvBlocks } from './csv-blocks.ts';
import { gatherer, type Gathered } from './gather.ts';
import { layoutOf, type Layout } from './layout.ts';
import type { PostcodeSource, SourceEntry } from './open-source.ts';
import { newProblems, type Problems } from './problems.ts';

export interface PostcodeReading {
  readonly gathered: Gathered;
  readonly problems: Problems;
  readonly layout: Layout;
}

/**
 * Reads every postcode of a source.
 * @param onProgress called with the part read so far, 0 to 1
 * @throws Failure if a file of it is cut off, damaged or has wrong columns
 */
export async function readPostcodes(
  source: PostcodeSource,
  carry: CurrentCouncil,
  onProgress: (part: number) => void,
): Promise<PostcodeReading> {
  const entries = postcodeEntries(source);
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  const problems = newProblems();
  const { gathered, add } = gatherer(carry, problems);
  let [before, layout]: [number, Layout | undefined] = [0, undefined];
  for (const entry of entries) {
    layout = await readEntry(entry, add, problems, (bytes) => {
      onProgress((before + bytes) / total);
    });
    before += entry.size;
  }
  if (layout === undefined) throw new Failure(`${source.name}: there are no postcodes in it.`);
  return { gathered, problems, layout };
}

async function readEntry(
  entry: SourceEntry,
  add: ReturnType<typeof gatherer>['add'],
  problems: Problems,
  onBytes: (bytes: number) => void,
): Promise<Layout> {
  let layout: Layout | undefined;
  for await (const { line, rows, bytesRead } of csvBlocks(await entry.stream(), entry.path)) {
    layout ??= layoutOf(rows[0] ?? [], entry.path);
    for (const [index, cells] of rows.entries()) {
      const place = { file: entry.path, line: line + index };
      if (place.line <= layout.headerLines) continue;
      if (cells.length === layout.width) add(layout.read(cells), place);
      else problems.note('ragged-row', String(cells.length), place);
    }
    onBytes(bytesRead);
  }
  if (layout === undefined)
    throw new Failure(`${entry.path}: the file is empty. Download it again.`);
  return layout;
}
