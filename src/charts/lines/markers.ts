/** Marks of lines that are told apart without colour: six shapes, full and hollow. */
import { circlePath, round, tag, type Point } from '../core/svg.ts';

/** How many lines have a mark of their own. */
export const MARKERS = 12;

const SIZE = 4.2;

const SHAPES: readonly ((at: Point) => string)[] = [
  (at) => circlePath(at, SIZE),
  ([x, y]) => polygon([x, y], [-1, -1], [1, -1], [1, 1], [-1, 1]),
  ([x, y]) => polygon([x, y], [0, -1.25], [1.2, 0.95], [-1.2, 0.95]),
  ([x, y]) => polygon([x, y], [0, -1.35], [1.35, 0], [0, 1.35], [-1.35, 0]),
  ([x, y]) => polygon([x, y], [0, 1.25], [1.2, -0.95], [-1.2, -0.95]),
  ([x, y]) => polygon([x, y], [-1.2, -0.5], [1.2, -0.5], [1.2, 0.5], [-1.2, 0.5]),
];

/** The marks of one line at all its points, as one path. */
export function markers(index: number, points: readonly Point[]): string {
  const shape = SHAPES[index % SHAPES.length];
  if (shape === undefined || points.length === 0) return '';
  const hollow = Math.floor(index / SHAPES.length) % 2 === 1;
  return tag('path', { class: hollow ? 'mark hollow' : 'mark', d: points.map(shape).join('') });
}

function polygon([x, y]: Point, ...corners: readonly Point[]): string {
  const places = corners.map(([dx, dy]) => `${round(x + dx * SIZE)} ${round(y + dy * SIZE)}`);
  return `M${places.join('L')}z`;
}
