/** The nations without council figures: hatched and named, so that the absence is read and not only seen. */
import { placement, type MapLayout, type Part } from './map-layout.ts';
import { shapeWriter } from './shape-path.ts';
import { tag, text, type Point } from '../core/svg.ts';
import type { Arc } from './topology.ts';

const NONE = 'no figures';

/** Wales at the scale of England, Scotland and Northern Ireland smaller, in the sea to the west. */
export function nationShapes({ wales, scotland, northernIreland, arcs }: MapLayout): string {
  const shapes = [wales, scotland, northernIreland].map((part) => nation(part, arcs));
  return tag('g', { class: 'nations' }, ...shapes);
}

/** Their names: below Scotland and Northern Ireland, within Wales. */
export function nationNames({
  wales,
  scotland,
  northernIreland,
  width,
  height,
}: MapLayout): string {
  const step = Math.max(15, width * 0.035);
  const below = ({ x, y, width: wide, height: tall }: Part): Point => [
    x + wide / 2,
    y + tall + step,
  ];
  return [
    named(scotland, ['Scotland', NONE], below(scotland), step),
    named(northernIreland, ['Northern', 'Ireland', NONE], below(northernIreland), step),
    named(wales, ['Wales', NONE], [width * 0.35, height * 0.675], step),
  ].join('');
}

function nation(part: Part, arcs: readonly Arc[]): string {
  const write = shapeWriter(arcs, part.grid);
  const d = part.shapes.map(write).join('');
  return d === '' ? '' : tag('path', { class: 'missing', transform: placement(part), d });
}

function named({ shapes }: Part, words: readonly string[], [x, y]: Point, step: number): string {
  if (shapes.length === 0) return '';
  return words.map((word, i) => text([x, y + i * step], word, 'place', 'middle')).join('');
}
