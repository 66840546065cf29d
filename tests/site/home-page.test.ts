import { describe, expect, test } from 'vitest';
import { homeView } from '../../src/site/home-page.ts';
import { CONTEXT } from './fixture-context.ts';

const view = homeView(CONTEXT);

describe('the front page', () => {
  test('leads with England, the highest and the lowest; small councils are left out', () => {
    expect(view.headline).toBe(
      'A children’s social worker in England holds 16.0 cases on average. In Ashby it is 22.0, in Newton 12.4.',
    );
  });

  test('counts a joint return as one figure', () => {
    expect(view.count).toBe(6);
    expect(view.strip).toHaveLength(6);
  });

  test('says how many are over the cap now and in the first year, and that an average hides some', () => {
    expect(view.numbers[0]).toMatchObject({
      value: '2',
      says: 'councils over the cap of 20, up from 0 in 2023',
    });
    expect(view.numbers[0]?.more).toContain('does not mean that nobody is over it');
  });

  test('says how England moved and how many figures are missing', () => {
    expect(view.numbers[1]?.value).toBe('−2.0');
    expect(view.numbers[2]).toMatchObject({ value: '4' });
    expect(view.missing).toBe(4);
  });
});
