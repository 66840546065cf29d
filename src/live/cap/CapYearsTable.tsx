/** Every year at the cap, newest first. */
import type { JSX } from 'preact';
import type { CapEffect } from '../../dataset/cap/cap-effect.ts';
import { thousandsAndTenths } from '../../dataset/text/format.ts';
import { type Column, numberColumns, Table } from '../core/Table.tsx';

const COLUMNS: readonly Column[] = [
  { head: 'Year' },
  ...numberColumns('Averages over the cap', 'Published averages', 'More FTE needed'),
];

/** How many figures were over the cap in each year, and the staff it would have taken. */
export function CapYearsTable({ effect }: { readonly effect: CapEffect }): JSX.Element {
  const rows = effect.years.toReversed().map(({ year, over, of, extraFte }) => ({
    key: String(year),
    cells: [year, over, of, thousandsAndTenths(extraFte)],
  }));
  return (
    <Table
      caption={`What a cap of ${effect.cap} would have meant in each year`}
      columns={COLUMNS}
      rows={rows}
    />
  );
}
