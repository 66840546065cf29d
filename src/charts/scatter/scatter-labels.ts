/** Where the names in a scatter plot are: those of a few dots, and that of the cap line. */
import { capLabel } from '../core/cap-label.ts';
import { dodge } from '../core/dodge.ts';
import { NARROW } from '../core/Picture.tsx';
import type { Point } from '../core/path-data.ts';
import { LINE_HEIGHT, textWidth } from '../core/text-width.ts';
import type { ScatterContent, ScatterFrame } from './scatter-frame.ts';

/** A line of text with the side of it that is at the point. */
export interface PlacedWords {
  readonly words: string;
  readonly at: Point;
  readonly anchor: 'start' | 'end';
}

export interface PlacedName extends PlacedWords {
  /** The middle of the dot that it names. */
  readonly dot: Point;
}

/** From a dot to its name, in CSS pixels. */
const GAP = 5;

/** Names beside their dots, on the side that has room, apart from each other. */
export function placeNames(
  { points }: ScatterContent,
  frame: ScatterFrame,
  width: number,
): PlacedName[] {
  const named = points.flatMap(({ x, y, label }) =>
    label === undefined ? [] : [{ words: label, dot: [frame.x(x), frame.y(y)] as const }],
  );
  const wishes = named.map(({ dot: [, y] }) => ({ y, height: LINE_HEIGHT }));
  const centres = dodge(wishes, { top: 4, bottom: frame.bottom });
  return named.map(({ words, dot }, index) => {
    const [x, y] = dot;
    const away = frame.radius + GAP;
    const left = x + away + textWidth(words, 'bold') > width;
    const at = [left ? x - away : x + away, (centres[index] ?? y) + 4.5] as const;
    return { words, dot, at, anchor: left ? 'end' : 'start' };
  });
}

/** The name of the cap line above its left end, or above its right one where the name of a dot is in the way. */
export function placeCapName(
  { cap, points }: ScatterContent,
  frame: ScatterFrame,
  width: number,
): PlacedWords {
  const words = capLabel(cap, width <= NARROW ? 'short' : 'long');
  const end = frame.left + textWidth(words, 'bold') + 12;
  const y = frame.y(cap);
  const inTheWay = points.some(
    (point) =>
      point.label !== undefined &&
      frame.x(point.x) - 12 < end &&
      Math.abs(frame.y(point.y) - (y - 10)) < 18,
  );
  return inTheWay
    ? { words, at: [frame.right, y - 6], anchor: 'end' }
    : { words, at: [frame.left + 4, y - 6], anchor: 'start' };
}
