/** The head of a table's column of bars: the name of the cap line, beside its upper end. */
import type { JSX } from 'preact';
import { capLabel } from '../core/cap-label.ts';
import { capNamePlace, type RowBarHeadProps } from './row-bar-places.ts';
import { CellLine, CellPicture } from './RowBar.tsx';

/** The line and its name, on the scale of the rows below it. */
export function RowBarHead(props: RowBarHeadProps): JSX.Element {
  const { x, dx, anchor } = capNamePlace(props);
  return (
    <CellPicture>
      <text class="cap-label" x={x} y="13" dx={dx} text-anchor={anchor}>
        {capLabel(props.cap, 'short')}
      </text>
      <CellLine class="cap" x={x} />
    </CellPicture>
  );
}
