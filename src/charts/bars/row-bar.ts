/** Bars of a table's rows: all on one scale, so that the cap line runs through them as one. */
import { capLabel, CLEAR } from '../core/cap-line.ts';
import { scaleEnd } from './bar.ts';
import { classOf } from '../core/colouring.ts';
import { escapeText, round, tag } from '../core/svg.ts';

export interface RowBarOptions {
  /** Cases per FTE case holder; left out where there is none: the row is then hatched. */
  readonly value?: number | undefined;
  readonly cap: number;
  /** Right end of the scale, the same in every row: see `rowBarMax`. */
  readonly max: number;
}

/** The scale shared by the rows of a table. */
export function rowBarMax(values: readonly (number | undefined)[], cap: number): number {
  return scaleEnd([cap, ...values]);
}

/**
 * A row's bar with its piece of the cap line. Places are percentages: it fills whatever cell it is in
 * (class `bar-cell`). Hidden from assistive technology, as the figure stands beside it in the table.
 */
export function rowBar(options: RowBarOptions): string {
  const { className, width, capX } = rowBarPlaces(options);
  const bar = tag('rect', { class: className, y: '28%', width, height: '44%' });
  return tag('svg', { class: 'row-bar', 'aria-hidden': 'true' }, bar, capPiece(capX));
}

/** Colour and places of a row's bar, for a script that moves it without drawing it again. */
export function rowBarPlaces({ value, cap, max }: RowBarOptions): {
  readonly className: string;
  readonly width: string;
  readonly capX: string;
} {
  const share = (cases: number): string => `${round((cases / max) * 100)}%`;
  const width = value === undefined ? '100%' : share(value);
  return { className: classOf(value, cap), width, capX: share(cap) };
}

/** The head of the column of bars: the name of the cap line, beside its upper end. */
export function rowBarHead({ cap, max }: Omit<RowBarOptions, 'value'>): string {
  const share = (cap / max) * 100;
  const x = `${round(share)}%`;
  const toTheLeft = share > 50;
  const attributes = {
    class: 'cap-label',
    x,
    y: '13',
    dx: toTheLeft ? -CLEAR : CLEAR,
    'text-anchor': toTheLeft ? 'end' : undefined,
  };
  const words = tag('text', attributes, escapeText(capLabel(cap, 'short')));
  return tag('svg', { class: 'row-bar', 'aria-hidden': 'true' }, words, capPiece(x));
}

function capPiece(x: string): string {
  return tag('line', { class: 'cap', x1: x, x2: x, y2: '100%' });
}
