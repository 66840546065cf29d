/** A council's figures over the years, against the cap and England. */
import { capLine } from '../core/cap-line.ts';
import { levels } from '../core/levels.ts';
import { CLASSES, classOf } from '../core/colouring.ts';
import { circlePath, pathThrough, picture, tag, text } from '../core/svg.ts';
import { drawEndLabels, endLabels, gutterFor } from './trend-labels.ts';
import { frameOf, published, runsOf } from './trend-frame.ts';
import type { Frame, TrendOptions, TrendSeries } from './trend-frame.ts';
import { drawGaps, drawNotes } from './trend-gaps.ts';

export type { TrendOptions, TrendPoint, TrendSeries } from './trend-frame.ts';

const POINT_RADIUS = 4.2;

/**
 * The trend chart: the council in ink with points coloured by their distance from the cap, England
 * dotted, other lines thin. The axis starts at zero; gaps stay gaps and say why.
 */
export function trend(options: TrendOptions): string {
  const labels = endLabels(options);
  const frame = frameOf(options, gutterFor(labels));
  const council = options.series.filter(({ kind }) => kind === 'council');
  const others = options.series.filter(({ kind }) => kind !== 'council');
  const capY = frame.y(options.cap);
  return picture(
    options,
    frame.bottom + 22,
    'trend',
    ...levels(frame.ticks, frame, capY),
    drawYears(options.years, frame),
    ...council.map(({ points }) => drawGaps(points, frame)),
    drawNotes(options, frame),
    ...others.map((series) => drawLine(series, frame)),
    capLine([frame.left, capY], [frame.right, capY]),
    ...council.map((series) => drawLine(series, frame) + drawPoints(series, frame, options.cap)),
    drawEndLabels(labels, frame),
  );
}

/** The years: first and last in full, those between as far as there is room. */
function drawYears(years: readonly number[], frame: Frame): string {
  const [first, last] = [years[0], years.at(-1)];
  const every = Math.ceil(34 / frame.step);
  return years
    .filter((year, index) => year === last || (index % every === 0 && roomBefore(year)))
    .map((year) => {
      const full = year === first || year === last;
      const words = full ? String(year) : `’${String(year).slice(-2)}`;
      return text([frame.x(year), frame.bottom + 18], words, 'note', 'middle');
    })
    .join('');

  function roomBefore(year: number): boolean {
    return last !== undefined && (last - year) * frame.step > 36;
  }
}

/** A line through each run of years with figures; dotted and thin lines by class. */
function drawLine({ kind, points }: TrendSeries, frame: Frame): string {
  const d = runsOf(points)
    .map((run) => pathThrough(run.map(({ year, value }) => [frame.x(year), frame.y(value)])))
    .join('');
  return d === '' ? '' : tag('path', { class: kind, d });
}

/** The council's figures as dots, one path for each colour. */
function drawPoints({ points }: TrendSeries, frame: Frame, cap: number): string {
  return CLASSES.map((className) => {
    const dots = published(points).filter(({ value }) => classOf(value, cap) === className);
    const d = dots.map(({ year, value }) =>
      circlePath([frame.x(year), frame.y(value)], POINT_RADIUS),
    );
    return d.length === 0 ? '' : tag('path', { class: `point ${className}`, d: d.join('') });
  }).join('');
}
