/** Where the hexagons of the cartogram are, what shape they have, and their short labels. */
import type { Hex } from '../../schemas/geography.ts';
import { round } from '../core/path-data.ts';

/** A council's hexagon with its centre, in CSS pixels. */
export interface PlacedHex<C> {
  readonly council: C;
  readonly x: number;
  readonly y: number;
}

export interface HexLayout<C> {
  readonly places: readonly PlacedHex<C>[];
  /** Width of a hexagon's place. */
  readonly size: number;
  /** Height of the picture. */
  readonly height: number;
}

/** Width of a hexagon as a share of its height. */
const WIDE = Math.sqrt(3) / 2;
const MARGIN = 3;
/** Share of a hexagon's height from one row to the next. */
const RISE = 0.75;

/**
 * Puts the hexagons of the councils given into the width, in CSS pixels. Rows are counted upwards, and
 * every second one is half a hexagon to the right.
 */
export function layOutHexes<C extends { readonly code: string }>(
  hexes: readonly Hex[],
  councils: readonly C[],
  width: number,
): HexLayout<C> {
  const cells = cellsOf(hexes, councils);
  const columns = cells.map(({ column }) => column);
  const rows = cells.map(({ row }) => row);
  const [left, right] = [Math.min(...columns), Math.max(...columns)];
  const [low, high] = [Math.min(...rows), Math.max(...rows)];
  const size = (width - 2 * MARGIN) / (right - left + 1);
  const tall = size / WIDE;
  const places = cells.map(({ council, column, row }) => ({
    council,
    x: round(MARGIN + (column - left + 0.5) * size),
    y: round(MARGIN + tall / 2 + (high - row) * tall * RISE),
  }));
  return { places, size, height: (high - low) * tall * RISE + tall + 2 * MARGIN };
}

interface Cell<C> {
  readonly council: C;
  readonly column: number;
  readonly row: number;
}

function cellsOf<C extends { readonly code: string }>(
  hexes: readonly Hex[],
  councils: readonly C[],
): Cell<C>[] {
  const byCode = new Map(councils.map((council) => [council.code, council]));
  return hexes.flatMap(({ code, q, r }) => {
    const council = byCode.get(code);
    return council === undefined ? [] : [{ council, column: q + (r % 2 === 0 ? 0 : 0.5), row: r }];
  });
}

/** Path data of a hexagon with a corner at the top, around the origin. It is a little smaller than its place. */
export function hexagonPath(size: number): string {
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
