/** /location.json: the shapes that say which council somebody is in. Fetched only when a person asks for that. */
import { MAP_UNIT } from '../dataset/places/map-plane.ts';
import { inSentence } from '../dataset/text/council-names.ts';
import type { Boundaries } from '../schemas/geography.ts';
import type { Context } from './context.ts';
import { councilHref, regionLink } from './links.ts';

type Shape = Boundaries['objects']['councils']['geometries'][number];

/** Borders of the councils in force and of Northern Ireland, whose trusts have no shapes. */
export interface LocationMap {
  /** Length of a unit of the plane, km. */
  readonly unit: number;
  /** As in TopoJSON: the first point of each, then the step to each further one, in whole units. */
  readonly arcs: Boundaries['arcs'];
  readonly places: readonly (readonly [
    /** As it stands in a sentence. */
    name: string,
    href: string,
    /** Outer rings and holes as lists of arcs; a negative number is the arc of its complement, backwards. */
    rings: readonly (readonly number[])[],
  ])[];
}

const NORTHERN_IRELAND = 'N92000002';

/** Makes the map, with no more lines than its places need. */
export function locationMap({ dataset, byCode, areas }: Context): LocationMap {
  const { arcs, objects } = dataset.boundaries;
  const councils = objects.councils.geometries.flatMap((shape): Place[] => {
    const council = byCode.get(shape.properties.code);
    if (council === undefined || council.in_force_to !== undefined) return [];
    return [[inSentence(council.name), councilHref(council), ringsOf(shape)]];
  });
  const others = objects.nations.geometries.flatMap((shape): Place[] => {
    const nation = areas.get(shape.properties.code);
    if (nation?.code !== NORTHERN_IRELAND) return [];
    return [[nation.name, regionLink(nation).href, ringsOf(shape)]];
  });
  const places = [...councils, ...others];
  const used = [...new Set(places.flatMap(([, , rings]) => rings.flat().map(arcOf)))];
  const number = new Map(used.map((arc, index) => [arc, index]));
  const renumber = (signed: number): number => {
    const index = number.get(arcOf(signed)) ?? 0;
    return signed < 0 ? ~index : index;
  };
  return {
    unit: MAP_UNIT,
    arcs: used.map((arc) => arcs[arc] ?? []),
    places: places.map(([name, href, rings]) => [name, href, rings.map((r) => r.map(renumber))]),
  };
}

type Place = LocationMap['places'][number];

function ringsOf(shape: Shape): readonly (readonly number[])[] {
  return shape.type === 'Polygon' ? shape.arcs : shape.arcs.flat();
}

/** The number of an arc that may be walked backwards. */
function arcOf(signed: number): number {
  return signed < 0 ? ~signed : signed;
}
