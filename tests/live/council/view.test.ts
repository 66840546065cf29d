import { describe, expect, test } from 'vitest';
import { PROPOSED_CAP } from '../../../src/dataset/cap/cap-range.ts';
import { countryOf } from '../../../src/dataset/country.ts';
import { isEnglish } from '../../../src/dataset/lineage/english-councils.ts';
import { readCountry, unpackCountry } from '../../../src/dataset/wire/figures.ts';
import { readSurroundings, unpackSurroundings } from '../../../src/dataset/wire/surroundings.ts';
import { capPartsView, whichCapView, type CapPartsView } from '../../../src/live/council/view.ts';
import { siteContext } from '../../../src/site/context.ts';
import { councilView } from '../../../src/site/council.ts';
import { packedCountry } from '../../../src/site/figures-json.ts';
import { packedSurroundings } from '../../../src/site/surroundings.ts';

const context = siteContext();

/** What the browser has: the files as they are sent. */
const country = countryOf(unpackCountry(readCountry(asSent(packedCountry(context)))));
const surroundings = unpackSurroundings(readSurroundings(asSent(packedSurroundings(context))));

function asSent(file: unknown): unknown {
  return JSON.parse(JSON.stringify(file));
}

/** The parts of a council's page as the browser makes them. */
function partsOf(slug: string, cap: number): CapPartsView {
  const council = country.bySlug.get(slug);
  if (council === undefined) throw new Error(`no council ${slug}`);
  const neighbours = surroundings.get(slug)?.neighbours ?? [];
  return capPartsView(
    country,
    council,
    neighbours.flatMap((one) => country.bySlug.get(one) ?? []),
    cap,
  );
}

test('every council’s page is the same at the proposed cap from what is sent as from the data', () => {
  for (const council of context.dataset.councils.filter(isEnglish)) {
    const parts = partsOf(council.slug, PROPOSED_CAP);
    expect(councilView(context, council), council.slug).toMatchObject(parts);
  }
});

// The publisher's file, Bolton: 19.6 in 2017, 19.8, 18, 20.3, 21.5, 20.4, 20.2, 20.2 and 20.8 in 2025.
describe('Bolton against a cap of 18', () => {
  const bolton = partsOf('bolton', 18);

  test('is 2.8 above it, in its bar, its facts and its sentence', () => {
    expect(bolton.hero?.figure.bar).toMatchObject({
      cap: 18,
      title: '20.8, 2.8 above a cap of 18',
    });
    expect(bolton.hero?.capFact).toEqual({
      label: 'Against a cap of 18',
      value: '2.8 above',
      over: true,
    });
    expect(bolton.hero?.sentence).toContain('That is 2.8 above a cap of 18 and ');
  });

  test('has been over it since 2020, because 18.0 in 2019 is not greater', () => {
    expect(bolton.trendFigure?.heading).toBe(
      'Over a cap of 18 every year since 2020, by 2.2 to 3.5, and over it in two of the three years before',
    );
    expect(bolton.figures?.rows.map(({ year, over }) => [year, over])).toContainEqual([
      2019,
      false,
    ]);
    expect(bolton.figures?.rows.map(({ fromCap }) => fromCap)).toEqual(
      '+2.8 +2.2 +2.2 +2.4 +3.5 +2.3 0.0 +1.8 +1.6'.split(' '),
    );
  });

  test('says so in both halves of its trend’s text for screen readers', () => {
    const { title, description, cap } = bolton.trendFigure?.chart ?? {};
    expect(cap).toBe(18);
    expect(title).toBe(bolton.trendFigure?.heading);
    expect(description).toBe(
      'The chart shows the average caseload in Bolton in each year, with a cap of 18. The numbers are in a table on this page.',
    );
    expect(partsOf('bolton', PROPOSED_CAP).trendFigure?.chart.description).toContain(
      'with the proposed cap of 20.',
    );
  });

  test('is coloured on the map as over it, and the legend follows', () => {
    expect(bolton.map?.cap).toBe(18);
    expect(bolton.map?.classes.get('bolton')).toBe('a2');
    expect(partsOf('bolton', PROPOSED_CAP).map?.classes.get('bolton')).toBe('a1');
  });

  test('has the same cap in the bars of its neighbours', () => {
    expect(bolton.neighbours?.cap).toBe(18);
  });

  test('is not over a cap of 21', () => {
    expect(partsOf('bolton', 21).hero?.capFact.over).toBe(false);
  });
});

test('the scale of the neighbours’ bars holds a cap that is higher than all of them', () => {
  expect(partsOf('bolton', 30).neighbours?.max).toBeGreaterThanOrEqual(30);
});

test('a council whose figure is missing keeps its last one, without a bar', () => {
  const { hero } = partsOf('westminster', 12);
  expect(hero?.year).toBeLessThan(country.latestYear);
  expect(hero?.figure.bar).toBeUndefined();
});

test('the line about the cap leads back to the page itself', () => {
  expect(whichCapView({ slug: 'bolton' }, 18)).toEqual({
    says: 'This page uses a cap of 18. The proposed cap is 20.',
    back: 'Go back to 20',
    backHref: '/councils/bolton/',
  });
});
