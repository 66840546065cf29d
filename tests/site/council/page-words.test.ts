import { describe, expect, test } from 'vitest';
import { siteContext } from '../../../src/site/context.ts';
import { councilView } from '../../../src/site/council.ts';
import {
  firstThatFits,
  fixedDescription,
  fixedTitle,
} from '../../../src/site/council/page-words.ts';

const context = siteContext();
const views = context.dataset.councils.map((council) => councilView(context, council));
const withFigure = views.filter(({ state }) => state === 'figure');

/** What is said of more than one council. */
function repeated(texts: readonly string[]): string[] {
  return texts.filter((text, index) => texts.indexOf(text) !== index);
}

describe('the title of a council’s page', () => {
  const titles = views.map(({ title }) => title);

  test('has at most 60 characters, and is of one council alone', () => {
    expect(titles.filter(({ length }) => length > 60)).toEqual([]);
    expect(repeated(titles)).toEqual([]);
  });

  test('has the measure, and the year where it has the room', () => {
    const figures = withFigure.map(({ title }) => title);
    expect(figures.filter((title) => !title.includes(': average caseload '))).toEqual([]);
    const undated = figures.filter((title) => !title.endsWith(', 2025'));
    expect(undated.filter((title) => `${title}, 2025`.length <= 60)).toEqual([]);
  });

  test('names both councils of a combined figure, the one of the page first', () => {
    const of = (slug: string): string | undefined =>
      views.find((view) => view.slug === slug)?.title;
    expect(of('north-northamptonshire')).toMatch(/^North and West Northamptonshire: /);
    expect(of('west-northamptonshire')).toMatch(/^West and North Northamptonshire: /);
  });

  test('of a fixed copy is as short', () => {
    const fixed = views.map((view) => fixedTitle(view, 'a1b2c3d4'));
    expect(fixed.filter(({ length }) => length > 60)).toEqual([]);
    expect(repeated(fixed)).toEqual([]);
  });
});

describe('the description of a council’s page', () => {
  const descriptions = views.map(({ description }) => description);

  test('has 70 to 160 characters, and is of one council alone', () => {
    const wrong = descriptions.filter(({ length }) => length < 70 || length > 160);
    expect(wrong).toEqual([]);
    expect(repeated(descriptions)).toEqual([]);
  });

  test('says that a figure is an average, and of whom', () => {
    const figures = withFigure.map(({ description }) => description);
    expect(figures).not.toEqual([]);
    const wrong = figures.filter(
      (text) =>
        !/ averaged [\d.]+ cases .*(FTE|full-time-equivalent) children’s social worker with cases (on|in) /.test(
          text,
        ),
    );
    expect(wrong).toEqual([]);
  });

  test('of a fixed copy has as many, and names its version', () => {
    const fixed = descriptions.map((description) => fixedDescription(description, 'a1b2c3d4'));
    expect(fixed.filter(({ length }) => length < 70 || length > 160)).toEqual([]);
    expect(fixed.every((description) => description.startsWith('Version a1b2c3d4: '))).toBe(true);
  });
});

test('the longest wording that fits is taken, and the last where none does', () => {
  expect(firstThatFits(['too long', 'fits', 'x'], 4)).toBe('fits');
  expect(firstThatFits(['too long', 'longer'], 4)).toBe('longer');
});
