import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { valueOrSymbol } from '../../src/schemas/absence.ts';
import { gssCode, list, optional, quantity, reportingYear } from '../../src/schemas/cell.ts';
import { kindOf } from '../../src/schemas/finding.ts';
import { figure } from '../../src/schemas/figure.ts';
import { parseRows } from '../../src/schemas/parse.ts';

const place = { year: '2025', code: 'E08000001', joint_with: '' };

describe('a figure', () => {
  test('is a number with its parts', () => {
    const row = {
      ...place,
      status: 'published',
      average_caseload: '20.8',
      cases: '2711',
      case_holders_fte: '130.6',
    };
    expect(figure.parse(row)).toEqual({
      year: 2025,
      code: 'E08000001',
      joint_with: undefined,
      status: 'published',
      average_caseload: 20.8,
      cases: 2711,
      case_holders_fte: 130.6,
    });
  });

  test.each(['not_available', 'low_reliability', 'suppressed', 'not_applicable'])(
    'may be a reason, %s, and then holds no number',
    (status) => {
      const row = { ...place, status, average_caseload: '', cases: '', case_holders_fte: '' };
      expect(figure.safeParse(row).success).toBe(true);
      expect(figure.safeParse({ ...row, average_caseload: '0' }).success).toBe(false);
    },
  );

  test('cannot be published without its parts, nor hold a column nobody knows', () => {
    const row = {
      ...place,
      status: 'published',
      average_caseload: '20.8',
      cases: '',
      case_holders_fte: '1',
    };
    expect(figure.safeParse(row).success).toBe(false);
    expect(figure.safeParse({ ...row, cases: '1', extra: '' }).success).toBe(false);
  });
});

describe('a cell', () => {
  test.each(['E08000001', 'W06000015', 'S12000033', 'N92000002'])('%s is a GSS code', (code) => {
    expect(gssCode.parse(code)).toBe(code);
  });

  test.each(['e08000001', 'E0800001', 'X08000001', ' E08000001', 'E080000011', 'E08000001 '])(
    '%s is not a GSS code',
    (code) => {
      expect(gssCode.safeParse(code).success).toBe(false);
    },
  );

  test.each(['', '1,234', '-1', '1e3', '12.', ' 1', 'x'])('%j is not a quantity', (cell) => {
    expect(quantity.safeParse(cell).success).toBe(false);
  });

  test('zero is a quantity, and not the same as nothing', () => {
    expect(optional(quantity).parse('0')).toBe(0);
    expect(optional(quantity).parse('')).toBeUndefined();
  });

  test('a reporting year is four digits, not a school or financial year', () => {
    expect(reportingYear.parse('2025')).toBe(2025);
    expect(reportingYear.safeParse('202425').success).toBe(false);
  });

  test('a list is empty where the cell is', () => {
    expect([list.parse(''), list.parse('a; b')]).toEqual([[], ['a', 'b']]);
  });

  test('low stays low: more than zero, but rounding to it', () => {
    expect([valueOrSymbol.parse('low'), valueOrSymbol.parse('0')]).toEqual(['low', 0]);
  });
});

test('a code of a finding has the severity under which it is listed', () => {
  expect([kindOf('ragged-row'), kindOf('unknown-file'), kindOf('revised')]).toEqual([
    { code: 'ragged-row', severity: 'error' },
    { code: 'unknown-file', severity: 'warning' },
    { code: 'revised', severity: 'info' },
  ]);
});

describe('rows that do not fit', () => {
  test('are explained by the last thing that a cell may be', () => {
    const digit = z.string().regex(/^\d$/, 'expected a digit');
    const schema = z.strictObject({ a: z.union([z.literal('x'), z.literal('y'), digit]) });
    const { findings } = parseRows(schema, [{ line: 2, cells: { a: 'z' } }], 'x.csv');
    expect(findings.map(({ message }) => message)).toEqual(['expected a digit']);
  });

  test('have no column where the whole row is wrong', () => {
    const schema = z.strictObject({ a: z.string() }).refine(() => false, 'expected another row');
    expect(parseRows(schema, [{ line: 2, cells: { a: 'z' } }], 'x.csv')).toEqual({
      rows: [],
      findings: [
        {
          code: 'invalid-cell',
          severity: 'error',
          file: 'x.csv',
          row: 2,
          message: 'expected another row',
        },
      ],
    });
  });

  test('become findings that name file, line, column and value, and say what was expected', () => {
    const rows = [
      {
        line: 7,
        cells: {
          ...place,
          status: 'published',
          average_caseload: 'about 20',
          cases: '1',
          case_holders_fte: '1',
        },
      },
    ];
    expect(parseRows(figure, rows, 'caseloads/2025.csv').findings).toEqual([
      {
        code: 'invalid-cell',
        severity: 'error',
        file: 'caseloads/2025.csv',
        row: 7,
        column: 'average_caseload',
        value: 'about 20',
        message:
          'expected a number such as 12.5, without leading zeros and of at most eight digits',
      },
    ]);
  });
});
