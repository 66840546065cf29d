import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RowParser } from '../../src/returns/check/row-parser.ts';
import { csvwMetadata, tableSchema } from '../../src/returns/format/descriptors.ts';
import { dictionary, dictionaryCsv } from '../../src/returns/format/dictionary.ts';
import { describeFormat, returnJsonSchema } from '../../src/schemas/return-format.ts';
import { templateCsv } from '../../src/returns/format/template.ts';
import { BAND_NAMES } from '../../src/schemas/return-lists.ts';
import { returnRow, type ReturnColumnName } from '../../src/schemas/return.ts';
import { CONTEXT, GOOD_ROW, HEADER } from './context.ts';

const format = describeFormat();
const good = [...GOOD_ROW.split(','), ...BAND_NAMES.map(() => '')];

/** Whether the checker reads a cell without a problem, everything else in the row being right. */
function passes(column: ReturnColumnName, cell: string): boolean {
  const at = format.columns.findIndex(({ name }) => name === column);
  let problems = 0;
  new RowParser(CONTEXT, []).parse(good.with(at, cell), [at], (_, { rule }) => {
    // Three decimals of an amount are read as a number, and asked about.
    if (rule !== 'unclear-point' || format.columns[at]?.kind === 'count') problems += 1;
  });
  return problems === 0;
}

const DIGITS = fc.string({
  unit: fc.constantFrom('0', '1', '5', '9', '.', ',', '-', 'x', ' ', 'e'),
});
const WORDS = fc.constantFrom('', 'all', 'All', 'individual', 'children_all', 'x', 'c', 'low', 'X');
const DAYS = fc.constantFrom('2025-12-31', '2025-09-30', '2025-02-31', '2025-12-30', '31/12/2025');
const SIZES = fc.constantFrom(
  '500',
  '501',
  '5000',
  '5001',
  '100000',
  '100001',
  '0',
  '00.5',
  '1234567890123456.5',
);
const cells = fc.oneof(DIGITS, WORDS, DAYS, SIZES);

describe('the checker and the schema', () => {
  // Whether a code is one is for the register to say, not for the cell alone.
  const columns = format.columns.filter(({ kind }) => !['code', 'name', 'note'].includes(kind));

  test.each(columns.map(({ name }) => name))('agree on every cell of %s', (name) => {
    fc.assert(
      fc.property(cells, (cell) => {
        expect(passes(name, cell)).toBe(returnRow.shape[name].safeParse(cell).success);
      }),
      { numRuns: 500 },
    );
  });

  test.each(['council_name', 'note'] as const)(
    'the checker refuses in %s what the schema refuses',
    (name) => {
      fc.assert(
        fc.property(fc.string({ maxLength: 400 }), (cell) => {
          fc.pre(!returnRow.shape[name].safeParse(cell).success);
          expect(passes(name, cell)).toBe(false);
        }),
      );
    },
  );

  test('agree that the example of every column is right', () => {
    for (const { name, example } of format.columns) {
      expect(passes(name, example)).toBe(true);
      expect(returnRow.shape[name].safeParse(example).success).toBe(true);
    }
  });
});

describe('what is derived from the schema', () => {
  test('has the columns of format version 1 in their order', () => {
    expect(HEADER).toBe(
      'council_code,council_name,period_end,service,role,case_definition,cases,case_holders_fte,average_caseload,highest_caseload,caseload_limit,over_limit_fte,covering_vacancies_fte,vacancies_fte,agency_fte,note',
    );
  });

  test('the empty template is the header alone', () => {
    expect(templateCsv(format)).toBe(`${HEADER},${BAND_NAMES.join(',')}\r\n`);
  });

  test('a filled template has the council, the quarter and its rows, ready for the numbers', () => {
    const rows = [
      { service: 'children_all', role: 'all' },
      { service: 'care_leavers', role: 'other' },
    ];
    const filled = {
      code: 'E06000058',
      name: 'Bournemouth, Christchurch and Poole',
      periodEnd: '2025-12-31',
      rows,
    };
    expect(templateCsv(format, filled).split('\r\n').slice(1)).toEqual([
      'E06000058,"Bournemouth, Christchurch and Poole",2025-12-31,children_all,all,individual,,,,,,,,,,,,,,,,,',
      'E06000058,"Bournemouth, Christchurch and Poole",2025-12-31,care_leavers,other,individual,,,,,,,,,,,,,,,,,',
      '',
    ]);
  });

  test('the Table Schema types numbers and takes symbols for missing values', () => {
    const { fields, missingValues, primaryKey } = tableSchema(format);
    expect(fields).toContainEqual(
      expect.objectContaining({
        name: 'cases',
        type: 'integer',
        constraints: { minimum: 0, maximum: 100_000 },
      }),
    );
    expect(fields).toContainEqual(
      expect.objectContaining({ name: 'note', constraints: { required: false, maxLength: 280 } }),
    );
    expect(fields).toContainEqual(
      expect.objectContaining({ name: 'council_name', constraints: { required: true } }),
    );
    expect(fields).toContainEqual(
      expect.objectContaining({
        name: 'case_definition',
        constraints: { required: true, enum: ['individual', 'family'] },
      }),
    );
    expect(missingValues).toContainEqual({ value: 'c', label: 'suppressed' });
    expect(primaryKey).toEqual(['council_code', 'period_end', 'service', 'role']);
  });

  test('the CSVW description has a column for each, with the number symbols as null', () => {
    const text = JSON.stringify(csvwMetadata(format, 'template.csv'));
    expect(text).toContain('"name":"average_caseload"');
    expect(text).toContain('"null":["","x","c","u","z"]');
  });

  test('the JSON Schema refuses other columns and describes each', () => {
    const schema = returnJsonSchema(format);
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      additionalProperties: false,
      properties: { note: { maxLength: 280, title: 'Note' }, cases: { title: 'Cases' } },
    });
  });

  test('the dictionary says of each column what it can contain and whether it is required', () => {
    expect(dictionary(format)).toHaveLength(23);
    expect(dictionary(format)[6]).toMatchObject({
      name: 'cases',
      contains: 'A whole number from 0 to 100,000 (cases), or one of the symbols x, c, u and z',
      given: 'Yes, in every row',
    });
    expect(dictionaryCsv(format).split('\r\n')).toHaveLength(25);
  });
});
