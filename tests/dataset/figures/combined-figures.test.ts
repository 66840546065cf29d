import { describe, expect, test } from 'vitest';
import { latestRelease } from '../../../src/dataset/dataset.ts';
import {
  codesOfRow,
  councilsSharing,
  countsAt,
  groupByFigure,
  isCombined,
  isSameUnit,
  jointReturnIn,
  partnerOf,
} from '../../../src/dataset/figures/combined-figures.ts';
import { changeBetween } from '../../../src/dataset/figures/figure-change.ts';
import { byPlace, entriesOf, inCouncil } from '../../../src/dataset/figures/figures.ts';
import { councilOf, FIXTURE, namesIn, published } from '../fixture.ts';

const figures = byPlace(latestRelease(FIXTURE).caseloads);
const entries = entriesOf(FIXTURE.councils, figures, 2025);
const [harbour, ivy, ashby] = [councilOf('harbour'), councilOf('ivy'), councilOf('ashby')];
const alone = published(2023, 'E09000001', 14);
const combined = published(2024, 'E09000001', 14.5, 60, 'E09000002');

describe('a combined figure', () => {
  test('is under the codes of both councils, any other figure under its own', () => {
    expect(codesOfRow(combined)).toEqual(['E09000001', 'E09000002']);
    expect(codesOfRow(alone)).toEqual(['E09000001']);
  });

  test('is one entry, and belongs to both councils', () => {
    const found = entries.filter(({ councils }) => councils.includes(ivy));
    expect(namesIn(found)).toEqual(['Harbour + Ivy']);
    expect(found.map(isCombined)).toEqual([true]);
    expect(councilsSharing(ivy, entries)).toEqual([harbour, ivy]);
  });

  test('is counted at one of the two councils', () => {
    expect([countsAt(combined, harbour), countsAt(combined, ivy)]).toEqual([true, false]);
  });

  test('is not compared with a figure of one of its councils alone', () => {
    expect(isSameUnit(alone, combined)).toBe(false);
    expect(isSameUnit(combined, { ...combined, year: 2025 })).toBe(true);
    // With another council than before.
    expect(isSameUnit(combined, { ...combined, year: 2025, joint_with: 'E09000003' })).toBe(false);
    expect(isSameUnit(alone, { ...alone, year: 2024 })).toBe(true);
    expect(isSameUnit(combined, alone)).toBe(false);
    // Its row is under another first code, so its other council is another one.
    expect(isSameUnit(combined, { ...combined, year: 2025, code: 'E08000001' })).toBe(false);
    // A council alone under a new code is the same council.
    expect(isSameUnit(alone, published(2024, 'E09000034', 14))).toBe(true);
    expect(changeBetween(alone, combined)).toBeUndefined();
  });

  test('is known from the table of joint returns, for the years it covers', () => {
    const joint = { code: 'A', joint_with: 'B', first_year: 2020, last_year: 2022 };
    const partners = (code: string, year: number): string | undefined =>
      partnerOf(jointReturnIn([joint], code, year), code);
    expect([partners('A', 2020), partners('B', 2022)]).toEqual(['B', 'A']);
    expect([partners('A', 2019), partners('A', 2023), partners('C', 2021)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('councils grouped by figure', () => {
  test('stay in their order, the two of a combined figure together', () => {
    const groups = groupByFigure([ivy, ashby, harbour], (one) => inCouncil(figures, one, 2025));
    expect(groups.map(({ councils }) => councils)).toEqual([[ivy, harbour], [ashby]]);
  });

  test('are alone without a figure', () => {
    const groups = groupByFigure([ivy, harbour], () => undefined);
    expect(groups.map(({ councils }) => councils)).toEqual([[ivy], [harbour]]);
    expect(councilsSharing(councilOf('llan'), entries)).toEqual([councilOf('llan')]);
  });
});

describe('a change', () => {
  test('is exact to one decimal, and undefined where a figure is missing', () => {
    expect(changeBetween(published(2024, 'A', 20.3), published(2025, 'A', 10.1))).toBe(-10.2);
    expect(changeBetween(undefined, alone)).toBeUndefined();
    expect(changeBetween(alone, inCouncil(figures, councilOf('dale'), 2025))).toBeUndefined();
  });
});
