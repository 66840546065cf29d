/** How councils are looked up by their codes, on a day and by mistake. */
import { describe, expect, test } from 'vitest';
import { CouncilIndex, inForceOn } from '../../../src/returns/check/council-index.ts';
import { councilFix } from '../../../src/returns/fix/council-fix.ts';
import { CONTEXT } from '../context.ts';

const index = new CouncilIndex(CONTEXT.councils);
const DAY = '2025-12-31';

test.each([
  ['2023-03-31', false],
  ['2023-04-01', true],
  ['2025-03-31', true],
  ['2025-04-01', false],
])('a code in force from 1 April 2023 to 31 March 2025, on %s: %s', (day, isInForce) => {
  expect(inForceOn({ from: '2023-04-01', to: '2025-03-31', code: '' }, day)).toBe(isInForce);
});

describe('the code that is meant by an unknown one', () => {
  test.each([
    ['E08000009', 'E08000001'],
    ['X08000001', 'E08000001'],
    ['E08000099', undefined],
    // One character too many or too few is no slip of one character.
    ['E080000010', undefined],
    ['E0800000', undefined],
  ])('%s: %s', (code, meant) => {
    expect(index.nearestTo(code)?.code).toBe(meant);
  });
});

describe('the number that the Department uses', () => {
  const fixOf = (code: string, name: string) => councilFix({ code, name, day: DAY }, index);

  test('is replaced by the code where the name belongs to it', () => {
    const fixed = { rule: 'unknown-code', column: 'council_code', fixed: 'E08000001' };
    expect(fixOf('350', 'Bolton')).toEqual(fixed);
    expect(fixOf('350', 'Bolton Council')).toEqual(fixed);
  });

  test('is not where the name is another council’s, or there is none', () => {
    expect(fixOf('350', 'Bury')).toBeUndefined();
    expect(fixOf('350', '')).toBeUndefined();
    expect(fixOf('999', 'Bolton')).toBeUndefined();
  });
});

describe('a name', () => {
  test('without a code gives the code, and a code without a name the name', () => {
    const cells = { code: '', name: 'Bolton', day: DAY };
    const fixed = { rule: 'empty-cell', column: 'council_code', fixed: 'E08000001' };
    expect(councilFix(cells, index)).toEqual(fixed);
    expect(councilFix({ code: 'E08000001', name: '', day: DAY }, index)).toEqual({
      rule: 'empty-cell',
      column: 'council_name',
      fixed: 'Bolton',
    });
    expect(councilFix({ ...cells, name: 'Nowhere' }, index)).toBeUndefined();
  });

  test('gives no code of a council that was not in force', () => {
    expect(councilFix({ code: '', name: 'Cumbria', day: '2023-04-01' }, index)).toBeUndefined();
    expect(councilFix({ code: '', name: 'Cumbria', day: '2023-03-31' }, index)?.fixed).toBe(
      'E10000006',
    );
  });
});

test('an old code is replaced by the new one after its last day, and not on it', () => {
  const cells = { code: 'E08000016', name: 'Barnsley' };
  expect(councilFix({ ...cells, day: '2025-03-31' }, index)).toBeUndefined();
  expect(councilFix({ ...cells, day: '2025-04-01' }, index)?.fixed).toBe('E08000038');
});
