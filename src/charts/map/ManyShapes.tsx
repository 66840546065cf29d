/**
 * The shapes of very many councils in one part of a map. Where none is looked up, those of a colour are one path. Else
 * those without an id are in the order of the councils given, so that a script can tell which is whose.
 */
import type { JSX } from 'preact';
import type { CouncilShapesProps, DrawnCouncils } from './CouncilShapes.tsx';
import type { MapCouncil } from './shape-classes.ts';
import { coarseWriter } from './shape-path.ts';
import { arcsOf, type Shape } from './topology.ts';

/** How far a border may be from where it is, and what its corners are multiples of, in CSS pixels. */
const STEP = 1;

/** The part of the page with shapes that have no id: see `live/browser/shapes-by-slug.ts`. */
const NAMELESS = 'nameless';

/** The shapes; those away from a circle are in a group of their own. */
export function ManyShapes({ part, arcs, drawn }: CouncilShapesProps): JSX.Element {
  const { near } = drawn;
  const known = part.shapes.filter((shape) => idOf(shape, drawn) !== undefined);
  const write = coarseWriter(arcs, part.grid, STEP * part.detail, arcsOf(known));
  if ([...drawn.councils.values()].every(({ id }) => id === undefined))
    return <OneForEachColour shapes={part.shapes} write={write} drawn={drawn} />;
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
  const hasNameless = known.length < part.shapes.length;
  return (
    <>
      {hasNameless && (
        <g class={near && 'away'} data-part={NAMELESS}>
          {nameless.map((council) => path(council, shapes.get(council.code)))}
        </g>
      )}
      {councils
        .filter(({ id, code }) => id !== undefined && shapes.has(code))
        .map((council) => path(council, shapes.get(council.code)))}
    </>
  );
}

interface OneForEachColourProps {
  readonly shapes: readonly Shape[];
  readonly write: (shapes: readonly Shape[]) => string;
  readonly drawn: DrawnCouncils;
}

function OneForEachColour({ shapes, write, drawn }: OneForEachColourProps): JSX.Element {
  const groups = Map.groupBy(shapes, ({ properties }) => drawn.classes.get(properties.code));
  return (
    <>
      {[...groups].map(([name, own]) => (
        <path class={name} d={write(own)} key={name} />
      ))}
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
