/** Labels of the named dots of a strip: clear of the cap line, of the stacks and of each other. */
import { CLEAR, placeCapLabel } from '../core/cap-label.ts';
import { centredWithin, meet, type Span } from '../core/dodge.ts';
import type { Point } from '../core/path-data.ts';
import { LINE_HEIGHT, textWidth } from '../core/text-width.ts';

/** A dot that is to be named. */
export interface Named {
  readonly x: number;
  readonly y: number;
  readonly words: string;
  /** The number of the line that its dot has the mark of. */
  readonly index?: number | undefined;
}

export interface PlacedLabel extends Span {
  readonly words: string;
  readonly baseline: number;
  /** The dot it belongs to. */
  readonly anchor: Point;
  readonly index?: number | undefined;
}

export interface StripLabels {
  readonly placed: readonly PlacedLabel[];
  /** Upper end of the picture. */
  readonly top: number;
  /** Upper end of the cap line: below the labels that would cross it. */
  readonly capTop: number;
}

/** The side of the line its name is on: most dots are below the cap, but the ones above it are named more often. */
export const CAP_SIDE = 'left';

export interface StripLabelOptions {
  readonly named: readonly Named[];
  /** Top of each dot. */
  readonly stacks: readonly { readonly x: number; readonly top: number }[];
  readonly cap: number;
  readonly capX: number;
  readonly width: number;
  /** Top of the tallest stack. */
  readonly ceiling: number;
}

/**
 * Above the dots come the labels that fit beside the cap line; those that do not are above its
 * upper end. No label crosses the cap line, and no line to a dot runs through another label if there
 * is any room to avoid it.
 */
export function placeStripLabels(options: StripLabelOptions): StripLabels {
  const wishes = [...options.named].sort((a, b) => a.x - b.x);
  const far = farFrom(wishes, options);
  const near = placeNear(
    wishes.filter((wish) => !far.includes(wish)),
    far,
    options,
  );
  const capTop = topOfCap(near, options);
  const highest = Math.min(capTop, options.ceiling, ...near.map(({ baseline }) => baseline - 12));
  const above = stackUp(far.map((wish, i) => farLabel(wish, far.slice(i + 1), highest, options)));
  const top = Math.min(highest, ...above.map(({ baseline }) => baseline - 12)) - 1;
  return { placed: [...near, ...above], top, capTop };
}

/** The labels that find no room on their own side of the cap line, given the lines that pass there. */
function farFrom(wishes: readonly Named[], options: StripLabelOptions): readonly Named[] {
  const fits = (wish: Named, far: readonly Named[]): boolean => {
    const { left, right } = between(wish, far, sideOf(wish, options));
    return textWidth(wish.words, 'bold') <= right - left;
  };
  let far: readonly Named[] = [];
  for (;;) {
    const found = wishes.filter(
      (wish) =>
        !fits(
          wish,
          far.filter((other) => other !== wish),
        ),
    );
    const all = wishes.filter((wish) => far.includes(wish) || found.includes(wish));
    if (all.length === far.length) return far;
    far = all;
  }
}

/** The room on a dot's side of the cap line. */
function sideOf({ x }: Named, { capX, width }: StripLabelOptions): Span {
  return x < capX ? { left: 0, right: capX - CLEAR } : { left: capX + CLEAR, right: width };
}

/** The part of the room between the lines that lead to the dots next to this one. */
function between({ x }: Named, others: readonly Named[], room: Span): Span {
  const before = others.filter((other) => other.x < x).map((other) => other.x + CLEAR);
  const after = others.filter((other) => other.x > x).map((other) => other.x - CLEAR);
  return { left: Math.max(room.left, ...before), right: Math.min(room.right, ...after) };
}

/**
 * Labels that fit between the lines to the dots beside them are low. One too long for that is
 * above all that it overlaps, so that no line runs through it.
 */
function placeNear(
  wishes: readonly Named[],
  far: readonly Named[],
  options: StripLabelOptions,
): PlacedLabel[] {
  const rooms = wishes.map((wish) => {
    const side = between(wish, far, sideOf(wish, options));
    const narrow = between(wish, wishes, side);
    const fits = textWidth(wish.words, 'bold') <= narrow.right - narrow.left;
    return { fits, label: nearLabel(wish, options, fits ? narrow : side) };
  });
  const short = rooms.filter(({ fits }) => fits).map(({ label }) => label);
  const low = stackUp(short.sort((a, b) => b.baseline - a.baseline));
  const long = rooms.filter(({ fits }) => !fits).map(({ label }) => raiseAbove(label, low));
  return stackUp([...low, ...long.sort((a, b) => b.baseline - a.baseline)]);
}

function raiseAbove(label: PlacedLabel, others: readonly PlacedLabel[]): PlacedLabel {
  const overlapped = others.filter((other) => meet(label, other, 2 * CLEAR));
  const above = overlapped.map(({ baseline }) => baseline - LINE_HEIGHT);
  return { ...label, baseline: Math.min(label.baseline, ...above) };
}

/** A label just above whatever dots are under it, with a short line down to its own. */
function nearLabel(wish: Named, { stacks }: StripLabelOptions, room: Span): PlacedLabel {
  const label = labelAt(wish, room, 0);
  const tops = stacks.filter(under(label)).map(({ top }) => top);
  return { ...label, baseline: Math.min(wish.y - 16, ...tops.map((top) => top - 8)) };
}

function farLabel(
  wish: Named,
  higher: readonly Named[],
  highest: number,
  { width }: StripLabelOptions,
): PlacedLabel {
  return labelAt(wish, between(wish, higher, { left: 0, right: width }), highest - 6);
}

function labelAt({ x, y, words, index }: Named, room: Span, baseline: number): PlacedLabel {
  const span = centredWithin(x, textWidth(words, 'bold'), room);
  return { ...span, words, baseline, anchor: [x, y], index };
}

function under({ left, right }: Span): (dot: { readonly x: number }) => boolean {
  return ({ x }) => x > left - CLEAR && x < right + CLEAR;
}

/** The cap line reaches as high as its own label needs to be clear of dots and of labels. */
function topOfCap(near: readonly PlacedLabel[], options: StripLabelOptions): number {
  const { cap, capX, width, ceiling, stacks } = options;
  const name = placeCapLabel({ cap, x: capX, top: 0, bottom: 0, width, prefer: CAP_SIDE });
  const labels = near.filter((label) => meet(label, name, CLEAR));
  return Math.min(
    ceiling / 2,
    -40,
    ...labels.map(({ baseline }) => baseline - 13 - LINE_HEIGHT),
    ...stacks.filter(under(name)).map(({ top }) => top - LINE_HEIGHT - 2),
  );
}

/** Raises labels that would touch ones placed before them. */
function stackUp(labels: readonly PlacedLabel[]): PlacedLabel[] {
  const done: PlacedLabel[] = [];
  for (const label of labels) {
    const blocking = done.filter((other) => meet(label, other, 2 * CLEAR));
    const lowestFirst = blocking.map(({ baseline }) => baseline).sort((a, b) => b - a);
    const baseline = lowestFirst.reduce(
      (free, taken) => (Math.abs(taken - free) < LINE_HEIGHT ? taken - LINE_HEIGHT : free),
      label.baseline,
    );
    done.push({ ...label, baseline });
  }
  return done;
}
