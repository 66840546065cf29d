/** The cap is a line: the same weight, colour and words in every picture. Drawn here and nowhere else. */
import { PROPOSED_CAP } from '../../dataset/cap/cap-range.ts';
import { round, tag, text, type Point } from './svg.ts';
import { textWidth } from './text-width.ts';

/** Half the line and some air: nothing else may come nearer to it than this, in CSS pixels. */
export const CLEAR = 6;

/** What the line is called: `proposed cap 20`, or `cap 18` where it was moved or room is short. */
export function capLabel(cap: number, form: 'long' | 'short' = 'long'): string {
  return form === 'long' && cap === PROPOSED_CAP ? `proposed cap ${cap}` : `cap ${cap}`;
}

/** The line itself, upright or level. */
export function capLine([x1, y1]: Point, [x2, y2]: Point): string {
  const end = x1 === x2 ? `V${round(y2)}` : `H${round(x2)}`;
  return tag('path', { class: 'cap', d: `M${round(x1)} ${round(y1)}${end}` });
}

/** An upright cap line with its label beside its upper end, on the side that has room. */
export interface UprightCap {
  readonly cap: number;
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
  /** Width of the picture: the label stays within it. */
  readonly width: number;
  readonly form?: 'long' | 'short';
  /** Which side is tried first; right unless told. */
  readonly prefer?: 'left' | 'right';
}

/** Where the label of an upright cap line goes. Falls back to the short form, then to the wider side. */
export function placeCapLabel({ cap, x, width, form = 'long', prefer = 'right' }: UprightCap): {
  readonly label: string;
  readonly left: number;
  readonly right: number;
} {
  const sides = prefer === 'right' ? (['right', 'left'] as const) : (['left', 'right'] as const);
  const labels = [capLabel(cap, form), capLabel(cap, 'short')];
  const placed = labels.flatMap((label) => sides.map((side) => besideLine(label, x, side)));
  const fitting = placed.find(({ left, right }) => left >= 0 && right <= width);
  return fitting ?? besideLine(capLabel(cap, 'short'), x, x > width / 2 ? 'left' : 'right');
}

function besideLine(
  label: string,
  x: number,
  side: 'left' | 'right',
): { label: string; left: number; right: number } {
  const room = textWidth(label, 'bold');
  const left = side === 'right' ? x + CLEAR : x - CLEAR - room;
  return { label, left, right: left + room };
}

/** Draws an upright cap line with its label. */
export function uprightCap(options: UprightCap): string {
  const { x, top, bottom } = options;
  const { label, left, right } = placeCapLabel(options);
  const at: Point = left > x ? [left, top + 11] : [right, top + 11];
  const name = text(at, label, 'cap-label', left > x ? 'start' : 'end');
  return capLine([x, top], [x, bottom]) + name;
}
