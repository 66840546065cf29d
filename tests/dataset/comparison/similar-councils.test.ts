import { describe, expect, test } from 'vitest';
import { councilsByCode, latestRelease } from '../../../src/dataset/dataset.ts';
import { byPlace, entriesOf } from '../../../src/dataset/figures/figures.ts';
import {
  medianOf,
  neighboursOf,
  othersFigures,
  positionIn,
} from '../../../src/dataset/comparison/similar-councils.ts';
import { countryOf } from '../../../src/dataset/country.ts';
import { loadDataset } from '../../../src/site/load.ts';
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
    expect(medianOf(councilOf('ashby'), councils, figures, 2025)).toBe(18);
  });

  test('a combined figure is not a neighbour of either of its councils', () => {
    // By hand: Harbour is like Ivy, with which it shares 15.0, and like Ashby, which has 22.0.
    const harbour = councilOf('harbour');
    const others = neighboursOf(harbour, FIXTURE.neighbours, byCode).map(({ council }) => council);
    expect(others.map(({ slug }) => slug)).toEqual(['ivy', 'ashby']);
    expect(medianOf(harbour, others, figures, 2025)).toBe(22);
    expect(namesIn(othersFigures(harbour, others, figures, 2025))).toEqual(['Ashby']);
  });

  test('half a tenth is rounded up', () => {
    // By hand: 18.0 and 12.4 make 15.2, and 12.0 and 12.5 make 12.25.
    const pair = (one: string, other: string, year: number): number | undefined =>
      medianOf(councilOf('elm'), [councilOf(one), councilOf(other)], figures, year);
    expect(pair('birch', 'newton', 2025)).toBe(15.2);
    expect(pair('isle', 'newton', 2024)).toBe(12.3);
  });

  test('a group without a figure has no median', () => {
    expect(medianOf(councilOf('ashby'), [councilOf('dale')], figures, 2025)).toBeUndefined();
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

describe('in the newest release', () => {
  const data = loadDataset();
  const country = countryOf({ ...latestRelease(data), councils: data.councils, areas: data.areas });
  const england = councilsByCode(data.councils);

  // By hand from the publisher's files: the middle of ten, or of nine where the tenth shares the combined figure.
  // Barnet: 14.3 and 14.6 are the fifth and sixth of its ten, Bath and North East Somerset: 14.3 and 15.2.
  test.each([
    ['barnet', 14.5],
    ['bath-and-north-east-somerset', 14.8],
    ['north-northamptonshire', 16.3],
    ['west-northamptonshire', 15.2],
  ])('the median of the councils like %s is %d', (slug, expected) => {
    const council = country.bySlug.get(slug);
    const others = council && neighboursOf(council, data.neighbours, england);
    const median =
      council &&
      medianOf(
        council,
        others?.map((one) => one.council) ?? [],
        country.figures,
        country.latestYear,
      );
    expect(median).toBe(expected);
  });
});
