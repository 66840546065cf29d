/** A circle on the map that the same page already shows: its shapes are copies, larger, and follow its colours. */
import type { JSX } from 'preact';
import type { Boundaries } from '../../schemas/geography.ts';
import { round } from '../core/path-data.ts';
import { layOut, placement, type Part } from '../map/map-layout.ts';
import { frameAround, type Circle, type CircleName, type Frame } from './circle-frame.ts';
import { CircleNations } from './CircleNations.tsx';
import { CirclePicture } from './CirclePicture.tsx';
import { LOCATOR } from './locator.ts';

export interface DistanceMapCopyProps extends Circle {
  readonly topology: Boundaries;
  /** Codes of the councils on the map. */
  readonly codes: ReadonlySet<string>;
  readonly names: readonly CircleName[];
  /** Slug of the council in the middle, outlined in ink. */
  readonly highlight: string;
}

/** The picture. The map decides which councils are pale in it: those in its group `away`. */
export function DistanceMapCopy(props: DistanceMapCopyProps): JSX.Element {
  const { topology, codes, names, highlight } = props;
  const { arcs, england } = layOut({ ...LOCATOR, topology, codes });
  const frame = frameAround(props);
  const transform = enlargement(england, frame);
  return (
    <CirclePicture circle={props} names={names}>
      <g class="borders">
        <CircleNations topology={topology} arcs={arcs} frame={frame} />
      </g>
      <g class="borders" transform={transform}>
        <use href={`#${LOCATOR.idPrefix}england`} />
      </g>
      <g class="here" transform={transform}>
        <g transform={placement(england)}>
          <use href={`#${LOCATOR.shapePrefix}${highlight}`} />
        </g>
      </g>
    </CirclePicture>
  );
}

/** From the map on the page to the frame of the circle. */
function enlargement({ x, y, grid, detail }: Part, { box, scale }: Frame): string {
  const larger = (scale / grid.scale) * detail;
  const left = round((grid.left - box.left) * scale - x * larger);
  const top = round((grid.top - box.top) * scale - y * larger);
  return `translate(${left} ${top}) scale(${larger.toFixed(4)})`;
}
