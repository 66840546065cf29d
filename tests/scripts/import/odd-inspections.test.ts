/** What an inspection says twice: its day, its grades and the address of its report. */
import { expect, test } from 'vitest';
import { oddInspections, type Inspected } from '../../../scripts/import/ofsted/oddities.ts';

/** Twelve inspections of Mondays two weeks apart, with reports numbered in their order. */
const LIST = Array.from({ length: 12 }, (_, at): Inspected => {
  const listed = new Date(Date.UTC(2025, 0, 6 + 14 * at)).toISOString().slice(0, 10);
  const grades = { impact_of_leaders: 'good', help_and_protection: 'good', in_care: 'good' };
  return {
    line: at + 2,
    listed,
    judgement: undefined,
    before: undefined,
    cells: {
      code: `E0800000${String(at)}`,
      inspection_start: listed,
      framework: 'short',
      overall_effectiveness: 'good',
      ...grades,
      care_leavers: 'good',
      report_url: `https://files.ofsted.gov.uk/v1/file/${String(50_270_000 + 700 * at)}`,
    },
  };
});

/** Line and column of what is odd once one inspection, that of line 7, has other cells. */
function oddWith(cells: Readonly<Record<string, string>>, more: Partial<Inspected> = {}): string[] {
  const rows = LIST.map((one, at) => {
    if (at !== 5) return one;
    const listed = cells.inspection_start ?? one.listed;
    return { ...one, listed, ...more, cells: { ...one.cells, ...cells } };
  });
  return oddInspections(rows, 'grades.csv').map(({ row, column }) => `${row ?? 0} ${column ?? ''}`);
}

test('a list that goes together has nothing odd', () => {
  expect(LIST[5]?.listed).toBe('2025-03-17');
  expect(oddWith({})).toEqual([]);
});

test.each([
  ['a Tuesday', { inspection_start: '2025-03-18' }, 'inspection_start'],
  ['a Monday of another year', { inspection_start: '2024-03-18' }, 'inspection_start'],
  ['a Monday of another century', { inspection_start: '2925-03-17' }, 'inspection_start'],
  ['a day without the kind of inspection', { framework: '' }, 'framework'],
  ['a grade that all others have', { care_leavers: '' }, 'care_leavers'],
  ['an overall grade above all', { overall_effectiveness: 'outstanding' }, 'overall_effectiveness'],
  ['a good council that is inadequate in one', { in_care: 'inadequate' }, 'in_care'],
  ['another address', { report_url: 'https://files.ofsted.gov.uk/v1/fale/50273500' }, 'report_url'],
  [
    'the address of another report',
    { report_url: 'https://files.ofsted.gov.uk/v1/file/50272800' },
    'report_url',
  ],
])('%s is odd', (_, cells, column) => {
  expect(oddWith(cells).filter((one) => one !== '6 report_url')).toContain(`7 ${column}`);
});

test('an inadequate service may make the whole inadequate, and others stay good', () => {
  expect(oddWith({ overall_effectiveness: 'inadequate', in_care: 'inadequate' })).toEqual([]);
});

test('a Tuesday that the second list has, too, is right', () => {
  const judgement = { date: '2025-03-18', grade: 'good' };
  expect(oddWith({ inspection_start: '2025-03-18' }, { judgement })).toEqual([]);
});

test('an inspection that the second list should have, and one older than its own', () => {
  const judgement = { date: '2025-03-10', grade: 'good' };
  expect(oddWith({}, { judgement })).toEqual([]);
  expect(oddWith({}, { judgement: { ...judgement, date: '2025-03-24' } })).toEqual([
    '7 inspection_start',
  ]);
});

test('a report that data/ has stays as it was', () => {
  const { cells = {} } = LIST[5] ?? {};
  expect(oddWith({}, { before: cells })).toEqual([]);
  expect(oddWith({}, { before: { ...cells, in_care: 'outstanding' } })).toEqual(['7 in_care']);
  const earlier = { ...cells, in_care: 'outstanding', report_url: 'https://example.org/' };
  expect(oddWith({}, { before: earlier })).toEqual([]);
});
