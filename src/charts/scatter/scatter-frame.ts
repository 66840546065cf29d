/** The frame of a scatter plot: its edges, its two scales and the levels that are written beside it. */
import { linear, multiples } from '../core/axis.ts';
import { NARROW } from '../core/Picture.tsx';

interface ScatterPoint {
  /** What it is seen against. */
  readonly x: number;
  /** Average caseload. */
  readonly y: number;
  /** Named beside the dot, for a few. */
  readonly label?: string | undefined;
}

export interface ScatterContent {
  readonly points: readonly ScatterPoint[];
  readonly cap: number;
  /** The values written below the horizontal axis. */
  readonly ticks: readonly number[];
  /** For sizes: each step of the axis twice or so the one before. */
  readonly logarithmic?: boolean;
}

export interface ScatterFrame {
  /** Edges in CSS pixels. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
  /** The levels of caseload that have a hairline, from zero up. */
  readonly levels: readonly number[];
  /** The radius of a dot. */
  readonly radius: number;
}

const LEFT = 28;
const TOP = 22;
/** From the edges to the first and the last value, so that their dots are whole. */
const AIR = 8;
/** Cases from one level to the next. */
const LEVEL = 5;

/** The level of caseload starts at zero; the other axis ends at its lowest and highest value. */
export function scatterFrame(content: ScatterContent, width: number): ScatterFrame {
  const narrow = width <= NARROW;
  const right = width - 10;
  const bottom = TOP + (narrow ? 230 : 300);
  const levels = levelsFor(content);
  return {
    left: LEFT,
    right,
    top: TOP,
    bottom,
    x: scaleAcross(content, [LEFT + AIR, right - AIR]),
    y: linear([0, levels.at(-1) ?? LEVEL], [bottom, TOP]),
    levels,
    radius: narrow ? 3.2 : 4.2,
  };
}

/** Levels up to the first one with some air above the cap and every figure. */
function levelsFor({ points, cap }: ScatterContent): number[] {
  const most = Math.max(cap, ...points.map(({ y }) => y)) * 1.04;
  return multiples(0, Math.ceil(most / LEVEL) * LEVEL, LEVEL);
}

function scaleAcross(
  { points, ticks, logarithmic = false }: ScatterContent,
  range: readonly [number, number],
): (value: number) => number {
  const place = (value: number): number => (logarithmic ? Math.log(Math.max(value, 1)) : value);
  const places = [...points.map(({ x }) => x), ...ticks].map(place);
  const scale = linear([Math.min(...places), Math.max(...places)], range);
  return (value) => scale(place(value));
}
