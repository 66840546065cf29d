import { describe, expect, test } from 'vitest';
import { regionPages, regionView, type RegionView } from '../../src/site/region.ts';
import { siteContext } from '../../src/site/context.ts';
import { CONTEXT } from './fixture-context.ts';

function view(slug: string): RegionView {
  const area = regionPages(CONTEXT).find((one) => one.slug === slug);
  if (area === undefined) throw new Error(`no area ${slug}`);
  return regionView(CONTEXT, area);
}

describe('a region', () => {
  test('has its own published average, in a sentence with its article', () => {
    expect(view('north-west').sentence).toBe(
      'On 30 September 2025, the North West had an average of 17.5 cases for each full-time-equivalent children’s social worker with cases. That is 2.5 below the proposed cap of 20 and 1.5 above England’s 16.0.',
    );
  });

  test('goes from its highest to its lowest council, small ones left out', () => {
    expect(view('north-west').headline).toBe(
      'The four averages in the North West, small councils left out, were between 12.4 and 22.0 in 2025',
    );
  });

  test('with many councils says where at least half of the averages are, since many may tie at an end', () => {
    // By hand: 15 of the 24 averages of the North West were between 14.8 and 17.5 in 2025, and 18 of London’s 30.
    const context = siteContext();
    const headlines = regionPages(context).map((area) => regionView(context, area).headline);
    expect(headlines).toContain(
      'At least half of the 24 averages in the North West were between 14.8 and 17.5 in 2025',
    );
    expect(headlines.find((text) => text.includes(' in London'))).toMatch(
      /^At least half of the 30 averages in London, small councils included, were between /,
    );
  });

  test('has the measure and the year in its title', () => {
    expect(view('north-west').title).toMatch(/: average caseload 17\.5, 2025$/);
  });

  test('ranks its councils among all of England, a joint return once', () => {
    expect(view('london').rows.map(({ name, rank }) => [name, rank])).toEqual([
      ['Harbour and Ivy', '5th'],
    ]);
    expect(view('inner-london').rows).toHaveLength(1);
  });

  test('lists the councils that are no more by themselves', () => {
    const { councils, abolished } = view('north-west');
    expect(abolished.map(({ text }) => text)).toEqual(['Oldton', 'Overton']);
    expect(councils.map(({ text }) => text)).not.toContain('Oldton');
  });

  test('of one figure has no from and to', () => {
    expect(view('london').headline).toBe('The only average in London was 15.0 in 2025');
  });
});

test('a nation without figures says what is known instead', () => {
  const wales = view('wales');
  expect(wales.average).toBeUndefined();
  expect(wales.sentence).toBe('None is known to be published.');
  expect(wales.trend).toBeUndefined();
});

test('England is not compared with itself', () => {
  expect(view('england').sentence).not.toContain('England’s');
  expect(view('england').trend?.england).toEqual([]);
});
