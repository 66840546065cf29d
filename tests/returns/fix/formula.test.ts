/** No fix and no download makes a cell that a spreadsheet would run. */
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { checkText } from '../../../src/returns/check.ts';
import { annotatedCsv } from '../../../src/returns/downloads/annotated-csv.ts';
import { correctedCsv } from '../../../src/returns/downloads/corrected-csv.ts';
import { CellFixer } from '../../../src/returns/fix/cell-fixer.ts';
import { ALL_FIXES } from '../../../src/returns/fix/fixable-rules.ts';
import { runsAsFormula } from '../../../src/returns/fix/formula.ts';
import { csvLine } from '../../../src/returns/read/csv-line.ts';
import { CONTEXT, GOOD_ROW, HEADER } from '../context.ts';
import { textSource } from '../fixtures.ts';

const cell = fc
  .array(
    fc.constantFrom(
      ...[
        ' ',
        '\t',
        '\r',
        '\u00a0',
        '\u200b',
        '\ufeff',
        '\u0001',
        "'",
        '"',
        'â€™',
        '=1+1',
        '-2+3|',
        '+',
      ],
      ...[
        '-',
        '@SUM',
        '＝1',
        '＋2',
        '－3',
        '＠A',
        'E08000001',
        '="A"',
        '="=1"',
        '1',
        ',',
        '.5',
        'x',
        '\n',
      ],
    ),
    { maxLength: 5 },
  )
  .map((parts) => parts.join(''));

/** What OWASP lists as the beginnings of a formula, full-width signs included, unless it is a number with its sign. */
function isDangerous(text: string): boolean {
  return (
    /^[\s\u200b\ufeff\u0001]*[=+\-@\uff1d\uff0b\uff0d\uff20]/.test(text) &&
    !/^\s*[-+]?[\d.,\s]*$/.test(text)
  );
}

async function corrected(csv: string): Promise<string> {
  let text = '';
  for await (const piece of correctedCsv(textSource(csv), CONTEXT, ALL_FIXES)) text += piece;
  return text;
}

async function annotated(csv: string): Promise<string> {
  let text = '';
  await annotatedCsv(textSource(csv), CONTEXT, (piece) => (text += piece));
  return text;
}

describe('a formula', () => {
  test.each([
    ['=1+1', true],
    [' =1+1', true],
    ['\t@SUM(A1)', true],
    ['\u200b=1+1', true],
    ["-2+3+cmd|' /C calc'!A0", true],
    ['＝1+1', true],
    ['-4', false],
    ['+9.5', false],
    ['-', false],
    ["'=1+1", false],
    ['Two teams - merged', false],
  ])('is seen in %j: %s', (text, is) => {
    expect(runsAsFormula(text)).toBe(is);
  });

  test('is never made by a fix, whichever are allowed', () => {
    const rules = fc.subarray([...ALL_FIXES]).map((allowed) => new Set(allowed));
    fc.assert(
      fc.property(
        cell,
        fc.constantFrom(...CONTEXT.format.columns),
        rules,
        (text, column, allowed) => {
          const fixer = new CellFixer(column);
          const fixed = fixer.fix(text, allowed);
          expect(fixed !== text && isDangerous(fixed), JSON.stringify(fixed)).toBe(false);
          const shown = fixer.fixesOf(text).map((fix) => fix.fixed);
          expect(shown.filter(isDangerous)).toEqual([]);
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('runs in no download, whatever is in the file', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(cell, { minLength: 16, maxLength: 16 }), async (cells) => {
        const csv = `${HEADER}\r\n${csvLine(cells)}${GOOD_ROW}\r\n`;
        for (const text of [await corrected(csv), await annotated(csv)]) {
          const rows = Papa.parse<string[]>(text, { delimiter: ',' }).data;
          expect(rows.flat().filter(isDangerous)).toEqual([]);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('has to be corrected by somebody, also where an apostrophe keeps it from running', () => {
    for (const note of [' =1+1', "'=1+1", '\u200b@SUM(A1)', '＝1+1']) {
      const { findings } = checkText(`${HEADER}\n${GOOD_ROW}${note}\n`, CONTEXT);
      expect(
        findings.map(({ rule }) => rule),
        note,
      ).toContain('formula-cell');
    }
  });
});
