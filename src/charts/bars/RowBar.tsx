/** The bar of a table's row. All rows are on one scale, so that the cap line runs through them as one. */
import type { ComponentChildren, JSX } from 'preact';
import { rowBarPlaces, type RowBarProps } from './row-bar-places.ts';

/**
 * A row's bar with its piece of the cap line, for a cell of the class `bar-cell`. Called and not rendered, the parts of
 * the picture cost nothing when 150 of them follow a slider.
 */
export function RowBar(props: RowBarProps): JSX.Element {
  const { className, width, capX } = rowBarPlaces(props);
  const bar = CellBar({ class: className, width });
  return CellPicture({ children: [bar, CellLine({ class: 'cap', x: capX })] });
}

/** A picture that fills its cell. It is hidden from assistive technology, as its numbers are beside it in the table. */
export function CellPicture({ children }: { readonly children: ComponentChildren }): JSX.Element {
  return (
    <svg class="row-bar outlined" aria-hidden="true">
      {children}
    </svg>
  );
}

interface CellBarProps {
  readonly class: string;
  /** A percentage of the cell. */
  readonly width: string;
}

/** A bar from zero, in the middle of the cell's height. */
export function CellBar({ width, ...rest }: CellBarProps): JSX.Element {
  return <rect class={rest.class} y="28%" width={width} height="44%" />;
}

interface CellLineProps {
  readonly class: string;
  /** A percentage of the cell. */
  readonly x: string;
}

/** An upright line through the whole height of the cell. */
export function CellLine({ x, ...rest }: CellLineProps): JSX.Element {
  return <line class={rest.class} x1={x} x2={x} y2="100%" />;
}
