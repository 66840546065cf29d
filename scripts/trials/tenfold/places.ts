/** What people search for in an invented country: districts, towns, councils under one name, and postcodes. */
import { formatShard } from '../../../src/postcodes/format-shard.ts';
import {
  withRest,
  type PostcodeDistrict,
  type PostcodeSector,
  type Shard,
} from '../../../src/postcodes/shard.ts';
import { TABLES } from '../../../src/tables/catalogue.ts';
import { formatTable, parseTable } from '../../../src/tables/table.ts';
import { codeOf, english, present, type Country, type Invented } from './country.ts';
import { nameOf, NAMES } from './names.ts';
import { asMany } from './scale.ts';

/** As many as there are today. */
const TODAY = { towns: 4227, districts: 204, combined: 19, postcodes: 8_000 };

/**
 * The tables and the parts of the postcode index by their paths.
 * @param postcodeAreas the text of data/postcodes/areas.csv, for the letters of the areas
 */
export function inventPlaces(country: Country, postcodeAreas: string): Map<string, string> {
  const letters = parseTable(TABLES.postcodeAreas, postcodeAreas, '').rows.map(({ area }) => area);
  const own = present(country.councils);
  const groups = Map.groupBy(
    own,
    (_, index) => letters[Math.floor((index * letters.length) / own.length)] ?? '',
  );
  return new Map([
    [TABLES.places.path, towns(country)],
    [TABLES.districts.path, districts(country)],
    [TABLES.combinedAreas.path, combinedAreas(country)],
    [TABLES.centres.path, centres(own)],
    [
      TABLES.postcodeAreas.path,
      formatTable(
        TABLES.postcodeAreas,
        [...groups].map(([area, its]) => ({
          area,
          postcodes: String(its.length * TODAY.postcodes),
        })),
      ),
    ],
    ...[...groups].map(
      ([area, its]) => [`postcodes/areas/${area.toLowerCase()}.txt`, shard(area, its)] as const,
    ),
  ]);
}

function towns(country: Country): string {
  const own = present(country.councils);
  const rows = Array.from({ length: asMany(TODAY.towns, country.scale) }, (_, index) => ({
    geoname_id: String(900_000_000 + index),
    name: nameOf(own.length + index),
    code: codeAt(own, index),
    population:
      index % 2 === 0 ? '' : String(1000 + Math.floor(60_000 * country.chance('town', index) ** 3)),
  }));
  // Where there are more towns than names, a council has each name once.
  const once = new Map(rows.map((row) => [`${row.name} ${row.code}`, row]));
  return formatTable(TABLES.places, [...once.values()]);
}

function codeAt(councils: readonly Invented[], index: number): string {
  const one = councils[index % councils.length];
  return one === undefined ? '' : codeOf(one);
}

function districts(country: Country): string {
  const own = present(english(country));
  const rows = Array.from({ length: asMany(TODAY.districts, country.scale) }, (_, index) => ({
    code: `E07${String(500_000 + index)}`,
    name: nameOf(NAMES - 1 - index),
    council: own[(index * 7) % own.length]?.council.slug ?? '',
  }));
  return formatTable(TABLES.districts, rows);
}

function combinedAreas(country: Country): string {
  const own = present(english(country));
  const rows = Array.from({ length: asMany(TODAY.combined, country.scale) }, (_, index) => ({
    name: `Greater ${nameOf(NAMES - 1 - index)}`,
    codes: [0, 1, 2, 3].map((next) => codeAt(own, index * 4 + next)).join('; '),
    source: 'Invented for a trial',
  }));
  return formatTable(TABLES.combinedAreas, rows);
}

function centres(own: readonly Invented[]): string {
  const rows = own.map(({ council }, index) => ({
    council: council.slug,
    latitude: degrees(council.latitude),
    longitude: degrees(council.longitude),
    postcodes: String(TODAY.postcodes - index),
  }));
  return formatTable(TABLES.centres, rows);
}

/** Degrees as tables have them. */
export function degrees(value: number | undefined): string {
  return value?.toFixed(5) ?? '';
}

/** A postcode area with a district for each council, of which the next has a sector and a few units. */
function shard(area: string, councils: readonly Invented[]): string {
  const slugs = councils.map(({ council }) => council.slug);
  const [first = '', ...others] = slugs;
  const percent = Math.floor(100 / slugs.length);
  const whole: Shard = {
    area,
    shares: withRest(
      first,
      others.map((council) => ({ council, percent })),
    ),
    districts: new Map(
      slugs.map((slug, index) => [
        String(index + 1),
        district(slug, slugs[(index + 1) % slugs.length] ?? slug),
      ]),
    ),
  };
  return formatShard(whole);
}

function district(own: string, next: string): PostcodeDistrict {
  const sole: PostcodeSector = { shares: withRest(own, []), exceptions: [] };
  if (own === next) return { shares: sole.shares, sectors: sectors('1234567', sole) };
  const cut: PostcodeSector = {
    shares: withRest(own, [{ council: next, percent: 9 }]),
    exceptions: [{ council: next, units: 'Aj-rB-DHlp' }],
    rows: 'ABDEFGHJLNPQRSTUW',
  };
  return {
    shares: withRest(own, [{ council: next, percent: 16 }]),
    sectors: new Map([
      ...sectors('1345', sole),
      ...sectors('6', { shares: withRest(next, []), exceptions: [] }),
      ...sectors('7', cut),
    ]),
  };
}

function sectors(digits: string, sector: PostcodeSector): Map<string, PostcodeSector> {
  return new Map(Array.from(digits, (digit) => [digit, sector]));
}
