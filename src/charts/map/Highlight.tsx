/** The outline of the council that a map is about. */
import type { JSX } from 'preact';
import { round } from '../core/path-data.ts';
import { placement, type MapLayout, type Part } from './map-layout.ts';
import { shapeWriter } from './shape-path.ts';
import { boxAround, type Shape } from './topology.ts';

/** A council smaller than this, in CSS pixels, is ringed as well: an outline alone would be a blot. */
const SMALL = 22;

interface HighlightProps {
  readonly layout: MapLayout;
  /** Undefined where the map is about no council. */
  readonly code: string | undefined;
}

/** The outline in ink; a small council has a thin one, and a ring around it. Nothing where no shape has the code. */
export function Highlight({ layout, code }: HighlightProps): JSX.Element | null {
  const { england, london } = layout;
  const parts = london === undefined ? [england] : [england, london];
  const [found] = parts.flatMap((part) =>
    part.shapes
      .filter(({ properties }) => properties.code === code)
      .map((shape) => ({ part, shape })),
  );
  if (found === undefined) return null;
  const place = placeOf(found.shape, layout);
  if (place.across >= SMALL)
    return <Outline {...found} layout={layout} classes={['here-halo', 'here']} />;
  return (
    <>
      <Outline
        {...found}
        layout={layout}
        classes={found.part === london ? ['here'] : ['here thin']}
      />
      <Ring {...place} />
    </>
  );
}

interface OutlineProps {
  readonly part: Part;
  readonly shape: Shape;
  readonly layout: MapLayout;
  /** One line for each class, one over the other. */
  readonly classes: readonly string[];
}

function Outline({ part, shape, layout, classes }: OutlineProps): JSX.Element {
  const d = shapeWriter(layout.arcs, part.grid)(shape);
  return (
    <g transform={placement(part)}>
      {classes.map((name) => (
        <path class={name} d={d} key={name} />
      ))}
    </g>
  );
}

/** Where a council is in the picture and how large it is there, in CSS pixels. */
type Place = Readonly<Record<'x' | 'y' | 'across', number>>;

function Ring({ x, y, across }: Place): JSX.Element {
  const ring = { cx: round(x), cy: round(y), r: round(across / 2 + 6) };
  return (
    <>
      <circle class="here-halo" {...ring} />
      <circle class="here" {...ring} />
    </>
  );
}

/** At the scale of England, also for a borough that is drawn enlarged as well. */
function placeOf(shape: Shape, { arcs, england }: MapLayout): Place {
  const box = boxAround([shape], arcs);
  const { left, top, scale } = england.grid;
  const pixels = scale / england.detail;
  return {
    x: england.x + ((box.left + box.right) / 2 - left) * pixels,
    y: england.y + ((box.top + box.bottom) / 2 - top) * pixels,
    across: Math.max(box.right - box.left, box.bottom - box.top) * pixels,
  };
}
