/** Rows of districts.csv: each lower-tier district and the council of today that serves it. */
import type { Finding } from '../../../src/schemas/finding.ts';
import type { RegisterEntry } from '../../../src/schemas/register.ts';
import type { ListedArea } from './area-lookup.ts';
import { contains, pointInside, type Polygon } from './polygons.ts';

/** What is needed to find the council of a district. */
export interface DistrictSources {
  readonly areas: ReadonlyMap<string, ListedArea>;
  /** Upper-tier code by district code in the tier lookup. */
  readonly parent: ReadonlyMap<string, string>;
  /** Shapes by code, districts' and councils' alike. */
  readonly districtShapes: ReadonlyMap<string, readonly Polygon[]>;
  readonly councilShapes: ReadonlyMap<string, readonly Polygon[]>;
}

const LIST = 'districts.csv';

/**
 * Makes the rows. A district whose county is in force belongs to it;
 * one of an abolished county to the council of today whose shape holds a point inside the district.
 */
export function districtRows(
  entries: readonly RegisterEntry[],
  sources: DistrictSources,
): { rows: Record<string, string>[]; findings: Finding[] } {
  const present = entries.filter((entry) => entry.in_force_to === undefined);
  const rows: Record<string, string>[] = [];
  const findings: Finding[] = [];
  for (const district of sources.areas.values()) {
    if (!district.areacd.startsWith('E07')) continue;
    const council = byCounty(district, present) ?? byPlace(district, present, sources);
    if (council === undefined) findings.push(noCouncil(district));
    else rows.push(rowOf(district, council));
    findings.push(...otherCounty(district, sources));
  }
  return { rows, findings };
}

function rowOf(
  { areacd, areanm, start, end }: ListedArea,
  { slug }: RegisterEntry,
): Record<string, string> {
  return {
    code: areacd,
    name: areanm,
    council: slug,
    first_year: start === undefined ? '' : String(start),
    last_year: end === undefined ? '' : String(end),
  };
}

function byCounty(
  { parents }: ListedArea,
  present: readonly RegisterEntry[],
): RegisterEntry | undefined {
  return present.find(({ code }) => code?.startsWith('E10') && parents.includes(code));
}

function byPlace(
  { areacd }: ListedArea,
  present: readonly RegisterEntry[],
  { districtShapes, councilShapes }: DistrictSources,
): RegisterEntry | undefined {
  const shape = districtShapes.get(areacd);
  if (shape === undefined) return undefined;
  const point = pointInside(shape);
  return present.find(({ code = '' }) =>
    councilShapes.get(code)?.some((polygon) => contains(polygon, point)),
  );
}

function noCouncil({ areacd, areanm }: ListedArea): Finding {
  return {
    code: 'no-council',
    severity: 'error',
    file: LIST,
    value: areacd,
    message: `No present council was found for the district ${areanm}, which has neither a county in force nor a shape. Take the newest boundaries.`,
  };
}

/** The two lists of the same publisher should agree on a district's county. */
function otherCounty(
  { areacd, areanm, parents }: ListedArea,
  { parent }: DistrictSources,
): Finding[] {
  const county = parents.find((code) => code.startsWith('E10'));
  const looked = parent.get(areacd);
  if (county === undefined || looked === undefined || county === looked) return [];
  const message = `${areanm} is in ${county} in the list of areas and in ${looked} in the tier lookup. The list of areas is used.`;
  return [{ code: 'other-county', severity: 'warning', file: LIST, value: areacd, message }];
}
