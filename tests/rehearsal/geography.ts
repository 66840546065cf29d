/** The lists and shapes of areas after the reorganisation. Every shape is a square around a council's point. */
import type { Council } from '../../src/schemas/council.ts';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { csvOf } from './csv.ts';
import { beginners, leavers, type NewCouncil, type Reorganisation } from './reorganisation.ts';

const LONDON_PARTS = ['E13000001', 'E13000002'];

/** The Office for National Statistics' list of areas. An area's last year ends on 31 March of the next. */
export function areaList(dataset: Dataset, plan: Reorganisation): string {
  const areas = [
    ...dataset.councils.flatMap((council) => councilAreas(council, plan)),
    ...beginners(plan).map((one) => listed(one.code, one.name, [regionOf(one.area)], plan.year)),
    ...dataset.districts.map((district) => ({
      ...listed(district.code, district.name, [countyOf(dataset, district.council, plan)]),
      ...(district.last_year === undefined ? {} : { end: district.last_year }),
    })),
  ];
  return JSON.stringify(Object.fromEntries(areas.map((area) => [area.areacd, area])));
}

interface Listed {
  readonly areacd: string;
  readonly areanm: string;
  readonly level: readonly string[];
  readonly parents: readonly string[];
  readonly start?: number;
  readonly end?: number;
}

function listed(
  areacd: string,
  areanm: string,
  parents: readonly string[],
  start?: number,
): Listed {
  return { areacd, areanm, level: ['utla'], parents, ...(start === undefined ? {} : { start }) };
}

function councilAreas(council: Council, plan: Reorganisation): Listed[] {
  const { code, name, area, old_codes: old, in_force_from: from, in_force_to: to } = council;
  if (code === undefined) return [];
  const parents = [regionOf(area)];
  const last = leavers(plan).includes(council) ? `${plan.year}-03-31` : to;
  const isRecoded = plan.recoded.council === council;
  const start = old.length > 0 || from === undefined ? undefined : Number(from.slice(0, 4));
  return [
    { ...listed(code, name, parents, start), ...endOf(isRecoded ? `${plan.year}-03-31` : last) },
    ...old.map((one) => ({ ...listed(one.code, name, parents), ...endOf(one.lastDay) })),
    ...(isRecoded ? [listed(plan.recoded.code, name, parents, plan.year)] : []),
  ];
}

function endOf(lastDay: string | undefined): { end?: number } {
  return lastDay === undefined ? {} : { end: Number(lastDay.slice(0, 4)) - 1 };
}

function regionOf(area: string): string {
  return LONDON_PARTS.includes(area) ? 'E12000007' : area;
}

/** The county of a district while it is in force. */
function countyOf(dataset: Dataset, slug: string, plan: Reorganisation): string {
  const council = dataset.councils.find((one) => one.slug === slug);
  return council === undefined || leavers(plan).includes(council) ? '' : (council.code ?? '');
}

/** The lookup of districts and upper-tier authorities; Welsh names stay as they were. */
export function tierLookup(dataset: Dataset, { year }: Reorganisation): string {
  const no = String(year).slice(2);
  const welsh = dataset.councils.filter(({ type }) => type === 'welsh unitary');
  const rows = welsh.map(({ code = '', name, aliases }) => [code, code, name, aliases[0] ?? '']);
  const header = [`LTLA${no}CD`, `UTLA${no}CD`, `UTLA${no}NM`, `UTLA${no}NMW`];
  return csvOf([header, ...rows]);
}

/** Half the side of a council's square in degrees. */
const HALF = 0.05;

/** The boundaries: councils of all times, districts in the middle of their council's square, nations. */
export function shapes(dataset: Dataset, plan: Reorganisation): string {
  const arcs: [number, number][][] = [];
  const square = (areacd: string, [x, y]: readonly [number, number], half: number): object => {
    arcs.push([
      [x - half, y - half],
      [x - half, y + half],
      [x + half, y + half],
      [x + half, y - half],
      [x - half, y - half],
    ]);
    const begins = [...beginners(plan).map((one) => one.code), plan.recoded.code].includes(areacd);
    const properties = begins ? { areacd, start: plan.year } : { areacd };
    return { type: 'Polygon', arcs: [[arcs.length - 1]], properties };
  };
  const points = new Map([
    ...dataset.councils.map((one) => [one.slug, pointOf(one)] as const),
    ...beginners(plan).map((one) => [one.slug, pointOfNew(one, plan)] as const),
  ]);
  const utla = [
    ...dataset.councils.flatMap((council) =>
      [
        council.code,
        ...council.old_codes.map(({ code }) => code),
        ...(council === plan.recoded.council ? [plan.recoded.code] : []),
      ].flatMap((code) => (code === undefined ? [] : [square(code, pointOf(council), HALF)])),
    ),
    ...beginners(plan).map((one) => square(one.code, points.get(one.slug) ?? [0, 0], HALF)),
  ];
  const ltla = dataset.districts.map(({ code, council }) => {
    const slug = council === plan.split.from.slug ? plan.split.into[0].slug : council;
    return square(code, points.get(slug) ?? [0, 0], HALF / 2);
  });
  const nations: readonly (readonly [string, readonly [number, number]])[] = [
    ['E92000001', [-1.5, 52.5]],
    ['W92000004', [-3.7, 52.3]],
    ['S92000003', [-4.2, 56.8]],
    ['N92000002', [-6.7, 54.6]],
  ];
  const ctry = nations.map(([code, point]) => square(code, point, 0.5));
  const of = (geometries: object[]): object => ({ type: 'GeometryCollection', geometries });
  return JSON.stringify({
    type: 'Topology',
    transform: { scale: [0.00001, 0.00001], translate: [-10, 49] },
    objects: { utla: of(utla), ltla: of(ltla), ctry: of(ctry) },
    arcs: arcs.map(quantised),
  });
}

/** Delta-encoded whole numbers, as TopoJSON has them. */
function quantised(arc: readonly (readonly [number, number])[]): number[][] {
  const whole = arc.map(([x, y]) => [Math.round((x + 10) * 1e5), Math.round((y - 49) * 1e5)]);
  return whole.map(([x = 0, y = 0], index) => {
    const [beforeX = 0, beforeY = 0] = whole[index - 1] ?? [];
    return [x - beforeX, y - beforeY];
  });
}

function pointOf({ latitude = 51, longitude = -9 }: Council): [number, number] {
  return [longitude, latitude];
}

/** The point of the first predecessor. Of two in the place of one, the second is beside it. */
function pointOfNew(one: NewCouncil, { split }: Reorganisation): [number, number] {
  const [x, y] = pointOf(one.predecessors[0] ?? split.from);
  return [split.into[1] === one ? x + 3 * HALF : x, y];
}

/** The layout of hexagons as its publisher has it: without what is placed by hand. */
export function hexLayout(dataset: Dataset, byHand: readonly string[]): string {
  const hexes = dataset.hexes.filter(({ code }) => !byHand.includes(code));
  return JSON.stringify({
    layout: 'odd-r',
    hexes: Object.fromEntries(hexes.map(({ code, q, r }) => [code, { q, r }])),
  });
}

/** A town in each council in force before the reorganisation. */
export function towns(dataset: Dataset): string {
  const present = dataset.councils.filter(
    ({ latitude, in_force_to: to }) => latitude !== undefined && to === undefined,
  );
  const rows = present.map(({ latitude = 0, longitude = 0 }, index) => [
    String(1000 + index),
    `Town ${index + 1}`,
    '5000',
    latitude.toFixed(5),
    longitude.toFixed(5),
  ]);
  return csvOf([['geoname_id', 'name', 'population', 'latitude', 'longitude'], ...rows]);
}
