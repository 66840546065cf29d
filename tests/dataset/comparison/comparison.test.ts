import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  compareChoiceFrom,
  compare,
  rankedMembers,
  MOST_COMPARED,
} from '../../../src/dataset/comparison/comparison.ts';
import { countryOf, type Country } from '../../../src/dataset/country.ts';
import { latestRelease } from '../../../src/dataset/dataset.ts';
import { presetsFor } from '../../../src/dataset/comparison/comparison-presets.ts';
import type { SurroundingsBySlug } from '../../../src/dataset/comparison/surroundings.ts';
import { isEnglish } from '../../../src/dataset/lineage/english-councils.ts';
import {
  comparisonInWords,
  timesOrMore,
} from '../../../src/dataset/comparison/comparison-wording.ts';
import { shortNamesOf } from '../../../src/dataset/text/council-names.ts';
import { contextOf } from '../../../src/site/context.ts';
import { loadDataset } from '../../../src/site/load.ts';
import { surroundingsOf } from '../../../src/site/surroundings.ts';
import { councilOf, councilWith, FIXTURE, published } from '../fixture.ts';
import { LATEST } from '../../releases/latest.ts';

const { councils, areas } = FIXTURE;
const country = countryOf({ ...latestRelease(FIXTURE), councils, areas });
const NOTHING: SurroundingsBySlug = new Map();

function words(slugs: string, year = 2025, cap = 20, of: Country = country): string[] {
  const choice = compareChoiceFrom(of, slugs.split(','), year);
  return comparisonInWords(of, compare(of, NOTHING, choice, cap));
}

describe('an address', () => {
  test('that names a council twice, one unknown or one outside England shows what can be shown', () => {
    const choice = compareChoiceFrom(country, ['ashby', 'nowhere', 'llan', 'ashby', ''], 1999);
    expect(choice.councils).toEqual([councilOf('ashby')]);
    expect(choice.year).toBe(2025);
  });

  test('shows at most twelve and says who is left out', () => {
    const many = Array.from({ length: 14 }, (_, index) => councilWith({ slug: `c${index}` }));
    const crowd = countryOf({ ...latestRelease(FIXTURE), councils: many, areas });
    const choice = compareChoiceFrom(
      crowd,
      many.map(({ slug }) => slug),
      2025,
    );
    expect(choice.councils).toHaveLength(MOST_COMPARED);
    expect(choice.beyond).toEqual(['c12', 'c13']);
  });
});

describe('in words', () => {
  test('two councils: how many times, and which is over the cap', () => {
    expect(words('ashby,newton').slice(0, 2)).toEqual([
      'Ashby’s average caseload was 22.0 in 2025, 9.6 more than Newton’s 12.4',
      'Ashby was above the proposed cap of 20. These are averages. Some social workers have more cases and some have fewer.',
    ]);
  });

  test('a tie is a tie', () => {
    expect(words('birch,cliff')[0]).toBe(
      'Birch and Cliff had the same average caseload in 2025, 18.0',
    );
    expect(words('ashby,birch,cliff,newton')[0]).toBe(
      'Of these four figures for 2025, Ashby’s was the highest at 22.0 and Newton’s was the lowest at 12.4',
    );
    expect(words('birch,cliff,newton')[0]).toBe(
      'Of these three figures for 2025, Birch’s and Cliff’s were the highest at 18.0 and Newton’s was the lowest at 12.4',
    );
  });

  test('a missing figure has its reason and is never compared', () => {
    expect(words('ashby,dale,birch')).toContain(
      'There is no figure for Dale for 2025. The Department for Education marks the figure as not available.',
    );
    expect(words('ashby,dale')[0]).toBe(
      'Only Ashby has a figure for 2025, an average of 22.0 cases for each FTE social worker with cases',
    );
    expect(words('dale,elm')[0]).toBe('None of these councils has a figure for 2025');
    expect(words('nowhere')[0]).toBe('Choose the councils to compare');
    expect(words('dale')[0]).toBe('There is no figure for Dale for 2025');
    expect(words('ashby')[0]).toBe(
      'Ashby had an average of 22.0 cases for each FTE social worker with cases in 2025',
    );
  });

  test('a combined figure is one figure, whichever of the two is chosen', () => {
    const choice = compareChoiceFrom(country, ['harbour', 'ivy', 'ashby'], 2025);
    expect(compare(country, NOTHING, choice, 20).members).toHaveLength(2);
    expect(words('harbour,ashby')).toContain('Harbour and Ivy report one combined figure.');
  });

  test('a small council is never called highest', () => {
    expect(words('isle,ashby,birch')[0]).toBe(
      'Ashby’s average caseload was 22.0 in 2025, 4.0 more than Birch’s 18.0, small councils left out',
    );
    expect(words('isle,ashby,birch').join(' ')).toContain('has fewer than 20 FTE social');
  });

  test('councils abolished or set up between are explained, not compared', () => {
    expect(words('oldton,ashby')).toContain(
      'The former Oldton council was abolished in 2024, when its figures end. Newton is now responsible for children’s services in its area.',
    );
    expect(words('newton,ashby')).toContain(
      'Newton was set up in 2024, when its figures start. Before that, the former Oldton council and the former Overton council ran children’s services in its area.',
    );
    expect(words('newton,ashby', 2023).join(' ')).toContain(
      'There is no figure for Newton for 2023.',
    );
  });

  test('a council that goes later is compared while it was there, and its line ends', () => {
    const told = words('oldton,ashby', 2023);
    expect(told.at(-1)).toBe(
      'The former Oldton council was abolished in 2024, when its figures end. Newton is now responsible for children’s services in its area.',
    );
    expect(told.join(' ')).toContain('Oldton’s');
  });

  test('an earlier year is described as the newest is', () => {
    const [first, cap] = words('ashby,birch', 2023);
    expect(first).toMatch(/ was .* in 2023, /);
    expect(cap).toMatch(/ (was|were) /);
  });

  test.each([
    [20.8, 10.1, 'about twice'],
    [19.2, 10.1, 'almost twice'],
    // Exactly at a border; 1.5 x 1.1 is a little more than 1.65 in binary fractions.
    [19, 10, 'almost twice'],
    [15.3, 10.2, 'about one and a half times'],
    [16.5, 10, '6.5 more than'],
    [16.4, 10, 'about one and a half times'],
    [22, 10, '12.0 more than'],
    [33, 10, 'more than three times'],
    [31, 10, 'about three times'],
    [40, 10, 'more than three times'],
    [15.2, 10.1, 'about one and a half times'],
    [12, 11, '1.0 more than'],
  ])('%f against %f is %s', (high, low, said) => {
    expect(timesOrMore(high, low)).toBe(said);
  });

  test('a figure with an unusual count leads no finding without saying so', () => {
    const flag = { kind: 'cases-share', value: 45, against: 80, year: 2025 } as const;
    const flags = [{ ...flag, code: 'E06000002', joint_with: undefined }];
    const [said, ...others] = words('ashby,birch', 2025, 20, countryOf({ ...country, flags }));
    expect(said).toMatch(/, but ask first about Birch’s count$/);
    expect(others).toContain('Ask first about Birch’s count: few cases for its children in need.');
  });

  test('a figure with an unusual count is not in the first sentence where it is at neither end', () => {
    const flag = { kind: 'cases-share', value: 45, against: 80, year: 2025 } as const;
    const flags = [{ ...flag, code: 'E06000002', joint_with: undefined }];
    const flagged = countryOf({ ...country, flags });
    // Newton 12.4, Birch 18.0 and Ashby 22.0.
    expect(words('ashby,birch,newton', 2025, 20, flagged)[0]).toBe(
      'Of these three figures for 2025, Ashby’s was the highest at 22.0 and Newton’s was the lowest at 12.4',
    );
  });

  test('what two names end in is said once', () => {
    const short = (...names: string[]): string => shortNamesOf(names.map((name) => ({ name })));
    expect(short('North Northamptonshire', 'West Northamptonshire')).toBe(
      'North and West Northamptonshire',
    );
    expect(short('Kingston upon Thames', 'Richmond upon Thames')).toBe(
      'Kingston and Richmond upon Thames',
    );
    expect(short('Bolton')).toBe('Bolton');
    expect(short('Harbour', 'Ivy')).toBe('Harbour and Ivy');
    // A name that is nothing but the shared end is written out.
    expect(short('Durham', 'County Durham')).toBe('Durham and County Durham');
    expect(short('County Durham', 'Durham')).toBe('County Durham and Durham');
  });
});

describe('what a comparison says of each', () => {
  test('ranks do not depend on the order of choosing', () => {
    const slugs = ['ashby', 'birch', 'cliff', 'newton', 'harbour', 'isle'];
    fc.assert(
      fc.property(fc.shuffledSubarray(slugs, { minLength: 2 }), (some) => {
        const ranks = (chosen: readonly string[]): unknown =>
          rankedMembers(compare(country, NOTHING, compareChoiceFrom(country, chosen, 2025), 20))
            .map(({ chosen: [one], place }) => [one.slug, place.rank])
            .sort();
        expect(ranks(some)).toEqual(ranks(some.toSorted()));
      }),
    );
  });

  test('the change since the first year is of the council’s own figures', () => {
    const [ashby, newton] = compare(
      country,
      NOTHING,
      compareChoiceFrom(country, ['ashby', 'newton'], 2025),
      20,
    ).members;
    expect(ashby).toMatchObject({ change: 1, since: { year: 2023, change: 2 } });
    expect(newton).toMatchObject({ change: -0.1, since: { year: 2024, change: -0.1 } });
  });

  test('between a joint return and a single one no change is worked out', () => {
    const split = countryOf({
      release: 2025,
      councils,
      areas,
      caseloads: [
        published(2024, 'E09000001', 14),
        published(2025, 'E09000001', 15, 60, 'E09000002'),
      ],
    });
    const [member] = compare(
      split,
      NOTHING,
      compareChoiceFrom(split, ['harbour'], 2025),
      20,
    ).members;
    expect(member).toMatchObject({ change: undefined, since: undefined });
  });
});

describe('the newest release', () => {
  const context = contextOf(loadDataset());
  const surroundings = surroundingsOf(context);

  test('Bolton against Liverpool is as the publisher’s figures are', () => {
    expect(words('bolton,liverpool', LATEST.year, 20, context.country)[0]).toBe(
      `Bolton’s average caseload was ${LATEST.bolton.average} in ${LATEST.year}, about twice Liverpool’s ${LATEST.liverpool.average}, but ask first about Bolton’s and Liverpool’s counts`,
    );
  });

  test('every preset of every council has two to twelve councils, itself among them', () => {
    for (const council of context.country.councils.filter(isEnglish)) {
      for (const { label, slugs } of presetsFor(
        context.country,
        surroundings,
        council,
        LATEST.year,
      )) {
        expect(slugs.length, `${council.slug}: ${label}`).toBeGreaterThanOrEqual(2);
        expect(slugs.length, `${council.slug}: ${label}`).toBeLessThanOrEqual(MOST_COMPARED);
        expect(slugs).toContain(council.slug);
        expect(new Set(slugs).size).toBe(slugs.length);
      }
    }
  });

  test('no comparison of two breaks, whoever they are and whatever the year', () => {
    const slugs = context.country.councils.filter(isEnglish).map(({ slug }) => slug);
    const two = fc.uniqueArray(fc.constantFrom(...slugs), { minLength: 2, maxLength: 2 });
    fc.assert(
      fc.property(two, fc.constantFrom(...context.years), (pair, year) => {
        const said = words(pair.join(','), year, 20, context.country);
        expect(said[0]).not.toBe('');
        expect(said.join(' ')).not.toMatch(/undefined|NaN/);
      }),
      { numRuns: 300 },
    );
  });
});
