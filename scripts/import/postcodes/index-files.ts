/** What was gathered as the files of data/postcodes/. */
import { formatShard } from '../../../src/postcodes/format-shard.ts';
import { summariseArea, type AreaUnits } from '../../../src/postcodes/summarise-area.ts';
import { formatTable } from '../../../src/tables/table.ts';
import { TABLES } from '../../../src/tables/catalogue.ts';
import type { NewFile } from '../../shared/new-file.ts';
import { unitsIn } from '../../../src/postcodes/unit-grid.ts';
import { areaUnits, type Gathered } from './gather.ts';
import { fromNationalGrid } from './national-grid.ts';

/** Where an area's shard is, relative to data/. */
export function shardPath(area: string): string {
  return `postcodes/areas/${area.toLowerCase()}.txt`;
}

/** Every file of the index, paths relative to data/: the tables, then a shard for each area. */
export function indexFiles(gathered: Gathered): NewFile[] {
  const areas = areaUnits(gathered);
  return [
    { path: TABLES.postcodeAreas.path, text: areasTable(areas) },
    { path: TABLES.centres.path, text: centresTable(gathered) },
    ...areas.map((units) => ({
      path: shardPath(units.area),
      text: formatShard(summariseArea(units)),
    })),
  ];
}

function areasTable(areas: readonly AreaUnits[]): string {
  return formatTable(
    TABLES.postcodeAreas,
    areas.map((units) => ({ area: units.area, postcodes: String(postcodesIn(units)) })),
  );
}

function postcodesIn({ districts }: AreaUnits): number {
  return [...districts.values()]
    .flatMap((sectors) => [...sectors.values()])
    .reduce((sum, grid) => sum + unitsIn(grid), 0);
}

function centresTable({ councils, places }: Gathered): string {
  const rows = councils.flatMap((council, index) => {
    const { east, north, postcodes } = places[index] ?? { east: 0, north: 0, postcodes: 0 };
    if (postcodes === 0) return [];
    const [longitude, latitude] = fromNationalGrid(east / postcodes, north / postcodes);
    return [
      {
        council,
        latitude: latitude.toFixed(5),
        longitude: longitude.toFixed(5),
        postcodes: String(postcodes),
      },
    ];
  });
  return formatTable(TABLES.centres, rows);
}
