/** Gaps of a trend chart: a year without a figure stays empty, and says why. */
import { published, type Frame, type TrendOptions, type TrendPoint } from './trend-frame.ts';
import { escapeText, line, rectanglePath, round, tag, text } from '../core/svg.ts';
import { LINE_HEIGHT, textWidth, widest, wrap } from '../core/text-width.ts';

interface Gap {
  readonly from: number;
  readonly to: number;
  readonly reason: string;
}

/** Hatched bands over the years without a figure, with the reason in each. */
export function drawGaps(points: readonly TrendPoint[], frame: Frame): string {
  return gapsOf(points)
    .map((gap) => drawGap(gap, frame))
    .join('');
}

/** Neighbouring years with the same reason are one gap. */
function gapsOf(points: readonly TrendPoint[]): Gap[] {
  const gaps: Gap[] = [];
  for (const point of points) {
    if ('value' in point) continue;
    const last = gaps.at(-1);
    const longer = last?.to === point.year - 1 && last.reason === point.reason;
    const from = longer ? last.from : point.year;
    if (longer) gaps.pop();
    gaps.push({ from, to: point.year, reason: point.reason });
  }
  return gaps;
}

function drawGap({ from, to, reason }: Gap, frame: Frame): string {
  const left = Math.max(frame.left, frame.x(from) - frame.step * 0.45);
  const right = Math.min(frame.right, frame.x(to) + frame.step * 0.45);
  const d = rectanglePath(left, frame.top, right - left, frame.bottom - frame.top);
  const band = tag('path', { class: 'gap', d });
  const lines = wrap(reason, right - left);
  const centre = (left + right) / 2;
  if (widest(lines) > right - left) return band + sideways(reason, centre, frame.bottom - 8);
  const first = frame.bottom - 10 - (lines.length - 1) * LINE_HEIGHT;
  const words = lines.map((words, i) =>
    text([centre, first + i * LINE_HEIGHT], words, 'note on-hatch', 'middle'),
  );
  return band + words.join('');
}

/** Words that run upwards, where a gap is too narrow for them. */
function sideways(words: string, centre: number, bottom: number): string {
  const [x, y] = [round(centre + 4), round(bottom)];
  const transform = `rotate(-90 ${x} ${y})`;
  return tag('text', { class: 'note on-hatch', x, y, transform }, escapeText(words));
}

/** Small ticks on the axis with words beside them, on the side where the council has no line. */
export function drawNotes({ notes = [], series }: TrendOptions, frame: Frame): string {
  const council = series.find(({ kind }) => kind === 'council');
  const [first] = published(council?.points ?? []);
  return notes
    .map(({ year, label }) => drawNote(label, frame, frame.x(year), year <= (first?.year ?? year)))
    .join('');
}

function drawNote(label: string, frame: Frame, x: number, before: boolean): string {
  const room = textWidth(label) + 6;
  const toTheLeft = before ? x - room >= frame.left : x + room > frame.right;
  const tick = line([x, frame.bottom - 15], [x, frame.bottom], 'axis');
  const start = toTheLeft ? x - 5 : x + 5;
  return tick + text([start, frame.bottom - 5], label, 'note', toTheLeft ? 'end' : 'start');
}
