import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distanceFromCap, isOver } from '../../../src/dataset/cap/cap.ts';
import { capYear, extraFteOf } from '../../../src/dataset/cap/extra-fte.ts';
import { HIGHEST_CAP, LOWEST_CAP, PROPOSED_CAP } from '../../../src/dataset/cap/cap-range.ts';
import {
  add,
  compareFractions,
  divide,
  fractionOf,
  ZERO,
} from '../../../src/dataset/decimals/fraction.ts';
import { latestRelease } from '../../../src/dataset/dataset.ts';
import { byPlace } from '../../../src/dataset/figures/figures.ts';
import { rankCouncils } from '../../../src/dataset/ranking/ranking.ts';
import { countryOf, FIXTURE } from '../fixture.ts';

const { ranked } = rankCouncils(FIXTURE.councils, byPlace(latestRelease(FIXTURE).caseloads), 2025);

describe('over the cap', () => {
  test('means greater than it: a figure equal to the cap keeps it', () => {
    expect(isOver(20, PROPOSED_CAP)).toBe(false);
    expect(isOver(20.1, PROPOSED_CAP)).toBe(true);
  });

  test('is measured from the published figure, exact to one decimal', () => {
    expect(distanceFromCap(20.8, 20)).toBe(0.8);
    expect(distanceFromCap(14.7, 20)).toBe(-5.3);
    expect(distanceFromCap(20, 20)).toBe(0);
  });
});

describe('extra staff', () => {
  test('are cases over cap less FTE, and none where the cap is kept', () => {
    // Bolton 2025, publisher's file: 2,711 cases, 130.6 FTE; 2711 / 20 - 130.6 = 4.95.
    expect(extraFteOf({ cases: 2711, case_holders_fte: 130.6 }, 20)).toEqual({
      top: 99,
      bottom: 20,
    });
    expect(extraFteOf({ cases: 1000, case_holders_fte: 100 }, 20)).toEqual(ZERO);
  });

  test('a joint return counts once, and spare staff of one council are never set against another’s need', () => {
    // By hand at 14: Isle 150/14-5, Ashby 2200/14-100, Birch and Cliff 1800/14-100 each, Harbour and Ivy 900/14-60
    // = 5.71 + 57.14 + 28.57 + 28.57 + 4.29; Newton, under 14, takes nothing off.
    expect(capYear(ranked, 14)).toEqual({ over: 5, extraFte: 124.3 });
  });
});

describe('moving the cap', () => {
  const caps = fc.integer({ min: LOWEST_CAP, max: HIGHEST_CAP });

  test('up never raises the count over it nor the extra staff', () => {
    const averages = fc.array(fc.integer({ min: 60, max: 330 }), { maxLength: 40 });
    fc.assert(
      fc.property(averages, caps, caps, (values, one, other) => {
        const { councils, figures } = countryOf(values);
        const all = rankCouncils(councils, byPlace(figures), 2025).ranked;
        const [low, high] = [
          capYear(all, Math.min(one, other)),
          capYear(all, Math.max(one, other)),
        ];
        expect(high.over).toBeLessThanOrEqual(low.over);
        expect(high.extraFte).toBeLessThanOrEqual(low.extraFte);
      }),
    );
  });

  test('enough extra staff bring a council down to it, and no further', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5000 }),
        fc.integer({ min: 1, max: 300 }),
        caps,
        (cases, fte, cap) => {
          const extra = extraFteOf({ cases, case_holders_fte: fte }, cap);
          const average = divide(fractionOf(cases), add(fractionOf(fte), extra));
          expect(extra.top).toBeGreaterThanOrEqual(0);
          expect(compareFractions(average, fractionOf(cap))).toBeLessThanOrEqual(0);
          if (extra.top > 0) expect(average).toEqual(fractionOf(cap));
        },
      ),
    );
  });
});
