import { describe, expect, test } from 'vitest';
import {
  changeWords,
  missingWords,
  newFigureWords,
} from '../../../src/dataset/this-year/change-wording.ts';
import {
  changesSummary,
  crossingHeadline,
  jumpsHeadline,
  largestHeadline,
  missingHeadline,
} from '../../../src/dataset/this-year/headline-wording.ts';
import { largestChanges, type Way } from '../../../src/dataset/this-year/largest-changes.ts';
import { yearChanges, type YearChange } from '../../../src/dataset/this-year/year-changes.ts';
import { evidenceOf } from '../../../src/site/claims-page.ts';
import { siteContext } from '../../../src/site/context.ts';

// Figures of the publisher's file for 2024 and 2025, and for 2022 and 2023, column caseload_fte.
const evidence = evidenceOf(siteContext());
const of2025 = yearChanges(evidence, 2025);
const of2023 = yearChanges(evidence, 2023);

function wordsOf(slug: string, { changes } = of2025): ReturnType<typeof changeWords> {
  const found = changes.find(({ councils }) => councils.some((one) => one.slug === slug));
  if (found === undefined) throw new Error(`no change of ${slug}`);
  return changeWords(found, evidence);
}

describe('the sentence of a change', () => {
  test('has the figure, what it is of, and how far it is from the one before', () => {
    expect(wordsOf('tameside')).toEqual({
      quote:
        'On 30 September 2025, Tameside had an average of 18.9 cases for each full-time-equivalent children’s social worker with cases. That is 4.6 more than a year earlier, when the average was 14.3.',
      notes: [
        'The change is larger than about nine in ten changes in a year of councils of this size.',
      ],
    });
  });

  test('has the cap where it was crossed', () => {
    expect(wordsOf('north-east-lincolnshire')).toEqual({
      quote:
        'On 30 September 2025, North East Lincolnshire had an average of 20.9 cases for each full-time-equivalent children’s social worker with cases. That is 0.9 above the proposed cap of 20. A year earlier, the average was 18.6.',
      notes: [],
    });
  });

  test('has no distance where the average was the same a year earlier', () => {
    const same = of2025.changes.find(({ by, flagged }) => by === 0 && !flagged);
    expect(same && changeWords(same, evidence).quote).toMatch(
      /social worker with cases\. The average was the same a year earlier\.$/,
    );
  });

  test('says that a count is unusual, with what was found beside it', () => {
    const { quote, notes } = wordsOf('liverpool');
    expect(quote).toMatch(/A year earlier, the average was 20\.3\. The count is unusual, so ask/);
    expect(notes).toContain(
      'There were 45.2 cases for each 100 children in need. In the typical (median) council there were 82.7.',
    );
  });

  test('names the year whose count is unusual where it is the one before', () => {
    // Oldham: 26.9 in 2022 and 16.4 in 2023, West Berkshire: 20.7 and 14.5.
    expect(wordsOf('oldham', of2023).quote).toMatch(
      /The counts of 2022 and 2023 are unusual, so ask about them first\.$/,
    );
    expect(wordsOf('west-berkshire', of2023).quote).toMatch(
      /The count of 2022 is unusual, so ask about it first\.$/,
    );
  });

  test('calls a change small that is no more than typical', () => {
    // Rochdale: 21.0 to 19.5, 1.5 less, which is the median for its size.
    expect(wordsOf('rochdale', of2023).notes[0]).toBe(
      'A change of 1.5 is small. At least half of councils of this size move by 1.5 or more in a year.',
    );
  });

  test('says of whom a combined figure is', () => {
    const { quote, notes } = wordsOf('west-northamptonshire');
    expect(quote).toMatch(
      /^On 30 September 2025, North Northamptonshire and West Northamptonshire had /,
    );
    expect(notes.join(' ')).toContain(
      'North Northamptonshire and West Northamptonshire report one combined figure.',
    );
  });
});

test('a figure that was missing a year before has its reason', () => {
  const [birmingham] = of2025.again;
  expect(birmingham && newFigureWords(birmingham, evidence).quote).toBe(
    'On 30 September 2025, Birmingham had an average of 15.2 cases for each full-time-equivalent children’s social worker with cases. The figure for 2024 was withheld, so no change can be given.',
  );
});

test('a missing figure has its reason and the last one', () => {
  const [kensington] = of2025.missing;
  expect(kensington && missingWords(kensington, evidence).quote).toMatch(
    /^There is no figure for Kensington and Chelsea on 30 September 2025\. .*cyberattack.*Its last figure, for 30 September 2024, was 10\.9\.$/,
  );
});

describe('headings', () => {
  const headlineOf = (changes: readonly YearChange[], way: Way, place?: string): string =>
    largestHeadline(largestChanges(changes, way), place);

  test('count rises and falls', () => {
    expect(changesSummary(of2025)).toEqual([
      'Of the 148 averages that can be compared with 2024, 64 were higher, 81 were lower and three were the same.',
      'For 53 of them, the change was more than is typical for a council of that size.',
    ]);
    expect(changesSummary({ year: 2025, changes: [] })).toEqual([]);
    const rises = of2025.changes.filter(({ by, size }) => by > 0 && size === 'typical').slice(0, 2);
    expect(changesSummary({ year: 2025, changes: rises })).toEqual([
      'Of the 2 averages that can be compared with 2024, two were higher, none were lower and none were the same.',
      'For none of them, the change was more than is typical for a council of that size.',
    ]);
  });

  test('name the largest change whose count is not unusual, and say that others are left out', () => {
    expect(headlineOf(of2025.changes, 'rise')).toBe('The largest rise was 4.6, in Tameside');
    expect(headlineOf(of2025.changes, 'fall', 'England')).toBe(
      'Leaving out unusual counts, the largest fall in England was 4.3, in Westmorland and Furness',
    );
  });

  test('name an unusual one as that where there is no other, and none that is no more than typical', () => {
    const liverpool = of2025.changes.filter(({ crossing }) => crossing === 'not over');
    expect(headlineOf(liverpool, 'fall')).toBe(
      'Liverpool’s average fell most, by 10.2, but its count is unusual',
    );
    expect(headlineOf([], 'rise', 'London')).toBe(
      'No average in London rose by more than is typical for a council of its size',
    );
  });

  test('say who crossed the cap', () => {
    const at = { cap: 20, year: 2025 };
    const [over, under] = ['over', 'not over'].map((side) =>
      of2025.changes.filter(({ crossing }) => crossing === side),
    );
    expect(crossingHeadline(over ?? [], 'over', at)).toBe(
      'North East Lincolnshire’s average was newly over the proposed cap of 20 in 2025',
    );
    expect(crossingHeadline(under ?? [], 'not over', at)).toBe(
      'Liverpool’s average was no longer over the proposed cap of 20 in 2025, but its count is unusual',
    );
    const none = ['over', 'not over'] as const;
    expect(none.map((side) => crossingHeadline([], side, at))).toEqual([
      'No average was newly over the proposed cap of 20 in 2025',
      'No average came down from above the proposed cap of 20 in 2025',
    ]);
    const all = [...(over ?? []), ...(under ?? [])];
    expect(crossingHeadline(all, 'over', at)).toBe(
      'Two averages were newly over the proposed cap of 20 in 2025, one of them with an unusual count',
    );
  });

  test('count what jumped and what is missing, one as one', () => {
    const [first] = of2025.changes;
    expect(jumpsHeadline(first ? [first.councils] : [])).toBe(
      'Tameside’s count jumped in a year, so ask about it first',
    );
    expect(missingHeadline(of2025.missing, 2025)).toBe('Two councils had no figure for 2025');
    expect(missingHeadline(of2025.missing.slice(1), 2025)).toBe(
      'One council had no figure for 2025',
    );
    expect(missingHeadline([], 2025)).toBe('Every council in England had a figure for 2025');
  });
});
