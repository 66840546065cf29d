import { expect, test } from 'vitest';
import { latestRelease } from '../../../src/dataset/dataset.ts';
import { sizeGroup, usualMovement } from '../../../src/dataset/movement/movement.ts';
import { oddJumps } from '../../../src/dataset/movement/odd-jumps.ts';
import { loadDataset } from '../../../src/site/load.ts';
import { council, published, release } from '../findings/examples.ts';

const DATASET = loadDataset();
const RELEASE = latestRelease(DATASET);
const USUAL = usualMovement(DATASET.councils, RELEASE);
const JUMPS = oddJumps(DATASET.councils, RELEASE, USUAL);

// By hand from the publisher's file: Liverpool had 20.3 in 2024 and 10.1 in 2025, Bolton 20.2 and 20.8.
test('a change of more than twice what nine in ten councils of a size stay within is odd', () => {
  const of2025 = JUMPS.filter(({ movement }) => movement.to.year === 2025);
  const changes = new Map(of2025.map(({ movement }) => [movement.council.slug, movement.change]));
  expect(changes.get('liverpool')).toBe(-10.2);
  expect(changes.has('bolton')).toBe(false);
});

test('a change of exactly twice that is not odd, and a tenth more is', () => {
  // By hand: nine in ten stay within 1.65, and twice that is 3.3. 20.2 - 16.9 is 3.3000000000000007 in binary fractions.
  const group = sizeGroup(100);
  const usual = [{ group, median: 1, p90: 1.65, n: 9 }];
  const changes = (to: number): number => {
    const figures = [
      published('E06000001', 2024, 16.9, 1690, 100),
      published('E06000001', 2025, to, Math.round(to * 100), 100),
    ];
    return oddJumps([council('alpha', 'E06000001')], release(figures), usual).length;
  };
  expect(changes(20.2)).toBe(0);
  expect(changes(20.3)).toBe(1);
});

test('a change of a size that is compared with none is not odd', () => {
  const usual = [{ group: sizeGroup(100), median: 1, p90: 1.65, n: 9 }];
  const figures = [
    published('E06000001', 2024, 10, 500, 50),
    published('E06000001', 2025, 20, 1000, 50),
  ];
  expect(oddJumps([council('alpha', 'E06000001')], release(figures), usual)).toEqual([]);
});

test('odd jumps are rare', () => {
  expect(JUMPS.length).toBeGreaterThan(0);
  expect(JUMPS.length).toBeLessThan(40);
});
