/** Places of the bars in a table's rows. They are percentages, because a bar fills whatever cell it is in. */
import { CLEAR } from '../core/cap-label.ts';
import { classOf, type ColourClass } from '../core/colouring.ts';
import { round } from '../core/path-data.ts';

export interface RowBarProps {
  /** Cases for each FTE social worker with cases. Left out where there is no figure: the row is then hatched. */
  readonly value?: number | undefined;
  readonly cap: number;
  /** Right end of the scale, the same in every row: see bar-scale.ts. */
  readonly max: number;
}

export type RowBarHeadProps = Omit<RowBarProps, 'value'>;

/** The place of a value on a scale from zero, such as `83.3%`. Where the scale has no length, all are at its start. */
export function percentOf(value: number, max: number): string {
  return `${max === 0 ? 0 : round((value / max) * 100)}%`;
}

/** Colour and places of a row's bar, for a script that moves it without drawing it again. */
export function rowBarPlaces({ value, cap, max }: RowBarProps): {
  readonly className: ColourClass;
  readonly width: string;
  readonly capX: string;
} {
  const width = value === undefined ? '100%' : percentOf(value, max);
  return { className: classOf(value, cap), width, capX: percentOf(cap, max) };
}

/** Where the name of the cap line is in the head of the column: beside the line, on its wider side. */
export function capNamePlace({ cap, max }: RowBarHeadProps): {
  readonly x: string;
  readonly dx: number;
  readonly anchor: 'end' | undefined;
} {
  const x = percentOf(cap, max);
  return cap > max / 2 ? { x, dx: -CLEAR, anchor: 'end' } : { x, dx: CLEAR, anchor: undefined };
}
