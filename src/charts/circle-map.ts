/** A council and what lies around it: shapes within a circle in the colours of their figures, others pale. */
import type { Boundaries } from '../schemas/geography.ts';
import { mapUnits, onMap } from '../dataset/plane.ts';
import { classOf } from './scale.ts';
import { shapeWriter } from './shape-path.ts';
import { picture, round, tag, text, type Picture, type Point } from './svg.ts';
import { textWidth } from './text-width.ts';
import { boxAround, decodeArcs, type Arc, type Box, type Shape } from './topology.ts';

/** A council that may be seen. */
export interface CircleCouncil {
  readonly code: string;
  readonly value: number | undefined;
  /** Whether its centre lies within the circle. */
  readonly near: boolean;
  /** Named, at its centre, if it is one of the few that the page speaks of. */
  readonly label?: string | undefined;
  readonly longitude?: number | undefined;
  readonly latitude?: number | undefined;
}

export interface CircleMapOptions extends Picture {
  readonly topology: Boundaries;
  readonly councils: readonly CircleCouncil[];
  /** Longitude and latitude of the circle's centre in degrees. */
  readonly centre: readonly [longitude: number, latitude: number];
  readonly miles: number;
  readonly cap: number;
  /** Code of the council in the middle, outlined in ink. */
  readonly highlight: string;
}

/** Share of the picture's half that lies beyond the circle. */
const BEYOND = 1.06;

/** The map. It is as high as it is wide. */
export function circleMap(options: CircleMapOptions): string {
  const { topology, width, centre, miles, cap, highlight } = options;
  const arcs = decodeArcs(topology);
  const [x, y] = onMap(...centre);
  const reach = mapUnits(miles) * BEYOND;
  const box = { left: x - reach, top: y - reach, right: x + reach, bottom: y + reach };
  const scale = width / (2 * reach);
  const write = shapeWriter(arcs, { left: box.left, top: box.top, scale });
  const seen = shapesIn(topology.objects.councils.geometries, arcs, box);
  const byCode = new Map(options.councils.map((council) => [council.code, council]));
  const shapes = seen.flatMap((shape) => {
    const council = byCode.get(shape.properties.code);
    if (council === undefined) return [];
    const name = classOf(council.value, cap);
    return [tag('path', { class: council.near ? name : `${name} far`, d: write(shape) })];
  });
  const nations = shapesIn(otherNations(topology), arcs, box).map((shape) =>
    tag('path', { class: 'missing far', d: write(shape) }),
  );
  const own = seen.find(({ properties }) => properties.code === highlight);
  const outline = own === undefined ? '' : tag('path', { class: 'here', d: write(own) });
  const radius = round(mapUnits(miles) * scale);
  const ring = { cx: width / 2, cy: width / 2, r: radius };
  return picture(
    options,
    width,
    'circle-map map',
    tag('g', { class: 'borders' }, ...nations, ...shapes),
    outline,
    tag('circle', { class: 'halo', ...ring }),
    tag('circle', { class: 'ring', ...ring }),
    ...names(options, ([px, py]) => [(px - box.left) * scale, (py - box.top) * scale]),
  );
}

function otherNations(topology: Boundaries): Shape[] {
  return topology.objects.nations.geometries.filter(
    ({ properties }) => !properties.code.startsWith('E'),
  );
}

function shapesIn(shapes: readonly Shape[], arcs: readonly Arc[], view: Box): Shape[] {
  return shapes.filter((shape) => {
    const box = boxAround([shape], arcs);
    const across = box.left < view.right && box.right > view.left;
    return across && box.top < view.bottom && box.bottom > view.top;
  });
}

/** Names at the centres, kept within the picture and apart from each other. */
function names({ councils, width }: CircleMapOptions, place: (at: Point) => Point): string[] {
  const wanted = councils.flatMap(({ label, longitude, latitude }) => {
    if (label === undefined || longitude === undefined || latitude === undefined) return [];
    const [x, y] = place(onMap(longitude, latitude));
    const half = textWidth(label, 'bold') / 2 + 4;
    return [{ label, x: Math.max(half, Math.min(x, width - half)), y, half }];
  });
  const placed: typeof wanted = [];
  for (const name of wanted.sort((a, b) => a.y - b.y)) {
    const clash = placed.findLast(
      ({ x, y, half }) => Math.abs(x - name.x) < half + name.half && name.y - y < 17,
    );
    placed.push(clash === undefined ? name : { ...name, y: clash.y + 17 });
  }
  return placed.map(({ label, x, y }) => text([x, y + 4.5], label, 'label on-map', 'middle'));
}
