import { describe, expect, test } from 'vitest';
import { latestRelease } from '../../../src/dataset/dataset.ts';
import {
  byPlace,
  inArea,
  inCouncil,
  isPublished,
  lastOf,
  yearsOf,
} from '../../../src/dataset/figures/figures.ts';
import { councilOf, FIXTURE, published } from '../fixture.ts';

const { caseloads } = latestRelease(FIXTURE);
const figures = byPlace(caseloads);

describe('finding figures', () => {
  test('a joint return is the same figure for both of its councils', () => {
    const figure = inCouncil(figures, councilOf('harbour'), 2025);
    expect(isPublished(figure)).toBe(true);
    expect(inCouncil(figures, councilOf('ivy'), 2025)).toBe(figure);
  });

  test('a recoded council has its figures from before', () => {
    expect(inCouncil(figures, councilOf('cliff'), 2024)?.code).toBe('E08000011');
    expect(inCouncil(figures, councilOf('cliff'), 2025)?.code).toBe('E08000012');
  });

  test('a release may use the newer code already, or still the old one', () => {
    const early = byPlace([published(2024, 'E08000012', 16)]);
    const late = byPlace([published(2025, 'E08000011', 16)]);
    expect(inCouncil(early, councilOf('cliff'), 2024)).toBeDefined();
    expect(inCouncil(late, councilOf('cliff'), 2025)).toBeDefined();
  });

  test('a council has no figure for a year in which it was not in force', () => {
    const restated = byPlace([published(2023, 'E06000011', 12.5)]);
    expect(inCouncil(restated, councilOf('newton'), 2023)).toBeUndefined();
  });

  test('an area is found by its code', () => {
    expect(inArea(figures, 'E92000001', 2025)).toMatchObject({ average_caseload: 16 });
  });

  test('a figure that is absent is not published, and neither is none at all', () => {
    expect(isPublished(inCouncil(figures, councilOf('dale'), 2025))).toBe(false);
    expect(isPublished(undefined)).toBe(false);
  });
});

test('the years of a release stand once each, oldest first', () => {
  expect(yearsOf(caseloads.toReversed())).toEqual([2023, 2024, 2025]);
  expect(lastOf([2023, 2024])).toBe(2024);
  expect(() => lastOf([])).toThrow('without figures');
});
