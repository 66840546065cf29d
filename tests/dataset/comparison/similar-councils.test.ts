import { describe, expect, test } from 'vitest';
import { councilsByCode, latestRelease } from '../../../src/dataset/dataset.ts';
import { byPlace, entriesOf } from '../../../src/dataset/figures/figures.ts';
import {
  medianOf,
  neighboursOf,
  positionIn,
} from '../../../src/dataset/comparison/similar-councils.ts';
import { councilOf, FIXTURE, namesIn } from '../fixture.ts';

const figures = byPlace(latestRelease(FIXTURE).caseloads);
const byCode = councilsByCode(FIXTURE.councils);
const neighbours = neighboursOf(councilOf('ashby'), FIXTURE.neighbours, byCode);

describe('statistical neighbours', () => {
  test('stand nearest first, whatever the order of the table', () => {
    expect(neighbours.map(({ council }) => council.slug)).toEqual([
      'birch',
      'cliff',
      'dale',
      'harbour',
      'ivy',
    ]);
  });

  test('an abolished council has none', () => {
    expect(neighboursOf(councilOf('oldton'), FIXTURE.neighbours, byCode)).toEqual([]);
  });

  test('their median counts a joint return once and leaves out what is missing', () => {
    // By hand: 18.0, 18.0 and 15.0; with the joint return twice it would be 16.5.
    const councils = neighbours.map(({ council }) => council);
    expect(medianOf(councils, figures, 2025)).toBe(18);
  });

  test('a group without a figure has no median', () => {
    expect(medianOf([councilOf('dale')], figures, 2025)).toBeUndefined();
  });
});

test('a figure stands among those higher, the same, lower and missing', () => {
  const group = entriesOf(FIXTURE.councils, figures, 2025);
  const found = positionIn(18, group);
  expect(namesIn(found.higher)).toEqual(['Ashby', 'Isle of Few']);
  expect(namesIn(found.same)).toEqual(['Birch', 'Cliff']);
  expect(namesIn(found.lower)).toEqual(['Harbour + Ivy', 'Newton']);
  expect(found.missing).toHaveLength(4);
});
