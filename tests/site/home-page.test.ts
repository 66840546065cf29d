import { describe, expect, test } from 'vitest';
import { homeView } from '../../src/site/home-page.ts';
import { siteContext } from '../../src/site/context.ts';
import { CONTEXT, plainText } from './fixture-context.ts';

const view = homeView(CONTEXT);

describe('the front page', () => {
  test('leads with England, and says what the average is of', () => {
    expect(view.headline).toBe(
      'England had an average of 16.0 cases for each full-time-equivalent children’s social worker with cases on 30 September 2025.',
    );
    expect(view.description.length).toBeGreaterThanOrEqual(70);
    expect(view.description.length).toBeLessThanOrEqual(160);
  });

  test('says where the middle half of the averages is, and that small councils are in it', () => {
    expect(view.spread).toBe(
      'The middle half of the 6 averages of councils ran from 15.0 to 22.0. Small councils are included.',
    );
  });

  test('names the highest and the lowest, and says who is left out', () => {
    const said = view.extremes.map((part) => (typeof part === 'string' ? part : part.text));
    expect(said.join('')).toBe(
      'Leaving out small councils and unusual counts, averages ran from 12.4 in Newton to 22.0 in Ashby.',
    );
  });

  test('names an unusual count that ties with an end, and says to ask about it', () => {
    // Islington and Liverpool both had 10.1 in 2025.
    expect(plainText(homeView(siteContext()).extremes)).toBe(
      'Leaving out small councils and unusual counts, averages ran from 10.1 in Islington to 20.9 in North East Lincolnshire. Liverpool also had 10.1, but ask about its count first.',
    );
  });

  test('counts a combined figure as one', () => {
    expect(view.count).toBe(6);
    expect(view.strip).toHaveLength(6);
  });

  test('says how many are over the cap now and in the first year, and that an average hides some', () => {
    expect(view.numbers[0]).toMatchObject({
      value: '2',
      says: 'of 6 averages for 2025 were over the proposed cap of 20',
    });
    expect(view.numbers[0]?.more).toMatch(
      /^The count was 0 of 8 in 2023, and 2 in each year since\./,
    );
    expect(view.numbers[0]?.more).toContain('in other councils may have more than 20 cases');
  });

  test('says how England moved and how many figures are missing', () => {
    expect(view.numbers[1]?.value).toBe('2.0');
    expect(view.numbers[2]).toMatchObject({ value: '4' });
    expect(view.missing).toBe(4);
  });
});
