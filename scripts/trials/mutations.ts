/**
 * Spoils a publisher's file in ways that happen, and looks whether the import notices. Where it does not, what it made is
 * compared with what the whole file makes.
 */
import type { DataFiles } from '../../src/tables/assemble.ts';
import type { Importer } from '../shared/importer.ts';
import { caseloads } from '../import/caseloads.ts';
import { chanceFrom } from './chance.ts';
import { dataFiles } from '../shared/data-folder.ts';
import { Failure } from '../shared/failure.ts';
import { planImport, type ImportPlan } from '../shared/plan-import.ts';
import { readSource } from '../shared/read-sources.ts';
import type { TrialReport } from './report.ts';

const EACH = 100;
const ALLOWED = { today: '2026-01-31' };

type Spoil = (lines: readonly string[], chance: () => number) => string[];

/** Each way to spoil a file, by name. The first line is its header. */
const WAYS: Readonly<Record<string, Spoil>> = {
  'cut off': (lines, chance) => {
    const text = lines.join('\n');
    return text.slice(0, Math.floor(chance() * text.length)).split('\n');
  },
  'a row lost': (lines, chance) => lines.toSpliced(rowOf(lines, chance), 1),
  'a row twice': (lines, chance) => {
    const at = rowOf(lines, chance);
    return lines.toSpliced(at, 0, lines[at] ?? '');
  },
  'rows shuffled': (lines, chance) => {
    const rows = lines.slice(1).map((line) => ({ line, key: chance() }));
    return [lines[0] ?? '', ...rows.sort((a, b) => a.key - b.key).map(({ line }) => line)];
  },
  'a cell lost': (lines, chance) =>
    changed(lines, chance, (cells) => cells.toSpliced(Math.floor(chance() * cells.length), 1)),
  'a digit changed': (lines, chance) =>
    changed(lines, chance, (cells) => {
      const row = cells.join(',');
      const digits = [...row.matchAll(/\d/g)].map(({ index }) => index);
      const at = digits[Math.floor(chance() * digits.length)] ?? 0;
      const other = (Number(row[at]) + 1 + Math.floor(chance() * 9)) % 10;
      return [row.slice(0, at) + String(other) + row.slice(at + 1)];
    }),
};

function rowOf(lines: readonly string[], chance: () => number): number {
  return 1 + Math.floor(chance() * (lines.length - 1));
}

function changed(
  lines: readonly string[],
  chance: () => number,
  change: (cells: string[]) => string[],
): string[] {
  const at = rowOf(lines, chance);
  return lines.with(at, change((lines[at] ?? '').split(',')).join(','));
}

/** Runs the trial on a release of the caseloads. A failure is a wrong table without an error and without a warning. */
export function trialOfMutations(file: string, importer: Importer = caseloads): TrialReport {
  const source = readSource(file);
  const text = new TextDecoder().decode(source.bytes).trimEnd();
  const truth = planOf(importer, source.name, text);
  if (typeof truth === 'string') throw new Failure(`The file itself cannot be imported: ${truth}`);
  const found = Object.entries(WAYS).map(([way, spoil], index) => {
    const counts = { refused: 0, warned: 0, harmless: 0, unnoticed: 0 };
    const chance = chanceFrom(index + 1);
    for (let time = 0; time < EACH; time += 1) {
      const spoiled = spoil(text.split('\n'), chance).join('\n');
      counts[outcome(planOf(importer, source.name, spoiled), truth)] += 1;
    }
    return { way, counts };
  });
  return {
    name: 'mutations',
    tried: EACH * found.length,
    failed: found.reduce((sum, { counts }) => sum + counts.unnoticed, 0),
    lines: found.map(
      ({ way, counts }) =>
        `${way}: ${String(counts.refused)} refused, ${String(counts.warned)} with a warning or a revision to read, ${String(counts.harmless)} without a difference, ${String(counts.unnoticed)} unnoticed`,
    ),
  };
}

/** data/ before its newest release: what would show a changed digit of that release must be in the file itself. */
function earlierData(): DataFiles {
  const files = dataFiles();
  const newest = files.list('caseloads').at(-1) ?? '';
  return {
    read: (path) => (path.endsWith(`/${newest}`) ? undefined : files.read(path)),
    list: (folder) => files.list(folder).filter((name) => name !== newest),
  };
}

/** The plan of an import, or why it was refused. */
function planOf(importer: Importer, name: string, text: string): ImportPlan | string {
  try {
    const bytes = new TextEncoder().encode(`${text}\n`);
    const plan = planImport(importer, [{ name, bytes }], earlierData(), ALLOWED);
    const error = plan.findings.find(({ severity }) => severity === 'error');
    return error === undefined ? plan : error.message;
  } catch (error) {
    if (error instanceof Failure) return error.message;
    throw error;
  }
}

function outcome(
  plan: ImportPlan | string,
  truth: ImportPlan,
): 'refused' | 'warned' | 'harmless' | 'unnoticed' {
  if (typeof plan === 'string') return 'refused';
  const tables = ({ files }: ImportPlan): string =>
    JSON.stringify(
      files.filter(({ path }) => path !== 'sources.csv' && !path.startsWith('lines/')),
    );
  if (tables(plan) === tables(truth)) return 'harmless';
  const more =
    plan.findings.length > truth.findings.length || plan.lines.length > truth.lines.length;
  return more ? 'warned' : 'unnoticed';
}
