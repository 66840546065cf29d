/** A data folder of a test's own, and what a command says while it works on it. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { run } from '../../../scripts/shared/console.ts';
import type { Importer } from '../../../scripts/shared/importer.ts';
import { runImporter } from '../../../scripts/shared/run-importer.ts';

export const FIXTURES = join(import.meta.dirname, '..', '..', 'fixtures');

/** Copies a fixture to a folder that goes when the test ends. */
export function copyOf(fixture: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'caseload-watch-'));
  cpSync(join(FIXTURES, fixture), folder, { recursive: true });
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  return folder;
}

/** Every file below a folder with its bytes as text, by path. */
export function contents(folder: string): Record<string, string> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return Object.fromEntries(
    paths.map((path) => [path.slice(folder.length + 1), readFileSync(path, 'latin1')]),
  );
}

/** Runs an importer as a command would be; returns its exit code and every line it printed. */
export async function importInto(
  importer: Importer,
  argv: readonly string[],
  today = '2026-01-31',
): Promise<{ exitCode: number; lines: string[] }> {
  const lines: string[] = [];
  const output = {
    log: (line: string) => void lines.push(line),
    error: (line: string) => void lines.push(line),
  };
  const before = process.exitCode;
  process.exitCode = undefined;
  await run(() => {
    runImporter(importer, argv, { output, today: () => today });
  }, output);
  const exitCode = exitCodeNow();
  process.exitCode = before;
  return { exitCode, lines: lines.flatMap((line) => line.split('\n')) };
}

/** Read in a function of its own: a run in between changes what was set before. */
function exitCodeNow(): number {
  return Number(process.exitCode ?? 0);
}
