/** Caseloads by grade: a row of stacked dots for each, the middle one marked, the cap as one line through all. */
import { CLEAR, uprightCap } from '../core/cap-line.ts';
import { CLASSES, classOf } from '../core/colouring.ts';
import { binsFor, middleOf, stack } from '../strip/strip-stacks.ts';
import { circlePath, line, pathThrough, picture, tag, text } from '../core/svg.ts';
import type { Picture, Point } from '../core/svg.ts';
import { LINE_HEIGHT } from '../core/text-width.ts';

export interface GradeRow {
  readonly label: string;
  readonly values: readonly { readonly value: number; readonly label?: string | undefined }[];
  readonly median: number | undefined;
}

export interface GradesOptions extends Picture {
  readonly rows: readonly GradeRow[];
  readonly cap: number;
}

const TOP = 24;
/** Height of a row: its name, its dots. */
const NAME = 24;

/** The rows in the order given, on one scale. */
export function grades(options: GradesOptions): string {
  const { rows, cap, width } = options;
  const values = [cap, ...rows.flatMap((row) => row.values.map(({ value }) => value))];
  const from = Math.max(0, Math.floor(Math.min(...values)) - 1);
  const to = Math.ceil(Math.max(...values)) + 1;
  const scale = width / (to - from);
  const bins = binsFor(scale);
  const x = (value: number): number => (value - from) * scale;
  let bottom = TOP;
  const drawn = rows.map((row) => {
    const placed = stack(
      row.values.map((one) => ({ ...one, named: one.label !== undefined })),
      cap,
      bins,
    );
    const step = 2 * bins.radius + 0.6;
    const tallest = Math.max(0, ...placed.map(({ level }) => level)) + 1;
    const top = bottom;
    const named = row.values.some(({ label }) => label !== undefined);
    bottom = top + NAME + (named ? LINE_HEIGHT : 0) + tallest * step + 16;
    const base = bottom;
    const dots = placed.map(({ item, bin, level }) => ({
      item,
      at: [x(middleOf(bin, cap, bins)), base - bins.radius - 2 - level * step] as const,
    }));
    return [
      text([0, top + 14], row.label, 'label'),
      line([0, base], [width, base], 'grid'),
      ...CLASSES.map((name) => {
        const d = dots
          .filter(({ item }) => classOf(item.value, cap) === name)
          .map(({ at }) => circlePath(at, bins.radius));
        return d.length === 0 ? '' : tag('path', { class: `dot ${name}`, d: d.join('') });
      }),
      row.median === undefined
        ? ''
        : line([x(row.median), base - 4], [x(row.median), base + 6], 'axis'),
      ...dots.flatMap(({ item, at }) =>
        item.label === undefined
          ? []
          : nameDot(item.label, at, { y: top + 30, capX: x(cap), radius: bins.radius }),
      ),
    ].join('');
  });
  const ticks = Array.from({ length: Math.floor((to - from) / 4) + 1 }, (_, index) => {
    const value = Math.ceil(from / 4) * 4 + index * 4;
    const at = x(value);
    return at < 8 || at > width - 8 ? '' : text([at, bottom + 22], String(value), 'note', 'middle');
  });
  return picture(
    options,
    bottom + 28,
    'grades',
    uprightCap({ cap, x: x(cap), top: 2, bottom: bottom + 4, width, prefer: 'left' }),
    ...drawn,
    ...ticks,
  );
}

/** A name above its row, on one side of the cap line, with a line to its dot. */
function nameDot(
  label: string,
  [x, y]: Point,
  { y: at, capX, radius }: { y: number; capX: number; radius: number },
): string[] {
  const end = x > capX ? capX - CLEAR : x;
  return [
    tag('path', {
      class: 'leader',
      d: pathThrough([
        [end, at + 4],
        [x, y],
      ]),
    }),
    tag('circle', { class: 'here', cx: x, cy: y, r: radius + 0.6 }),
    text([end, at], label, 'label', 'end'),
  ];
}
