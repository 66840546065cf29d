/** What the colours mean: steps of two cases, the cap as the line between cool and warm, hatching for no figure. */
import { uprightCap } from './cap-line.ts';
import { breaksOf, CLASSES } from './scale.ts';
import { picture, rectanglePath, round, tag, text, type Picture } from './svg.ts';
import { textWidth } from './text-width.ts';

export interface LegendOptions extends Picture {
  readonly cap: number;
  /** Words for hatching; `no figure` unless told. */
  readonly missing?: string | undefined;
}

const TOP = 18;
const HEIGHT = 16;
const SWATCH = 24;

/** The legend in one row; on a phone the words for hatching take a row of their own if need be. */
export function legend(options: LegendOptions): string {
  const { cap, width, missing = 'no figure' } = options;
  const beside = SWATCH + 6 + textWidth(missing) + 20;
  const stacked = width - beside < 230;
  const step = Math.min(52, (stacked ? width : width - beside) / CLASSES.length);
  const colours = CLASSES.map((name, i) =>
    tag('path', { class: name, d: rectanglePath(i * step, TOP, step, HEIGHT) }),
  );
  const numbers = breaksOf(cap).map((value, i) =>
    text([(i + 1) * step, TOP + HEIGHT + 17], String(round(value)), 'note', 'middle'),
  );
  const capX = step * 5;
  const missingAt = stacked ? ([0, TOP + 44] as const) : ([step * 7 + 20, TOP] as const);
  return picture(
    options,
    TOP + (stacked ? 64 : 38),
    'legend',
    ...colours,
    ...numbers,
    uprightCap({ cap, x: capX, top: 2, bottom: TOP + HEIGHT + 4, width: step * 7, form: 'short' }),
    missingSwatch(missingAt, missing),
  );
}

function missingSwatch([x, y]: readonly [number, number], words: string): string {
  const swatch = tag('path', { class: 'missing', d: rectanglePath(x, y, SWATCH, HEIGHT) });
  return swatch + text([x + SWATCH + 6, y + 12.5], words, 'note');
}
