import { expect, test } from 'vitest';
import { yearAddress, yearInPath } from '../../../src/live/core/year-links.ts';

test('the newest year has the shortest address', () => {
  expect(yearAddress('/map/', 2025, 2025)).toBe('/map/');
  expect(yearAddress('/map/', 2018, 2025)).toBe('/map/2018/');
});

test('an address says which year it is about', () => {
  expect(yearInPath('/league-table/', 2025)).toBe(2025);
  expect(yearInPath('/league-table/2018/', 2025)).toBe(2018);
});
