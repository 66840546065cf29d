/** Of very many dots, those that can be told apart. */
import { classOf } from '../core/colouring.ts';
import type { Dot } from '../core/Dots.tsx';

interface Look {
  readonly cap: number;
  readonly radius: number;
}

/**
 * Dots of one colour that lie on about the same place are one, so that the picture has about the same weight however
 * many there are. They are as far apart as they are wide, so each is moved by at most its own radius either way.
 */
export function marksOf(dots: readonly Dot[], { cap, radius }: Look): readonly Dot[] {
  const apart = 2 * radius;
  const marks = new Map<string, Dot>();
  for (const { value, at } of dots) {
    const [column, row] = at.map((along) => Math.round(along / apart));
    const place = `${column} ${row} ${classOf(value, cap)}`;
    if (!marks.has(place))
      marks.set(place, { value, at: [(column ?? 0) * apart, (row ?? 0) * apart] });
  }
  return [...marks.values()].sort((a, b) => a.at[1] - b.at[1] || a.at[0] - b.at[0]);
}
