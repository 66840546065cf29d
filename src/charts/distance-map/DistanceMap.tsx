/** A council and what is around it: shapes within a circle in the colours of their figures, others pale. */
import type { JSX } from 'preact';
import type { Boundaries } from '../../schemas/geography.ts';
import { classOf } from '../core/colouring.ts';
import { shapeWriter } from '../map/shape-path.ts';
import { decodeArcs, shapesWithin } from '../map/topology.ts';
import { frameAround, type Circle, type CircleName } from './circle-frame.ts';
import { CircleNations } from './CircleNations.tsx';
import { CirclePicture } from './CirclePicture.tsx';

/** A council that may be seen. */
export interface CircleCouncil {
  readonly code: string;
  /** Its average, undefined where it has none. */
  readonly value: number | undefined;
  /** Whether its centre is within the circle. */
  readonly near: boolean;
}

export interface DistanceMapProps extends Circle {
  readonly topology: Boundaries;
  readonly councils: readonly CircleCouncil[];
  readonly names: readonly CircleName[];
  readonly cap: number;
  /** Code of the council in the middle, outlined in ink. */
  readonly highlight: string;
}

/** The map, with shapes of its own. */
export function DistanceMap(props: DistanceMapProps): JSX.Element {
  const { topology, names, highlight } = props;
  const arcs = decodeArcs(topology);
  const frame = frameAround(props);
  const { left, top } = frame.box;
  const write = shapeWriter(arcs, { left, top, scale: frame.scale });
  const seen = shapesWithin(topology.objects.councils.geometries, arcs, frame.box);
  const classes = classesIn(props);
  const own = seen.find(({ properties }) => properties.code === highlight);
  return (
    <CirclePicture circle={props} names={names}>
      <g class="borders">
        <CircleNations topology={topology} arcs={arcs} frame={frame} />
        {seen.map((shape) => {
          const { code } = shape.properties;
          const name = classes.get(code);
          return name && <path class={name} d={write(shape)} key={code} />;
        })}
      </g>
      {own && <path class="here" d={write(own)} />}
    </CirclePicture>
  );
}

/** The classes of the councils given, by code; shapes of other years have none. */
function classesIn({ councils, cap }: DistanceMapProps): ReadonlyMap<string, string> {
  return new Map(
    councils.map(({ code, value, near }) => {
      const name = classOf(value, cap);
      return [code, near ? name : `${name} far`];
    }),
  );
}
