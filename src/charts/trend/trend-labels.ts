/** Labels at the right ends of the lines of a trend chart, moved apart where lines meet. */
import { oneDecimal } from '../../dataset/text/format.ts';
import { capLabel } from '../core/cap-line.ts';
import { dodge } from '../core/dodge.ts';
import { NARROW, pathThrough, tag, text } from '../core/svg.ts';
import { LINE_HEIGHT, widest, wrap, type Weight } from '../core/text-width.ts';
import { published, type Frame, type TrendOptions, type TrendSeries } from './trend-frame.ts';

/** A label in one or more lines, for the value its line ends with. */
export interface EndLabel {
  readonly lines: readonly string[];
  readonly value: number;
  readonly className: string;
  readonly width: number;
}

const AIR = 12;

/** The labels of all lines that have a value, and of the cap. */
export function endLabels(options: TrendOptions): EndLabel[] {
  const room = options.width <= NARROW ? 96 : 170;
  const form = options.width <= NARROW ? 'short' : 'long';
  const cap = labelled([capLabel(options.cap, form)], options.cap, 'cap-label', 'bold');
  const lines = options.series.flatMap((series) => seriesLabel(series, options, room));
  return [...lines, cap];
}

/** The room the labels need beside the frame. */
export function gutterFor(labels: readonly EndLabel[]): number {
  return AIR + Math.ceil(Math.max(...labels.map(({ width }) => width))) + 1;
}

function seriesLabel(series: TrendSeries, { years }: TrendOptions, room: number): EndLabel[] {
  const last = published(series.points).at(-1);
  if (last === undefined) return [];
  const year = last.year === years.at(-1) ? '' : ` (${last.year})`;
  const words = `${series.label} ${oneDecimal(last.value)}${year}`;
  const council = series.kind === 'council';
  const weight = council ? 'bold' : 'regular';
  const className = council ? 'label' : 'note';
  return [labelled(wrap(words, room, weight), last.value, className, weight)];
}

function labelled(
  lines: readonly string[],
  value: number,
  className: string,
  weight: Weight,
): EndLabel {
  return { lines, value, className, width: widest(lines, weight) };
}

/** Draws the labels; one that had to move away from its line gets a hairline back to it. */
export function drawEndLabels(labels: readonly EndLabel[], frame: Frame): string {
  const wishes = labels.map(({ lines, value }) => ({
    y: frame.y(value),
    height: lines.length * LINE_HEIGHT,
  }));
  const centres = dodge(wishes, { top: 0, bottom: frame.bottom + 8 });
  return labels
    .map((label, index) => drawLabel(label, frame, centres[index] ?? frame.y(label.value)))
    .join('');
}

function drawLabel(label: EndLabel, frame: Frame, centre: number): string {
  const { lines, value, className } = label;
  const x = frame.right + AIR;
  const first = centre - ((lines.length - 1) * LINE_HEIGHT) / 2 + 4.5;
  const words = lines.map((words, i) => text([x, first + i * LINE_HEIGHT], words, className));
  return leader(frame, frame.y(value), centre) + words.join('');
}

function leader(frame: Frame, wanted: number, placed: number): string {
  if (Math.abs(wanted - placed) < 4) return '';
  const d = pathThrough([
    [frame.right + 1, wanted],
    [frame.right + AIR - 3, placed],
  ]);
  return tag('path', { class: 'leader', d });
}
