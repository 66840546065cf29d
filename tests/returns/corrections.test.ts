/** What somebody corrected in single rows stays in the corrected copy. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkText } from '../../src/returns/check.ts';
import { correctedCsv } from '../../src/returns/downloads/corrected-csv.ts';
import { explain } from '../../src/returns/explain.ts';
import { ALL_FIXES } from '../../src/returns/fix/fixable-rules.ts';
import { rowInFile, type Corrections } from '../../src/returns/read/corrections.ts';
import { csvLine } from '../../src/returns/read/csv-line.ts';
import type { RuleId } from '../../src/returns/rules/catalogue.ts';
import { goodReturn } from './arbitraries.ts';
import { CONTEXT, GOOD_ROW, HEADER } from './context.ts';
import { textSource } from './fixtures.ts';

interface Copy {
  readonly text: string;
  readonly leftOut: readonly number[];
}

async function copyOf(
  csv: string,
  corrections: Corrections = new Map(),
  allowed: ReadonlySet<RuleId> = new Set(),
): Promise<Copy> {
  const leftOut: number[] = [];
  const options = { corrections, onLeftOut: (row: number) => leftOut.push(row) };
  let text = '';
  for await (const piece of correctedCsv(textSource(csv), CONTEXT, allowed, options)) text += piece;
  return { text, leftOut };
}

describe('a correction by hand', () => {
  test('changes one value of one row, and nothing else', async () => {
    const csv = `${HEADER}\r\n${GOOD_ROW}\r\n${GOOD_ROW.replace('children_all', 'children_in_care')}\r\n`;
    const corrections = new Map([[3, { values: { service: 'children_looked_after' } }]]);
    const { text } = await copyOf(csv, corrections);
    expect(text).toBe(csv.replace('children_in_care', 'children_looked_after'));
  });

  test('takes a reading that was offered for a row', async () => {
    const csv = `${HEADER}\n${GOOD_ROW.replace('9.5', '9,5')}\n`;
    const [place] = explain(checkText(csv, CONTEXT)).groups[0]?.places ?? [];
    const [reading] = place?.readings ?? [];
    const cells = reading !== undefined && 'cells' in reading ? reading.cells : [];
    expect((await copyOf(csv, new Map([[2, { cells }]]))).text).toBe(
      `${HEADER}\r\n${GOOD_ROW}\r\n`,
    );
  });

  test('leaves a row out', async () => {
    const csv = `${HEADER}\n${GOOD_ROW}\n${GOOD_ROW}\n`;
    const { text, leftOut } = await copyOf(csv, new Map([[3, { removed: true }]]));
    expect(text).toBe(`${HEADER}\r\n${GOOD_ROW}\r\n`);
    expect(leftOut).toEqual([3]);
  });

  test('can be made in a column that the file does not have', async () => {
    const csv = `${HEADER.replace(',note', '')}\n${GOOD_ROW.replace(/,$/, '')}\n`;
    const { text } = await copyOf(csv, new Map([[2, { values: { note: 'Merged.' } }]]));
    expect(text).toBe(`${HEADER}\r\n${GOOD_ROW}Merged.\r\n`);
  });
});

describe('totals', () => {
  const csv = `${HEADER}\n${GOOD_ROW}\nTotal,,,,,,1212,80.8,15.0,,,,,,,\n`;

  test('are left out of the copy if somebody wishes so, and only then', async () => {
    expect((await copyOf(csv)).text).toContain('Total');
    expect((await copyOf(csv, new Map(), new Set<RuleId>(['total-row']))).text).toBe(
      `${HEADER}\r\n${GOOD_ROW}\r\n`,
    );
  });
});

describe('a row of the copy', () => {
  /** Lines that the copy leaves out, and rows that it keeps. */
  const lines = fc.array(fc.constantFrom('row', ',,', 'Source: extract of 14 January', HEADER));

  test('is found again in the file, whatever was left out above it', async () => {
    await fc.assert(
      fc.asyncProperty(goodReturn, lines, fc.subarray(['Title']), async (rows, kinds, above) => {
        const all = kinds.map((kind, index) =>
          kind === 'row'
            ? csvLine((rows[0] ?? []).with(-1, `Note ${letters(index)}`)).trimEnd()
            : kind,
        );
        const file = [...above, HEADER, ...all];
        const { text, leftOut } = await copyOf(file.join('\r\n'), new Map(), ALL_FIXES);
        const copy = text.trimEnd().split('\r\n');
        for (const [index, line] of copy.entries()) {
          expect(file[rowInFile(index + 1, leftOut, true) - 1]).toBe(line);
        }
      }),
    );
  });
});

function letters(index: number): string {
  return 'abcdefghijklmnopqrstuvwxyz'.charAt(index % 26);
}
