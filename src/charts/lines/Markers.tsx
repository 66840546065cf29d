/** Marks that distinguish lines without their colours: six shapes, full and hollow. */
import type { JSX } from 'preact';
import { hueOf } from '../core/line-look.ts';
import { circlePath, round, type Point } from '../core/path-data.ts';

const SIZE = 4.2;

const SHAPES: readonly ((at: Point) => string)[] = [
  (at) => circlePath(at, SIZE),
  (at) => polygon(at, [-1, -1], [1, -1], [1, 1], [-1, 1]),
  (at) => polygon(at, [0, -1.25], [1.2, 0.95], [-1.2, 0.95]),
  (at) => polygon(at, [0, -1.35], [1.35, 0], [0, 1.35], [-1.35, 0]),
  (at) => polygon(at, [0, 1.25], [1.2, -0.95], [-1.2, -0.95]),
  (at) => polygon(at, [-1.2, -0.5], [1.2, -0.5], [1.2, 0.5], [-1.2, 0.5]),
];

interface MarkersProps {
  /** The line's number, from zero; after twelve lines the marks start again. */
  readonly index: number;
  readonly points: readonly Point[];
}

/** The marks of one line at all its points, as one path. */
export function Markers({ index, points }: MarkersProps): JSX.Element | null {
  const shape = SHAPES[index % SHAPES.length];
  if (shape === undefined || points.length === 0) return null;
  const hollow = Math.floor(index / SHAPES.length) % 2 === 1;
  const look = `mark ${hueOf(index)}${hollow ? ' hollow' : ''}`;
  return <path class={look} d={points.map(shape).join('')} />;
}

function polygon([x, y]: Point, ...corners: readonly Point[]): string {
  const places = corners.map(([dx, dy]) => `${round(x + dx * SIZE)} ${round(y + dy * SIZE)}`);
  return `M${places.join('L')}z`;
}
