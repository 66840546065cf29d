import { expect, test } from 'vitest';
import { siteContext } from '../../../src/site/context.ts';
import { areaRecords, councilRecords } from '../../../src/site/council/records.ts';
import { EVERY_RELEASE } from '../../releases/every-release.ts';
import { LATEST } from '../../releases/latest.ts';

const context = siteContext();
const recordsOf = (slug: string): ReturnType<typeof councilRecords> => {
  const council = context.bySlug.get(slug);
  if (council === undefined) throw new Error(slug);
  return councilRecords(context, council);
};

test('a figure is found on its line of each release’s file', () => {
  const record = recordsOf('north-somerset').records.find(({ year }) => year === 2017);
  // 20.5 in the file of 2022, 16.4 in each file since.
  const [first, ...others] = EVERY_RELEASE.map(({ northSomerset2017: line }) => line);
  expect(record?.vintages).toEqual([
    {
      text: '16.4',
      where: `in the releases of 2023 to 2025, lines ${others.join(', ').replace(/, (?=[^ ]+$)/, ' and ')}`,
    },
    { text: '20.5', where: `in the release of 2022, line ${first ?? ''}` },
  ]);
  expect(record?.revised).toBe(true);
});

test('the file is named with its checksum', () => {
  expect(recordsOf('bolton').files.map(({ file }) => file)).toEqual(LATEST.files);
});

test('a combined figure is recorded under both codes', () => {
  const [newest] = recordsOf('west-northamptonshire').records;
  expect(newest?.codes).toBe('E06000061 and E06000062, one combined figure');
});

test('an odd jump is in the record: Liverpool 2025', () => {
  const [newest] = recordsOf('liverpool').records;
  expect(newest?.found.join()).toContain('The average fell by 10.2 in a year');
});

test('only the checks that ran are counted', () => {
  const passed = (slug: string): Record<number, string> =>
    Object.fromEntries(recordsOf(slug).records.map((record) => [record.year, record.passed]));
  // Cumberland was set up in 2023, and Westminster has no figure for 2025.
  expect(passed('cumberland')).toMatchObject({
    2023: 'Passed checks 1 to 3 and 6. There is no comparable figure for the year before. Its cases could not be compared with children in need.',
    2024: 'Passed checks 1 to 6',
  });
  // Hackney could not count its children in need in 2021, but all else was compared.
  expect(passed('hackney')[2021]).toBe(
    'Passed checks 1 to 4 and 6. Its cases could not be compared with children in need.',
  );
  // The publisher withheld Birmingham’s figure for 2024.
  expect(passed('birmingham')[2025]).toBe(
    'Passed checks 1 to 3, 5 and 6. The figure for 2024 was withheld, so no change can be given.',
  );
  expect(passed('bolton')[2017]).toContain('checks 1 to 3');
  expect(passed('westminster')).toMatchObject({ 2025: 'Passed checks 1 and 2' });
  // Northamptonshire was split in 2021, and its successors report one combined figure.
  expect(passed('north-northamptonshire')[2021]).toContain('checks 1 to 3');
});

test('each figure of a council has a line that says whether its count looks whole', () => {
  const trust = (slug: string): Record<number, string> =>
    Object.fromEntries(recordsOf(slug).records.map((record) => [record.year, record.trust]));
  expect(trust('liverpool')).toMatchObject({
    2025: 'Ask before you repeat it. There were few cases for each 100 children in need. In a year, the average fell by 10.2.',
    2017: 'We found nothing unusual in this count. There were 82.1 cases for each 100 children in need, and 83.8 in the typical (median) council.',
  });
  expect(trust('cumbria')[2018]).toContain('few cases for each 100 children in need');
  expect(trust('west-northamptonshire')).toEqual(trust('north-northamptonshire'));
  expect(trust('westminster')[2025]).toBe('');
});

test('figures of areas are not compared with councils', () => {
  const england = context.areas.get('E92000001');
  const records = england === undefined ? [] : areaRecords(context, england).records;
  expect(records[0]).toMatchObject({ year: 2025, passed: 'Passed checks 1 to 3', trust: '' });
});

test('a council that never had figures has no record', () => {
  expect(recordsOf('cardiff').records).toEqual([]);
});
