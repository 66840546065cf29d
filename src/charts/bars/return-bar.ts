/** The bars of a return's table: against the cap where there is one, with the council's own limit as a mark. */
import { classOf } from '../core/colouring.ts';
import { round, tag } from '../core/svg.ts';

export interface ReturnBarOptions {
  /** Cases per FTE; left out where there is none: the row is then hatched. */
  readonly value: number | undefined;
  readonly cap: number | undefined;
  /** The council's own limit, drawn as a broken line. */
  readonly limit: number | undefined;
  /** Right end of the scale, the same in every row. */
  readonly max: number;
}

/** A row's bar. Hidden from assistive technology, as its numbers stand beside it in the table. */
export function returnBar({ value, cap, limit, max }: ReturnBarOptions): string {
  const share = (cases: number): string => `${round((Math.min(cases, max) / max) * 100)}%`;
  const width = value === undefined ? '100%' : share(value);
  const colour = cap === undefined && value !== undefined ? 'b4' : classOf(value, cap ?? 0);
  const upright = (name: string, at: number): string =>
    tag('line', { class: name, x1: share(at), x2: share(at), y2: '100%' });
  return tag(
    'svg',
    { class: 'row-bar', 'aria-hidden': 'true' },
    tag('rect', { class: colour, y: '28%', width, height: '44%' }),
    cap === undefined ? '' : upright('cap', cap),
    limit === undefined ? '' : upright('limit', limit),
  );
}
