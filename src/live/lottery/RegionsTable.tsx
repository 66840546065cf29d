/** The gap within each region. */
import type { JSX } from 'preact';
import { ratioText } from '../../dataset/lottery/lottery-wording.ts';
import { type Column, numberColumns, Table } from '../core/Table.tsx';
import type { RegionGap } from '../../dataset/lottery/lottery-gaps.ts';
import { LotteryEnd } from './LotteryEnd.tsx';

const COLUMNS: readonly Column[] = [
  { head: 'Region' },
  ...numberColumns('Times as high'),
  { head: 'Lowest average' },
  { head: 'Highest average' },
];

interface RegionsTableProps {
  readonly regions: readonly RegionGap[];
  readonly year: number;
}

/** One row for each region, in the order given. */
export function RegionsTable({ regions, year }: RegionsTableProps): JSX.Element {
  const rows = regions.map(({ region, ratio, lowest, highest }) => ({
    key: region,
    cells: [
      region,
      ratioText(ratio),
      <LotteryEnd entries={lowest} />,
      <LotteryEnd entries={highest} />,
    ],
  }));
  return (
    <Table
      caption={`Lowest and highest average in each region, ${year}. Small councils and missing figures are left out`}
      columns={COLUMNS}
      rows={rows}
    />
  );
}
