/**
 * Spoils publishers' files in ways that happen, and looks whether the import notices. Where it does not, what it made is
 * compared with what the whole file makes.
 */
import { statSync } from 'node:fs';
import type { DataFiles } from '../../src/tables/assemble.ts';
import { dataFiles } from '../shared/data-folder.ts';
import { Failure } from '../shared/failure.ts';
import type { Importer, InputFile } from '../shared/importer.ts';
import { readSource, textOf } from '../shared/read-sources.ts';
import { findSources } from '../update/found-sources.ts';
import { kindOfText, type SourceKind } from '../update/source-kinds.ts';
import { UPDATE_STEPS } from '../update/steps.ts';
import { differenceOf, outcomeOf, planOf, type Outcome } from './mutations/outcome.ts';
import { chanceFrom } from './chance.ts';
import { waysFor } from './mutations/ways.ts';
import type { TrialReport } from './report.ts';

/** How often each file is spoiled in each way. */
const EACH = 25;

/** Files by their kind. */
type Sources = ReadonlyMap<SourceKind, InputFile>;

/**
 * Runs the trial on a file, or on every source in a folder that an import knows. A failure is a wrong table without an
 * error, without a warning and without a line that lists the change.
 */
export function trialOfMutations(path: string, each = EACH): TrialReport {
  const sources = statSync(path).isDirectory() ? inFolder(path) : ofFile(readSource(path));
  const found = UPDATE_STEPS.flatMap(({ importer, sources: kinds, required }) => {
    const files = kinds.flatMap((kind) => sources.get(kind) ?? []);
    return files.length < required ? [] : spoiledFiles(importer, files, each);
  });
  return {
    name: 'mutations',
    tried: found.reduce((sum, { counts }) => sum + total(counts), 0),
    failed: found.reduce((sum, { counts }) => sum + counts.silent, 0),
    lines: found.flatMap(linesOf),
  };
}

function inFolder(folder: string): Sources {
  return new Map(
    [...findSources(folder).sources].flatMap(([kind, { file }]) =>
      file === undefined ? [] : [[kind, file] as const],
    ),
  );
}

function ofFile(file: InputFile): Sources {
  const kind = kindOfText(textOf(file).slice(0, 65_536));
  if (kind === undefined) throw new Failure(`${file.name}: no import reads this file.`);
  return new Map([[kind, file]]);
}

/** What came of one way to spoil one file. */
interface Found {
  readonly importer: string;
  readonly file: string;
  readonly way: string;
  readonly counts: Record<Outcome, number>;
  /** Columns, or else the way alone, of what nobody would notice. */
  readonly columns: Map<string, number>;
  /** For each of these, the first line of a table that is another one. */
  readonly differences: string[];
}

function spoiledFiles(importer: Importer, files: readonly InputFile[], each: number): Found[] {
  const data = dataBefore(importer, files);
  const truth = planOf(importer, files, data);
  if (typeof truth === 'string')
    throw new Failure(`The files of ${importer.name} cannot be imported: ${truth}`);
  return files.flatMap((file, at) => {
    const text = textOf(file);
    return Object.entries(waysFor(text)).map(([way, spoil], index): Found => {
      const found = emptyFound(importer.name, file.name, way);
      const chance = chanceFrom(index + 1);
      for (let time = 0; time < each; time += 1) {
        const spoiled = spoil(text, chance);
        if (spoiled === undefined) continue;
        const changed = files.with(at, { name: file.name, bytes: spoiled.bytes });
        const plan = planOf(importer, changed, data);
        const outcome = outcomeOf(plan, truth);
        count(found, outcome, spoiled.column);
        if (outcome === 'silent') found.differences.push(differenceOf(plan, truth));
      }
      return found;
    });
  });
}

function emptyFound(importer: string, file: string, way: string): Found {
  const counts = { refused: 0, reported: 0, same: 0, silent: 0 };
  return { importer, file, way, counts, columns: new Map(), differences: [] };
}

function count({ counts, columns }: Found, outcome: Outcome, column = ''): void {
  counts[outcome] += 1;
  if (outcome === 'silent') columns.set(column, (columns.get(column) ?? 0) + 1);
}

/** data/ before its newest release: what would show a changed digit of that release must be in the file itself. */
function dataBefore(importer: Importer, files: readonly InputFile[]): DataFiles {
  const data = dataFiles();
  const own = importer.read(files, data).tables.map(({ path }) => path);
  return {
    read: (path) => (own.includes(path) ? earlierRows(data.read(path)) : data.read(path)),
    list: (folder) => data.list(folder).filter((name) => !own.includes(`${folder}/${name}`)),
  };
}

/** A table without its newest year; undefined if its rows have no year. */
function earlierRows(csv = ''): string | undefined {
  const [header = '', ...rows] = csv.split('\n');
  if (!header.startsWith('year,')) return undefined;
  const newest = rows.map((row) => row.slice(0, 4)).reduce((a, b) => (a > b ? a : b), '');
  return [header, ...rows.filter((row) => !row.startsWith(newest))].join('\n');
}

function total(counts: Found['counts']): number {
  return Object.values(counts).reduce((sum, one) => sum + one, 0);
}

function linesOf({ importer, file, way, counts, columns, differences }: Found): string[] {
  const { refused, reported, same, silent } = counts;
  const where = [...columns].map(([column, times]) => `${column} ${String(times)}`).join(', ');
  const unnoticed = silent === 0 ? '' : ` (${where})`;
  return [
    `${importer}, ${file}, ${way}: ${String(refused)} refused, ${String(reported)} reported, ${String(same)} without a difference, ${String(silent)} unnoticed${unnoticed}`,
    ...differences.map((difference) => `  ${difference}`),
  ];
}
