/** Shapes for the web: projected, without islets, simplified once for both sides of every border. */
import { quantize, mergeArcs } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify } from 'topojson-simplify';
import type { MultiPolygon, Polygon as PolygonObject, Topology } from 'topojson-specification';
import { boundaries, type Boundaries } from '../../../src/schemas/geography.ts';
import { ringArea, type Polygon } from './polygons.ts';
import { polygonsByCode, type OnsTopology } from './ons-shapes.ts';
import { ukPlane } from './plane.ts';

/** How finely to draw. */
export interface Drawing {
  /** Length of one unit of the plane, km: coordinates are whole units. */
  readonly unit: number;
  /** Detail smaller than this is left out, km²: the triangle that a point makes with its neighbours. */
  readonly detail: number;
  /** But in a small council, detail of at least this share of its area is kept. */
  readonly share: number;
  /** Islands smaller than this are left out unless they are the largest part of a council, km². */
  readonly islet: number;
}

/** A council to draw. */
export interface Subject {
  readonly code: string;
  /** The nation whose outline it is part of; none if it is abolished, because its area is drawn already. */
  readonly nation: string | undefined;
}

type Shape = PolygonObject | MultiPolygon;

const NORTHERN_IRELAND = 'N92000002';

/**
 * Draws councils and the outlines of nations.
 * Borders that are the same in the source, between neighbours or between an old council and its successor, are the same arcs.
 * @param subjects councils with a shape in the source, in the order of the file
 */
export function draw(
  source: OnsTopology,
  subjects: readonly Subject[],
  drawing: Drawing,
): Boundaries {
  const shared = topology(collections(source, subjects, drawing));
  const councils = shapesOf(shared, 'councils');
  const outlines = [...nationsOf(shared, councils, subjects), ...shapesOf(shared, 'others')];
  const arcs = simplified(shared, [...councils, ...outlines.slice(-1)], drawing);
  const { arcs: rounded } = quantize(
    { type: 'Topology', objects: {}, arcs },
    { scale: [1, 1], translate: [0, 0] },
  );
  const nations = [...new Set(subjects.flatMap(({ nation = [] }) => nation)), NORTHERN_IRELAND];
  return boundaries.parse({
    type: 'Topology',
    transform: { scale: [1, 1], translate: [0, 0] },
    arcs: rounded,
    objects: {
      councils: labelled(
        councils,
        subjects.map(({ code }) => code),
      ),
      nations: labelled(outlines, nations),
    },
  });
}

function collections(
  source: OnsTopology,
  subjects: readonly Subject[],
  { unit, islet }: Drawing,
): Parameters<typeof topology>[0] {
  const project = ukPlane(unit);
  const shapes = new Map([...polygonsByCode(source, 'utla'), ...polygonsByCode(source, 'ctry')]);
  const geometry = (code: string) => ({
    type: 'MultiPolygon' as const,
    coordinates: withoutIslets(
      (shapes.get(code) ?? []).map((polygon) => polygon.map((ring) => ring.map(project))),
      islet / unit ** 2,
    ),
  });
  const collection = (codes: readonly string[]) => ({
    type: 'GeometryCollection' as const,
    geometries: codes.map(geometry),
  });
  return {
    councils: collection(subjects.map(({ code }) => code)),
    others: collection([NORTHERN_IRELAND]),
  };
}

function withoutIslets<T extends Polygon>(polygons: readonly T[], islet: number): T[] {
  const areas = polygons.map(([outer = []]) => Math.abs(ringArea(outer)));
  const least = Math.min(islet, Math.max(...areas));
  return polygons.filter((_, index) => (areas[index] ?? 0) >= least);
}

function shapesOf(shared: Topology, name: string): Shape[] {
  const object = shared.objects[name];
  if (object?.type !== 'GeometryCollection') return [];
  return object.geometries.filter(
    (shape): shape is Shape => shape.type === 'Polygon' || shape.type === 'MultiPolygon',
  );
}

function nationsOf(
  shared: Topology,
  councils: readonly Shape[],
  subjects: readonly Subject[],
): Shape[] {
  const nations = [...new Set(subjects.flatMap(({ nation = [] }) => nation))];
  return nations.map((nation) =>
    mergeArcs(
      shared,
      councils.filter((_, index) => subjects[index]?.nation === nation),
    ),
  );
}

/**
 * Leaves out points by their weight (Visvalingam and Whyatt 1993: the area of the triangle with the neighbours left),
 * with one threshold for each arc, that of the smallest shape it bounds.
 */
function simplified(
  shared: Topology,
  shapes: readonly Shape[],
  { unit, detail, share }: Drawing,
): [number, number][][] {
  const smallest = smallestAreas(shared, shapes);
  const { arcs } = presimplify({ type: 'Topology', objects: {}, arcs: shared.arcs });
  return arcs.map((arc, index) => {
    const least = Math.min(detail / unit ** 2, share * (smallest.get(index) ?? Infinity));
    return arc
      .filter(([, , weight = Infinity]) => weight >= least)
      .map(([x = 0, y = 0]): [number, number] => [x, y]);
  });
}

/** Area of the smallest polygon that each arc bounds. */
function smallestAreas({ arcs }: Topology, shapes: readonly Shape[]): Map<number, number> {
  const smallest = new Map<number, number>();
  for (const [outer = []] of shapes.flatMap(polygonsOf)) {
    const ring = outer.flatMap((index) =>
      index < 0 ? [...(arcs[~index] ?? [])].reverse() : (arcs[index] ?? []),
    );
    const area = Math.abs(ringArea(ring));
    for (const index of outer.map((signed) => (signed < 0 ? ~signed : signed))) {
      smallest.set(index, Math.min(area, smallest.get(index) ?? Infinity));
    }
  }
  return smallest;
}

function polygonsOf(shape: Shape): number[][][] {
  return shape.type === 'Polygon' ? [shape.arcs] : shape.arcs;
}

function labelled(shapes: readonly Shape[], codes: readonly string[]): object {
  const geometries = shapes.map((shape, index) => {
    const polygons = polygonsOf(shape);
    const [only] = polygons;
    const properties = { code: codes[index] };
    return polygons.length === 1
      ? { type: 'Polygon', arcs: only, properties }
      : { type: 'MultiPolygon', arcs: polygons, properties };
  });
  return { type: 'GeometryCollection', geometries };
}
