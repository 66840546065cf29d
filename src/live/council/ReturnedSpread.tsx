/** How the staff of one row of a return are spread over bands of cases. */
import type { JSX } from 'preact';
import { CHART_WIDTHS } from '../../charts/core/chart-widths.ts';
import { Histogram } from '../../charts/histogram/Histogram.tsx';
import { type Column, numberColumns, Table } from '../core/Table.tsx';
import type { SpreadView } from './returned-view.ts';

const COLUMNS: readonly Column[] = [
  { head: 'Cases for each FTE' },
  ...numberColumns('Staff with cases (FTE)'),
];

/** The chart where every band is known, and the numbers as a table. */
export function ReturnedSpread({ view }: { readonly view: SpreadView }): JSX.Element {
  const { heading, rows, chart } = view;
  return (
    <div class="stack-tight" data-part="returned-spread">
      <h3>{heading}</h3>
      {chart && <Histogram {...chart} width={CHART_WIDTHS.narrow} />}
      <Table
        caption="Staff by their number of cases. An average does not show this."
        columns={COLUMNS}
        rows={rows.map(({ label, fte }) => ({ key: label, cells: [label, fte] }))}
      />
    </div>
  );
}
