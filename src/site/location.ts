/** /location.json: the shapes that say which council somebody is in. Fetched only when a person asks for that. */
import { MAP_UNIT } from '../dataset/places/map-plane.ts';
import { inSentence } from '../dataset/text/council-names.ts';
import { packBorders, type Outline, type PackedBorders } from '../dataset/wire/location.ts';
import type { Boundaries } from '../schemas/geography.ts';
import type { Context } from './context.ts';
import { councilHref, regionLink } from './links.ts';

type Shape = Boundaries['objects']['councils']['geometries'][number];

const NORTHERN_IRELAND = 'N92000002';

/** Borders of the councils in force and of Northern Ireland, whose trusts have no shapes. */
export function locationMap({ dataset, byCode, areas }: Context): PackedBorders {
  const { arcs, objects } = dataset.boundaries;
  const councils = objects.councils.geometries.flatMap((shape): Outline[] => {
    const council = byCode.get(shape.properties.code);
    if (council === undefined || council.in_force_to !== undefined) return [];
    return [{ name: inSentence(council.name), href: councilHref(council), rings: ringsOf(shape) }];
  });
  const others = objects.nations.geometries.flatMap((shape): Outline[] => {
    const nation = areas.get(shape.properties.code);
    if (nation?.code !== NORTHERN_IRELAND) return [];
    return [{ name: nation.name, href: regionLink(nation).href, rings: ringsOf(shape) }];
  });
  return packBorders({ unit: MAP_UNIT, arcs, places: [...councils, ...others] });
}

function ringsOf(shape: Shape): readonly (readonly number[])[] {
  return shape.type === 'Polygon' ? shape.arcs : shape.arcs.flat();
}
