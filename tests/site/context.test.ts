import { describe, expect, test } from 'vitest';
import { rankingOf, regionOf } from '../../src/site/context.ts';
import { councilOf } from '../dataset/fixture.ts';
import { CONTEXT } from './fixture-context.ts';

describe('the context', () => {
  test('speaks of the latest release and its years', () => {
    expect(CONTEXT.release).toBe(2025);
    expect([CONTEXT.firstYear, CONTEXT.latestYear]).toEqual([2023, 2025]);
  });

  test('has a ranking for each of them and for no other', () => {
    expect(rankingOf(CONTEXT, 2023).year).toBe(2023);
    expect(() => rankingOf(CONTEXT, 2022)).toThrow('2022');
  });

  test('a London borough is in London, not in its inner part; elsewhere a council is in its region', () => {
    expect(regionOf(CONTEXT, councilOf('ivy')).name).toBe('London');
    expect(regionOf(CONTEXT, councilOf('ashby')).name).toBe('North West');
    expect(regionOf(CONTEXT, councilOf('llan')).name).toBe('Wales');
  });
});
