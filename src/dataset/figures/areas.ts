/** Nations and regions: England's own code, and where councils lie. */
import type { Area } from '../../schemas/area.ts';
import type { GssCode } from '../../schemas/cell.ts';
import type { Council } from '../../schemas/council.ts';

/** The GSS code of England, under which its own figures are published. */
export const ENGLAND = 'E92000001';

/**
 * The region of a council: for London boroughs London, not its inner or outer part; outside England the nation.
 * @param areas by code
 * @throws if the council's area is not among them, which `npm run check` refuses
 */
export function regionOf(areas: ReadonlyMap<GssCode, Area>, council: Council): Area {
  const area = areas.get(council.area);
  const region = area?.kind === 'part of region' && area.parent ? areas.get(area.parent) : area;
  if (region === undefined) throw new Error(`no area ${council.area} for ${council.slug}`);
  return region;
}

/** Whether a council is in an area, or in one that is part of it. */
export function isWithin(
  areas: ReadonlyMap<GssCode, Area>,
  council: Pick<Council, 'area'>,
  { code }: Pick<Area, 'code'>,
): boolean {
  for (let at: string | undefined = council.area; at !== undefined; at = areas.get(at)?.parent) {
    if (at === code) return true;
  }
  return false;
}
