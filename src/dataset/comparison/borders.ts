/** Which councils border each other, read from the shapes: neighbours reference the same arc. */
import type { GssCode } from '../../schemas/cell.ts';
import type { Council } from '../../schemas/council.ts';
import type { Boundaries } from '../../schemas/geography.ts';
import { inForce } from '../dataset.ts';

type Shape = Boundaries['objects']['councils']['geometries'][number];

/**
 * Bordering councils of every drawn council in force in a year, over land and rivers:
 * a border in the sea or along an estuary that the shapes leave open does not count,
 * and the two banks of the tidal Thames do not touch.
 * @returns codes now or last in force, in order of code; Welsh and Scottish councils are among them
 */
export function borders(
  boundaries: Boundaries,
  councils: readonly Council[],
  year: number,
): Map<GssCode, GssCode[]> {
  const codes = new Set(
    councils.filter((council) => inForce(council, year)).map(({ code }) => code),
  );
  const shapes = boundaries.objects.councils.geometries.filter(({ properties }) =>
    codes.has(properties.code),
  );
  const byArc = codesByArc(shapes);
  return new Map(
    shapes.map((shape) => {
      const { code } = shape.properties;
      const touching = arcsOf(shape).flatMap((arc) => [...(byArc.get(arc) ?? [])]);
      return [code, [...new Set(touching)].filter((other) => other !== code).sort()];
    }),
  );
}

function codesByArc(shapes: readonly Shape[]): Map<number, Set<GssCode>> {
  const byArc = new Map<number, Set<GssCode>>();
  for (const shape of shapes) {
    for (const arc of arcsOf(shape)) {
      byArc.set(arc, (byArc.get(arc) ?? new Set()).add(shape.properties.code));
    }
  }
  return byArc;
}

/** Indexes of a shape's arcs; TopoJSON marks one that runs backwards by its complement. */
function arcsOf(shape: Shape): number[] {
  const polygons = shape.type === 'Polygon' ? [shape.arcs] : shape.arcs;
  return polygons.flat(2).map((arc) => (arc < 0 ? ~arc : arc));
}
