/** Claims about every council's page as it was built. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { inForce } from '../../src/dataset/dataset.ts';
import { loadDataset } from '../../src/site/load.ts';
import { DIST } from './built-pages.ts';
import { LATEST } from '../releases/latest.ts';

const { councils } = loadDataset();

/** The main part of each council's page, by slug. Throws for a council without a page. */
const pages = new Map(
  councils.map(({ slug }) => {
    const html = readFileSync(join(DIST, 'councils', slug, 'index.html'), 'utf8');
    return [slug, parse(html).querySelector('main')] as const;
  }),
);

function page(slug: string): HTMLElement {
  const found = pages.get(slug);
  if (!found) throw new Error(`no page for ${slug}`);
  return found;
}

/** Text of a page, white space as single spaces. */
function textOf(slug: string): string {
  return page(slug).structuredText.replace(/\s+/g, ' ');
}

/** Slugs of the councils for whose pages something does not hold. */
function failing(holds: (slug: string) => boolean, among = councils): string[] {
  return among.map(({ slug }) => slug).filter((slug) => !holds(slug));
}

const english = councils.filter(({ code }) => code?.startsWith('E'));
const elsewhere = councils.filter(({ code }) => !code?.startsWith('E'));

describe('every council’s page', () => {
  test('has the council’s name as its heading', () => {
    const byName = new Map(councils.map(({ slug, name }) => [slug, name]));
    expect(
      failing((slug) => page(slug).querySelector('h1')?.text.trim() === byName.get(slug)),
    ).toEqual([]);
  });

  test('shows no text that a missing value leaves behind', () => {
    expect(failing((slug) => !/undefined|NaN|null|\[object/.test(textOf(slug)))).toEqual([]);
  });

  test('never says that anything is 0.0 above, below, up or down', () => {
    expect(
      failing((slug) => !/\b0\.0 (above|below|higher|lower)|(up|down) 0\.0/.test(textOf(slug))),
    ).toEqual([]);
  });

  test('says what an average does not mean, and whose cap it is, wherever there is a figure', () => {
    const current = english.filter((council) => inForce(council, LATEST.year));
    // The Isles of Scilly have 6 cases in all, so nobody there has more than 20.
    const withFigure = current.filter(
      ({ slug }) => slug !== 'isles-of-scilly' && !LATEST.missing.some((one) => one.slug === slug),
    );
    expect(textOf('isles-of-scilly')).not.toContain('may have more than 20');
    expect(
      failing(
        (slug) =>
          textOf(slug).includes('This is an average. Some social workers') &&
          textOf(slug).includes('20 is not a legal limit. One social worker proposed it in 2016'),
        withFigure,
      ),
    ).toEqual([]);
  });

  test('in England has all its figures in a table, one row for each year in force', () => {
    const years = Array.from(
      { length: LATEST.year - LATEST.firstYear + 1 },
      (_, index) => LATEST.firstYear + index,
    );
    const wrong = english.filter((council) => {
      const rows = page(council.slug).querySelectorAll('#figures tbody tr');
      return rows.length !== years.filter((year) => inForce(council, year)).length;
    });
    expect(wrong.map(({ slug }) => slug)).toEqual([]);
  });

  test('outside England says that no figure is known, and draws no empty chart', () => {
    expect(
      failing(
        (slug) => textOf(slug).includes('We know of no published average caseload'),
        elsewhere,
      ),
    ).toEqual([]);
    expect(failing((slug) => page(slug).querySelector('svg.trend') === null, elsewhere)).toEqual(
      [],
    );
  });
});

describe('lineage', () => {
  test('an abolished council’s page links to those of today, and theirs to it', () => {
    const pairs = councils.flatMap(({ slug, predecessors }) =>
      predecessors.map((before) => [before, slug] as const),
    );
    // Dorset County Council and Cumbria and Northamptonshire to two each, five others to one.
    expect(pairs).toHaveLength(3 * 2 + 5);
    for (const [before, after] of pairs) {
      expect(page(before).querySelector(`a[href="/councils/${after}/"]`), before).not.toBeNull();
      expect(page(after).querySelector(`a[href="/councils/${before}/"]`), after).not.toBeNull();
    }
  });

  test('its headline is in the past', () => {
    const ended = councils.filter(({ in_force_to: end }) => end !== undefined);
    expect(failing((slug) => !textOf(slug).includes('every year since'), ended)).toEqual([]);
  });
});

describe('a combined figure', () => {
  test.each([
    ['north-northamptonshire', 'west-northamptonshire'],
    ['kingston-upon-thames', 'richmond-upon-thames'],
  ])('of %s and %s is explained on both pages, each with a link to the other', (one, other) => {
    for (const [slug, partner] of [
      [one, other],
      [other, one],
    ] as const) {
      expect(textOf(slug)).toContain(
        'have reported one combined figure. It is counted and ranked once.',
      );
      expect(page(slug).querySelector(`a[href="/councils/${partner}/"]`)).not.toBeNull();
    }
  });
});

describe.each([...LATEST.small])('the small council %s', (slug) => {
  test('is named as one and is not called the highest or lowest', () => {
    expect(textOf(slug)).toContain('This council has fewer than 20 FTE social workers with cases');
    expect(textOf(slug)).not.toMatch(new RegExp(`(highest|lowest) of ${LATEST.published}`));
  });
});
