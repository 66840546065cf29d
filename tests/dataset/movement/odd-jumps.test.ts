import { expect, test } from 'vitest';
import { latestRelease } from '../../../src/dataset/dataset.ts';
import { usualMovement } from '../../../src/dataset/movement/movement.ts';
import { oddJumps } from '../../../src/dataset/movement/odd-jumps.ts';
import { loadDataset } from '../../../src/site/load.ts';

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

test('odd jumps are rare', () => {
  expect(JUMPS.length).toBeGreaterThan(0);
  expect(JUMPS.length).toBeLessThan(40);
});
