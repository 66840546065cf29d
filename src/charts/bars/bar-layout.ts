/** Where the parts of a bar are: its stretches of colour, and the words that say why there is no figure. */
import { isOver } from '../../dataset/cap/cap.ts';
import { linear } from '../core/axis.ts';
import type { UprightCapProps } from '../core/cap-label.ts';
import { classOf, type ColourClass } from '../core/colouring.ts';
import { LINE_HEIGHT } from '../core/text-width.ts';
import { reasonLines } from './bar-reason.ts';
import { scaleEnd } from './bar-scale.ts';

export interface BarContent {
  /** Cases for each FTE social worker with cases, or a few words that say why there is no figure. */
  readonly figure: number | { readonly reason: string };
  readonly cap: number;
  /** The average of England in the same year, if published. */
  readonly england?: number | undefined;
  /** Right end of the scale, to draw several bars alike; by default it holds everything. */
  readonly max?: number | undefined;
}

/** A stretch of the bar in one colour, in CSS pixels. */
interface BarPart {
  readonly colour: ColourClass;
  readonly from: number;
  readonly to: number;
}

export interface BarLayout {
  /** The pixel of a value. */
  readonly x: (value: number) => number;
  /** Top and bottom of the bar. */
  readonly top: number;
  readonly bottom: number;
  readonly parts: readonly BarPart[];
  /** Lines above the bar; none where there is a figure. */
  readonly reason: readonly string[];
  readonly capLine: UprightCapProps;
}

/** Height of the bar, in CSS pixels. */
export const BAR_HEIGHT = 20;

/** The scale starts at zero. The bar is below the label of the cap and the lines of the reason. */
export function layoutBar({ figure, cap, england, max }: BarContent, width: number): BarLayout {
  const value = typeof figure === 'number' ? figure : undefined;
  const x = linear([0, max ?? scaleEnd(cap, [england, value])], [1, width - 1]);
  const line = { cap, x: x(cap), top: 0, bottom: 0, width };
  const reason = typeof figure === 'number' ? [] : reasonLines(figure.reason, line);
  const top = LINE_HEIGHT * Math.max(1, reason.length) + 4;
  const bottom = top + BAR_HEIGHT;
  const capLine = { ...line, top: top - 19, bottom: bottom + 6 };
  return { x, top, bottom, parts: partsOf(value, cap, width, x), reason, capLine };
}

/** What is over the cap is beyond the line in another colour. A missing figure is hatched from end to end. */
function partsOf(
  value: number | undefined,
  cap: number,
  width: number,
  x: (value: number) => number,
): BarPart[] {
  if (value === undefined) return [{ colour: 'missing', from: 1, to: width - 1 }];
  if (!isOver(value, cap)) return [{ colour: classOf(value, cap), from: 1, to: x(value) }];
  return [
    { colour: classOf(cap, cap), from: 1, to: x(cap) },
    { colour: classOf(value, cap), from: x(cap), to: x(value) },
  ];
}
