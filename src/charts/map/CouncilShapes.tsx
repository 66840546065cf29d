/** The shapes of councils in one part of a map. */
import type { JSX } from 'preact';
import type { Part } from './map-layout.ts';
import type { MapCouncil, ShapeClass } from './shape-classes.ts';
import { shapeWriter } from './shape-path.ts';
import type { Arc, Shape } from './topology.ts';

/** What is known of the councils drawn, by code. */
export interface DrawnCouncils {
  readonly councils: ReadonlyMap<string, MapCouncil>;
  readonly classes: ReadonlyMap<string, ShapeClass>;
  /** Codes of those within a circle; undefined where there is no circle. */
  readonly near: ReadonlySet<string> | undefined;
}

/** What shapes are drawn from. */
export interface CouncilShapesProps {
  readonly part: Pick<Part, 'shapes' | 'grid' | 'detail'>;
  readonly arcs: Arc[];
  readonly drawn: DrawnCouncils;
}

/** One path for each council; those away from a circle are in a group of their own. */
export function CouncilShapes({ part, arcs, drawn }: CouncilShapesProps): JSX.Element {
  const { near } = drawn;
  const write = shapeWriter(arcs, part.grid);
  const draw = (shape: Shape): JSX.Element => drawShape(shape, write(shape), drawn);
  const isNear = ({ properties }: Shape): boolean => near?.has(properties.code) ?? true;
  const away = part.shapes.filter((shape) => !isNear(shape));
  return (
    <>
      {near && <g class="away">{away.map(draw)}</g>}
      {part.shapes.filter(isNear).map(draw)}
    </>
  );
}

function drawShape({ properties }: Shape, d: string, drawn: DrawnCouncils): JSX.Element {
  const { code } = properties;
  const council = drawn.councils.get(code);
  return (
    <path id={council?.id} class={drawn.classes.get(code)} d={d} key={code}>
      {council?.name && <title>{council.name}</title>}
    </path>
  );
}
