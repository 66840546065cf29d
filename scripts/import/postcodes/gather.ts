/** Rows of a source gathered into grids: for each sector, which council each unit belongs to. */
import { ELSEWHERE } from '../../../src/postcodes/postcode.ts';
import type { AreaUnits } from '../../../src/postcodes/summarise-area.ts';
import { emptyGrid, slotOf, type UnitGrid } from '../../../src/postcodes/unit-grid.ts';
import type { CurrentCouncil } from './current-council.ts';
import type { SourcePostcode } from './layout.ts';
import type { Problems } from './problems.ts';

/** The sum of the places of a council's postcodes. */
export interface CoordinateSum {
  east: number;
  north: number;
  postcodes: number;
}

/** Everything learnt from a source. Made by adding row after row, since a source has millions. */
export interface Gathered {
  /** Slugs of councils, in the order met; grids number them from 1. */
  readonly councils: string[];
  readonly areas: Map<string, Map<string, Map<string, UnitGrid>>>;
  /** Of the council with the same index. */
  readonly places: CoordinateSum[];
  rowsRead: number;
  rowsKept: number;
}

/** Where a row is. */
export interface SourceLocation {
  readonly file: string;
  readonly line: number;
}

type AddRow = (row: SourcePostcode, place: SourceLocation) => void;

/** Starts with nothing; `add` takes one row, and notes in `problems` what it can't use. */
export function gatherer(
  carry: CurrentCouncil,
  problems: Problems,
): { gathered: Gathered; add: AddRow } {
  const gathered: Gathered = {
    councils: [],
    areas: new Map(),
    places: [],
    rowsRead: 0,
    rowsKept: 0,
  };
  const numberOf = councilNumbers(gathered, carry);
  const sectorsOf = outwardCodes(gathered);

  const add: AddRow = (row, place) => {
    gathered.rowsRead += 1;
    const code = row.postcode.trim();
    if (row.ended) {
      problems.note('ended', code, place);
      return;
    }
    const sectors = sectorsOf(code.slice(0, -3).trimEnd());
    const slot = slotOf(code.slice(-2));
    const digit = code.slice(-3, -2);
    if (sectors === 'elsewhere') problems.note('outside-great-britain', code, place);
    else if (sectors === undefined || slot === undefined || !/^\d$/.test(digit)) {
      problems.note('not-a-postcode', code, place);
    } else if (row.district === '') problems.note('no-district', code, place);
    else {
      const council = numberOf(row.county, row.district);
      if (council === undefined) problems.note('unknown-code', row.district, place);
      else if (
        put(sectors(), digit, slot, council, () => {
          problems.note('duplicate', code, place);
        })
      ) {
        count(gathered, council, row);
      }
    }
  };
  return { gathered, add };
}

/** Numbers councils from 1 as they are met; each pair of codes is carried once. */
function councilNumbers(
  { councils, places }: Gathered,
  carry: CurrentCouncil,
): (county: string, district: string) => number | undefined {
  const known = new Map<string, number | undefined>();
  return (county, district) => {
    const key = `${county} ${district}`;
    if (known.has(key)) return known.get(key);
    const slug = carry(county, district);
    if (slug !== undefined && !councils.includes(slug)) {
      councils.push(slug);
      places.push({ east: 0, north: 0, postcodes: 0 });
    }
    const number = slug === undefined ? undefined : councils.indexOf(slug) + 1;
    known.set(key, number);
    return number;
  };
}

type Sectors = Map<string, UnitGrid>;
/** A function, since a district is there only once it has a postcode that is kept. */
type OutwardCode = (() => Sectors) | 'elsewhere' | undefined;

/** Takes outward codes apart, each once. */
function outwardCodes({ areas }: Gathered): (outward: string) => OutwardCode {
  const known = new Map<string, OutwardCode>();
  return (outward) => {
    if (!known.has(outward)) known.set(outward, outwardCode(areas, outward));
    return known.get(outward);
  };
}

function outwardCode(areas: Gathered['areas'], outward: string): OutwardCode {
  const [, area, district] = /^([A-Z]{1,2})(\d[A-Z\d]?)$/.exec(outward) ?? [];
  if (area === undefined || district === undefined) return undefined;
  return area in ELSEWHERE ? 'elsewhere' : () => ensure(ensure(areas, area), district);
}

function ensure<T>(map: Map<string, Map<string, T>>, key: string): Map<string, T> {
  const inner = map.get(key) ?? new Map<string, T>();
  map.set(key, inner);
  return inner;
}

/** Puts a unit into its grid. The first of two rows for a postcode counts. */
function put(
  sectors: Sectors,
  digit: string,
  slot: number,
  council: number,
  onDuplicate: () => void,
): boolean {
  let grid = sectors.get(digit);
  if (grid === undefined) {
    grid = emptyGrid();
    sectors.set(digit, grid);
  }
  if (grid[slot] !== 0) {
    onDuplicate();
    return false;
  }
  grid[slot] = council;
  return true;
}

function count(gathered: Gathered, council: number, { east, north }: SourcePostcode): void {
  gathered.rowsKept += 1;
  const place = gathered.places[council - 1];
  if (place === undefined || !(east > 0) || !(north > 0)) return;
  place.east += east;
  place.north += north;
  place.postcodes += 1;
}

/** What was gathered, area by area, in alphabetical order. */
export function areaUnits({ areas, councils }: Gathered): AreaUnits[] {
  return [...areas]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([area, districts]) => ({ area, councils, districts }));
}
