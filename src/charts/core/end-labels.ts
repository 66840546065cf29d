/** Labels at the right ends of the lines of a chart, moved apart where lines meet. */
import { oneDecimal } from '../../dataset/text/format.ts';
import type { SeriesPoint } from '../../dataset/figures/series.ts';
import { capLabel } from './cap-label.ts';
import { dodge } from './dodge.ts';
import { NARROW } from './Picture.tsx';
import { published } from './runs.ts';
import { LINE_HEIGHT, wrap, type Weight } from './text-width.ts';

/** A label in one or more lines of text, for the value its line ends with. */
export interface EndLabel {
  readonly lines: readonly string[];
  readonly value: number;
  /** Its style class. */
  readonly look: 'label' | 'name' | 'note' | 'cap-label';
  /** The number of its line, from zero; none for the cap. */
  readonly index?: number;
}

/** How the label of a line is written. */
export interface EndLabelOptions {
  /** The years of the axis: the year of a line's last value is written where it is not the last of these. */
  readonly years: readonly number[];
  readonly look: EndLabel['look'];
  /** In CSS pixels: longer labels are broken between words. */
  readonly room: number;
  /** Writes the value; with one decimal by default. */
  readonly format?: ((value: number) => string) | undefined;
}

/** The name of a line with its last value; none for a line without values. */
export function endLabel(
  { label, points }: { readonly label: string; readonly points: readonly SeriesPoint[] },
  { years, look, room, format = oneDecimal }: EndLabelOptions,
): EndLabel | undefined {
  const last = published(points).at(-1);
  if (last === undefined) return undefined;
  const year = last.year === years.at(-1) ? '' : ` (${last.year})`;
  const words = `${label} ${format(last.value)}${year}`;
  return { lines: wrap(words, room, weightOf(look)), value: last.value, look };
}

/** The label of the cap line in a picture of this width. */
export function capEndLabel(cap: number, width: number): EndLabel {
  const words = capLabel(cap, width <= NARROW ? 'short' : 'long');
  return { lines: [words], value: cap, look: 'cap-label' };
}

/** The weight that a label's style class has. */
export function weightOf(look: EndLabel['look']): Weight {
  return look === 'label' || look === 'cap-label' ? 'bold' : 'regular';
}

interface Frame {
  readonly bottom: number;
  readonly y: (value: number) => number;
}

/** The centre of each label, in CSS pixels from the top. */
export function centresOf(labels: readonly EndLabel[], { bottom, y }: Frame): number[] {
  const wishes = labels.map(({ lines, value }) => ({
    y: y(value),
    height: lines.length * LINE_HEIGHT,
  }));
  return dodge(wishes, { top: 0, bottom: bottom + 8 });
}
