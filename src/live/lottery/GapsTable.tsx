/** The country's widest gaps between councils near each other, each council once. */
import type { JSX } from 'preact';
import { rounded } from '../../dataset/decimals/rounding.ts';
import type { NearPair } from '../../dataset/lottery/lottery-pairs.ts';
import { ratioText } from '../../dataset/lottery/lottery-wording.ts';
import { type Column, numberColumns, type Row, Table } from '../core/Table.tsx';
import { LotteryEnd } from './LotteryEnd.tsx';

const COLUMNS: readonly Column[] = [
  ...numberColumns('Times as high'),
  { head: 'Lower average' },
  { head: 'Higher average' },
  ...numberColumns('Miles apart'),
];

interface GapsTableProps {
  /** Widest first. */
  readonly gaps: readonly NearPair[];
  readonly miles: number;
  readonly year: number;
}

/** One row for each gap, in the order given. */
export function GapsTable({ gaps, miles, year }: GapsTableProps): JSX.Element {
  return (
    <Table
      caption={`The widest gaps between two councils within ${miles} miles of each other, ${year}. Each council is listed once, and unusual counts are left out`}
      columns={COLUMNS}
      rows={gaps.map(rowOf)}
    />
  );
}

function rowOf({ lowest, highest, ratio, apart }: NearPair): Row {
  return {
    key: [lowest, highest].map(({ councils: [first] }) => first.slug).join(' '),
    cells: [
      ratioText(ratio),
      <LotteryEnd entries={[lowest]} />,
      <LotteryEnd entries={[highest]} />,
      rounded(apart, 0),
    ],
  };
}
