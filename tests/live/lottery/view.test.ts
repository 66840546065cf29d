import { describe, expect, test } from 'vitest';
import { countryOf } from '../../../src/dataset/country.ts';
import { lotteryView, type LotteryView } from '../../../src/live/lottery/view.ts';
import { siteContext } from '../../../src/site/context.ts';
import { LATEST } from '../../releases/latest.ts';

const { country, dataset } = siteContext();
const figures = { country, boundaries: dataset.boundaries };

function around(slug: string, miles = 50, cap = 20): LotteryView {
  return lotteryView(figures, { slug, miles, cap });
}

describe('the page about the postcode lottery', () => {
  test('says and draws the same of the council in the middle', () => {
    const view = around('bolton');
    const { bolton, liverpool } = LATEST;
    // The counts of Liverpool and Bolton have flags, so others lead and these two are said with theirs.
    expect(view.aroundFinding).toBe(
      'Leaving out unusual counts, averages within 50 miles of Bolton are from 13.3 in Rotherham to 19.5 in Wakefield',
    );
    expect(view.around?.detail).toContain(
      `Liverpool has a lower average, ${liverpool.average}. Ask first: `,
    );
    expect(view.around?.detail).toContain(
      `Bolton has a higher average, ${bolton.average}. Ask first: `,
    );
    expect(view.around?.detail).toContain(
      `the highest is ${LATEST.widestGap.ratio} times the lowest.`,
    );
    expect(view.around?.strip.chart.title).toBe(view.aroundFinding);
    expect(view.announcement.startsWith(`${view.aroundFinding}. `)).toBe(true);
    const here = view.around?.strip.chart.dots.find((dot) => dot.here);
    expect(here).toMatchObject({ label: 'Bolton', value: Number(bolton.average) });
    expect(view.around?.circle?.names.map(({ label }) => label)).toEqual([
      'Bolton',
      'Rotherham',
      'Wakefield',
    ]);
  });

  test('lists twelve gaps, the widest first, and says it in the heading', () => {
    const { gaps, finding, asked } = around('bolton');
    expect(gaps).toHaveLength(12);
    expect(finding).toBe(LATEST.widestGap.inWords);
    expect(asked).toContain(`${LATEST.widestGap.ratio} times, between`);
    expect(gaps[0]?.ratio).toBe(LATEST.widestGap.leadingRatio);
  });

  test('takes the distance and the cap along to everything that depends on them', () => {
    const view = around('leeds', 30, 17);
    expect(view.aroundFinding).toContain('within 30 miles of Leeds');
    expect(view.lines.subtitle).toContain('within 30 miles');
    expect([view.around?.cap, view.around?.circle?.cap, view.ranges.chart.cap]).toEqual([
      17, 17, 17,
    ]);
    expect(view.around?.circle?.miles).toBe(30);
    expect(view.lines.chart.title).toBe(view.lines.heading);
  });

  test('says what to ask about a pair that leads because every other has a flag too', () => {
    const flags = country.caseloads.map(({ code, year, joint_with }) => ({
      ...({ kind: 'cases-jump', value: 200, against: 100 } as const),
      ...{ code, year, joint_with },
    }));
    const flagged = countryOf({ ...country, flags });
    const view = lotteryView(
      { ...figures, country: flagged },
      { slug: 'bolton', miles: 50, cap: 20 },
    );
    expect(view.finding).toContain('10.1 in Liverpool and 20.8 in Bolton');
    expect(view.asked).toContain('The count for Bolton is unusual. Ask first: ');
    expect(view.gaps).toHaveLength(12);
  });

  test('shows no circle for a council outside England', () => {
    const view = around('cardiff');
    expect(view.around).toBeUndefined();
    expect(view.aroundFinding).toBe(
      'There is no circle around Cardiff, for which no figures are published',
    );
  });

  test('shows no circle for an unknown council, and still shows the country', () => {
    const view = around('nowhere');
    expect(view.around).toBeUndefined();
    expect(view.announcement).toBe('Choose a council to see the circle around it.');
    expect(view.gaps).toHaveLength(12);
  });
});
