/** What the colours mean: steps of two cases, the cap as the line between cool and warm, hatching for no figure. */
import { uprightCap } from '../core/cap-line.ts';
import { breaksOf, CLASSES, DIFFERENCE_BREAKS, DIFFERENCE_CLASSES } from '../core/colouring.ts';
import { picture, rectanglePath, round, tag, text, type Picture } from '../core/svg.ts';
import { textWidth } from '../core/text-width.ts';

export interface LegendOptions extends Picture {
  readonly cap: number;
  /** Words for hatching; `no figure` unless told. */
  readonly missing?: string | undefined;
}

const TOP = 18;
const HEIGHT = 16;
const SWATCH = 24;

/** The legend of caseloads in one row; on a phone the words for hatching take a row of their own if need be. */
export function legend(options: LegendOptions): string {
  const { cap } = options;
  const numbers = breaksOf(cap).map((value) => String(round(value)));
  return drawLegend(options, CLASSES, numbers, 'cap');
}

/** The same colours, numbered by the distance from the cap. */
export function distanceLegend(options: LegendOptions): string {
  const numbers = breaksOf(options.cap).map((value) => sign(round(value - options.cap)));
  return drawLegend(options, CLASSES, numbers, 'cap');
}

/** The legend of differences: cool below none, warm above. */
export function differenceLegend(options: LegendOptions): string {
  return drawLegend(options, DIFFERENCE_CLASSES, DIFFERENCE_BREAKS.map(sign), 'none');
}

function sign(value: number): string {
  return value > 0 ? `+${value}` : String(value).replace('-', '−');
}

function drawLegend(
  options: LegendOptions,
  classes: readonly string[],
  numbers: readonly string[],
  line: 'cap' | 'none',
): string {
  const { cap, width, missing = 'no figure' } = options;
  const count = classes.length;
  const beside = SWATCH + 6 + textWidth(missing) + 20;
  const stacked = width - beside < 230;
  const step = Math.min(52, (stacked ? width : width - beside) / count);
  const colours = classes.map((name, i) =>
    tag('path', { class: name, d: rectanglePath(i * step, TOP, step, HEIGHT) }),
  );
  const words = numbers.map((number, i) =>
    text([(i + 1) * step, TOP + HEIGHT + 17], number, 'note', 'middle'),
  );
  const missingAt = stacked ? ([0, TOP + 44] as const) : ([step * count + 20, TOP] as const);
  const [top, bottom, end] = [2, TOP + HEIGHT + 4, step * count];
  return picture(
    options,
    TOP + (stacked ? 64 : 38),
    'legend',
    ...colours,
    ...words,
    line === 'none' ? '' : uprightCap({ cap, x: step * 5, top, bottom, width: end, form: 'short' }),
    missingSwatch(missingAt, missing),
  );
}

function missingSwatch([x, y]: readonly [number, number], words: string): string {
  const swatch = tag('path', { class: 'missing', d: rectanglePath(x, y, SWATCH, HEIGHT) });
  return swatch + text([x + SWATCH + 6, y + 12.5], words, 'note');
}
