/** What every picture of a circle on the map shares: its frame, the ring, and the few names in it. */
import { mapUnits, onMap } from '../../dataset/places/map-plane.ts';
import { picture, round, tag, text, type Picture } from '../core/svg.ts';
import { textWidth } from '../core/text-width.ts';
import type { Box } from '../map/topology.ts';

/** Where the circle lies. */
export interface Circle extends Picture {
  /** Longitude and latitude of its centre in degrees. */
  readonly centre: readonly [longitude: number, latitude: number];
  readonly miles: number;
}

/** A name at the centre of its council. */
export interface CircleName {
  readonly label: string;
  readonly longitude: number;
  readonly latitude: number;
}

/** What is seen of the drawing plane, and how large. */
export interface Frame {
  readonly box: Box;
  /** CSS pixels for each unit of the plane. */
  readonly scale: number;
}

/** Share of the picture's half that lies beyond the circle. */
const BEYOND = 1.06;

/** The square around the circle. */
export function frameAround({ centre, miles, width }: Circle): Frame {
  const [x, y] = onMap(...centre);
  const reach = mapUnits(miles) * BEYOND;
  const box = { left: x - reach, top: y - reach, right: x + reach, bottom: y + reach };
  return { box, scale: width / (2 * reach) };
}

/** The picture, as high as it is wide: what was drawn within the frame, then the ring and the names. */
export function circlePicture(
  circle: Circle,
  names: readonly CircleName[],
  ...drawn: readonly string[]
): string {
  const { width, miles } = circle;
  const frame = frameAround(circle);
  const ring = { cx: width / 2, cy: width / 2, r: round(mapUnits(miles) * frame.scale) };
  return picture(
    circle,
    width,
    'circle-map map',
    ...drawn,
    tag('circle', { class: 'halo', ...ring }),
    tag('circle', { class: 'ring', ...ring }),
    ...namesIn(frame, names, width),
  );
}

/** Names kept within the picture and apart from each other. */
function namesIn({ box, scale }: Frame, names: readonly CircleName[], width: number): string[] {
  const wanted = names.map(({ label, longitude, latitude }) => {
    const [x, y] = onMap(longitude, latitude);
    const half = textWidth(label, 'bold') / 2 + 4;
    const middle = Math.max(half, Math.min((x - box.left) * scale, width - half));
    return { label, x: middle, y: (y - box.top) * scale, half };
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
