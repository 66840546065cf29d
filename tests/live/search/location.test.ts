import { describe, expect, test } from 'vitest';
import { unpackBorders } from '../../../src/dataset/wire/location.ts';
import { replyTo } from '../../../src/live/search/location.ts';
import { contextOf } from '../../../src/site/context.ts';
import { loadDataset } from '../../../src/site/load.ts';
import { locationMap } from '../../../src/site/location.ts';

const map = unpackBorders(locationMap(contextOf(loadDataset())));

/** What is said at a place; 30 m is what a phone knows outdoors. */
function at(latitude: number, longitude: number, accuracy = 30): ReturnType<typeof replyTo> {
  return replyTo(map, { latitude, longitude, accuracy });
}

// Places as gazetteers give them.
describe('somebody', () => {
  test.each([
    ['in Bolton, at the town hall', 53.5785, -2.4299, 'Bolton'],
    ['in Bodmin', 50.4669, -4.7183, 'Cornwall'],
    ['in Newport on the Isle of Wight', 50.701, -1.2883, 'Isle of Wight'],
    ['in Inverness', 57.4778, -4.2247, 'Highland'],
    ['in Belfast', 54.5973, -5.9301, 'Northern Ireland'],
  ])('%s is answered without doubt', (_, latitude, longitude, name) => {
    const reply = at(latitude, longitude);
    expect(reply.choices.map((choice) => choice.name)).toEqual([name]);
    expect(reply.sure).toBe(true);
    expect(reply.note).toBeUndefined();
  });

  test('on Westminster Bridge is near Lambeth too, and is told how exact that is', () => {
    const reply = at(51.5009, -0.1219);
    expect(reply.choices.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Westminster', 'Lambeth']),
    );
    expect(reply.sure).toBe(false);
    expect(reply.note).toContain(
      'to about 30 m, and the borders on this map are accurate to about 0.5 km',
    );
  });

  test('whose device is 5 km off in the middle of Bolton is offered its neighbours', () => {
    const reply = at(53.5785, -2.4299, 5000);
    expect(reply.choices[0]?.name).toBe('Bolton');
    expect(reply.choices.length).toBeGreaterThan(1);
    expect(reply.note).toContain('5.0 km');
  });

  test.each([
    ['in the North Sea', 56, 3],
    ['in Calais', 50.9513, 1.8587],
    ['in Dublin', 53.3498, -6.2603],
    ['in Douglas on the Isle of Man', 54.1509, -4.4816],
    ['on the other side of the Earth', -41.2866, 174.7756],
  ])('%s is told so', (_, latitude, longitude) => {
    const reply = at(latitude, longitude);
    expect(reply.choices).toEqual([]);
    expect(reply.says).toMatch(/^You seem to be at sea or outside the United Kingdom/);
  });
});

test('only councils in force are on the map', () => {
  const names = map.map(({ name }) => name);
  expect(names).not.toContain('Cumbria');
  expect(names).toContain('Cumberland');
  expect(new Set(names).size).toBe(names.length);
});
