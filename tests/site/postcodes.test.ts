import { describe, expect, test } from 'vitest';
import { contextOf } from '../../src/site/context.ts';
import { loadDataset } from '../../src/site/load.ts';
import {
  postcodeAreas,
  postcodeAreaView,
  postcodeVintage,
  publishedShard,
} from '../../src/site/postcodes.ts';

const context = contextOf(loadDataset());

test('the list has every area of the index', () => {
  const areas = postcodeAreas(context);
  expect(areas).toHaveLength(context.dataset.postcodeAreas.length);
  expect(areas.every(({ councils }) => councils.length > 0)).toBe(true);
});

test('the vintage is the one that sources.csv gives', () => {
  expect(postcodeVintage(context)).toMatch(/^[A-Z][a-z]+ 20\d\d$/);
});

// Zetland is all Shetland; Code-Point Open of August 2014 has the districts ZE1, ZE2 and ZE3.
describe('the page of an area', () => {
  test('in one council says so and needs no shares', () => {
    const view = postcodeAreaView(context, 'ZE');
    expect(view.sentence).toBe('All of them are in one council.');
    expect(view.districts.map(({ name }) => name)).toEqual(['ZE1', 'ZE2', 'ZE3']);
    expect(view.districts.flatMap(({ councils }) => councils)).toEqual(
      Array(3).fill({
        council: expect.objectContaining({ href: '/councils/shetland-islands/' }) as unknown,
        share: '',
      }),
    );
  });

  test('divides a district that several councils share into its sectors', () => {
    const shared = postcodeAreaView(context, 'BL').districts.filter(
      ({ councils }) => councils.length > 1,
    );
    expect(shared.length).toBeGreaterThan(0);
    expect(shared.every(({ sectors }) => sectors.length > 0)).toBe(true);
  });
});

test('every area’s published shard begins with the vintage and names every council', () => {
  for (const { area } of context.dataset.postcodeAreas) {
    const [head = '', first = ''] = publishedShard(context, area).split('\n');
    expect(head.split('|')).toHaveLength(first.split(' ').length);
  }
});
