/** What the page of missing figures says where nothing is published by council. */
import { describe, expect, test } from 'vitest';
import { siteContext } from '../../src/site/context.ts';
import { adultsView, nationsView } from '../../src/site/missing-page.ts';

const context = siteContext();
const nations = nationsView(context);

/** All that is said of a nation, with who said it. */
const saidOf = (id: string): string =>
  nations
    .filter((nation) => nation.id === id)
    .flatMap(({ known }) => known.map(({ text, source }) => `${text} (${source})`))
    .join('\n');

describe('where nothing is published by council', () => {
  test('the three nations beside England are named, each with what is known', () => {
    expect(nations.map(({ id }) => id)).toEqual(['northern-ireland', 'scotland', 'wales']);
    for (const { known } of nations) expect(known.length).toBeGreaterThan(0);
  });

  test('each statement has a source with its year', () => {
    const all = [...adultsView(context), ...nations.flatMap(({ known }) => known)];
    for (const { source } of all) expect(source).toMatch(/\b(20\d\d)$/);
  });

  // The expected numbers are those of Social Work Watch (2014), of Setting the Bar (2022) and of agendaNi (June 2023).
  test.each([
    ['wales', 'The 54 people who answered a survey from Wales had 20 active cases on average'],
    [
      'scotland',
      'The 164 people who answered a survey from Scotland had 25 active cases on average',
    ],
    [
      'scotland',
      'Social Work Scotland proposed at most 15 cases for each worker in Scotland, for social workers for children and families. It is not law.',
    ],
    ['northern-ireland', 'gives no average for the 10 people who answered from Northern Ireland'],
    ['northern-ireland', '1,832 cases were waiting for a social worker.'],
  ])('of %s it says “%s”', (id, words) => {
    expect(saidOf(id)).toContain(words);
  });

  test('adults’ services have a survey and the proposal for Scotland, and no official figure', () => {
    const texts = adultsView(context).map(({ text }) => text);
    expect(texts[0]).toContain('people in adults’ services had 23 active cases on average');
    expect(texts[1]).toContain('proposed 20 to 25 cases for each worker');
    expect(texts).toHaveLength(2);
  });

  test('a survey says whose cases are in it and that people chose to answer', () => {
    expect(saidOf('wales')).toContain('Adults’ services are included. People chose to answer');
  });
});
