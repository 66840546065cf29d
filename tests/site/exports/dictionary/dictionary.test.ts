import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { WORKFORCE_MEASURES } from '../../../../src/schemas/workforce-measures.ts';
import { siteContext } from '../../../../src/site/context.ts';
import { DICTIONARY, fieldOf } from '../../../../src/site/exports/dictionary/dictionary.ts';
import { dictionaryDocument } from '../../../../src/site/exports/dictionary/document.ts';
import type { Stated } from '../../../../src/site/exports/dictionary/measure.ts';
import { MEASURES } from '../../../../src/site/exports/dictionary/measures/index.ts';
import { measureColumns } from '../../../../src/site/exports/measures-table.ts';

const ROOT = join(import.meta.dirname, '../../../..');

/** Columns that others may count on. They keep their place: add new ones at the end. */
const FIRST_COLUMNS =
  'release,level,year,code,name,region,joint_with,flags,status,average_caseload,cases,case_holders_fte,distance_from_cap,over_cap,rank_status,rank,ranked_of,rank_shared_by,change_in_year_status,change_in_year,similar_median_status,similar_median,in_post_fte_status,in_post_fte,vacancy_fte_status,vacancy_fte,vacancy_rate_status,vacancy_rate,agency_fte_status,agency_fte,agency_rate_status,agency_rate,turnover_rate_status,turnover_rate,absence_rate_status,absence_rate,children_in_need_status,children_in_need,cases_per_100_children_status,cases_per_100_children,typical_per_100_children,share_with_cases_status,share_with_cases,typical_share_with_cases,in_year_parts_status,cases_change_in_year,fte_change_in_year,from_cases_in_year,from_fte_in_year,unusual_in_year,since_first_status,first_comparable_year,change_since_first,cases_change_since_first,fte_change_since_first,from_cases_since_first,from_fte_since_first,unusual_since_first';

describe('the dictionary', () => {
  test('has each measure once, and each of the workforce', () => {
    const names = MEASURES.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual(expect.arrayContaining([...WORKFORCE_MEASURES]));
  });

  test('explains each name in whole sentences', () => {
    const texts = Object.values(DICTIONARY).map(({ description }) => description);
    expect(texts.filter((text) => !/^[A-Z].*\.$/.test(text))).toEqual([]);
  });

  test('refuses a name that it does not have', () => {
    expect(() => fieldOf('mean')).toThrow('the dictionary does not have mean');
  });

  test('names a newer name only if it has it', () => {
    const newer = Object.values(DICTIONARY).flatMap(({ newerName }) => newerName ?? []);
    expect(newer.filter((name) => !(name in DICTIONARY))).toEqual([]);
  });

  test('is documented in docs/data-dictionary.md', async () => {
    await expect(dictionaryDocument()).toMatchFileSnapshot(join(ROOT, 'docs/data-dictionary.md'));
  });
});

describe('the columns of measures.csv', () => {
  test('keep their place, with new ones at the end', () => {
    const names = measureColumns.map(({ name }) => name);
    const first = FIRST_COLUMNS.split(',');
    expect(names.slice(0, first.length)).toEqual(first);
  });
});

test('measures that share a status are missing together', () => {
  const context = siteContext();
  const { councils } = context.dataset;
  const places = councils.flatMap((one) => context.years.map((year) => ({ council: one, year })));
  const apart = places.flatMap((place) => {
    const byStatus = new Map<string, boolean>();
    return MEASURES.flatMap(({ name, statusName, of }) => {
      const missing = isMissing(of(context, place));
      const first = byStatus.get(statusName) ?? missing;
      byStatus.set(statusName, first);
      return first === missing ? [] : [`${place.council.slug} ${place.year} ${name}`];
    });
  });
  expect(apart).toEqual([]);
});

function isMissing({ value }: Stated): boolean {
  return value === undefined;
}
