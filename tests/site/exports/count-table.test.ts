import { describe, expect, test } from 'vitest';
import { contextOf } from '../../../src/site/context.ts';
import { councilJson } from '../../../src/site/exports/json/places.ts';
import { COUNT_COLUMNS, countRows, flagRows } from '../../../src/site/exports/count-table.ts';
import { DOWNLOADS } from '../../../src/site/exports/downloads.ts';
import { csvwOf } from '../../../src/site/exports/metadata/csvw.ts';
import { loadDataset } from '../../../src/site/load.ts';

const context = contextOf(loadDataset());
const flags = flagRows(context).map((row) => row.join('|'));
const counts = countRows(context);

describe('the table of flags', () => {
  test('has each flag with its two numbers and its reason', () => {
    expect(flags).toContain(
      '2025|E08000012|Liverpool|cases-share|45.2|82.7|There were 45.2 cases for each 100 children in need. In the typical (median) council there were 82.7.||2025',
    );
  });

  test('has a flag of a combined figure under both codes, each naming the other', () => {
    const both = flags.filter((line) => line.startsWith('2017|E090000') && line.includes('|41.5|'));
    expect(both.map((line) => line.split('|')).map((cells) => [cells[1], cells[7]])).toEqual([
      ['E09000021', 'E09000027'],
      ['E09000027', 'E09000021'],
    ]);
  });

  test('has former councils under the codes of their years', () => {
    expect(flags.filter((line) => line.startsWith('2018|E10000006|Cumbria'))).toHaveLength(4);
  });
});

describe('the table of counts', () => {
  const cellsOf = (year: number, name: string): Record<string, string | number> => {
    const row = counts.find(([own, , council]) => own === year && council === name) ?? [];
    return Object.fromEntries(COUNT_COLUMNS.map((column, index) => [column, row[index] ?? '']));
  };

  test('has a row for each published figure of a council', () => {
    const published = context.counts.flatMap(({ councils }) => councils);
    expect(counts).toHaveLength(published.length);
  });

  test('gives what a count was held against', () => {
    expect(cellsOf(2025, 'Islington')).toMatchObject({
      typical_per_100_children: 82.7,
      flags: '',
    });
    expect(cellsOf(2025, 'Bolton')).toMatchObject({
      cases_per_100_children: 124.1,
      cases_year_before: 1709,
      fte_year_before: 84.5,
      average_year_before: 20.2,
      flags: 'cases-share; cases-jump; fte-jump',
    });
  });

  test('leaves empty what is not known', () => {
    expect(cellsOf(2023, 'Cumberland')).toMatchObject({
      cases_per_100_children: '',
      cases_year_before: '',
    });
  });
});

test('the file of a council has the flags of each figure', () => {
  const council = context.bySlug.get('liverpool');
  const json = council && (councilJson(context, council) as { figures: { flags: object[] }[] });
  expect(json?.figures.map((figure) => figure.flags.length)).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 2]);
  expect(json?.figures.at(-1)?.flags[1]).toEqual({
    kind: 'average-jump',
    value: 10.1,
    comparedWith: 20.3,
    reason:
      'The average fell by 10.2 in a year, from 20.3 to 10.1, far more than usual for its size.',
  });
});

test('both tables name the children in need as a source, and others do not', () => {
  const sourceOf = (name: string): string => {
    const download = DOWNLOADS.find((one) => one.name === name);
    return JSON.stringify(download && csvwOf(download, context));
  };
  const children =
    'Department for Education, Children in need, reporting year 2025, at 31 March of each year';
  expect(sourceOf('flags')).toContain(children);
  expect(sourceOf('counts')).toContain(children);
  expect(sourceOf('caseloads')).not.toContain(children);
});
