import { describe, expect, test } from 'vitest';
import { pictureName, type PictureProps } from '../../../src/charts/core/Picture.tsx';
import { capView, type CapView } from '../../../src/live/cap/view.ts';
import { capPageView, sharesView } from '../../../src/site/cap-page.ts';
import { trialLimits } from '../../../src/dataset/limits/limits.ts';
import { siteContext } from '../../../src/site/context.ts';
import { LATEST } from '../../releases/latest.ts';

const { country } = siteContext();
const figures = {
  country,
  shares: sharesView(siteContext()),
  limits: trialLimits(siteContext().dataset.evidence.limits),
};

function at(cap: number): CapView {
  return capView(figures, cap);
}

/** What the charts of a view are called for those who cannot see them. */
function names({ strip, years, staff, histogram }: CapView): string[] {
  const charts: Omit<PictureProps, 'width'>[] = [strip, years, staff, histogram].map(
    ({ chart }) => chart,
  );
  return charts.map(pictureName);
}

describe('the page about the cap', () => {
  test('counts and sums as the publisher’s file does', () => {
    const { caps, overCapInWords, published, year } = LATEST;
    const fte = (cap: 15 | 18): string => caps[cap].extraFte.toLocaleString('en-GB');
    expect(at(20).finding).toBe(
      `${overCapInWords} of ${published} averages for ${year} were over the proposed cap of 20`,
    );
    // By hand, averages over 20 from 2017 on: 29, 22, 13, 16, 12, 12, 8, 2 and 2.
    // Bolton is one of the two, and its count is flagged.
    expect(at(20).sums.then).toBe(
      'The count was 29 of 150 in 2017, and between 2 and 22 in each year since. The count of cases and social workers in Bolton is unusual, so ask about it first.',
    );
    expect(at(20).sums.share).toContain(
      ' The number needed was 314.7 in 2017, and between 3.0 and 181.6 in each year since.',
    );
    expect(at(30).sums.then).toMatch(
      / was 0 of 150 in 2017, and between 0 and 1 in each year since\.$/,
    );
    expect(at(18).sums).toMatchObject({ over: String(caps[18].over), extra: fte(18) });
    expect(at(15).sums).toMatchObject({ over: String(caps[15].over), extra: fte(15) });
    expect(at(15).announcement).toMatch(
      new RegExp(`^${caps[15].over} of ${published} .*\\. ${fte(15)} more full-time-equivalent`),
    );
    expect(at(18).over).toHaveLength(caps[18].over);
  });

  test('says as much to those who cannot see its charts at another cap as at the proposed one', () => {
    const shapes = [20, 18].map((cap) =>
      names(at(cap)).map((name) => name.slice(name.indexOf('. ') + 1)),
    );
    // The first half is the finding, the second says what is drawn; columns have the finding alone.
    expect(shapes[1]?.[0]).toBe(shapes[0]?.[0]);
    expect(shapes[1]?.[3]).toBe(shapes[0]?.[3]);
    expect(names(at(18))[3]).toMatch(
      /had 18 or more\. Share with 0 to under 5 cases: .* Share with 25 or more cases: /,
    );
    expect(names(at(18))[1]).toBe('Averages over a cap of 18 in each year');
  });

  test('has the map say what the heading says', () => {
    for (const cap of [20, 18, 30]) {
      const { map, finding } = at(cap);
      expect(pictureName(map).startsWith(`${finding}. The map shows England’s councils`)).toBe(
        true,
      );
    }
    // Tameside had 18.9 in 2025.
    expect(at(18).map.classes.get('tameside')).toBe('a1');
    expect(at(20).map.classes.get('tameside')).toBe('b5');
  });

  test('says first who named 20 and who named 15, and last what was said against a cap', () => {
    const { proposals } = capPageView(siteContext());
    expect(proposals.slice(0, 2).map(({ figure }) => figure)).toEqual(['20 cases', 'under 15']);
    expect(proposals.at(-1)?.topic).toBe('against');
    expect(proposals.findLast(({ topic }) => topic === 'cap')).toBe(
      proposals[proposals.findIndex(({ topic }) => topic === 'against') - 1],
    );
  });
});
