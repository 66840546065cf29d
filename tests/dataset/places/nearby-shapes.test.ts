import { expect, test } from 'vitest';
import { nearbyShapes } from '../../../src/dataset/places/nearby-shapes.ts';

/** Squares of 10 km side by side: west from 0 to 10, east from 10 to 20, an island from 30 to 40. */
const SHAPES = [
  { name: 'east', rings: [square(10)] },
  { name: 'west', rings: [square(0)] },
  { name: 'island', rings: [square(30)] },
];

function square(left: number): Float64Array {
  return Float64Array.of(left, 0, left + 10, 0, left + 10, 10, left, 10, left, 0);
}

function near(x: number, error = 0): string[] {
  return nearbyShapes(SHAPES, [x, 5], error).map(({ shape }) => shape.name);
}

test('far from a border there is one answer', () => {
  expect(near(5)).toEqual(['west']);
});

test('near a border the neighbour is offered too, after the one the place is in', () => {
  expect(near(9.6)).toEqual(['west', 'east']);
  expect(near(10.4)).toEqual(['east', 'west']);
});

test('a device that knows its place less well makes for more of them', () => {
  expect(near(8)).toEqual(['west']);
  expect(near(8, 2)).toEqual(['west', 'east']);
});

test('just off the coast the coast is offered, far out nothing', () => {
  expect(near(29.7)).toEqual(['island']);
  expect(near(25)).toEqual([]);
});
