import { describe, expect, test } from 'vitest';
import { checkReturn } from '../../src/returns/check.ts';
import { explain } from '../../src/returns/explain.ts';
import { LARGEST_FILE } from '../../src/returns/read/file-text.ts';
import { RULE_IDS, isRuleId } from '../../src/returns/rules/catalogue.ts';
import { CONTEXT } from './context.ts';
import { AS_SENT, CASES, asExpected, expectedOf, inputOf } from './fixtures.ts';

/** Files as offices send them are about the quarter to 30 September 2026. */
const IN_AUTUMN = { ...CONTEXT, today: '2026-11-26' };

describe('each fixture is found to have just what its findings.json says', () => {
  test.each(CASES)('%s', async (name) => {
    const result = await checkReturn(inputOf(name), CONTEXT);
    expect(asExpected(explain(result))).toEqual(expectedOf(name));
  });

  test.each(CASES)('%s, read in one piece', async (name) => {
    const result = await checkReturn(inputOf(name, 1 << 20), CONTEXT);
    expect(asExpected(explain(result))).toEqual(expectedOf(name));
  });
});

describe('each file as an office sends it is found to have just what its findings.json says', () => {
  test.each(AS_SENT)('%s', async (name) => {
    const result = await checkReturn(inputOf(name), IN_AUTUMN);
    expect(asExpected(explain(result))).toEqual(expectedOf(name));
  });
});

test('the catalogue has a fixture for every rule but the size of a file', () => {
  const shown = CASES.flatMap((name) => JSON.stringify(expectedOf(name)).match(/"rule":"[^"]+/g))
    .map((rule) => rule?.slice(8) ?? '')
    .filter(isRuleId);
  const missing = RULE_IDS.filter((rule) => !shown.includes(rule));
  expect(missing).toEqual(['file-too-large']);
});

test('a file without end is refused once it is too large, without being kept', async () => {
  const megabyte = new Uint8Array(1 << 20).fill(65);
  const endless = {
    name: 'endless.csv',
    async *open() {
      for (;;) yield await Promise.resolve(megabyte);
    },
  };
  let read = 0;
  const result = await checkReturn(endless, CONTEXT, { progress: (bytes) => (read = bytes) });
  expect(result.findings.map(({ rule }) => rule)).toContain('file-too-large');
  expect(read).toBeLessThanOrEqual(LARGEST_FILE);
});
