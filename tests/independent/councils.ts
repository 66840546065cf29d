/** Councils and areas, under every code they have had. */
import { cell, several, table } from './tables.ts';

export interface Council {
  readonly slug: string;
  readonly name: string;
  readonly code: string;
  readonly codes: readonly string[];
  /** Name of the region, or of the nation where it has no regions. */
  readonly region: string;
  readonly from: string;
  readonly to: string;
  readonly predecessors: readonly string[];
  readonly england: boolean;
}

export interface Area {
  readonly code: string;
  readonly slug: string;
  readonly name: string;
}

const areaRows = table('areas.csv');
export const areas: ReadonlyMap<string, Area> = new Map(
  areaRows.map((row) => [
    cell(row, 'code'),
    { code: cell(row, 'code'), slug: cell(row, 'slug'), name: cell(row, 'name') },
  ]),
);

function regionOf(code: string): string {
  const row = areaRows.find((one) => one.code === code);
  if (row === undefined) throw new Error(`There is no area ${code}.`);
  return row.kind === 'part of region' ? regionOf(cell(row, 'parent')) : cell(row, 'name');
}

export const councils: readonly Council[] = table('councils.csv').map((row) => {
  const old = several(cell(row, 'old_codes')).map((text) => text.split(' to ')[0] ?? '');
  const code = cell(row, 'code');
  return {
    slug: cell(row, 'slug'),
    name: cell(row, 'name'),
    code,
    codes: [code, ...old].filter((one) => one !== ''),
    region: regionOf(cell(row, 'area')),
    from: cell(row, 'in_force_from'),
    to: cell(row, 'in_force_to'),
    predecessors: several(cell(row, 'predecessors')),
    england: code.startsWith('E'),
  };
});

const byCode = new Map(councils.flatMap((council) => council.codes.map((code) => [code, council])));
const bySlug = new Map(councils.map((council) => [council.slug, council]));

/** @throws Error if no council has, or had, the code */
export function councilOf(code: string): Council {
  const found = byCode.get(code);
  if (found === undefined) throw new Error(`No council has the code ${code}.`);
  return found;
}

/** @throws Error if no council has the slug */
export function councilAt(slug: string): Council {
  const found = bySlug.get(slug);
  if (found === undefined) throw new Error(`No council has the slug ${slug}.`);
  return found;
}

/** Whether it was in force on 30 September of a year. */
export function inForce({ from, to }: Council, year: number): boolean {
  const day = `${String(year)}-09-30`;
  return (from === '' || from <= day) && (to === '' || to >= day);
}
