/** Of very many dots, those that can be told apart. */
import { classOf } from '../core/colouring.ts';
import type { Dot } from '../core/Dots.tsx';

interface Look {
  readonly cap: number;
  readonly radius: number;
}

/**
 * Dots of one colour that lie on about the same place are one, so that the picture has about the same weight however
 * many there are. Each is moved by less than its own radius.
 */
export function marksOf(dots: readonly Dot[], { cap, radius }: Look): readonly Dot[] {
  const marks = new Map<string, Dot>();
  for (const { value, at } of dots) {
    const [column, row] = at.map((along) => Math.round(along / radius));
    const place = `${column} ${row} ${classOf(value, cap)}`;
    if (!marks.has(place))
      marks.set(place, { value, at: [(column ?? 0) * radius, (row ?? 0) * radius] });
  }
  return [...marks.values()].sort((a, b) => a.at[1] - b.at[1] || a.at[0] - b.at[0]);
}
