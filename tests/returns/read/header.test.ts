import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkText } from '../../../src/returns/check.ts';
import { correctedCsv } from '../../../src/returns/downloads/corrected-csv.ts';
import { readHeader } from '../../../src/returns/read/header.ts';
import { CONTEXT, GOOD_ROW, HEADER } from '../context.ts';
import { textSource } from '../fixtures.ts';

const { format } = CONTEXT;
const COLUMNS = HEADER.split(',');

/** The column of the format that a heading is taken for, and by which rule. */
function takenFor(heading: string): { column: string | undefined; rule: string | undefined } {
  const header = readHeader([heading], 1, format);
  const column = format.columns[header.sources.indexOf(0)]?.name;
  return { column, rule: header.problems.find((one) => one.value === heading)?.rule };
}

describe('a heading', () => {
  test.each(['Date of extract', 'Rate', 'No.', 'Vote', 'Rule', 'Row', 'Not', 'Ref', 'ID', 'Dates'])(
    '%s is taken for no column',
    (heading) => {
      expect(takenFor(heading)).toEqual({ column: undefined, rule: 'unknown-column' });
    },
  );

  test('with a typing mistake in a long name is a guess, which is asked about', () => {
    const long = COLUMNS.filter((name) => name.length > 9);
    fc.assert(
      fc.property(fc.constantFrom(...long), fc.nat(), (name, pick) => {
        const at = pick % name.length;
        fc.pre(name[at] !== '_');
        const heading = `${name.slice(0, at)}q${name.slice(at + 1)}`;
        expect(takenFor(heading)).toEqual({ column: name, rule: 'guessed-column' });
      }),
    );
  });

  test.each([
    ['GSS code', 'council_code', 'renamed-column'],
    ['Number of cases', 'cases', 'renamed-column'],
    ['Average caseload', 'average_caseload', 'renamed-column'],
    ['caseload', 'average_caseload', 'guessed-column'],
    ['FTE', 'case_holders_fte', 'guessed-column'],
  ])('%s is taken for %s (%s)', (heading, column, rule) => {
    expect(takenFor(heading)).toEqual({ column, rule });
  });
});

test('a guess is still asked about in the corrected copy, unless it was accepted', async () => {
  const csv = `${HEADER.replace('average', 'averge')}\n${GOOD_ROW}\n`;
  const headerOf = async (allowed: readonly 'guessed-column'[]): Promise<string | undefined> => {
    let text = '';
    for await (const piece of correctedCsv(textSource(csv), CONTEXT, new Set(allowed)))
      text += piece;
    return text.split('\r\n')[0];
  };
  expect(await headerOf([])).toBe(HEADER.replace('average', 'averge'));
  expect(await headerOf(['guessed-column'])).toBe(HEADER);
});

describe('a file that is too large in one way', () => {
  test('has ten thousand columns: it is refused before any row is read', () => {
    const names = Array.from({ length: 10_000 }, (_, index) => `team average ${String(index)}`);
    const csv = `${HEADER},${names.join(',')}\n${`${GOOD_ROW}\n`.repeat(1000)}`;
    const { findings, rows } = checkText(csv, CONTEXT);
    expect([rows, ...findings.map(({ rule }) => rule)]).toEqual([0, 'too-many-columns']);
  });

  test('has as many columns as are read, all unknown: it is checked', () => {
    const names = Array.from({ length: 484 }, (_, index) => `team average ${String(index)}`);
    const csv = `${HEADER},${names.join(',')}\n${GOOD_ROW}${','.repeat(484)}\n`;
    const { findings, rows } = checkText(csv, CONTEXT);
    expect([rows, findings[0]?.rule, findings[0]?.count]).toEqual([1, 'unknown-column', 484]);
  });

  test('has more rows than a sheet of a spreadsheet: no row beyond is read', () => {
    const { findings } = checkText(`${HEADER}\n${GOOD_ROW}\n${'\n'.repeat(1_050_000)}`, CONTEXT);
    expect(findings[0]).toMatchObject({
      rule: 'file-too-large',
      count: 1,
      places: [{ params: { limit: '1,048,576 rows' } }],
    });
  });
});
