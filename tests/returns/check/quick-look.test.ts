/** The quick look at a row never passes one in which the rules find something. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addsUp, rowProblems, type RowNumbers } from '../../../src/returns/check/arithmetic.ts';

/** A number near those it is compared with, or none. */
function cell(...near: readonly number[]): fc.Arbitrary<string> {
  const steps = [-1, -0.1, -0.05, 0, 0.05, 0.1, 1];
  return fc.oneof(
    fc.constantFrom('', 'c'),
    fc
      .tuple(fc.constantFrom(...near), fc.constantFrom(...steps))
      .map(([number, step]) => String(Math.max(0, Number((number + step).toFixed(2))))),
  );
}

function numberOf(text: string): number {
  return text === '' || text === 'c' ? NaN : Number(text);
}

/** Cells around the borders of few people, of the average and of the limit. */
const rows = fc
  .record({
    cases: cell(3, 10, 60, 100, 200),
    fte: cell(3, 10, 20),
    average: cell(1, 5, 10),
    highest: cell(0, 1, 10, 60),
    limit: cell(0, 1, 10, 20),
    overLimit: cell(0, 3, 10, 20),
    covering: cell(0, 4),
    agency: cell(4, 6),
    vacancies: cell(4, 6),
  })
  .map(({ fte, average, ...others }): RowNumbers => {
    const numbers = Object.entries({ fte, average, ...others }).map(
      ([name, text]) => [name, numberOf(text)] as const,
    );
    const read = Object.fromEntries(numbers) as Record<keyof typeof others | 'fte', number>;
    return { ...read, average: numberOf(average), fteText: fte, averageText: average };
  });

test('a row that plainly adds up has no problem', () => {
  fc.assert(
    fc.property(rows, (row) => {
      const rules = rowProblems(row).map(({ rule }) => rule);
      if (addsUp(row)) expect(rules).toEqual([]);
    }),
    { numRuns: 3000 },
  );
});
