/** A circle on the map that the same page already shows: its shapes are copies, larger, and follow its colours. */
import type { Boundaries } from '../../schemas/geography.ts';
import { circlePicture, frameAround, type Circle, type CircleName } from './circle-frame.ts';
import { nationsWithin } from './circle-nations.ts';
import { layOut, placement } from '../map/map-layout.ts';
import { round, tag } from '../core/svg.ts';

/** How the map on a council's page is drawn, finely enough for the copies, and the ids by which it is copied. */
export const LOCATOR = {
  width: 500,
  detail: 2,
  enlargeLondon: false,
  idPrefix: 'map-',
  /** The id of a council's shape is this and its slug. */
  shapePrefix: 's-',
} as const;

export interface CircleCopyOptions extends Circle {
  readonly topology: Boundaries;
  /** Codes of the councils on the map. */
  readonly codes: ReadonlySet<string>;
  readonly names: readonly CircleName[];
  /** Slug of the council in the middle, outlined in ink. */
  readonly highlight: string;
}

/** The picture. Which councils are pale in it is said by the map: those in its group `away`. */
export function circleCopy(options: CircleCopyOptions): string {
  const { topology, codes, names, highlight } = options;
  const { arcs, england } = layOut({ ...LOCATOR, topology, codes });
  const frame = frameAround(options);
  const larger = (frame.scale / england.grid.scale) * england.detail;
  const moved = (at: number, from: number, edge: number): string =>
    String(round((from - edge) * frame.scale - at * larger));
  const x = moved(england.x, england.grid.left, frame.box.left);
  const y = moved(england.y, england.grid.top, frame.box.top);
  const transform = `translate(${x} ${y}) scale(${larger.toFixed(4)})`;
  const own = tag('use', { href: `#${LOCATOR.shapePrefix}${highlight}` });
  return circlePicture(
    options,
    names,
    tag('g', { class: 'borders' }, nationsWithin(topology, arcs, frame)),
    tag('g', { class: 'borders', transform }, tag('use', { href: `#${LOCATOR.idPrefix}england` })),
    tag('g', { class: 'here', transform }, tag('g', { transform: placement(england) }, own)),
  );
}
