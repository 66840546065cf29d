import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { check } from '../../../scripts/check.ts';
import { checkData, checkReport } from '../../../scripts/check/check-data.ts';
import { DATA_FOLDER, dataFiles } from '../../../scripts/shared/data-folder.ts';
import { Failure } from '../../../scripts/shared/failure.ts';
import {
  reportedFinding,
  type ReportedFinding,
  type Severity,
} from '../../../src/schemas/finding.ts';
import { EVERY_PAIR } from '../../releases/every-release.ts';
import { copyOf } from '../shared/data-copy.ts';

function odd(code: string, severity: Severity): ReportedFinding {
  return { code, severity, file: 'x.csv', row: 2, message: 'Look here.' };
}

/** Runs the check; returns what it printed, and the Failure it ended with. */
function outcome(argv: readonly string[]): { lines: string[]; failure: Failure | undefined } {
  const lines: string[] = [];
  const log = (line: string): void => void lines.push(line);
  try {
    check(argv, { log, error: log });
  } catch (error) {
    if (error instanceof Failure) return { lines, failure: error };
    throw error;
  }
  return { lines, failure: undefined };
}

describe('the report', () => {
  const findings = [
    odd('revised', 'info'),
    odd('bad', 'error'),
    odd('revised', 'info'),
    odd('ask', 'warning'),
  ];

  test('lists errors and warnings, and counts what readers should know by kind', () => {
    expect(checkReport(findings)).toEqual([
      'Errors',
      '  x.csv:2: Look here. (bad)',
      'Warnings',
      '  x.csv:2: Look here. (ask)',
      'For readers to know (--all lists them)',
      '  revised: 2',
      '1 errors, 1 warnings, 2 notes for readers',
    ]);
  });

  test('lists everything when asked', () => {
    expect(checkReport(findings, true).filter((line) => line.includes('(revised)'))).toHaveLength(
      2,
    );
  });
});

describe('the check', () => {
  test('fails with exit code 1 on tables that are missing, and names them', () => {
    const { lines, failure } = outcome(['--data', copyOf('register')]);
    expect(failure?.exitCode).toBe(1);
    expect(lines.filter((line) => line.includes('(missing-file)'))).not.toHaveLength(0);
    expect(lines.join('\n')).toContain('stories.csv');
  });

  test('warns of a file that nothing reads, and does not end on shapes that are cut off', () => {
    const data = copyOf('register');
    mkdirSync(join(data, 'geography'));
    writeFileSync(join(data, 'geography', 'boundaries.json'), '{"type": "Topo');
    writeFileSync(join(data, 'notes.csv'), 'a\n');
    const codes = checkData(dataFiles(data), '2026-07-01').map(
      ({ code, file }) => `${code} ${file}`,
    );
    expect(codes).toContain('invalid-shapes geography/boundaries.json');
    expect(codes).toContain('unknown-file notes.csv');
  });

  test('answers an unknown option with its usage and exit code 2', () => {
    const { failure } = outcome(['--fix']);
    expect(failure?.exitCode).toBe(2);
    expect(failure?.message).toContain('Usage: npm run check');
  });

  test('gives every finding as JSON that fits the schema', () => {
    const data = copyOf('register');
    writeFileSync(join(data, 'areas.csv'), 'code\n');
    rmSync(join(data, 'corrections.csv'));
    const { lines } = outcome(['--json', '--data', data]);
    const parsed = reportedFinding.array().safeParse(JSON.parse(lines.join('\n')));
    expect(parsed.success).toBe(true);
  });
});

describe("the project's own data", () => {
  const findings = checkData(dataFiles(DATA_FOLDER), '2026-07-01');
  const of = (code: string, release: number): ReportedFinding[] =>
    findings.filter((one) => one.code === code && one.file === `caseloads/${String(release)}.csv`);

  test('holds no error and no warning', () => {
    expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });

  test('has the 30 disagreements of parts that exact arithmetic finds in the release of 2025', () => {
    // Counted with decimal arithmetic over the publisher's file: 30 beyond 0.05, 24 of them beyond 0.051.
    expect(of('parts-disagree', 2025)).toHaveLength(30);
  });

  test('finds why totals of 2025 exceed their councils: two figures of 2024 carried forward', () => {
    expect(
      of('total-carries-forward', 2025)
        .map(({ place }) => place?.code)
        .sort(),
    ).toEqual(['E12000007', 'E13000001', 'E92000001']);
  });

  test('finds that totals of 2024 include the figure withheld for Birmingham', () => {
    expect(of('total-includes-withheld', 2025).map(({ place }) => place)).toEqual([
      { code: 'E12000005', year: 2024 },
      { code: 'E92000001', year: 2024 },
    ]);
  });

  test('asks about Liverpool from 2024 to 2025, and of few councils else', () => {
    const jumps = of('odd-jump', 2025);
    expect(jumps.map(({ place }) => place)).toContainEqual({ code: 'E08000012', year: 2025 });
    // 1,189 movements: one in a hundred to three in a hundred.
    expect(jumps.length).toBeGreaterThanOrEqual(12);
    expect(jumps.length).toBeLessThanOrEqual(36);
  });

  test('has each revision of an average under the release that made it', () => {
    for (const { to, changes } of EVERY_PAIR)
      expect(of('revised', to)).toHaveLength(changes.average_caseload?.changed ?? -1);
  });
});
