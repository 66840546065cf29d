import { describe, expect, test } from 'vitest';
import { countryOf } from '../../../src/dataset/country.ts';
import { embedComparisonView, unknownInWords } from '../../../src/live/compare/embed-view.ts';
import { compareView } from '../../../src/live/compare/view.ts';
import { absent, councilWith, FIXTURE, published } from '../../dataset/fixture.ts';

const councils = [
  councilWith({ slug: 'ash', name: 'Ash', code: 'E06000001' }),
  councilWith({ slug: 'beech', name: 'Beech', code: 'E06000002' }),
  councilWith({ slug: 'cedar', name: 'Cedar', code: 'E06000003' }),
];
const caseloads = [
  published(2024, 'E06000001', 20.5),
  published(2025, 'E06000001', 22),
  absent(2024, 'E06000002', 'not_available'),
  published(2025, 'E06000002', 18.3),
  published(2025, 'E06000003', 16),
];
const figures = {
  country: countryOf({ release: 2025, councils, areas: FIXTURE.areas, caseloads }),
  surroundings: new Map(),
};

describe('a comparison', () => {
  test('shows the newest year where the address asks for none, or for one without figures', () => {
    for (const year of [undefined, 1999]) {
      const view = compareView(figures, { slugs: ['ash', 'beech'], year, cap: 20 });
      expect(view.comparison.year).toBe(2025);
      expect(view.keep).toBe('');
    }
  });

  test('keeps year and cap in the addresses of presets where they are not the usual ones', () => {
    const view = compareView(figures, { slugs: ['ash', 'beech'], year: 2024, cap: 18 });
    expect(view.keep).toBe('&year=2024&cap=18');
    expect(view.strip.heading).toBe('Among all councils, 2024');
  });

  test('says the finding and where the numbers are in the text of both charts, whatever the cap', () => {
    for (const cap of [20, 18]) {
      const { finding, lines, strip } = compareView(figures, { slugs: ['ash', 'beech'], cap });
      expect(lines.chart.title).toBe(finding);
      expect(lines.chart.description).toBe('The numbers are in a table on this page.');
      expect(strip.chart.title).toBe(finding);
      expect(lines.chart.cap).toBe(cap);
    }
  });

  test('shows those that it knows, and asks for another where that is one', () => {
    const view = compareView(figures, { slugs: ['ash', 'nowhere'], cap: 20 });
    expect(view.chosen.map(({ slug }) => slug)).toEqual(['ash']);
    expect(view.refused).toBe('Add another council.');
  });
});

describe('the comparison in an embed', () => {
  const file = {
    slug: 'ash',
    name: 'Ash',
    figures: [
      { year: 2024, status: 'published', average: 20.5 },
      { year: 2025, status: 'not_available', average: null },
    ],
  };

  test('draws each council as a line of its own, and a gap with its reason', () => {
    const files = ['a', 'b', 'c', 'd', 'e'].map((slug) => ({ ...file, slug, name: slug }));
    const { lines, rows } = embedComparisonView(files, { years: [2023, 2024, 2025], cap: 20 });
    expect(lines?.series.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(lines?.series[0]?.points[1]).toEqual({ year: 2025, reason: 'not available' });
    expect(rows[0]?.cells).toEqual(['–', '20.5', 'not available']);
  });

  test('says whose counts are unusual, and in which years', () => {
    const figure = { year: 2024, status: 'published', average: 20.5, flags: [{}] };
    const odd = { ...file, name: 'Beech', figures: [figure] };
    const { status } = embedComparisonView([file, odd], { years: [2024], cap: 20 });
    expect(status).toMatch(/ Ask first about the counts of Beech in 2024\.$/);
  });

  test('names the councils that nobody knows', () => {
    expect(unknownInWords([])).toBe('');
    expect(unknownInWords(['wigen', 'nowhere'])).toBe(
      'There is no council ‘wigen’. There is no council ‘nowhere’.',
    );
  });

  test('says so where no council is known or has figures', () => {
    const { status, lines, rows } = embedComparisonView([{ ...file, figures: [] }], {
      years: [2025],
      cap: 20,
    });
    expect(status).toMatch(/^None of these councils/);
    expect(lines).toBeUndefined();
    expect(rows).toEqual([]);
  });
});
