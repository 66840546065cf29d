/** What the cap line is called, and where its label fits. */
import { PROPOSED_CAP } from '../../dataset/cap/cap-range.ts';
import { textWidth } from './text-width.ts';

/** Half the line and some air: nothing else may come nearer to it than this, in CSS pixels. */
export const CLEAR = 6;

/** `proposed cap 20`, or `cap 18` where it was moved or there is little room. */
export function capLabel(cap: number, form: 'long' | 'short' = 'long'): string {
  return form === 'long' && cap === PROPOSED_CAP ? `proposed cap ${cap}` : `cap ${cap}`;
}

/** An upright cap line with its label beside its upper end, on the side that has room. */
export interface UprightCapProps {
  readonly cap: number;
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
  /** Width of the picture: the label stays within it. */
  readonly width: number;
  readonly form?: 'long' | 'short';
  /** Which side is tried first; right by default. */
  readonly prefer?: 'left' | 'right';
}

interface PlacedCapLabel {
  readonly label: string;
  readonly left: number;
  readonly right: number;
}

/** Where the label of an upright cap line goes. Falls back to the short form, then to the wider side. */
export function placeCapLabel(props: UprightCapProps): PlacedCapLabel {
  const { cap, x, width, form = 'long', prefer = 'right' } = props;
  const sides = prefer === 'right' ? (['right', 'left'] as const) : (['left', 'right'] as const);
  const labels = [capLabel(cap, form), capLabel(cap, 'short')];
  const placed = labels.flatMap((label) => sides.map((side) => besideLine(label, x, side)));
  const fitting = placed.find(({ left, right }) => left >= 0 && right <= width);
  return fitting ?? besideLine(capLabel(cap, 'short'), x, x > width / 2 ? 'left' : 'right');
}

function besideLine(label: string, x: number, side: 'left' | 'right'): PlacedCapLabel {
  const room = textWidth(label, 'bold');
  const left = side === 'right' ? x + CLEAR : x - CLEAR - room;
  return { label, left, right: left + room };
}
