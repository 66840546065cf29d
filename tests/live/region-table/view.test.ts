import { describe, expect, test } from 'vitest';
import { readCountry, unpackCountry } from '../../../src/dataset/wire/figures.ts';
import { countryOf } from '../../../src/dataset/country.ts';
import { regionTableView, type RegionTableView } from '../../../src/live/region-table/view.ts';
import { siteContext } from '../../../src/site/context.ts';
import { packedCountry } from '../../../src/site/figures-json.ts';
import { regionPages, regionView } from '../../../src/site/region.ts';

const context = siteContext();
/** As the browser has it. */
const country = countryOf(
  unpackCountry(readCountry(JSON.parse(JSON.stringify(packedCountry(context))))),
);

function view(code: string, sort: string): RegionTableView {
  const found = regionTableView(country, code, sort);
  if (found === undefined) throw new Error(`no region ${code}`);
  return found;
}

const names = ({ table }: RegionTableView): string[] =>
  table.rows.map(({ councils }) => councils.map(({ name }) => name).join(' + '));

const NORTH_WEST = 'E12000002';

describe('the table of a region', () => {
  test('has the same rows in the browser as in the built page, for every region', () => {
    for (const area of regionPages(context)) {
      const { table, rows } = regionView(context, area);
      expect(names(view(area.code, ''))).toEqual(names({ table, announcement: '' }));
      expect(table.rows).toHaveLength(rows.length);
    }
  });

  test('is sorted by change, either way, with what is announced', () => {
    // By hand from the publisher's file: 2024 to 2025, Tameside rose by 4.6 and Cumberland by 2.2, Liverpool fell by 10.2.
    const rise = view(NORTH_WEST, 'rise');
    expect(names(rise).slice(0, 2)).toEqual(['Tameside', 'Cumberland']);
    expect(rise.announcement).toBe(
      'The table shows all 24 rows for 2025 against the proposed cap of 20, change in a year, highest first, beginning with Tameside, +4.6.',
    );
    const fall = view(NORTH_WEST, 'fall');
    expect(names(fall).slice(0, 2)).toEqual(['Liverpool', 'Westmorland and Furness']);
    expect(fall.announcement).toMatch(
      /change in a year, lowest first, beginning with Liverpool, −10\.2\.$/,
    );
    expect(fall.table.heads.beside.ariaSort).toBe('ascending');
  });

  test('is sorted by name and by average', () => {
    expect(names(view(NORTH_WEST, 'name'))[0]).toBe('Blackburn with Darwen');
    expect(view(NORTH_WEST, 'name').announcement).toContain('by name, beginning with Blackburn');
    expect(names(view(NORTH_WEST, 'lowest'))[0]).toBe('Liverpool');
    expect(view(NORTH_WEST, '').announcement).toContain('highest average first');
  });

  test('in an order that is not on offer is as it was built', () => {
    expect(names(view(NORTH_WEST, 'nonsense'))).toEqual(names(view(NORTH_WEST, '')));
  });

  test('is none for a region that is not there', () => {
    expect(regionTableView(country, 'E12000099', '')).toBeUndefined();
  });
});
