/** What programs read of the judge: the same answers as on the page, for every council and year. */
import { describe, expect, test } from 'vitest';
import { ASKED } from '../../../src/site/exports/dictionary/names/claims.ts';
import { claimsJson } from '../../../src/site/exports/json/claims.ts';
import { CONTEXT } from './made-files.ts';

interface Claim {
  readonly claim: string;
  readonly year: number;
  readonly since: number | null;
  readonly verdict: string;
  readonly sentence: string | null;
  readonly caveats: readonly string[];
  readonly source: string;
  readonly record: string;
}

function claimsOf(slug: string): readonly Claim[] {
  const council = CONTEXT.bySlug.get(slug);
  if (council === undefined) throw new Error(slug);
  return (claimsJson(CONTEXT, council) as { claims: Claim[] }).claims;
}

function asked(slug: string, claim: string, year: number, since: number | null = null): Claim {
  const found = claimsOf(slug).find(
    (one) => one.claim === claim && one.year === year && one.since === since,
  );
  if (found === undefined) throw new Error(`${slug} ${claim} ${String(year)}`);
  return found;
}

const ENGLISH = CONTEXT.dataset.councils.filter(({ code }) => code?.startsWith('E'));
const ALL = ENGLISH.flatMap(({ slug }) => claimsOf(slug).map((claim) => ({ slug, ...claim })));

// Averages are those of the release of 2025: Bolton 20.8, Liverpool 10.1 after 20.3, North and West Northamptonshire 14.8.
describe('judged claims as data', () => {
  test('Bolton’s average is over the cap, with whose cap it is', () => {
    const { verdict, sentence, caveats } = asked('bolton', 'over-cap', 2025);
    expect(verdict).toBe('careful');
    expect(sentence).toContain('an average of 20.8 cases');
    expect(sentence).toContain('0.8 above the proposed cap of 20');
    expect(caveats.join(' ')).toContain('20 is not a legal limit.');
  });

  test('Liverpool’s change comes with what is unusual in its count', () => {
    const { verdict, sentence, caveats } = asked('liverpool', 'change', 2025, 2024);
    expect(verdict).toBe('careful');
    expect(sentence).toContain('fell by 10.2, from 20.3');
    expect(caveats[0]).toMatch(/^Ask Liverpool about the count of 2025/);
    expect(asked('liverpool', 'unusual-count', 2025).verdict).toBe('careful');
  });

  test('a combined figure names both councils, whichever is asked for', () => {
    for (const slug of ['north-northamptonshire', 'west-northamptonshire']) {
      expect(asked(slug, 'figure', 2025).sentence).toContain(
        'North Northamptonshire and West Northamptonshire had an average of 14.8',
      );
    }
  });

  test('a council without a figure has a reason and no sentence', () => {
    const { verdict, sentence, caveats } = asked('westminster', 'over-cap', 2025);
    expect([verdict, sentence]).toEqual(['no', null]);
    expect(caveats[0]).toMatch(/^There is no figure for Westminster on 30 September 2025\./);
  });

  test('a council is judged for the years in which it was one', () => {
    const years = new Set(claimsOf('cumbria').map(({ year }) => year));
    expect([...years]).toEqual([2022, 2021, 2020, 2019, 2018, 2017]);
    expect(asked('north-northamptonshire', 'change', 2025, 2021).sentence).not.toBeNull();
  });

  // Barnet and Bolton, counted by hand in the release of 2025: Islington 10.1 and Bedford 19.5; Bolton’s cases 1,709 and 2,711.
  test.each([
    [
      'barnet',
      'nearby',
      'On 30 September 2025, averages within 50 miles of Barnet were from 10.1 in Islington to 19.5 in Bedford.',
    ],
    [
      'bolton',
      'nearby',
      'On 30 September 2025, leaving out unusual counts, averages within 50 miles of Bolton were from 13.3 in Rotherham to 19.5 in Wakefield.',
    ],
    [
      'bolton',
      'unusual-count',
      'On 30 September 2025, Bolton had an unusual count. There were 124.1 cases for each 100 children in need. In the typical (median) council there were 82.7.',
    ],
  ])('of %s, %s can be repeated alone: its sentence has day and council', (slug, claim, said) => {
    expect(asked(slug, claim, 2025).sentence).toBe(said);
  });

  test('every sentence names its year', () => {
    const without = ALL.filter(
      ({ sentence, year }) => sentence !== null && !sentence.includes(String(year)),
    );
    expect(without).toEqual([]);
  });

  test('a council of another nation has no figure that a record could be of', () => {
    for (const { sentence, caveats, record } of claimsOf('cardiff')) {
      expect(sentence).toBeNull();
      expect(caveats.join(' ')).toContain('councils in England');
      expect(record).toMatch(/^\/v\/[0-9a-f]{8}\/councils\/cardiff\/$/);
    }
  });

  test('every claim has a year, a source, a record and a reason or a sentence', () => {
    expect(ALL.length).toBeGreaterThan(6000);
    for (const one of ALL) {
      expect(ASKED).toContain(one.claim);
      expect(one.record).toMatch(
        new RegExp(`^/v/[0-9a-f]{8}/councils/${one.slug}/#figure-${String(one.year)}$`),
      );
      expect(one.source).toContain('Department for Education');
      expect(one.caveats.length + (one.sentence === null ? 0 : 1)).toBeGreaterThan(0);
      expect(`${one.sentence ?? ''} ${one.caveats.join(' ')}`).not.toMatch(/undefined|NaN|  /);
    }
  });

  test('nothing is ever said to have caused a change, and no small council has a rank to repeat', () => {
    expect(new Set(ALL.filter(({ claim }) => claim === 'why').map((one) => one.verdict))).toEqual(
      new Set(['no']),
    );
    const small = ALL.filter(({ slug, claim }) => slug === 'isles-of-scilly' && claim === 'rank');
    expect(new Set(small.map(({ verdict }) => verdict))).toEqual(new Set(['no']));
  });

  test('the rank of a flagged figure is never true as it is', () => {
    const flagged = ALL.filter(({ claim }) => claim === 'unusual-count');
    const keys = new Set(flagged.map(({ slug, year }) => `${slug} ${String(year)}`));
    const ranks = ALL.filter(
      ({ slug, year, claim }) => claim === 'rank' && keys.has(`${slug} ${String(year)}`),
    );
    expect(ranks.length).toBeGreaterThan(50);
    expect(ranks.filter(({ verdict }) => verdict === 'yes')).toEqual([]);
  });
});
