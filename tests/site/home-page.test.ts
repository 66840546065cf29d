import { describe, expect, test } from 'vitest';
import { homeView } from '../../src/site/home-page.ts';
import { CONTEXT } from './fixture-context.ts';

const view = homeView(CONTEXT);

describe('the front page', () => {
  test('leads with England and with where half of the councils are', () => {
    expect(view.headline).toBe(
      'Children’s social workers in England have an average of 16.0 cases. Half of councils’ averages are between 15.0 and 22.0.',
    );
  });

  test('names the highest and the lowest, and says who is left out', () => {
    const said = view.extremes.map((part) => (typeof part === 'string' ? part : part.text));
    expect(said.join('')).toBe(
      'The highest average is 22.0 in Ashby and the lowest is 12.4 in Newton. Small councils and unusual counts are left out of this sentence.',
    );
  });

  test('counts a combined figure as one', () => {
    expect(view.count).toBe(6);
    expect(view.strip).toHaveLength(6);
  });

  test('says how many are over the cap now and in the first year, and that an average hides some', () => {
    expect(view.numbers[0]).toMatchObject({
      value: '2',
      says: 'of 6 averages are over the proposed cap of 20, up from 0 in 2023',
    });
    expect(view.numbers[0]?.more).toContain('in other councils may have more than 20 cases');
  });

  test('says how England moved and how many figures are missing', () => {
    expect(view.numbers[1]?.value).toBe('−2.0');
    expect(view.numbers[2]).toMatchObject({ value: '4' });
    expect(view.missing).toBe(4);
  });
});
