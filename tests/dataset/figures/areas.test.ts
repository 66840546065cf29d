import { expect, test } from 'vitest';
import { regionOf } from '../../../src/dataset/figures/areas.ts';
import { councilOf, councilWith, FIXTURE } from '../fixture.ts';

const areas = new Map(FIXTURE.areas.map((area) => [area.code, area]));

test('a London borough lies in London, any other council in its region, outside England in its nation', () => {
  const names = ['ivy', 'ashby', 'llan'].map((slug) => regionOf(areas, councilOf(slug)).name);
  expect(names).toEqual(['London', 'North West', 'Wales']);
});

test('a council in an area that nobody knows stops the build', () => {
  expect(() => regionOf(areas, councilWith({ slug: 'lost', area: 'E12000099' }))).toThrow('lost');
});
