import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { capFrom, CAP_STEP, HIGHEST_CAP, LOWEST_CAP } from '../../../src/dataset/cap/cap-range.ts';
import { capEffect, extraUnlisted, figuresOverCap } from '../../../src/dataset/cap/cap-effect.ts';
import { capYear, extraFteOfAll } from '../../../src/dataset/cap/extra-fte.ts';
import { countryOf, rankingIn } from '../../../src/dataset/country.ts';
import { fractionOf, fractionText } from '../../../src/dataset/decimals/fraction.ts';
import { latestRelease } from '../../../src/dataset/dataset.ts';
import { capFinding, timeOver } from '../../../src/dataset/cap/cap-effect-wording.ts';
import { heldAtLeast } from '../../../src/dataset/cap/distribution-wording.ts';
import { loadDataset } from '../../../src/site/load.ts';
import type { Figure } from '../../../src/schemas/figure.ts';
import { absent, councilWith, FIXTURE, namesIn, published } from '../fixture.ts';
import { LATEST } from '../../releases/latest.ts';

const { councils, areas } = FIXTURE;
const { release, caseloads } = latestRelease(FIXTURE);
const country = countryOf({ release, councils, areas, caseloads });

describe('a cap typed or in an address', () => {
  test('moves to the nearest half within 8 and 30; what is no number is the proposed cap', () => {
    expect(['18', '17.4', '17,5', '3', '99', '', 'twenty', null].map(capFrom)).toEqual([
      18, 17.5, 17.5, 8, 30, 20, 20, 20,
    ]);
  });

  test('is always one that can be chosen', () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        const cap = capFrom(typed);
        expect(cap).toBeGreaterThanOrEqual(LOWEST_CAP);
        expect(cap).toBeLessThanOrEqual(HIGHEST_CAP);
        expect(cap % CAP_STEP).toBe(0);
      }),
    );
  });
});

describe('the effect of a cap', () => {
  test('counts a joint return once, in every year', () => {
    // By hand at 14: 2025 as in cap.test.ts; 2024 Ashby, Birch, Cliff, Harbour and Ivy; 2023 Ashby, Birch, Cliff.
    expect(capEffect(country, 14).years.map(({ year, over }) => [year, over])).toEqual([
      [2023, 3],
      [2024, 4],
      [2025, 5],
    ]);
    expect(namesIn(figuresOverCap(country, 14))).toContain('Harbour + Ivy');
  });

  test('says how long a council has been over it', () => {
    const times = (cap: number): string[] =>
      figuresOverCap(country, cap).map((row) => `${row.councils[0].name}: ${timeOver(row)}`);
    expect(times(20)).toEqual([
      'Isle of Few: only in 2025',
      'Ashby: two years in a row, since 2024',
    ]);
    expect(times(17.5)).toEqual([
      'Isle of Few: only in 2025',
      'Ashby: every year since 2023',
      'Birch: every year since 2023',
      'Cliff: only in 2025',
    ]);
  });

  test('shows each sum so that it can be followed: cases over cap, less FTE', () => {
    // Ashby 2025: 2,200 cases, 100 FTE.
    const ashby = figuresOverCap(country, 20).find(({ councils: [one] }) => one.slug === 'ashby');
    expect(ashby).toMatchObject({ by: 2, needed: fractionOf(110), extra: fractionOf(10) });
  });

  test('says what staff a council published at exactly the cap adds', () => {
    // By hand: 2,004 cases of 100 FTE are published as 20.0, and 2,004 / 20 - 100 = 0.2.
    const codes = ['E06000001', 'E06000002'] as const;
    const edge = countryOf({
      release,
      areas,
      councils: codes.map((code) => councilWith({ slug: code, code, area: 'E12000002' })),
      caseloads: [
        {
          ...{ year: 2025, code: codes[0], joint_with: undefined, status: 'published' },
          ...{ average_caseload: 20, cases: 2004, case_holders_fte: 100 },
        },
        published(2025, codes[1], 22),
      ],
    });
    expect(extraUnlisted(figuresOverCap(edge, 20), capEffect(edge, 20))).toEqual(fractionOf(0.2));
  });

  test('says how many extra staff there would be for each hundred', () => {
    // By hand: (10 + 2.5) of 100 + 100 + 100 + 60 + 5 + 200 = 565 FTE is 2.21%.
    const { extra, allFte, extraPercent } = capEffect(country, 20);
    expect([extra, allFte, extraPercent]).toEqual([fractionOf(12.5), 565, 2.2]);
  });

  test.each([
    // By hand, of 100 FTE: 2,002 / 20 - 100 = 0.1, which is 0.1%. 2,001 / 20 - 100 = 0.05.
    [2002, 0.1],
    [2001, undefined],
  ])('says nothing of less than one in a thousand: %i cases', (cases, percent) => {
    const code = 'E06000001';
    const figure = { ...published(2025, code, 20), cases };
    const one = countryOf({
      ...{ release, areas },
      councils: [councilWith({ slug: 'one', code })],
      caseloads: [figure as Figure],
    });
    expect(capEffect(one, 20).extraPercent).toBe(percent);
  });

  test('has no share of staff where no council has a figure', () => {
    const code = 'E06000001';
    const councils = [councilWith({ slug: 'one', code })];
    const caseloads = [absent(2025, code, 'suppressed')];
    const none = countryOf({ release, areas, councils, caseloads });
    expect(capEffect(none, 20)).toMatchObject({ allFte: 0, extraPercent: undefined });
  });

  test('is told in figures, never louder than the count', () => {
    expect(capFinding(capEffect(country, 20))).toBe(
      'Two of 6 averages for 2025 were over the proposed cap of 20',
    );
    expect(capFinding(capEffect(country, 30))).toBe(
      'None of 6 averages for 2025 was over a cap of 30',
    );
  });
});

describe('the newest release', () => {
  const data = loadDataset();
  const newest = latestRelease(data);
  const england = countryOf({ ...newest, councils: data.councils, areas: data.areas });

  // Worked out from the publisher's file: rows of councils with cases / cap > FTE, a joint return once.
  test.each([20, 18, 15] as const)('counts and sums as its facts do at a cap of %d', (cap) => {
    expect(capEffect(england, cap).newest).toMatchObject(LATEST.caps[cap]);
  });

  test('in 2017 at a cap of 20: 29 figures, 314.7 FTE', () => {
    expect(capEffect(england, 20).years[0]).toMatchObject({
      year: 2017,
      over: 29,
      extraFte: 314.7,
    });
  });

  // The sums of max(0, cases / cap - FTE), in fractions, from the publisher's file: 698.95 and 132.85 exactly.
  test.each([
    [2024, 16, '698.95', 699],
    [2022, 20, '132.85', 132.9],
  ])('in %i at a cap of %i the extra staff are %s FTE', (year, cap, exact, shown) => {
    const { ranked } = rankingIn(england, year);
    expect(fractionText(extraFteOfAll(ranked, cap), 2)).toBe(exact);
    expect(capYear(ranked, cap).extraFte).toBe(shown);
  });

  test('2021: an average of 16.3, and 32% held 20 cases or more', () => {
    // The department's one-off release for 2021: 20.02% held 20 to under 25, the rest 25 or more.
    const steps = data.evidence.spread;
    expect(heldAtLeast(steps, 20)).toBe('32%');
    expect(heldAtLeast(steps, 18)).toBe('between 32% and 60%');
    expect(heldAtLeast(steps, 28)).toBe('12% or fewer');
  });
});
