import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkReturn, checkText, mustBeFixed, type CheckResult } from '../../src/returns/check.ts';
import { correctedCsv } from '../../src/returns/downloads/corrected-csv.ts';
import { explain } from '../../src/returns/explain.ts';
import { ALL_FIXES, FILE_FIXES } from '../../src/returns/fix/fixable-rules.ts';
import { RowFixer } from '../../src/returns/fix/row-fixer.ts';
import { csvLine } from '../../src/returns/read/csv-line.ts';
import type { RuleId } from '../../src/returns/rules/catalogue.ts';
import { FIXABLE, OTHERS, at, goodReturn, withSlip, withSlips, type Rows } from './arbitraries.ts';
import { CONTEXT, HEADER } from './context.ts';
import { bytesSource, textSource } from './fixtures.ts';

function csvOf(rows: Rows): string {
  return [`${HEADER}\r\n`, ...rows.map((cells) => csvLine(cells))].join('');
}

async function correctedText(csv: string): Promise<string> {
  let text = '';
  for await (const piece of correctedCsv(textSource(csv), CONTEXT, ALL_FIXES)) text += piece;
  return text;
}

/** Rules of findings with an automatic fix. */
function fixableRules(result: CheckResult): RuleId[] {
  return explain(result).groups.flatMap(({ rule, places }) =>
    places.some(({ fix }) => fix !== undefined) || (FILE_FIXES as readonly RuleId[]).includes(rule)
      ? [rule]
      : [],
  );
}

describe('a check', () => {
  test('passes every return in which nothing is wrong', () => {
    fc.assert(
      fc.property(goodReturn, (rows) => {
        expect(checkText(csvOf(rows), CONTEXT).findings).toEqual([]);
      }),
    );
  });

  test.each([
    ['with an automatic fix', FIXABLE],
    ['that only a person can fix', OTHERS],
  ])('finds and names any single slip %s, in its row and column', (_, slips) => {
    fc.assert(
      fc.property(withSlip(slips), ({ rows, row, slip }) => {
        const { findings } = checkText(csvOf(rows), CONTEXT);
        const group = findings.find(
          ({ rule, column }) => rule === slip.rule && column === (slip.foundIn ?? slip.column),
        );
        expect(group?.places.map((place) => place.row)).toEqual([row + 2]);
      }),
      { numRuns: 400 },
    );
  });

  test('comes to the same result however the file is cut', async () => {
    await fc.assert(
      fc.asyncProperty(withSlips, fc.integer({ min: 1, max: 300 }), async (rows, chunk) => {
        const csv = csvOf(rows);
        const whole = checkText(csv, CONTEXT);
        expect(await checkReturn(textSource(csv, chunk), CONTEXT)).toEqual(whole);
      }),
    );
  });
});

describe('fixing', () => {
  test('done twice is as done once', async () => {
    await fc.assert(
      fc.asyncProperty(withSlips, async (rows) => {
        const once = await correctedText(csvOf(rows));
        expect(await correctedText(once)).toBe(once);
      }),
    );
  });

  test('changes the cells that were shown, to what was shown, and no other', () => {
    fc.assert(
      fc.property(withSlip(FIXABLE), ({ rows, row, slip }) => {
        const { groups } = explain(checkText(csvOf(rows), CONTEXT));
        const shown = groups.find(
          ({ rule, column }) => rule === slip.rule && column === slip.column,
        );
        const fixer = new RowFixer(CONTEXT);
        const expected = rows.map((cells, index) =>
          index === row ? cells.with(at(slip.column), shown?.places[0]?.fix?.after ?? '') : cells,
        );
        expect(rows.map((cells) => fixer.fix(cells))).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });

  test('changes nothing that was not allowed', () => {
    fc.assert(
      fc.property(withSlips, (rows) => {
        const fixer = new RowFixer(CONTEXT, new Set());
        expect(rows.map((cells) => fixer.fix(cells))).toEqual(rows);
      }),
    );
  });

  test('leaves nothing to fix in what is downloaded and checked again', async () => {
    await fc.assert(
      fc.asyncProperty(withSlips, fc.constantFrom(',', ';', '\t'), async (rows, delimiter) => {
        const lines = [HEADER.split(','), ...rows];
        const quoted = lines.map((cells) =>
          cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(delimiter),
        );
        const again = checkText(await correctedText(quoted.join('\n')), CONTEXT);
        expect(fixableRules(again)).toEqual([]);
      }),
    );
  });

  test('makes a return with fixable slips alone fit to be accepted', async () => {
    await fc.assert(
      fc.asyncProperty(
        withSlip(FIXABLE.filter(({ rule }) => rule !== 'thousands-separator')),
        async ({ rows }) => {
          expect(mustBeFixed(checkText(await correctedText(csvOf(rows)), CONTEXT))).toBe(false);
        },
      ),
    );
  });
});

describe('bytes that are no return', () => {
  const good = fc.sample(goodReturn, { numRuns: 1, seed: 1 })[0] ?? [];
  const goodBytes = new TextEncoder().encode(csvOf(good));
  const zip = Uint8Array.from([0x50, 0x4b, 3, 4]);

  test('never crash the checker', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 2000 }), fc.boolean(), async (bytes, zipped) => {
        const all = zipped ? Uint8Array.from([...zip, ...bytes]) : bytes;
        const result = await checkReturn(bytesSource(all, 'any', 77), CONTEXT);
        expect(mustBeFixed(result)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('put into a good return never crash it either, nor its words and downloads', async () => {
    const change = fc.record({
      at: fc.nat(goodBytes.length),
      bytes: fc.uint8Array({ maxLength: 9 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 6 }), async (changes) => {
        const bytes = changes.reduce(
          (all, { at: place, bytes: put }) =>
            Uint8Array.from([...all.slice(0, place), ...put, ...all.slice(place + put.length)]),
          goodBytes,
        );
        const words = explain(await checkReturn(bytesSource(bytes), CONTEXT));
        expect(JSON.stringify(words)).not.toMatch(/‘?\{(value|expected|found|column|name)\}/);
        for await (const piece of correctedCsv(bytesSource(bytes), CONTEXT, ALL_FIXES))
          expect(piece).toBeTypeOf('string');
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ['quotation marks', '"'.repeat(300_000)],
    ['open quotation marks in every line', '"a\n'.repeat(100_000)],
    ['commas', ','.repeat(3_000_000)],
    ['one line without end', 'a'.repeat(5_000_000)],
    ['carriage returns', '\r'.repeat(500_000)],
  ])('do not hang it: %s below a header', (_, text) => {
    expect(checkText(`${HEADER}\n${text}`, CONTEXT).cancelled).toBe(false);
  });
});
