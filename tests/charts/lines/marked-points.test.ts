import { expect, test } from 'vitest';
import { markedPoints } from '../../../src/charts/lines/marked-points.ts';

const line = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ year: 2001 + index }));
const years = (points: readonly { year: number }[]): number[] => points.map(({ year }) => year);

test('each of fifteen points has a mark, and of sixteen every fifth and the ends', () => {
  expect(markedPoints(line(15))).toHaveLength(15);
  expect(years(markedPoints(line(16)))).toEqual([2001, 2006, 2011, 2016]);
});

test('a point beside a gap has a mark, so that one alone is seen', () => {
  const gaps = line(24).filter(({ year }) => year !== 2003 && year !== 2005);
  expect(years(markedPoints(gaps))).toEqual([2001, 2002, 2004, 2006, 2008, 2013, 2018, 2023, 2024]);
});
