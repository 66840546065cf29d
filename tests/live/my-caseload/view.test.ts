import { describe, expect, test } from 'vitest';
import { limitRow, type KnownLimit } from '../../../src/live/my-caseload/limits-view.ts';
import { supervisionNote } from '../../../src/live/my-caseload/note-view.ts';
import { EXAMPLE, myCaseloadView, type Choice } from '../../../src/live/my-caseload/view.ts';
import { myCaseloadPage } from '../../../src/site/my-caseload.ts';
import { siteContext } from '../../../src/site/context.ts';
import { LATEST } from '../../releases/latest.ts';

const { known, otherLimits, readOff } = myCaseloadPage(siteContext());

function viewOf(choice: Partial<Choice>): ReturnType<typeof myCaseloadView> {
  return myCaseloadView(known, { ...EXAMPLE, council: '', cap: 20, ...choice });
}

/** How a load is beside the cap. */
function besideCap(choice: Partial<Choice>): string | undefined {
  return viewOf(choice).comparisons.at(-1)?.difference;
}

describe('one person’s load', () => {
  test('is cases divided by FTE, each step by hand', () => {
    expect(viewOf({ cases: 18, fte: 0.8 }).load).toBe('22.5');
    // 9 / 0.4 and 7 / 0.4.
    expect(viewOf({ cases: 9, shared: 2, fte: 0.4 }).steps).toEqual([
      '9 cases divided by 0.4 FTE is 22.5.',
      'Without the 2 shared cases, 7 divided by 0.4 is 17.5.',
      'One case more or fewer changes the result by 2.5.',
    ]);
    // 18 / 0.7 = 25.7142857…
    expect(viewOf({ cases: 18, fte: 0.7 }).steps).toEqual([
      '18 cases divided by 0.7 FTE is 25.714…, which is 25.7 to one decimal place.',
      'One case more or fewer changes the result by about 1.4.',
    ]);
    expect(viewOf({ cases: 1, fte: 0.05 }).steps[0]).toBe('1 case divided by 0.05 FTE is 20.');
  });

  test('rounds half of a tenth up, once', () => {
    // 19 / 0.8 = 23.75, 1 / 0.8 = 1.25, 17 / 0.8 = 21.25.
    expect(viewOf({ cases: 19, fte: 0.8 }).load).toBe('23.8');
    expect(viewOf({ cases: 1, fte: 0.8 }).load).toBe('1.3');
    expect(viewOf({ cases: 17, fte: 0.8 }).load).toBe('21.3');
    // 29 / 0.97 = 29.896…
    expect(viewOf({ cases: 29, fte: 0.97 }).load).toBe('29.9');
  });

  test('equal to the cap is not over it, and one that only rounds to it is', () => {
    for (const [cases, fte] of [
      [20, 1],
      [16, 0.8],
      [8, 0.4],
      [1, 0.05],
      [19, 0.95],
    ] as const) {
      expect(besideCap({ cases, fte })).toBe('the same');
      expect(viewOf({ cases, fte }).atCap).toMatch(/ is exactly that\.$/);
    }
    expect(besideCap({ cases: 21, fte: 1 })).toBe('1.0 above');
    // 17 / 0.97 = 17.525…
    expect(besideCap({ cases: 17, fte: 0.97, cap: 17.5 })).toBe('less than 0.1 above');
    // 17.5 × 0.97 = 16.975.
    expect(viewOf({ cases: 17, fte: 0.97, cap: 17.5 }).atCap).toBe(
      'At 0.97 FTE, a cap of 17.5 for each FTE is 16.975 cases. The caseload of 17 is 0.025 more.',
    );
  });

  test('keeps its promises for every working time and many cases', () => {
    for (let hundredths = 1; hundredths <= 100; hundredths += 1)
      for (const cases of [1, 7, 20, 999]) {
        const fte = Number(`${hundredths}e-2`);
        const { load, comparisons, shares, steps, atCap } = viewOf({ cases, fte, cap: 17.5 });
        // In whole numbers: load × 10 is within half of cases × 1000 / hundredths.
        const tenths = Math.round(Number(load) * 10);
        expect(Math.abs(2 * tenths * hundredths - 2000 * cases)).toBeLessThanOrEqual(hundredths);
        const side = Math.sign(200 * cases - 35 * hundredths);
        const says = comparisons.at(-1)?.difference ?? '';
        expect(['below', 'the same', 'above'].findIndex((word) => says.endsWith(word))).toBe(
          side + 1,
        );
        expect(shares.rows.filter(({ own }) => own)).toHaveLength(1);
        expect([...steps, atCap, says].join(' ')).not.toMatch(/NaN|Infinity|undefined|\de[+-]/);
      }
  });

  test('is beside the averages that were published', () => {
    const { comparisons } = viewOf({ cases: 18, fte: 0.8, council: 'bolton' });
    expect(comparisons.map(({ against }) => against)).toEqual([
      'Bolton’s average',
      'England’s average',
      'The proposed cap of 20 for each FTE',
    ]);
    // Bolton 20.8 and England 15.2 in the Department’s file for 2025.
    expect(comparisons[0]).toMatchObject({ number: '20.8', difference: '1.7 above' });
    expect(comparisons[1]?.number).toBe(LATEST.england.average);
    // What is unusual in Liverpool’s count is beside it.
    expect(viewOf({ council: 'liverpool' }).comparisons[0]?.note).toMatch(/^Ask first: /);
    // Westminster has no figure, and two councils have one together.
    expect(viewOf({ council: 'westminster' }).comparisons[0]).toMatchObject({
      number: '',
      difference: 'no figure',
    });
    expect(viewOf({ council: 'west-northamptonshire' }).comparisons[0]?.against).toBe(
      'North and West Northamptonshire’s combined average',
    );
    expect(viewOf({ council: 'nowhere' }).comparisons).toHaveLength(2);
  });

  test('is in one band of 2021, with the published shares below and above it', () => {
    // 9.17 + 11.17 + 19.18 + 28.22 = 67.74, and 20.02 + 12.24 = 32.26.
    const from20 = [
      'In 2021, 32.26% of FTE social workers with cases in England had 20 or more for each FTE.',
      'The other 67.74% had fewer than 20.',
    ];
    expect(viewOf({ cases: 20, fte: 1 }).shares.sentences).toEqual(from20);
    expect(viewOf({ cases: 24, fte: 1 }).shares.sentences).toEqual(from20);
    expect(viewOf({ cases: 19, fte: 1 }).shares.sentences[0]).toContain('60.48% of');
    expect(viewOf({ cases: 25, fte: 1 }).shares.sentences[0]).toContain('12.24% of');
    // 19.99… is not 20: 959 / 48 would be, yet FTE ends at 1.
    expect(viewOf({ cases: 4, fte: 1 }).shares.sentences).toEqual([
      'In 2021, 90.83% of FTE social workers with cases in England had 5 or more for each FTE.',
      'The other 9.17% had fewer than 5.',
    ]);
  });

  test('of adults’ services is not beside averages of children’s services', () => {
    const view = viewOf({ service: 'adults_older', council: 'bolton' });
    expect([view.comparisons, view.shares.rows, view.atCap]).toEqual([[], [], '']);
    expect(view.limits.map(({ limit }) => limit)).toEqual(['20 to 25 cases']);
    expect(supervisionNote(known, view)).not.toMatch(/average|child/);
  });
});

describe('limits', () => {
  test('of the role are named, and those of other units are not compared', () => {
    const limitsOf = (role: string): string[] =>
      viewOf({ role, fte: 1 }).limits.map(({ whose, limit }) => `${whose}: ${limit}`);
    const proposal = 'Scotland, proposal, social workers for children and families: 15 cases';
    expect(limitsOf('newly_qualified')).toEqual([
      'One employer’s limit in 2014, newly qualified social worker: 20 cases',
      proposal,
    ]);
    expect(limitsOf('independent_reviewing_officer')[0]).toMatch(/60 cases$/);
    expect(limitsOf('approved_mental_health_professional')[0]).toMatch(/35 cases$/);
    expect(limitsOf('social_worker')).toEqual([proposal]);
    expect(otherLimits.map(({ text }) => text)).toContain('Finland: 30 children');
    expect(known.limits.every(({ source }) => source !== '')).toBe(true);
  });

  test('are given as they are, and in proportion for part of full time', () => {
    const limit: KnownLimit = {
      whose: 'A limit',
      role: undefined,
      roleName: 'social workers',
      isForAdults: false,
      number: 20,
      upTo: undefined,
      source: 'A source',
    };
    const range = { ...limit, upTo: 25 };
    expect(limitRow(limit, 20, 1)).toMatchObject({ difference: 'exactly that', inProportion: '' });
    expect(limitRow(limit, 29, 1).difference).toBe('9 more than that');
    expect(limitRow(range, 25, 1).difference).toBe('within that');
    expect(limitRow(range, 26, 1).difference).toBe('1 more than that');
    // 20 × 0.4 = 8, and 9 is one more.
    expect(limitRow(limit, 9, 0.4)).toMatchObject({
      difference: '11 fewer than that',
      inProportion:
        'If that is for full time, 8 cases are in proportion, and 9 are 1 more than that.',
    });
  });
});

describe('the note for supervision', () => {
  test('has what was entered, the sum, and whose cap it is', () => {
    const view = viewOf({ cases: 9, shared: 2, fte: 0.4, role: 'newly_qualified' });
    const note = supervisionNote(known, view);
    for (const words of [
      'Cases allocated to me: 9 ',
      'shared with a colleague: 2',
      'Working time: 0.4 FTE',
      'Role: Newly qualified',
      '9 cases divided by 0.4 FTE is 22.5.',
      'England’s average: 15.2 on 30 September 2025. My load is 7.3 above that.',
      'At 0.4 FTE, a cap of 20 for each FTE is 8 cases.',
      '20 is not a legal limit.',
      'not a limit for one person',
    ])
      expect(note).toContain(words);
  });

  test('can be filled in by hand', () => {
    expect(supervisionNote(known, undefined)).toContain('Working time: ________ FTE');
  });
});

test('the table to read off has the same numbers', () => {
  const row = readOff.rows.find(({ cases }) => cases === 18);
  // 18 divided by 0.2, 0.4, 0.5, 0.6, 0.8, 0.9 and 1.
  expect(row?.loads).toEqual(['90.0', '45.0', '36.0', '30.0', '22.5', '20.0', '18.0']);
  expect(readOff.times).toEqual([0.2, 0.4, 0.5, 0.6, 0.8, 0.9, 1]);
});
