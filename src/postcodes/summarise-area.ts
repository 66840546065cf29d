/** Every postcode of an area to its shard: what holds for a whole district or sector is said once. */
import { UNIT_LETTERS } from './postcode.ts';
import {
  withRest,
  type PostcodeDistrict,
  type PostcodeSector,
  type Shard,
  type CouncilShares,
} from './shard.ts';
import { unitRule } from './unit-rule.ts';
import { rowOf, type UnitGrid } from './unit-grid.ts';

/** Every postcode of an area: by district, then by sector. Grids number councils as `councils` does. */
export interface AreaUnits {
  readonly area: string;
  /** Slugs. */
  readonly councils: readonly string[];
  readonly districts: ReadonlyMap<string, ReadonlyMap<string, UnitGrid>>;
}

/**
 * Makes the shard of an area. The same postcodes give the same shard, in whatever order they come.
 * @param units at least one postcode in the area, in each district and in each sector
 */
export function summariseArea(units: AreaUnits): Shard {
  const districts = [...units.districts].sort(([a], [b]) => compareDistricts(a, b));
  const grids = districts.flatMap(([, sectors]) => [...sectors.values()]);
  return {
    area: units.area,
    shares: sharesOf(grids, units.councils),
    districts: new Map(
      districts.map(([name, sectors]) => [name, districtOf(sectors, units.councils)]),
    ),
  };
}

function districtOf(
  sectors: ReadonlyMap<string, UnitGrid>,
  councils: readonly string[],
): PostcodeDistrict {
  const sorted = [...sectors].sort(([a], [b]) => Number(a) - Number(b));
  return {
    shares: sharesOf([...sectors.values()], councils),
    sectors: new Map(sorted.map(([digit, grid]) => [digit, sectorOf(grid, councils)])),
  };
}

function sectorOf(grid: UnitGrid, councils: readonly string[]): PostcodeSector {
  const shares = sharesOf([grid], councils);
  if (shares.length === 1) return { shares, exceptions: [] };
  const exceptions = shares.slice(1).map(({ council }) => ({
    council,
    units: unitRule(grid, councils.indexOf(council) + 1),
  }));
  const rows = UNIT_LETTERS.filter((_, row) => rowOf(grid, row).some((owner) => owner !== 0));
  return { shares, exceptions, rows: rows.join('') };
}

/** Councils by number of postcodes, the most first, equal ones by slug. */
function sharesOf(grids: readonly UnitGrid[], councils: readonly string[]): CouncilShares {
  const counts = new Map<number, number>();
  for (const grid of grids) {
    for (const owner of grid) {
      if (owner !== 0) counts.set(owner, (counts.get(owner) ?? 0) + 1);
    }
  }
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const [first, ...others] = [...counts]
    .map(([owner, count]) => ({ council: slugOf(councils, owner), count }))
    .sort((a, b) => b.count - a.count || (a.council < b.council ? -1 : 1))
    .map(({ council, count }) => ({ council, percent: Math.round((100 * count) / total) }));
  if (first === undefined) throw new Error('a place without postcodes has no shares');
  return withRest(first.council, others);
}

function slugOf(councils: readonly string[], owner: number): string {
  const council = councils[owner - 1];
  if (council === undefined) throw new Error(`no council has the number ${owner}`);
  return council;
}

/** By number, then by letter: 1, 1A, 1B, 2, 10. */
function compareDistricts(a: string, b: string): number {
  return Number.parseInt(a, 10) - Number.parseInt(b, 10) || (a < b ? -1 : 1);
}
