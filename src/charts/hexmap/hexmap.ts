/** The cartogram: every council a hexagon of the same size, so that no figure is larger than another. */
import type { Hex } from '../../schemas/geography.ts';
import { classOf } from '../core/colouring.ts';
import { escapeText, picture, round, tag, text, type Picture } from '../core/svg.ts';
import { textWidth } from '../core/text-width.ts';
import { GONE, type MapCouncil } from '../map/map.ts';

/** A council of the cartogram; the name gives its short label. */
export type HexCouncil = MapCouncil;

export interface HexMapOptions extends Picture {
  readonly hexes: readonly Hex[];
  readonly councils: readonly HexCouncil[];
  readonly cap: number;
  readonly idPrefix: string;
  /** Code of the council to outline in ink. */
  readonly highlight?: string | undefined;
}

/** Share of a hexagon's height from one row to the next. */
const ROW = Math.sqrt(3) / 2;
const MARGIN = 3;

interface Place {
  readonly council: HexCouncil;
  readonly x: number;
  readonly y: number;
}

/** Hexagons in rows, every second row half a hexagon to the right; short labels where they are wide enough. */
export function hexMap(options: HexMapOptions): string {
  const { width, idPrefix, cap } = options;
  const { places, size, height } = layHexes(options);
  const id = `${idPrefix}hex`;
  const labels = places.map(({ council }) => abbreviate(council.name ?? ''));
  const lettered = Math.max(...labels.map((label) => textWidth(label, 'bold', 12))) < size - 5;
  const cells = places.map(({ council, x, y }, i) => {
    const label = lettered ? text([x, y + 4.3], labels[i] ?? '', 'initials', 'middle') : '';
    const title = council.name === undefined ? '' : `<title>${escapeText(council.name)}</title>`;
    const name = council.gone ? GONE : classOf(council.value, cap);
    const attributes = { id: council.id, class: name };
    return tag('g', attributes, title, tag('use', { href: `#${id}`, x, y }), label);
  });
  const here = places
    .filter(({ council }) => council.code === options.highlight)
    .flatMap(({ x, y }) =>
      ['here-halo', 'here'].map((name) => tag('use', { class: name, href: `#${id}`, x, y })),
    );
  const shape = tag('defs', {}, tag('path', { id, d: hexagon(size) }));
  return picture({ ...options, width }, height, 'hexmap', shape, ...cells, ...here);
}

/** Puts the hexagons of the councils given into the width; rows are counted upwards. */
function layHexes({ hexes, councils, width }: HexMapOptions): {
  places: Place[];
  size: number;
  height: number;
} {
  const byCode = new Map(councils.map((council) => [council.code, council]));
  const cells = hexes.flatMap(({ code, q, r }) => {
    const council = byCode.get(code);
    return council === undefined ? [] : [{ council, column: q + (r % 2 === 0 ? 0 : 0.5), row: r }];
  });
  const columns = cells.map(({ column }) => column);
  const rows = cells.map(({ row }) => row);
  const [left, right] = [Math.min(...columns), Math.max(...columns)];
  const [low, high] = [Math.min(...rows), Math.max(...rows)];
  const size = (width - 2 * MARGIN) / (right - left + 1);
  const tall = size / ROW;
  const places = cells.map(({ council, column, row }) => ({
    council,
    x: round(MARGIN + (column - left + 0.5) * size),
    y: round(MARGIN + tall / 2 + (high - row) * tall * 0.75),
  }));
  return { places, size, height: (high - low) * tall * 0.75 + tall + 2 * MARGIN };
}

/** A hexagon with a corner at the top, around the origin; a little smaller than its place. */
function hexagon(size: number): string {
  const half = round(size / 2 - 0.6);
  const side = round((size - 1.2) / Math.sqrt(3));
  const rise = round(side / 2);
  return `M0-${side}l${half} ${rise}v${side}l-${half} ${rise}l-${half}-${rise}v-${side}z`;
}

/** A label of two or three letters: initials of long names, the first letters of short ones. */
export function abbreviate(name: string): string {
  const words = name.split(/[\s-]+/).filter((word) => /^[A-Z]/.test(word));
  const [first = ''] = words;
  if (words.length === 1) return first.slice(0, 3);
  return words
    .map((word) => word.charAt(0))
    .join('')
    .slice(0, 3);
}
