/** A table with a caption. The first cell of each row is the row's head. */
import type { JSX } from 'preact';

/** Classes of src/styles that a column's cells may have: numbers to the right, or only where there is room. */
type ColumnClass = 'number' | 'wide-only' | 'number wide-only';

/** A column: its head, and how all of its cells look. */
export interface Column {
  readonly head: string;
  readonly className?: ColumnClass;
}

/** Columns of numbers by their heads. */
export function numberColumns(...heads: readonly string[]): Column[] {
  return heads.map((head) => ({ head, className: 'number' }));
}

/** What a cell shows; an empty string where it shows nothing. */
type Content = JSX.Element | string | number;

/** A cell, with classes of its own where it needs more than its column's. */
export type Cell = Content | { readonly content: Content; readonly className: string };

export interface Row {
  /** Distinguishes the row from all others of the table. */
  readonly key: string;
  readonly cells: readonly Cell[];
}

export interface TableProps {
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** A last row that sums up the others. */
  readonly foot?: readonly Cell[] | undefined;
  readonly className?: string | undefined;
}

/** The table with one row of heads. */
export function Table({ caption, columns, rows, foot, className }: TableProps): JSX.Element {
  return (
    <table class={className} data-part="data-table">
      <caption data-part="caption">{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ head, className: name }) => (
            <th scope="col" class={name} key={head}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells }) => (
          <TableRow cells={cells} columns={columns} key={key} />
        ))}
      </tbody>
      {foot && (
        <tfoot>
          <TableRow cells={foot} columns={columns} />
        </tfoot>
      )}
    </table>
  );
}

interface RowProps {
  readonly cells: readonly Cell[];
  readonly columns: readonly Column[];
}

function TableRow({ cells, columns }: RowProps): JSX.Element {
  return (
    <tr>
      {cells.map((cell, index) => {
        const column = columns[index];
        const { content, className } = styled(cell);
        const name = [column?.className, className].filter(Boolean).join(' ') || undefined;
        return index === 0 ? (
          <th scope="row" class={name} key={column?.head}>
            {content}
          </th>
        ) : (
          <td class={name} key={column?.head}>
            {content}
          </td>
        );
      })}
    </tr>
  );
}

function styled(cell: Cell): { content: Content; className: string } {
  return typeof cell === 'object' && 'content' in cell ? cell : { content: cell, className: '' };
}
