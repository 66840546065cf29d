import { expect, test } from 'vitest';
import { siteContext } from '../../../src/site/context.ts';
import { councilRecords } from '../../../src/site/council/records.ts';
import { LATEST } from '../../releases/latest.ts';

const context = siteContext();
const recordsOf = (slug: string): ReturnType<typeof councilRecords> => {
  const council = context.bySlug.get(slug);
  if (council === undefined) throw new Error(slug);
  return councilRecords(context, council);
};

test('a figure is found on its line of each release’s file', () => {
  const record = recordsOf('north-somerset').records.find(({ year }) => year === 2017);
  // Lines 1,425 and 940 of the publisher's two files.
  expect(record?.vintages).toEqual([
    { release: 2025, text: '16.4', line: '1,425' },
    { release: 2022, text: '20.5', line: '940' },
  ]);
  expect(record?.revised).toBe(true);
});

test('the file is named with its checksum', () => {
  expect(recordsOf('bolton').files.map(({ file }) => file)).toEqual(LATEST.files);
});

test('a joint return is recorded under both codes', () => {
  const [newest] = recordsOf('west-northamptonshire').records;
  expect(newest?.codes).toBe('E06000061 and E06000062, one joint return');
});

test('an odd jump stands in the record: Liverpool 2025', () => {
  const [newest] = recordsOf('liverpool').records;
  expect(newest?.found.join()).toContain('Fell by 10.2 in a year');
});

test('a council that never had figures has no record', () => {
  expect(recordsOf('cardiff').records).toEqual([]);
});
