/** The table of one region as its reader sorted it, made by the league table’s own rows, heads and order. */
import { NO_SURROUNDINGS } from '../../dataset/comparison/surroundings.ts';
import type { Country } from '../../dataset/country.ts';
import { isWithin } from '../../dataset/figures/areas.ts';
import type { GssCode } from '../../schemas/cell.ts';
import { plainLeagueChoice } from '../league-table/league-choice.ts';
import { leagueAnnouncement } from '../league-table/league-wording.ts';
import { leagueRows, regionTable, type LeagueTableOf } from '../league-table/view.ts';

export interface RegionTableView {
  readonly table: LeagueTableOf;
  /** The same in one sentence, to be read out. */
  readonly announcement: string;
}

/**
 * The table of the newest year.
 * @param area code of the region
 * @param sort as the field `sort` of the league table
 * @returns undefined where the country has no such region
 */
export function regionTableView(
  country: Country,
  area: GssCode,
  sort: string,
): RegionTableView | undefined {
  const { areaByCode, latestYear: year, firstYear } = country;
  const region = areaByCode.get(area);
  if (region === undefined) return undefined;
  // Gaps to similar councils are not in the table, so that their lists need not be loaded.
  const all = leagueRows(country, NO_SURROUNDINGS, year);
  const rows = all.filter(({ councils }) =>
    councils.some((council) => isWithin(areaByCode, council, region)),
  );
  const table = regionTable(rows, {
    ...{ name: region.name, year, firstYear, sort },
    inCountry: all.length,
  });
  const choice = { ...plainLeagueChoice(year), sort };
  return { table, announcement: leagueAnnouncement(table, choice, rows.length) };
}
