/** The nations without council figures: hatched and named, so that the absence is read and not only seen. */
import { placement, type MapLayout, type Part } from './map-layout.ts';
import { shapeWriter } from './shape-path.ts';
import { tag, text } from './svg.ts';
import type { Arc } from './topology.ts';

const NONE = 'no figures';

/** Wales at the scale of England, Scotland and Northern Ireland smaller, in the sea to the west. */
export function nations(layout: MapLayout): string {
  const { wales, scotland, northernIreland, arcs, width, height } = layout;
  const line = Math.max(15, width * 0.031);
  const below = ({ y, height: tall }: Part): number => y + tall + line;
  const middle = ({ x, width: wide }: Part): number => x + wide / 2;
  const shapes = [wales, scotland, northernIreland].map((part) => nation(part, arcs));
  return [
    tag('g', { class: 'nations' }, ...shapes),
    named(scotland, ['Scotland', NONE], middle(scotland), below(scotland), line),
    named(
      northernIreland,
      ['Northern', 'Ireland', NONE],
      middle(northernIreland),
      below(northernIreland),
      line,
    ),
    named(wales, ['Wales', NONE], width * 0.345, height * 0.6, line),
  ].join('');
}

function nation(part: Part, arcs: readonly Arc[]): string {
  const write = shapeWriter(arcs, part.grid);
  const d = part.shapes.map(write).join('');
  return d === '' ? '' : tag('path', { class: 'missing', transform: placement(part), d });
}

function named(
  { shapes }: Part,
  words: readonly string[],
  x: number,
  y: number,
  line: number,
): string {
  if (shapes.length === 0) return '';
  return words.map((word, i) => text([x, y + i * line], word, 'place', 'middle')).join('');
}
