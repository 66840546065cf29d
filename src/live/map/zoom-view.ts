/** Which part of a drawing is shown: the box of its `viewBox`, in the drawing's own units. All of it is pure. */

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** How many times as large a part can be shown. */
const MOST = 12;
/** Room around a part that is shown by itself, as a share of it. */
const AROUND = 0.06;

/** How many times as large as the whole a part is shown. */
export function timesOf(whole: Box, shown: Box): number {
  return whole.width / shown.width;
}

/**
 * The part shown after zooming.
 * @param factor more than 1 to see less of the drawing, larger
 * @param at stays where it is on the screen
 */
export function zoomed(whole: Box, shown: Box, factor: number, at: Place = middleOf(shown)): Box {
  const times = Math.min(MOST, Math.max(1, timesOf(whole, shown) * factor));
  const [width, height] = [whole.width / times, whole.height / times];
  const x = at.x - ((at.x - shown.x) / shown.width) * width;
  const y = at.y - ((at.y - shown.y) / shown.height) * height;
  return within(whole, { x, y, width, height });
}

/** The part shown after it was dragged by so much. */
export function dragged(whole: Box, shown: Box, by: Place): Box {
  return within(whole, { ...shown, x: shown.x - by.x, y: shown.y - by.y });
}

/** A part of the drawing as large as it can be shown. */
export function closeUp(whole: Box, part: Box): Box {
  const room = 1 + 2 * AROUND;
  const times = Math.min(whole.width / part.width, whole.height / part.height) / room;
  const [width, height] = [whole.width / times, whole.height / times];
  const { x, y } = middleOf(part);
  return within(whole, { x: x - width / 2, y: y - height / 2, width, height });
}

/** The part shown, moved as little as it takes for a shape to be in it. */
export function bringIn(whole: Box, shown: Box, shape: Box): Box {
  return within(whole, {
    ...shown,
    x: nearEnough(shown.x, shown.width, shape.x, shape.width),
    y: nearEnough(shown.y, shown.height, shape.y, shape.height),
  });
}

/** The box as the attribute has it. */
export function viewBoxOf({ x, y, width, height }: Box): string {
  return [x, y, width, height].map((value) => String(Math.round(value * 100) / 100)).join(' ');
}

/** What is read out once the zoom has changed. */
export function zoomInWords(times: number): string {
  const rounded = Math.round(times * 10) / 10;
  if (rounded === 1) return 'The whole map is shown.';
  return `The map is shown ${String(rounded)} times as large.`;
}

/** Where a side has to begin for a shape to be within it. */
function nearEnough(from: number, length: number, shape: number, size: number): number {
  if (shape < from) return shape;
  return Math.max(from, shape + size - length);
}

/** Nothing outside the drawing is shown. */
function within(whole: Box, { x, y, width, height }: Box): Box {
  return {
    x: Math.min(Math.max(x, whole.x), whole.x + whole.width - width),
    y: Math.min(Math.max(y, whole.y), whole.y + whole.height - height),
    ...{ width, height },
  };
}

function middleOf({ x, y, width, height }: Box): Place {
  return { x: x + width / 2, y: y + height / 2 };
}
