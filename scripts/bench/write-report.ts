/** Writes the figures of a whole run into the repository. */
import { spawnSync } from 'node:child_process';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { format } from 'oxfmt';
import { readmePart, REPORT_FILE, withPart, type BenchReport } from './report.ts';
import type { BenchRow } from './row.ts';

const ROOT = join(import.meta.dirname, '..', '..');

/**
 * Writes docs/bench.json and the table in the README.
 * @param minutes how long the run took
 */
export async function writeReport(rows: readonly BenchRow[], minutes: number): Promise<void> {
  const report: BenchReport = {
    date: new Date().toISOString().slice(0, 10),
    commit: commit(),
    node: process.versions.node,
    processor: cpus()[0]?.model ?? '',
    cores: availableParallelism(),
    minutes: Math.round(minutes),
    load: Number((loadavg()[2] ?? 0).toFixed(1)),
    rows: [...rows],
  };
  const json = JSON.stringify(report);
  replace(REPORT_FILE, (await format(REPORT_FILE, json)).code);
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
  const part = await format('README.md', readmePart(report));
  replace('README.md', withPart(readme, part.code));
}

function commit(): string {
  const { stdout } = spawnSync('git', ['rev-parse', '--short', 'HEAD'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return stdout.trim() === '' ? 'unknown' : stdout.trim();
}

function replace(path: string, text: string): void {
  const file = join(ROOT, path);
  writeFileSync(`${file}.part`, text);
  renameSync(`${file}.part`, file);
}
