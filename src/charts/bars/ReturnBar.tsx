/** The bars of a return's table: against the cap where there is one, with the council's own limit as a mark. */
import type { JSX } from 'preact';
import { classOf, type ColourClass } from '../core/colouring.ts';
import { percentOf } from './row-bar-places.ts';
import { CellBar, CellLine, CellPicture } from './RowBar.tsx';

export interface ReturnBarProps {
  /** Cases for each FTE. Left out where there is none: the row is then striped. */
  readonly value: number | undefined;
  readonly cap: number | undefined;
  /** The council's own limit, drawn as a broken line. */
  readonly limit: number | undefined;
  /** Right end of the scale, the same in every row: what is beyond it ends there. */
  readonly max: number;
}

/** A row's bar with its lines. */
export function ReturnBar({ value, cap, limit, max }: ReturnBarProps): JSX.Element {
  const at = (cases: number): string => percentOf(Math.min(cases, max), max);
  return (
    <CellPicture>
      <CellBar class={colourOf(value, cap)} width={value === undefined ? '100%' : at(value)} />
      {cap !== undefined && <CellLine class="cap" x={at(cap)} />}
      {limit !== undefined && <CellLine class="limit" x={at(limit)} />}
    </CellPicture>
  );
}

/** Without a cap there is nothing to be over: every bar then has one calm colour. */
function colourOf(value: number | undefined, cap: number | undefined): ColourClass {
  if (value === undefined) return 'missing';
  return cap === undefined ? 'b4' : classOf(value, cap);
}
