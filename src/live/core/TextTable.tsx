/** Tables whose cells are plain texts and numbers. */
import type { JSX } from 'preact';
import { Table, type Column } from './Table.tsx';

interface TextTableProps {
  readonly caption: string;
  readonly columns: readonly Column[];
  /** The cells of each row. The first one distinguishes it from all others. */
  readonly rows: readonly (readonly (string | number)[])[];
}

/** The table by itself, for a place that scrolls already. */
export function TextTable({ rows, ...table }: TextTableProps): JSX.Element {
  return <Table {...table} rows={rows.map((cells) => ({ key: String(cells[0]), cells }))} />;
}

interface ScrollTableProps extends TextTableProps {
  /** What a screen reader calls the place that scrolls; the caption by default. */
  readonly label?: string;
  readonly id?: string;
}

/** The table in a place that scrolls where the table is wider, by keyboard too. */
export function ScrollTable({ label, id, ...table }: ScrollTableProps): JSX.Element {
  return (
    <div class="scroll" id={id} tabIndex={0} role="region" aria-label={label ?? table.caption}>
      <TextTable {...table} />
    </div>
  );
}
