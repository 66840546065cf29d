/** Whether every English council can be found on both maps in each year it existed. */
import type { GssCode } from '../../schemas/cell.ts';
import type { Council } from '../../schemas/council.ts';
import type { Finding } from '../../schemas/finding.ts';
import { codesOf, inForce, type Dataset } from '../dataset.ts';
import { yearsOf } from '../figures/figures.ts';
import { isEnglish } from '../lineage/english-councils.ts';

type Mapped = Pick<Dataset, 'councils' | 'releases' | 'boundaries' | 'hexes'>;

/** Errors for a council without a shape or a hexagon, and for two councils of one year in one cell. */
export function mapFindings(dataset: Mapped): Finding[] {
  const { councils, releases, boundaries, hexes } = dataset;
  const years = yearsOf(releases.flatMap(({ caseloads }) => caseloads));
  const everIn = councils.filter(
    (council) => isEnglish(council) && years.some((year) => inForce(council, year)),
  );
  const shapes = new Set(
    boundaries.objects.councils.geometries.map(({ properties }) => properties.code),
  );
  const cells = new Map(hexes.map(({ code, q, r }) => [code, `${q},${r}`]));
  return [
    ...unmapped(everIn, (code) => shapes.has(code), 'geography/boundaries.json'),
    ...unmapped(everIn, (code) => cells.has(code), 'geography/hexes.csv'),
    ...years.flatMap((year) => sharedCells(year, everIn, cells)),
  ];
}

function unmapped(
  councils: readonly Council[],
  isThere: (code: GssCode) => boolean,
  file: string,
): Finding[] {
  return councils
    .filter((council) => !codesOf(council).some(isThere))
    .map(({ code = '', name }) => ({
      code: 'not-on-the-map',
      severity: 'error',
      file,
      value: code,
      message: `${name} is missing. Add it to the layout, or import the shapes again.`,
      place: { code },
    }));
}

function sharedCells(
  year: number,
  councils: readonly Council[],
  cells: ReadonlyMap<GssCode, string>,
): Finding[] {
  const inYear = councils.filter((council) => inForce(council, year));
  const byCell = Map.groupBy(inYear, (council) =>
    codesOf(council)
      .map((code) => cells.get(code))
      .find(Boolean),
  );
  return [...byCell].flatMap(([cell, sharing]): Finding[] => {
    if (cell === undefined || sharing.length === 1) return [];
    const names = sharing.map(({ name }) => name).join(' and ');
    const message = `${names} share this cell in ${year}. Give each its own.`;
    return [
      { code: 'shared-cell', severity: 'error', file: 'geography/hexes.csv', value: cell, message },
    ];
  });
}
