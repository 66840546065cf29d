/** The outline of the council a map is about. */
import { shapeWriter } from './shape-path.ts';
import { tag } from '../core/svg.ts';
import { boxAround, type Shape } from './topology.ts';
import { placement, type MapLayout, type Part } from './map-layout.ts';

/** A council smaller than this, in CSS pixels, is ringed as well: an outline alone would be a blot. */
const SMALL = 22;

/** The outline in ink; a small council has a thin one, and a ring around it. Empty without a code or a shape. */
export function highlightOn(layout: MapLayout, code: string | undefined): string {
  const { england, london } = layout;
  for (const part of london === undefined ? [england] : [england, london]) {
    const shape = part.shapes.find(({ properties }) => properties.code === code);
    if (shape !== undefined) return mark(part, shape, layout);
  }
  return '';
}

function mark(part: Part, shape: Shape, layout: MapLayout): string {
  const place = placeOf(shape, layout);
  if (place.across >= SMALL) return outline(part, shape, layout, ['here-halo', 'here']);
  const ring = { cx: place.x, cy: place.y, r: place.across / 2 + 6 };
  return [
    outline(part, shape, layout, part === layout.london ? ['here'] : ['here thin']),
    tag('circle', { class: 'here-halo', ...ring }),
    tag('circle', { class: 'here', ...ring }),
  ].join('');
}

function outline(
  part: Part,
  shape: Shape,
  { arcs }: MapLayout,
  classes: readonly string[],
): string {
  const d = shapeWriter(arcs, part.grid)(shape);
  const paths = classes.map((name) => tag('path', { class: name, d }));
  return tag('g', { transform: placement(part) }, ...paths);
}

/** Where a council stands at the scale of England, and how large it is there, in CSS pixels. */
function placeOf(
  shape: Shape,
  { arcs, england }: MapLayout,
): Readonly<Record<'x' | 'y' | 'across', number>> {
  const box = boxAround([shape], arcs);
  const { left, top, scale } = england.grid;
  const pixels = scale / england.detail;
  return {
    x: england.x + ((box.left + box.right) / 2 - left) * pixels,
    y: england.y + ((box.top + box.bottom) / 2 - top) * pixels,
    across: Math.max(box.right - box.left, box.bottom - box.top) * pixels,
  };
}
