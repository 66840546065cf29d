/** A council and what lies around it: shapes within a circle in the colours of their figures, others pale. */
import type { Boundaries } from '../../schemas/geography.ts';
import { circlePicture, frameAround, type Circle, type CircleName } from './circle-frame.ts';
import { nationsWithin } from './circle-nations.ts';
import { classOf } from '../core/colouring.ts';
import { shapeWriter } from '../map/shape-path.ts';
import { tag } from '../core/svg.ts';
import { decodeArcs, shapesWithin } from '../map/topology.ts';

/** A council that may be seen. */
export interface CircleCouncil {
  readonly code: string;
  readonly value: number | undefined;
  /** Whether its centre lies within the circle. */
  readonly near: boolean;
}

export interface CircleMapOptions extends Circle {
  readonly topology: Boundaries;
  readonly councils: readonly CircleCouncil[];
  readonly names: readonly CircleName[];
  readonly cap: number;
  /** Code of the council in the middle, outlined in ink. */
  readonly highlight: string;
}

/** The map. It is as high as it is wide. */
export function circleMap(options: CircleMapOptions): string {
  const { topology, cap, highlight, names } = options;
  const arcs = decodeArcs(topology);
  const { box, scale } = frameAround(options);
  const write = shapeWriter(arcs, { left: box.left, top: box.top, scale });
  const seen = shapesWithin(topology.objects.councils.geometries, arcs, box);
  const byCode = new Map(options.councils.map((council) => [council.code, council]));
  const shapes = seen.flatMap((shape) => {
    const council = byCode.get(shape.properties.code);
    if (council === undefined) return [];
    const name = classOf(council.value, cap);
    return [tag('path', { class: council.near ? name : `${name} far`, d: write(shape) })];
  });
  const own = seen.find(({ properties }) => properties.code === highlight);
  const outline = own === undefined ? '' : tag('path', { class: 'here', d: write(own) });
  const nations = nationsWithin(topology, arcs, { box, scale });
  const borders = tag('g', { class: 'borders' }, nations, ...shapes);
  return circlePicture(options, names, borders, outline);
}
