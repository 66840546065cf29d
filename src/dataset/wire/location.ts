/**
 * /location.json: the borders that say which council somebody is in. As in TopoJSON, places that share a border share
 * its arc.
 */
import type { PlaneShape } from '../places/plane-geometry.ts';
import { withLists } from './check.ts';

/** The first point of an arc, then the step to each further one, in whole units. */
type Arc = readonly (readonly [dx: number, dy: number])[];
/** Numbers of arcs, end to end; a negative number is the arc of its complement, backwards. */
type Ring = readonly number[];

/** A place whose border is given by arcs. */
export interface Outline {
  /** As it is in a sentence. */
  readonly name: string;
  readonly href: string;
  /** Outer rings and holes. */
  readonly rings: readonly Ring[];
}

export interface Borders {
  /** Length of a unit of the plane, km. */
  readonly unit: number;
  readonly arcs: readonly Arc[];
  readonly places: readonly Outline[];
}

export interface PackedBorders {
  readonly unit: number;
  readonly arcs: readonly Arc[];
  readonly places: readonly (readonly [name: string, href: string, rings: readonly Ring[]])[];
}

/** A place as a shape on the plane in kilometres. */
export interface LocatedPlace extends PlaneShape {
  readonly name: string;
  readonly href: string;
}

/**
 * What was parsed as JSON, if it is such a file.
 * @throws if it is not
 */
export function readBorders(parsed: unknown): PackedBorders {
  return withLists<PackedBorders>(parsed, ['arcs', 'places']);
}

/** Packs borders for the browser, without arcs that no place needs. */
export function packBorders({ unit, arcs, places }: Borders): PackedBorders {
  const used = [...new Set(places.flatMap(({ rings }) => rings.flat().map(arcOf)))];
  const numbers = new Map(used.map((arc, index) => [arc, index]));
  const renumber = (signed: number): number => {
    const index = numbers.get(arcOf(signed)) ?? 0;
    return signed < 0 ? ~index : index;
  };
  return {
    unit,
    arcs: used.map((arc) => arcs[arc] ?? []),
    places: places.map(({ name, href, rings }) => [
      name,
      href,
      rings.map((ring) => ring.map(renumber)),
    ]),
  };
}

/** The number of an arc that may be walked backwards. */
function arcOf(signed: number): number {
  return signed < 0 ? ~signed : signed;
}

/** Draws packed borders on the plane. Where arcs of a ring meet, their common point is there twice, which does no harm. */
export function unpackBorders({ unit, arcs, places }: PackedBorders): LocatedPlace[] {
  const lines = arcs.map((arc) => pointsOf(arc, unit));
  const points = (ring: Ring): number[] =>
    ring.flatMap((arc) => lines[arc] ?? lines[~arc]?.toReversed() ?? []).flat();
  return places.map(([name, href, rings]) => ({
    name,
    href,
    rings: rings.map((ring) => Float64Array.from(points(ring))),
  }));
}

function pointsOf(arc: Arc, unit: number): [x: number, y: number][] {
  let [x, y] = [0, 0];
  return arc.map(([dx, dy]) => [(x += dx * unit), (y += dy * unit)]);
}
