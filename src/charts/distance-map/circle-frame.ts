/** What every picture of a circle on the map shares: what is seen of the map, and where names go. */
import { mapUnits, onMap } from '../../dataset/places/map-plane.ts';
import type { PictureProps } from '../core/Picture.tsx';
import { textWidth } from '../core/text-width.ts';
import type { Box } from '../map/topology.ts';

/** A circle on the map. The picture is as high as it is wide. */
export interface Circle extends PictureProps {
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

/** Where a name is: the middle of its line, in CSS pixels. */
export interface PlacedName {
  readonly label: string;
  readonly x: number;
  readonly y: number;
}

/** Half the width of the picture, in radii of the circle. */
const BEYOND = 1.06;
/** From one line of names to the next, in CSS pixels. */
const LINE = 17;

/** The square around the circle. */
export function frameAround({ centre, miles, width }: Circle): Frame {
  const [x, y] = onMap(...centre);
  const reach = mapUnits(miles) * BEYOND;
  const box = { left: x - reach, top: y - reach, right: x + reach, bottom: y + reach };
  return { box, scale: width / (2 * reach) };
}

/** Names kept within the picture and apart from each other: one that is in the way moves down. */
export function placeNames(names: readonly CircleName[], circle: Circle): PlacedName[] {
  const frame = frameAround(circle);
  const wanted = names.map((name) => nearCentre(name, frame, circle.width));
  const placed: (PlacedName & { half: number })[] = [];
  for (const name of wanted.sort((a, b) => a.y - b.y)) {
    const clash = placed.findLast(
      ({ x, y, half }) => Math.abs(x - name.x) < half + name.half && name.y - y < LINE,
    );
    placed.push(clash === undefined ? name : { ...name, y: clash.y + LINE });
  }
  return placed;
}

/** A name at the centre of its council, moved sideways where it would be cut off. */
function nearCentre(
  { label, longitude, latitude }: CircleName,
  { box, scale }: Frame,
  width: number,
): PlacedName & { half: number } {
  const [x, y] = onMap(longitude, latitude);
  const half = textWidth(label, 'bold') / 2 + 4;
  const middle = Math.max(half, Math.min((x - box.left) * scale, width - half));
  return { label, x: middle, y: (y - box.top) * scale, half };
}
