import { describe, expect, test } from 'vitest';
import {
  archivePath,
  assembleObtained,
  assembleReturns,
  OBTAINED_RECEIPTS_TABLE,
  RECEIPTS_TABLE,
  returnFiles,
  returnPath,
  RETURNS_TABLE,
  returnsTableFor,
} from '../../src/tables/returns.ts';
import { csvOf, filesIn } from './memory.ts';

type Row = Readonly<Record<string, string | number>>;

const HASH = 'a1b2c3d4'.repeat(8);
const BANDS = ['under_5', '5_to_10', '10_to_15', '15_to_20', '20_to_25', '25_to_30', '30_plus'];
const FIRST_COLUMNS = RETURNS_TABLE.columns.filter((name) => !BANDS.includes(name));
const RECEIPT = {
  ...{ council: 'bolton', period_end: '2025-12-31', version: 1, accepted: '2026-01-20' },
  ...{ sha256: HASH, rules: '1', rows: 1, rows_sha256: HASH },
};
const ROW = {
  ...{ council_code: 'E08000001', council_name: 'Bolton', period_end: '2025-12-31' },
  ...{ service: 'children_all', role: 'all', case_definition: 'individual' },
  ...{ cases: 1212, case_holders_fte: 80.8, average_caseload: 15 },
};
const rows = (more: readonly Row[], columns = FIRST_COLUMNS): string => csvOf(columns, more);
const receipts = (...given: readonly Row[]): string => csvOf(RECEIPTS_TABLE.columns, given);

describe('paths of returns', () => {
  test('are by year and council, and name what was replaced by its file', () => {
    expect(returnPath('bolton', '2025-12-31')).toBe('2025/bolton.csv');
    expect(archivePath({ ...RECEIPT, version: 2 })).toBe(
      'superseded/bolton.2025-12-31.2.a1b2c3d4.csv',
    );
  });

  test('are those of years, and of tables in them', () => {
    const files = filesIn({
      ...{ '2025/bolton.csv': '', '2025/README.md': '', '2024/bury.csv': '', 'receipts.csv': '' },
      ...{ 'superseded/bury.csv': '', '20255/a.csv': '', 'x2025/a.csv': '', '1999/a.csv': '' },
    });
    expect(returnFiles(files)).toEqual(['2024/bury.csv', '2025/bolton.csv']);
  });
});

describe('the columns of a return', () => {
  test('have bands only where a row has one', () => {
    expect(returnsTableFor([{ cases: '1' }, { under_5: '' }]).columns).toEqual(FIRST_COLUMNS);
    expect(returnsTableFor([{ cases: '1' }, { '30_plus': '2.0' }]).columns).toEqual(
      RETURNS_TABLE.columns,
    );
  });

  test('of either version are read', () => {
    const read = (columns: readonly string[], row: Row) =>
      assembleReturns(
        filesIn({
          'receipts.csv': receipts(RECEIPT),
          '2025/bolton.csv': rows([row], [...columns]),
        }),
      );
    const first = read(FIRST_COLUMNS, ROW);
    const second = read(RETURNS_TABLE.columns, { ...ROW, under_5: 80.8 });
    expect([first.findings, second.findings]).toEqual([[], []]);
    const [old, recent] = [first, second].map(({ returns }) => returns[0]?.rows[0]);
    expect(Object.keys(old ?? {}).sort()).toEqual(Object.keys(recent ?? {}).sort());
    expect([old?.cases, old?.under_5, recent?.under_5]).toEqual([1212, undefined, 80.8]);
  });
});

describe('accepted returns', () => {
  test('are empty where there is no folder', () => {
    expect(assembleReturns(filesIn({}))).toEqual({ returns: [], receipts: [], findings: [] });
  });

  test('are by council and quarter, with the receipt of the newest version and those before it', () => {
    const earlier = { ...ROW, period_end: '2025-09-30' };
    const second = { ...RECEIPT, version: 2, accepted: '2026-02-01' };
    const autumn = { ...RECEIPT, period_end: '2025-09-30' };
    const { returns, findings } = assembleReturns(
      filesIn({
        'receipts.csv': receipts(autumn, RECEIPT, second),
        '2025/bolton.csv': rows([ROW, earlier].toReversed()),
        [archivePath(RECEIPT)]: 'kept',
      }),
    );
    expect(findings).toEqual([]);
    expect(
      returns.map(({ council, periodEnd, receipt, earlier: before }) => [
        council,
        periodEnd,
        receipt.version,
        before.map(({ version }) => version),
      ]),
    ).toEqual([
      ['bolton', '2025-09-30', 1, []],
      ['bolton', '2025-12-31', 2, [1]],
    ]);
    expect(returns.map(({ rows: own }) => own.map(({ period_end: end }) => end))).toEqual([
      ['2025-09-30'],
      ['2025-12-31'],
    ]);
  });

  test('have the newest receipt, also where the receipts are not in order', () => {
    const second = { ...RECEIPT, version: 2 };
    const { returns, findings } = assembleReturns(
      filesIn({
        ...{ 'receipts.csv': receipts(second, RECEIPT), '2025/bolton.csv': rows([ROW]) },
        [archivePath(RECEIPT)]: 'kept',
      }),
    );
    expect(returns.map(({ receipt }) => receipt.version)).toEqual([2]);
    expect(findings.map(({ code }) => code)).toEqual(['unsorted']);
  });

  test('are wrong without a receipt, or without rows', () => {
    const other = { ...RECEIPT, period_end: '2025-09-30' };
    const { returns, findings } = assembleReturns(
      filesIn({ 'receipts.csv': receipts(other), '2025/bolton.csv': rows([ROW]) }),
    );
    expect(returns).toEqual([]);
    expect(findings).toMatchObject([
      {
        code: 'return-without-receipt',
        severity: 'error',
        file: '2025/bolton.csv',
        value: '2025-12-31',
      },
      {
        code: 'receipt-without-return',
        severity: 'error',
        file: 'receipts.csv',
        value: 'bolton 2025-09-30',
      },
    ]);
    const bury = assembleReturns(
      filesIn({
        'receipts.csv': receipts({ ...RECEIPT, council: 'bury' }),
        '2025/bolton.csv': rows([ROW]),
      }),
    );
    expect(bury.findings.map(({ code }) => code)).toEqual([
      'return-without-receipt',
      'receipt-without-return',
    ]);
  });

  test('are wrong where what a correction replaced is lost', () => {
    const { findings } = assembleReturns(
      filesIn({
        'receipts.csv': receipts(RECEIPT, { ...RECEIPT, version: 2 }),
        '2025/bolton.csv': rows([ROW]),
      }),
    );
    expect(findings).toMatchObject([
      {
        code: 'superseded-return-missing',
        severity: 'error',
        file: 'superseded/bolton.2025-12-31.1.a1b2c3d4.csv',
      },
    ]);
  });
});

describe('returns that were obtained', () => {
  const link = { answer_link: 'https://example.org/answer' };
  const obtained = (answered: string): readonly string[] =>
    assembleObtained(
      filesIn({
        'obtained/receipts.csv': csvOf(OBTAINED_RECEIPTS_TABLE.columns, [
          { ...RECEIPT, ...link, answered },
        ]),
        'obtained/2025/bolton.csv': rows([ROW]),
        'receipts.csv': 'no table',
      }),
    ).findings.map(({ code, file }) => `${code} in ${file}`);

  test.each([
    ['2025-12-31', ['wrong-answer-date in obtained/receipts.csv']],
    ['2026-01-01', []],
    ['2026-01-20', []],
    ['2026-01-21', ['wrong-answer-date in obtained/receipts.csv']],
  ])(
    'are answered after the quarter and not after they were accepted: %s',
    (answered, expected) => {
      expect(obtained(answered)).toEqual(expected);
    },
  );
});
