import { describe, expect, test } from 'vitest';
import { classOf, classOfDifference } from '../../../src/charts/core/colouring.ts';
import { councilClasses, shapeClasses, valuesBy } from '../../../src/charts/map/shape-classes.ts';
import { byPlace, entriesOf } from '../../../src/dataset/figures/figures.ts';
import { latestRelease } from '../../../src/dataset/dataset.ts';
import { FIXTURE } from '../../dataset/fixture.ts';

describe('every shape has a class', () => {
  const shapes = ['over', 'equal', 'none', 'abolished'];
  const values = new Map([
    ['over', 20.1],
    ['equal', 20],
    ['none', undefined],
  ]);

  test('of its figure, of its missing figure, or of a council not in force', () => {
    const classes = shapeClasses(shapes, values, (value) => classOf(value, 20));
    expect(Object.fromEntries(classes)).toEqual({
      over: 'a1',
      equal: 'b5',
      none: 'missing',
      abolished: 'gone',
    });
  });

  test('also where differences are shown', () => {
    const classes = shapeClasses(shapes, new Map([['equal', 0]]), classOfDifference);
    expect([...classes.values()]).toEqual(['gone', 'b2', 'gone', 'gone']);
  });

  test('the same when a page is built from a list of councils', () => {
    const councils = [{ code: 'over', value: 20.1 }, { code: 'none' }, { code: 'old', gone: true }];
    expect([...councilClasses(councils, 20)]).toEqual([
      ['over', 'a1'],
      ['none', 'missing'],
      ['old', 'gone'],
    ]);
  });
});

describe('the values of a year', () => {
  const entries = entriesOf(FIXTURE.councils, byPlace(latestRelease(FIXTURE).caseloads), 2025);

  test('are those of all councils of the year, shared by the councils of a combined figure', () => {
    const values = valuesBy('slug', entries);
    expect(values.get('ashby')).toBe(22);
    expect(values.get('harbour')).toBe(values.get('ivy'));
    expect([...values.values()]).toContain(undefined);
  });

  test('can be known by code', () => {
    const { code = '' } = FIXTURE.councils.find(({ slug }) => slug === 'ashby') ?? {};
    expect(valuesBy('code', entries, () => 1).get(code)).toBe(1);
  });
});
