/** The shapes of very many councils in one part of a map, with fewer corners and without an id for each. */
import type { JSX } from 'preact';
import type { CouncilShapesProps, DrawnCouncils } from './CouncilShapes.tsx';
import type { MapCouncil } from './shape-classes.ts';
import { coarseWriter } from './shape-path.ts';
import { arcsOf, type Shape } from './topology.ts';

/** How far a border may be from where it is, and what its corners are multiples of, in CSS pixels. */
const STEP = 1;

/** The part of the page with shapes that have no id: see `live/browser/shapes-by-slug.ts`. */
export const NAMELESS = 'nameless';

/** One path for all shapes of a colour, on a map in which no council is looked up. */
export function MergedShapes({ part, arcs, drawn }: CouncilShapesProps): JSX.Element {
  const write = coarseWriter(arcs, part.grid, STEP * part.detail, new Set());
  const groups = Map.groupBy(part.shapes, ({ properties }) => drawn.classes.get(properties.code));
  return (
    <>
      {[...groups].map(([name, own]) => (
        <path class={name} d={write(own)} key={name} />
      ))}
    </>
  );
}

/**
 * A path for each. Those without an id are in the order of the councils given, so that a script can tell which is whose;
 * where there is a circle, they are away from it.
 */
export function ManyShapes({ part, arcs, drawn }: CouncilShapesProps): JSX.Element {
  const known = part.shapes.filter((shape) => idOf(shape, drawn) !== undefined);
  const write = coarseWriter(arcs, part.grid, STEP * part.detail, arcsOf(known));
  const path = (council: MapCouncil, shape: Shape | undefined): JSX.Element => (
    <path
      id={council.id}
      class={drawn.classes.get(council.code)}
      d={shape && write([shape])}
      key={council.code}
    />
  );
  const shapes = new Map(part.shapes.map((shape) => [shape.properties.code, shape]));
  const councils = [...drawn.councils.values()];
  const nameless = councils.filter(({ id }) => id === undefined);
  const named = councils.filter(({ id, code }) => id !== undefined && shapes.has(code));
  return (
    <>
      {known.length < part.shapes.length && (
        <g class={drawn.near && 'away'} data-part={NAMELESS}>
          {nameless.map((council) => path(council, shapes.get(council.code)))}
        </g>
      )}
      {named.map((council) => path(council, shapes.get(council.code)))}
    </>
  );
}

function idOf({ properties }: Shape, { councils }: DrawnCouncils): string | undefined {
  return councils.get(properties.code)?.id;
}

/** Whether a shape is drawn apart from the others, so that it always has an id: in London, or within a circle. */
export function isApart(code: string, near: ReadonlySet<string> | undefined): boolean {
  return code.startsWith('E09') || near?.has(code) === true;
}
