/** Lines with fewer corners, by the method of Douglas and Peucker. */
import type { Arc, Position } from './topology.ts';

/**
 * A line that keeps its ends, and of its corners those without which it would be further away than the tolerance. A
 * line that comes back to where it began keeps its furthest corner.
 */
export function coarser(line: Arc, tolerance: number): Arc {
  const [first, last] = [line[0], line.at(-1)];
  if (first === undefined || last === undefined || line.length < 3) return line;
  const { away, index } = furthest(line, first, last);
  if (away <= tolerance) return [first, last];
  const before = coarser(line.slice(0, index + 1), tolerance);
  return [...before.slice(0, -1), ...coarser(line.slice(index), tolerance)];
}

function furthest(
  line: Arc,
  first: Position,
  last: Position,
): { readonly away: number; readonly index: number } {
  let [away, index] = [0, 0];
  for (const [at, corner] of line.slice(1, -1).entries()) {
    const distance = fromLine(corner, first, last);
    if (distance > away) [away, index] = [distance, at + 1];
  }
  return { away, index };
}

/** How far a point is from the straight line between two others. */
function fromLine([x, y]: Position, [ax, ay]: Position, [bx, by]: Position): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((x - ax) * dx + (y - ay) * dy) / length;
  const at = Math.max(0, Math.min(1, along));
  return Math.hypot(x - ax - at * dx, y - ay - at * dy);
}
