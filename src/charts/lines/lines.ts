/** Several lines through the years, told apart by their marks and named at their ends. */
import { oneDecimal } from '../../dataset/text/format.ts';
import { capLabel, capLine } from '../core/cap-line.ts';
import { dodge } from '../core/dodge.ts';
import { levels } from '../core/levels.ts';
import { markers } from './markers.ts';
import { NARROW, pathThrough, picture, tag, text, type Picture, type Point } from '../core/svg.ts';
import { LINE_HEIGHT, widest, wrap } from '../core/text-width.ts';
import { published, runsOf, type TrendPoint } from '../trend/trend-frame.ts';

export interface Line {
  readonly label: string;
  /** Years before a council existed are left out; a year without a figure is a gap. */
  readonly points: readonly TrendPoint[];
  /** For scripts and styles: the line's own name. */
  readonly id?: string | undefined;
}

export interface LinesOptions extends Picture {
  readonly years: readonly number[];
  /** The first is the one the others are seen against. At most twelve have marks of their own. */
  readonly series: readonly Line[];
  /** Drawn as the cap where there is one. */
  readonly cap?: number | undefined;
  /** Where the axis starts: 0 for caseloads, 1 for ratios. */
  readonly from?: number;
  /** Writes a value at a line's end. */
  readonly format?: (value: number) => string;
}

interface EndName {
  readonly lines: readonly string[];
  readonly value: number;
  readonly index: number | 'cap';
}

interface Plot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly x: (year: number) => number;
  readonly y: (value: number) => number;
  readonly ticks: readonly number[];
}

/** Room between the frame and a name, for the name's mark. */
const KEY = 24;
const LEFT = 30;
const TOP = 12;

/** The chart. Its height grows where names need it. */
export function lines(options: LinesOptions): string {
  const names = endNames(options);
  const plot = plotOf(options, names);
  const capY = options.cap === undefined ? undefined : plot.y(options.cap);
  return picture(
    options,
    plot.bottom + 22,
    'lines',
    ...levels(plot.ticks, plot, capY),
    ...yearNames(options.years, plot, options.width),
    capY === undefined ? '' : capLine([plot.left, capY], [plot.right, capY]),
    // The first line lies above the others.
    ...options.series.map((series, index) => drawSeries(series, index, plot)).toReversed(),
    ...drawNames(names, plot),
  );
}

function endNames({ series, cap, width, years, format = oneDecimal }: LinesOptions): EndName[] {
  const room = width <= NARROW ? 92 : 200;
  const named = series.flatMap(({ label, points }, index): EndName[] => {
    const last = published(points).at(-1);
    if (last === undefined) return [];
    const year = last.year === years.at(-1) ? '' : ` (${last.year})`;
    const words = `${label} ${format(last.value)}${year}`;
    return [
      { lines: wrap(words, room, index === 0 ? 'bold' : 'regular'), value: last.value, index },
    ];
  });
  if (cap === undefined) return named;
  const words = capLabel(cap, width <= NARROW ? 'short' : 'long');
  return [...named, { lines: [words], value: cap, index: 'cap' }];
}

function plotOf(
  { years, series, cap, width, from = 0 }: LinesOptions,
  names: readonly EndName[],
): Plot {
  const gutter = KEY + 2 + Math.max(...names.map(({ lines: words }) => widest(words, 'bold')), 0);
  const right = width - gutter;
  const needed = names.reduce((sum, { lines: words }) => sum + words.length * LINE_HEIGHT, 0);
  const bottom = TOP + Math.max(width <= NARROW ? 260 : 330, needed);
  const values = series.flatMap(({ points }) => published(points).map(({ value }) => value));
  const ticks = ticksBetween(from, Math.max(from, cap ?? from, ...values));
  const [low = from, high = from + 1] = [ticks[0], ticks.at(-1)];
  const [first = 0, last = 1] = [years[0], years.at(-1)];
  const inset = 8;
  const step = (right - LEFT - 2 * inset) / Math.max(1, last - first);
  return {
    left: LEFT,
    right,
    top: TOP,
    bottom,
    ticks,
    x: (year) => LEFT + inset + (year - first) * step,
    y: (value) => bottom - ((value - low) / (high - low)) * (bottom - TOP),
  };
}

/** Round numbers from the start of the axis to beyond the highest value, about five of them. */
function ticksBetween(from: number, to: number): number[] {
  const span = Math.max(to * 1.03 - from, 0.5);
  const step = [0.2, 0.5, 1, 2, 5, 10].find((size) => span / size <= 7) ?? 20;
  const count = Math.ceil(span / step);
  return Array.from({ length: count + 1 }, (_, index) => from + index * step);
}

function yearNames(years: readonly number[], { x, bottom }: Plot, width: number): string[] {
  const last = years.at(-1);
  return years
    .filter((year, index) => year === last || width > NARROW || index % 4 === 0)
    .map((year) => {
      const full = year === last || year === years[0];
      const words = full ? String(year) : `’${String(year).slice(-2)}`;
      return text([x(year), bottom + 18], words, 'note', 'middle');
    });
}

function drawSeries({ points, label, id }: Line, index: number, { x, y }: Plot): string {
  const at = ({ year, value }: { year: number; value: number }): Point => [x(year), y(value)];
  const known = published(points);
  const d = runsOf(points)
    .map((run) => pathThrough(run.map(at)))
    .join('');
  const className = index === 0 ? 'series first' : `series dash${(index - 1) % 4}`;
  return tag(
    'g',
    { class: className, 'data-line': id },
    `<title>${label.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</title>`,
    d === '' ? '' : tag('path', { class: 'reach', d }),
    d === '' ? '' : tag('path', { class: 'line', d }),
    markers(index, known.map(at)),
  );
}

function drawNames(names: readonly EndName[], plot: Plot): string[] {
  const wishes = names.map(({ lines: words, value }) => ({
    y: plot.y(value),
    height: words.length * LINE_HEIGHT,
  }));
  const centres = dodge(wishes, { top: 0, bottom: plot.bottom + 8 });
  return names.map((name, index) => drawName(name, plot, centres[index] ?? 0));
}

function drawName({ lines: words, value, index }: EndName, plot: Plot, centre: number): string {
  const { right } = plot;
  const wanted = plot.y(value);
  const leader =
    Math.abs(wanted - centre) < 3
      ? ''
      : tag('path', {
          class: 'leader',
          d: pathThrough([
            [right + 1, wanted],
            [right + 9, centre],
          ]),
        });
  const key = index === 'cap' ? '' : markers(index, [[right + 15, centre]]);
  const className = index === 'cap' ? 'cap-label' : index === 0 ? 'label' : 'name';
  const first = centre - ((words.length - 1) * LINE_HEIGHT) / 2 + 4.5;
  const written = words.map((part, row) =>
    text([right + KEY, first + row * LINE_HEIGHT], part, className),
  );
  return leader + key + written.join('');
}
