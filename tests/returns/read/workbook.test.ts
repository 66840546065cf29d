/** What is read of workbooks: nothing of a cell is lost without a word, and no file takes long or much memory. */
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { checkReturn, mustBeFixed, type CheckResult } from '../../../src/returns/check.ts';
import { kindOf } from '../../../src/returns/read/workbook/book.ts';
import { columnName, columnOf } from '../../../src/returns/read/workbook/cell-name.ts';
import { workbookCsv } from '../../../src/returns/read/workbook/workbook.ts';
import { CONTEXT, GOOD_ROW, HEADER } from '../context.ts';
import { bytesSource } from '../fixtures.ts';
import { escaped, letters, makeWorkbook, type MadeCell, type MadeSheet } from './make-workbook.ts';

const COLUMNS = HEADER.split(',');
const GOOD = GOOD_ROW.split(',');

function rowWith(changes: Readonly<Record<string, MadeCell>>): MadeCell[] {
  return COLUMNS.map((name, at) => changes[name] ?? GOOD[at] ?? '');
}

function sheetWith(changes: Readonly<Record<string, MadeCell>>, more: Partial<MadeSheet> = {}) {
  return { name: 'Return', rows: [COLUMNS, rowWith(changes)], ...more };
}

function check(bytes: Uint8Array): Promise<CheckResult> {
  return checkReturn(bytesSource(bytes, 'return.xlsx', 1 << 16), CONTEXT);
}

/** The rules found, and the cells they are about. */
async function found(bytes: Uint8Array): Promise<string[]> {
  const { findings } = await check(bytes);
  return findings.flatMap(({ rule, places }) =>
    places.map(({ row, column, value }) => [rule, row, column, value].filter(Boolean).join(' ')),
  );
}

/** The cells of the sheet that is read. */
function cellsOf(bytes: Uint8Array, isReturn = () => true): string[][] {
  const csv = [
    ...workbookCsv(bytes, {
      isReturn,
      problem: () => undefined,
      damaged: () => {
        throw new Error('damaged');
      },
    }),
  ].join('');
  return Papa.parse<string[]>(csv).data.slice(0, -1);
}

const READ = 'excel-workbook';

describe('a cell', () => {
  test.each(['#REF!', '#N/A', '#DIV/0!', '#VALUE!', '#NAME?', '#NUM!', '#NULL!', '#SPILL!'])(
    'with the error %s is never empty, whatever the column',
    async (error) => {
      const cell = { attributes: 't="e"', inner: `<f>A1/0</f><v>${error}</v>` };
      for (const column of ['highest_caseload', 'vacancies_fte', 'cases', 'note']) {
        const result = await check(makeWorkbook([sheetWith({ [column]: cell })]));
        expect(mustBeFixed(result)).toBe(true);
        const places = result.findings.flatMap((finding) => finding.places);
        expect(places).toContainEqual(expect.objectContaining({ row: 2, column, value: error }));
      }
    },
  );

  test.each([
    ['alone', '<f>2+2</f>', '=2+2'],
    ['of several cells', '<f t="shared" si="0"/>', '='],
  ])('with a formula %s whose result was not saved is never empty', async (_what, inner, text) => {
    const cell = { attributes: '', inner };
    expect(await found(makeWorkbook([sheetWith({ vacancies_fte: cell })]))).toEqual([
      `formula-cell 2 vacancies_fte ${text}`,
      READ,
    ]);
  });

  test('with a formula has its saved result, of whatever type', async () => {
    const cell = (attributes: string, value: string) => ({
      attributes,
      inner: `<f>A1</f><v>${value}</v>`,
    });
    const row = rowWith({
      vacancies_fte: cell('', '9.5'),
      note: cell('t="str"', 'Two teams were merged.'),
    });
    const empty = rowWith({
      service: 'adults_all',
      note: { attributes: 't="str"', inner: '<f>A1</f><v></v>' },
    });
    expect(await found(makeWorkbook([{ name: 'Return', rows: [COLUMNS, row, empty] }]))).toEqual([
      READ,
    ]);
  });

  test('with a percentage is shown as one', async () => {
    const cell = { attributes: 's="2"', inner: '<v>0.11799999999999999</v>' };
    expect(await found(makeWorkbook([sheetWith({ vacancies_fte: cell })]))).toEqual([
      'not-a-number 2 vacancies_fte 11.8%',
      READ,
    ]);
  });

  // 46022 is 31 December 2025, and 44560 the same day counted from 1904.
  test.each([
    ['as a whole day', 46022, ''],
    ['a few seconds before midnight', 46021.9995, ''],
    ['a few seconds after it', 46022.0005, ''],
    ['at noon', 46022.5, ''],
    ['counted from 1904', 44560, '<workbookPr date1904="1"/>'],
  ])('with a date %s is that day', async (_what, days, properties) => {
    for (const style of [1, 3]) {
      const cell = { attributes: `s="${style}"`, inner: `<v>${days}</v>` };
      const sheet = sheetWith({ period_end: cell });
      expect(await found(makeWorkbook([sheet], { properties }))).toEqual([READ]);
    }
  });

  test('with what a calculation left where it should give 0 is 0', async () => {
    const cell = { attributes: '', inner: '<v>-2.7755575615628914E-17</v>' };
    const sheet = sheetWith({ covering_vacancies_fte: cell, vacancies_fte: cell });
    expect(await found(makeWorkbook([sheet]))).toEqual([READ]);
  });

  test('has its text, shared or not, formatted or spoken, as it was typed', () => {
    const texts =
      '<si><t>one</t></si><si><r><t>t</t></r><r><t xml:space="preserve">w o</t></r><rPh><t>too</t></rPh></si>';
    const shared = (at: number) => ({ attributes: 't="s"', inner: `<v>${at}</v>` });
    const rows = [
      [shared(0), shared(1), 'a_x000A_b', 'a,"b"', 7, { attributes: 't="b"', inner: '<v>1</v>' }],
    ];
    expect(cellsOf(makeWorkbook([{ name: 'S', rows }], { texts }))).toEqual([
      ['one', 'tw o', 'a\nb', 'a,"b"', '7', 'TRUE'],
    ]);
  });
});

describe('number formats', () => {
  test.each([
    ['14', undefined, 'date'],
    ['22', undefined, 'date'],
    ['9', undefined, 'percent'],
    ['10', undefined, 'percent'],
    ['0', undefined, 'number'],
    ['4', undefined, 'number'],
    ['164', 'dd/mm/yyyy', 'date'],
    ['164', '[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy', 'date'],
    ['164', '[h]:mm', 'date'],
    ['164', '0.0" days"', 'number'],
    ['164', '#,##0;[Red]\\-#,##0;"d"', 'number'],
    ['164', '0;-0;;@', 'number'],
    ['164', 'General\\ "FTE"', 'number'],
    ['164', '0.0%;[Red]-0.0%', 'percent'],
    ['164', '0.0" %"', 'number'],
  ] as const)('%s %s shows a %s', (id, code, kind) => {
    expect(kindOf(id, code)).toBe(kind);
  });
});

test('the numbers of formats that every workbook has are those of the standard', () => {
  // ECMA-376, 18.8.30: 14 to 22 and 45 to 47; for East Asian languages 27 to 36 and 50 to 58.
  const isDate = (id: number): boolean =>
    [
      [14, 22],
      [27, 36],
      [45, 47],
      [50, 58],
    ].some(([from = 0, to = 0]) => id >= from && id <= to);
  for (let id = 0; id < 600; id += 1) {
    const kind = id === 9 || id === 10 ? 'percent' : isDate(id) ? 'date' : 'number';
    expect(kindOf(String(id), undefined), String(id)).toBe(kind);
  }
});

describe('sheets', () => {
  const rows = [COLUMNS, GOOD];
  const cover = { name: 'Cover', rows: [['How to fill in this workbook']] };

  test('are read where the return is, behind others that have none', async () => {
    expect(await found(makeWorkbook([cover, { name: 'Return', rows }]))).toEqual([READ]);
  });

  test.each([2, 3, 4])('of which %d have a return must be put together', async (count) => {
    const sheets = Array.from({ length: count }, (_, index) => ({ name: `Sheet${index}`, rows }));
    expect(await found(makeWorkbook(sheets))).toEqual(['several-sheets', READ]);
  });

  test.each(['hidden', 'veryHidden'])(
    'that are %s are never read, and are asked about',
    async (state) => {
      const hidden = { name: 'Old', attributes: `state="${state}"`, rows };
      expect(await found(makeWorkbook([hidden, { name: 'Return', rows }]))).toEqual([
        'hidden-sheet',
        READ,
      ]);
      expect(await found(makeWorkbook([hidden, cover]))).toContain('hidden-sheet');
      expect(mustBeFixed(await check(makeWorkbook([hidden, cover])))).toBe(true);
    },
  );

  test('with hidden rows or columns are asked about', async () => {
    const row = { rowAttributes: { 2: 'hidden="1"' } };
    const column = { before: '<cols><col min="14" max="15" hidden="true"/></cols>' };
    expect(await found(makeWorkbook([sheetWith({}, row)]))).toEqual(['hidden-cells', READ]);
    expect(await found(makeWorkbook([sheetWith({}, column)]))).toEqual(['hidden-cells', READ]);
    // Of column O alone, and of one from A to B.
    for (const range of ['min="15" max="15"', 'min="1" max="2"']) {
      const one = { before: `<cols><col ${range} hidden="1"/></cols>` };
      expect(await found(makeWorkbook([sheetWith({}, one)]))).toEqual(['hidden-cells', READ]);
    }
    // Nothing is in column T, nor in row 4.
    const nothing = {
      before: '<cols><col min="20" max="20" hidden="1"/></cols>',
      after: '<row r="4" hidden="1"/>',
    };
    expect(await found(makeWorkbook([sheetWith({}, nothing)]))).toEqual([READ]);
  });

  test('are asked about the hidden columns that have something in them, and no other', async () => {
    const before =
      '<cols><col min="1" max="2" hidden="1"/><col min="3" max="4" hidden="0"/><col min="5" max="5"/></cols>';
    const { findings } = await check(makeWorkbook([sheetWith({}, { before })]));
    const [hidden] = findings.filter(({ rule }) => rule === 'hidden-cells');
    expect(hidden?.places.map(({ params }) => params)).toEqual([
      { sheet: 'Return', hidden: 'column A and column B' },
    ]);
  });

  test('of which none has a return are read where the first has anything in it', () => {
    const empty = { name: 'Empty', rows: [] };
    const notes = { name: 'Notes', rows: [['Not yet']] };
    const read = (sheets: readonly MadeSheet[]) => cellsOf(makeWorkbook(sheets), () => false);
    expect(read([empty, notes, cover])).toEqual([['Not yet']]);
    expect(read([empty, { ...notes, attributes: 'state="hidden"' }, cover])).toEqual([
      ['How to fill in this workbook'],
    ]);
    expect(read([empty])).toEqual([]);
  });

  test('without the names of their cells are read in order', () => {
    const cell = (value: string) => `<c t="inlineStr"><is><t>${value}</t></is></c>`;
    const after = `<row>${cell('a')}${cell('b')}</row><row>${cell('c')}<c/>${cell('d')}</row>`;
    expect(cellsOf(makeWorkbook([{ name: 'S', after }]))).toEqual([
      ['a', 'b'],
      ['c', '', 'd'],
    ]);
  });

  test('have nothing in a cell but its value, whatever space is around that', () => {
    const after = '<row> <c> </c> <c> <v>5</v> </c> <c> <f>2+2</f> <v>4</v> </c> </row>';
    expect(cellsOf(makeWorkbook([{ name: 'S', after }]))).toEqual([['', '5', '4']]);
  });

  test('have every cell in its row and column, whatever is in it', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', '1', ' ', ',', '"', '\n', '<', '&', 'é', '😀'),
      maxLength: 5,
    });
    fc.assert(
      fc.property(
        fc.array(fc.array(text, { minLength: 1, maxLength: 30 }), { minLength: 1, maxLength: 6 }),
        (cells) => {
          fc.pre(cells.at(-1)?.some((cell) => cell !== '') === true);
          const read = cellsOf(makeWorkbook([{ name: 'S', rows: cells }]));
          expect(read.map(trimmed)).toEqual(cells.map(trimmed));
        },
      ),
    );
  });

  test('name their columns by letters', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 16_383 }),
        fc.integer({ min: 1, max: 1_048_576 }),
        (column, row) => {
          expect(columnOf(`${columnName(column)}${row}`, row)).toBe(column);
          expect(columnOf(`${columnName(column)}${row}`, row + 1)).toBeNaN();
        },
      ),
    );
    expect(letters(701)).toBe(columnName(701));
    expect(columnName(16_383)).toBe('XFD');
  });
});

/** Without the empty cells at its end. */
function trimmed(cells: readonly string[]): string[] {
  return cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1);
}

describe('a hostile workbook gets a clear message', () => {
  const wide = Array.from({ length: 16_000 }, () => '<c><v>1</v></c>').join('');
  const long = 'x'.repeat(32_000);
  const shared = (count: number) =>
    Array.from(
      { length: count },
      (_, row) => `<row r="${row + 3}"><c r="P${row + 3}" t="s"><v>0</v></c></row>`,
    ).join('');
  test.each<readonly [string, string, () => Uint8Array]>([
    [
      'a cell in the last row and column',
      'cell-far-away',
      () =>
        makeWorkbook([
          sheetWith({}, { after: '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>' }),
        ]),
    ],
    [
      'a row of 16,000 cells',
      'cell-far-away',
      () => makeWorkbook([sheetWith({}, { after: `<row r="3">${wide}</row>` })]),
    ],
    [
      'a cell two thousand rows below',
      'cell-far-away',
      () =>
        makeWorkbook([sheetWith({}, { after: '<row r="2003"><c r="A2003"><v>1</v></c></row>' })]),
    ],
    [
      'a text of 1 MB used by 8,000 cells',
      'file-too-large',
      () =>
        makeWorkbook([sheetWith({}, { after: shared(8000) })], {
          texts: `<si><t>${'x'.repeat(1 << 20)}</t></si>`,
        }),
    ],
    [
      'the longest text of a cell used by 8,000 cells',
      'file-too-large',
      () =>
        makeWorkbook([sheetWith({}, { after: shared(8000) })], {
          texts: `<si><t>${long}</t></si>`,
        }),
    ],
    [
      '600,000 texts',
      'file-too-large',
      () => makeWorkbook([sheetWith({})], { texts: '<si/>'.repeat(600_000) }),
    ],
    [
      '600,000 empty cells',
      'file-too-large',
      () =>
        makeWorkbook([
          sheetWith(
            {},
            {
              after: Array.from(
                { length: 200 },
                (_, row) => `<row r="${row + 3}">${'<c/>'.repeat(10_000)}</row>`,
              ).join(''),
            },
          ),
        ]),
    ],
    [
      'a comment of 40 MB',
      'file-too-large',
      () => makeWorkbook([sheetWith({}, { after: `<!--${' '.repeat(40 << 20)}-->` })]),
    ],
    [
      'an attribute of 40 MB',
      'file-too-large',
      () => makeWorkbook([sheetWith({}, { after: `<row r="3" x="${' '.repeat(40 << 20)}"/>` })]),
    ],
    [
      'elements within each other',
      'unreadable-workbook',
      () => makeWorkbook([sheetWith({}, { after: '<a>'.repeat(1_300_000) })]),
    ],
    [
      '200 sheets',
      'file-too-large',
      () =>
        makeWorkbook(
          Array.from({ length: 200 }, (_, index) => sheetWith({}, { name: `S${index}` })),
        ),
    ],
    ['an entity that grows', 'unreadable-workbook', () => withEntity()],
    [
      'rows out of order',
      'unreadable-workbook',
      () => makeWorkbook([sheetWith({}, { after: '<row r="2"><c r="A2"><v>1</v></c></row>' })]),
    ],
    [
      'two cells of one name',
      'unreadable-workbook',
      () =>
        makeWorkbook([
          sheetWith({}, { after: '<row r="3"><c r="A3"><v>1</v></c><c r="A3"><v>2</v></c></row>' }),
        ]),
    ],
    [
      'a sheet that is cut off',
      'unreadable-workbook',
      () => makeWorkbook([sheetWith({}, { after: '<row r="3"><c' })]),
    ],
  ])('%s: %s', async (_what, rule, make) => {
    const result = await check(make());
    expect(result.findings.map((finding) => finding.rule)).toContain(rule);
    expect(mustBeFixed(result)).toBe(true);
  });
});

function withEntity(): Uint8Array {
  const sheet = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&b;</t></is></c></row></sheetData></worksheet>`;
  const rel = (type: string, target: string) =>
    strToU8(
      `<Relationships><Relationship Id="rId1" Type="x/${type}" Target="${target}"/></Relationships>`,
    );
  return zipSync({
    '_rels/.rels': rel('officeDocument', 'xl/workbook.xml'),
    'xl/workbook.xml': strToU8(
      `<workbook xmlns:r="r"><sheets><sheet name="${escaped('A & B')}" r:id="rId1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': rel('worksheet', 'worksheets/sheet1.xml'),
    'xl/worksheets/sheet1.xml': strToU8(sheet),
  });
}

test('a damaged workbook is refused, whichever byte of it is another', async () => {
  const good = makeWorkbook([sheetWith({})]);
  await fc.assert(
    fc.asyncProperty(
      fc.nat({ max: good.length - 1 }),
      fc.integer({ min: 1, max: 255 }),
      async (at, by) => {
        const bytes = good.with(at, ((good[at] ?? 0) + by) % 256);
        await expect(check(bytes)).resolves.toMatchObject({ cancelled: false });
      },
    ),
  );
  await fc.assert(
    fc.asyncProperty(fc.nat({ max: good.length - 1 }), async (length) => {
      expect(mustBeFixed(await check(good.slice(0, length)))).toBe(true);
    }),
    { numRuns: 50 },
  );
});
