import { expect, test } from 'vitest';
import { dataFiles } from '../../scripts/shared/data-folder.ts';
import { assemble } from '../../src/tables/assemble.ts';
import { withCentres } from '../../src/tables/centres.ts';

const { dataset } = assemble(dataFiles());
const councils = dataset?.councils ?? [];

test('a council stands at the centre of its postcodes, others where they were', () => {
  const centre = { council: 'kent', latitude: 51.25, longitude: 0.75, postcodes: 3 };
  const moved = withCentres(councils, [centre]);
  expect(moved.find(({ slug }) => slug === 'kent')).toMatchObject({
    latitude: 51.25,
    longitude: 0.75,
  });
  const others = (all: typeof councils) => all.filter(({ slug }) => slug !== 'kent');
  expect(others(moved)).toEqual(others(councils));
});

test('people of North Yorkshire live south-east of its middle, between Harrogate and Scarborough', () => {
  // Harrogate is at 53.99 N 1.54 W, Scarborough at 54.28 N 0.40 W; the two largest towns.
  const { latitude = 0, longitude = 0 } =
    councils.find(({ slug }) => slug === 'north-yorkshire') ?? {};
  expect(latitude).toBeGreaterThan(53.9);
  expect(latitude).toBeLessThan(54.28);
  expect(longitude).toBeGreaterThan(-1.7);
  expect(longitude).toBeLessThan(-0.4);
});
