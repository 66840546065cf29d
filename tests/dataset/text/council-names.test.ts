import { describe, expect, test } from 'vitest';
import { councilType } from '../../../src/schemas/council.ts';
import {
  inSentence,
  kindInRegion,
  namesOf,
  TYPE_NAMES,
  whoToAsk,
} from '../../../src/dataset/text/council-names.ts';

describe('a name in a sentence', () => {
  test.each([
    'Isle of Wight',
    'Isles of Scilly',
    'City of London',
    'East Riding of Yorkshire',
    'Vale of Glamorgan',
    'Orkney Islands',
    'Scottish Borders',
    'Belfast Trust',
    'North West',
    'East Midlands',
    'East of England',
  ])('%s takes an article', (name) => {
    expect(inSentence(name)).toBe(`the ${name}`);
  });

  test.each([
    'Bolton',
    'Highland',
    'Na h-Eileanan Siar',
    'North East Lincolnshire',
    'South Tyneside',
    'London',
    'Yorkshire and the Humber',
    'Bournemouth, Christchurch and Poole',
  ])('%s does not', (name) => {
    expect(inSentence(name)).toBe(name);
  });
});

test('both councils of a combined figure are named in full', () => {
  expect(namesOf([{ name: 'North Northamptonshire' }, { name: 'West Northamptonshire' }])).toBe(
    'North Northamptonshire and West Northamptonshire',
  );
});

test('every type of council has a name for readers and somebody to ask', () => {
  expect(councilType.options.filter((type) => TYPE_NAMES[type] === '')).toEqual([]);
  expect(councilType.options.map(whoToAsk).every((text) => text.endsWith('.'))).toBe(true);
  expect(whoToAsk('health and social care trust')).toContain('trust');
});

test('a kind of council does not repeat the region that follows it', () => {
  expect(kindInRegion('london borough')).toEqual({ before: '', after: 'borough' });
  expect(kindInRegion('scottish council')).toEqual({ before: 'council in', after: '' });
  expect(kindInRegion('sui generis').before).toBe('local authority in');
});
