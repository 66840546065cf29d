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

/** The name of the cap line: above its left end, else wherever along it no dot with a name and no such name is in the way. */
export function placeCapName(
  content: ScatterContent,
  frame: ScatterFrame,
  width: number,
): PlacedWords {
  const words = capLabel(content.cap, width <= NARROW ? 'short' : 'long');
  const y = frame.y(content.cap);
  const taken = placeNames(content, frame, width).flatMap((name) => [
    boxOf(name),
    around(name.dot),
  ]);
  const start: PlacedWords = { words, at: [frame.left + 4, y - 6], anchor: 'start' };
  const places: readonly PlacedWords[] = [
    start,
    { words, at: [frame.right, y - 6], anchor: 'end' },
    { words, at: [frame.left + 4, y + LINE_HEIGHT], anchor: 'start' },
    { words, at: [frame.right, y + LINE_HEIGHT], anchor: 'end' },
  ];
  return places.find((place) => !taken.some((box) => meet(boxOf(place), box))) ?? start;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What a line of text covers, from the top of its capitals to the foot of its letters. */
function boxOf({ words, at: [x, y], anchor }: PlacedWords): Box {
  const room = textWidth(words, 'bold');
  const left = anchor === 'start' ? x : x - room;
  return { left, right: left + room, top: y - 11, bottom: y + 3 };
}

/** A dot and some air around it. */
function around([x, y]: Point): Box {
  return { left: x - 8, right: x + 8, top: y - 8, bottom: y + 8 };
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
