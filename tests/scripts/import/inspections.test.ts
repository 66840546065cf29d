import { describe, expect, test } from 'vitest';
import { inspections } from '../../../scripts/import/inspections.ts';
import type { InputFile } from '../../../scripts/shared/importer.ts';
import { fixture, folder, linesOf, refusals, source } from './harness.ts';

const GRADES = fixture('inspections/grades.csv');
const LEADERS = fixture('inspections/leaders.csv');
const data = folder({ 'councils.csv': fixture('inspections/councils.csv') });

/** Both lists, changed. */
function lists(grades = GRADES, leaders = LEADERS): InputFile[] {
  return [source('grades.csv', grades), source('leaders.csv', leaders)];
}

/** Findings as `severity code row`. */
function findings(sources: readonly InputFile[]): string[] {
  return inspections
    .read(sources, data)
    .findings.map(({ severity, code, row }) => `${severity} ${code} ${row ?? ''}`);
}

describe('the latest inspections', () => {
  const lines = linesOf(inspections.read(lists(), data), 'inspections.csv');

  test('a judgement newer than the inspection is empty, not a grade', () => {
    expect(lines[3]).toBe(
      'E09000005,2026-04-27,short,,good,good,good,good,https://files.ofsted.gov.uk/v1/file/50304386',
    );
    expect(lines[2]).toContain(
      'E08000035,2025-06-30,short,outstanding,outstanding,good,outstanding,,',
    );
  });

  test('a missing day is taken from the second list when the judgement is the same, and said', () => {
    expect(lines[1]).toContain('E06000043,2024-03-11,,outstanding,');
    expect(findings(lists())).toEqual([
      'info date-from-second-list 4',
      'info date-from-second-list 5',
    ]);
  });

  test('a missing day stays missing when the judgements differ', () => {
    const other = LEADERS.replace('2024-03-11,Outstanding', '2024-03-11,Good');
    const result = inspections.read(lists(GRADES, other), data);
    expect(linesOf(result, 'inspections.csv')[1]).toContain('E06000043,,,outstanding,');
    expect(findings(lists(GRADES, other))).toContain('warning grades-disagree 4');
  });

  test('judgements may differ only if the inspection is newer', () => {
    // Brent: requires improvement in 2023, good in 2026.
    expect(findings(lists())).not.toContain('warning grades-disagree 2');
    const older = GRADES.replace('2026-04-27', '2023-02-20');
    expect(findings(lists(older))).toContain('warning grades-disagree 2');
  });

  test('without the second list nothing is checked and nothing filled in', () => {
    const alone = [source('grades.csv', GRADES)];
    expect(findings(alone)).toEqual([]);
    expect(linesOf(inspections.read(alone, data), 'inspections.csv')[1]).toContain('E06000043,,,');
  });

  test.each([
    [
      'a column missing',
      (text: string) => text.replace('care_leavers', 'leavers'),
      '1 care_leavers missing-column',
    ],
    [
      'a grade that does not exist',
      (text: string) => text.replace('inadequate', 'poor'),
      '5 overall_effectiveness poor invalid-cell',
    ],
    [
      'a date in another form',
      (text: string) => text.replace('2025-06-30', '30/06/2025'),
      '3 inspection_start_date 30/06/2025 invalid-cell',
    ],
    [
      'a link that is none',
      (text: string) => text.replace('https://files.ofsted.gov.uk/v1/file/50304386', 'n/a'),
      '2 report_url n/a invalid-cell',
    ],
    [
      'an authority twice',
      (text: string) => text.replace('\n383,', '\n304,'),
      '3 old_la_code 304 duplicate-authority',
    ],
    [
      'an authority left out',
      (text: string) => text.replace(/\n892,[^\n]*/, ''),
      'old_la_code 892 missing-authority',
    ],
    ['an empty table', (text: string) => text.slice(0, text.indexOf('\n') + 1), '1 no-rows'],
  ])('%s is refused', (_, change, expected) => {
    expect(refusals(inspections, lists(change(GRADES)), data)).toContain(expected);
  });
});
