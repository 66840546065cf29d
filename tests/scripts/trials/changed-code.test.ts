import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chanceFrom } from '../../../scripts/trials/chance.ts';
import { changesOf, keyOf } from '../../../scripts/trials/changed-code/changes.ts';
import { drawn } from '../../../scripts/trials/changed-code/draw.ts';
import { optionsFrom } from '../../../scripts/trials/changed-code/options.ts';
import { missing, rowOf, scoreOf } from '../../../scripts/trials/changed-code/score.ts';

describe('what is drawn', () => {
  const things = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 200 });
  const share = fc.integer({ min: 1, max: 100 }).map((percent) => percent / 100);
  const seed = fc.nat(1_000_000);
  const draw = (some: readonly string[], part: number, from: number): string[] =>
    drawn(some, (one) => one, part, chanceFrom(from));

  test('is the share of each file, rounded up or down', () => {
    fc.assert(
      fc.property(things, share, seed, (some, part, from) => {
        const count = (list: readonly string[], of: string): number =>
          list.filter((one) => one === of).length;
        const found = draw(some, part, from);
        for (const file of new Set(some))
          expect(Math.abs(count(found, file) - part * count(some, file))).toBeLessThan(1 + 1e-9);
      }),
    );
  });

  test('is everything at a share of 100%, and the same for the same seed', () => {
    fc.assert(
      fc.property(things, share, seed, (some, part, from) => {
        expect(draw(some, 1, from).toSorted()).toEqual(some.toSorted());
        expect(draw(some, part, from)).toEqual(draw(some, part, from));
      }),
    );
  });
});

describe('what is asked for', () => {
  test('is 5% of every room unless something else is said', () => {
    expect(optionsFrom([])).toEqual({
      rooms: ['schemas', 'dataset', 'postcodes', 'returns', 'tables'],
      share: 0.05,
      seed: 1,
      files: undefined,
      conditions: false,
    });
    expect(
      optionsFrom(['--room', 'tables', '--share', '12.5%', '--seed', '7', '--conditions']),
    ).toMatchObject({ rooms: ['tables'], share: 0.125, seed: 7, conditions: true });
  });

  test.each([
    [['--room', 'charts'], 'There is no room charts.'],
    [['--share', '5'], '5 is no share. Write one such as 5%.'],
    [['--share', '0%'], '0% is no share. Write one such as 5%.'],
    [['--share', '101%'], '101% is no share. Write one such as 5%.'],
    [['--seed', 'x'], 'x is no seed. Write a whole number such as 1.'],
    [['--seed', '1.5'], '1.5 is no seed. Write a whole number such as 1.'],
  ])('is refused with what is wrong: %j', (words, message) => {
    expect(() => optionsFrom(words)).toThrow(message);
  });
});

describe('the changes of a file', () => {
  test('have a place of their own, and leave texts out', async () => {
    const changes = await changesOf(['src/dataset/movement/movement.ts'], { conditions: false });
    expect(new Set(changes.map(keyOf)).size).toBe(changes.length);
    expect(changes.map(({ mutatorName }) => mutatorName)).not.toContain('StringLiteral');
    for (const { original, replacement } of changes) expect(original).not.toBe(replacement);
  });

  test('can be those of conditions, comparisons and sums alone', async () => {
    const changes = await changesOf(['src/dataset/cap/extra-fte.ts'], { conditions: true });
    const kinds = new Set(changes.map(({ mutatorName }) => mutatorName));
    expect([...kinds].sort()).toEqual(['ArithmeticOperator']);
  });
});

test('a change is noticed if a test fails or does not end, and left out if it only runs while a file is loaded', () => {
  const statuses = [
    ...(['Killed', 'Killed', 'Timeout', 'Survived', 'NoCoverage', 'Ignored'] as const),
  ].map((status) => ({ status }));
  const score = scoreOf('tables', statuses);
  expect(rowOf(score)).toBe(
    'tables: 5 tried, 2 noticed, 1 without an end, 1 survived, 1 without a test, 1 left out, score 60.0%',
  );
  // By hand: 85% of 5 is 4.25, so 5 should have been noticed, and 3 were.
  expect(missing(score)).toBe(2);
  expect(missing(scoreOf('tables', [{ status: 'Killed' }]))).toBe(0);
});
