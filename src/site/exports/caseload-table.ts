/** Figures of one release as rows, for every kind of download. */
import { regionOf } from '../../dataset/figures/areas.ts';
import type { Dataset, Release } from '../../dataset/dataset.ts';
import { councilsByCode } from '../../dataset/dataset.ts';
import { codesOfRow } from '../../dataset/figures/combined-figures.ts';
import type { Figure } from '../../schemas/figure.ts';

/** Columns of the council table, in order. A promise to others: see the data page before changing it. */
export const CASELOAD_COLUMNS = [
  'year',
  'council_code',
  'council_name',
  'region',
  'status',
  'average_caseload',
  'cases',
  'case_holders_fte',
  'joint_with',
  'release',
] as const;

export const AREA_COLUMNS = [
  'year',
  'area_code',
  'area_name',
  'status',
  'average_caseload',
  'cases',
  'case_holders_fte',
  'release',
] as const;

/** Cells of one row; an empty string where there is nothing to say. */
export type Row = readonly (string | number)[];

/**
 * Councils of one release, each year under the code in force that year as published,
 * a combined figure as one row for each council. Sorted by year and code.
 */
export function caseloadRows(dataset: Dataset, { release, caseloads }: Release): Row[] {
  const byCode = councilsByCode(dataset.councils);
  const areas = new Map(dataset.areas.map((area) => [area.code, area]));
  const rows = caseloads.flatMap((figure) =>
    pairsOf(figure).flatMap(([code, joint]): Row[] => {
      const council = byCode.get(code);
      if (council === undefined) return [];
      const region = regionOf(areas, council).name;
      return [
        [
          figure.year,
          code,
          council.name,
          region,
          figure.status,
          ...numbers(figure),
          joint,
          release,
        ],
      ];
    }),
  );
  return sorted(rows);
}

/** England, its regions and the two parts of London of one release. Sorted by year and code. */
export function areaRows(dataset: Dataset, { release, caseloads }: Release): Row[] {
  const names = new Map(dataset.areas.map(({ code, name }) => [code, name]));
  const rows = caseloads.flatMap((figure): Row[] => {
    const name = names.get(figure.code);
    return name === undefined
      ? []
      : [[figure.year, figure.code, name, figure.status, ...numbers(figure), release]];
  });
  return sorted(rows);
}

/** The codes a figure is under, each with the other one of a combined figure. */
function pairsOf(figure: Figure): (readonly [code: string, other: string])[] {
  const codes = codesOfRow(figure);
  return codes.map((code) => [code, codes.find((other) => other !== code) ?? '']);
}

/** Average, cases and FTE; empty cells where there is no figure. */
function numbers(figure: Figure): [number | '', number | '', number | ''] {
  if (figure.status !== 'published') return ['', '', ''];
  return [figure.average_caseload, figure.cases, figure.case_holders_fte];
}

/** By the first two columns: year and code. */
function sorted(rows: readonly Row[]): Row[] {
  return [...rows].sort(
    (a, b) => Number(a[0]) - Number(b[0]) || compare(String(a[1]), String(b[1])),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
