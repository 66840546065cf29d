import { describe, expect, test } from 'vitest';
import {
  codeIn,
  codesOf,
  councilsByCode,
  inForce,
  latestRelease,
} from '../../src/dataset/dataset.ts';
import { councilOf, FIXTURE } from './fixture.ts';

describe('a council through reorganisation', () => {
  test('a recoded council is one council under both codes', () => {
    const byCode = councilsByCode(FIXTURE.councils);
    expect(byCode.get('E08000011')).toBe(councilOf('cliff'));
    expect(byCode.get('E08000012')).toBe(councilOf('cliff'));
    expect(codesOf(councilOf('cliff'))).toEqual(['E08000012', 'E08000011']);
  });

  test('its code on 30 September is the one in force that day', () => {
    expect(codeIn(councilOf('cliff'), 2024)).toBe('E08000011');
    expect(codeIn(councilOf('cliff'), 2025)).toBe('E08000012');
  });

  test('a council made on 1 April is in force on 30 September of that year, the ones before it no more', () => {
    expect([2023, 2024].map((year) => inForce(councilOf('newton'), year))).toEqual([false, true]);
    expect([2023, 2024].map((year) => inForce(councilOf('oldton'), year))).toEqual([true, false]);
  });

  test('it has no code in a year in which it was not in force', () => {
    expect(codeIn(councilOf('newton'), 2023)).toBeUndefined();
  });
});

test('the latest release is the newest', () => {
  expect(latestRelease(FIXTURE).release).toBe(2025);
  expect(() => latestRelease({ releases: [] })).toThrow('no release');
});
