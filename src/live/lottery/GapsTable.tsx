/** The country's widest gaps, each pair of councils once. */
import type { JSX } from 'preact';
import type { LotteryGap } from '../../dataset/lottery/lottery-gaps.ts';
import { rounded } from '../../dataset/decimals/rounding.ts';
import { ratioText } from '../../dataset/lottery/lottery-wording.ts';
import { Table, type Column, type Row } from '../core/Table.tsx';
import { LotteryEnd } from './LotteryEnd.tsx';

const COLUMNS: readonly Column[] = [
  { head: 'Times as many', className: 'number' },
  { head: 'Lowest' },
  { head: 'Highest' },
  { head: 'Miles apart', className: 'number' },
  { head: 'Circles with both', className: 'number' },
];

interface GapsTableProps {
  /** Widest first. */
  readonly gaps: readonly LotteryGap[];
  readonly miles: number;
  readonly year: number;
}

/** One row for each gap, in the order given. */
export function GapsTable({ gaps, miles, year }: GapsTableProps): JSX.Element {
  return (
    <Table
      caption={`Widest gaps within a circle of ${miles} miles around any council, ${year}; each pair once`}
      columns={COLUMNS}
      rows={gaps.map(rowOf)}
    />
  );
}

function rowOf({ lottery, apart, from }: LotteryGap): Row {
  const { lowest, highest, ratio } = lottery;
  const ends = [...lowest, ...highest].map(({ councils }) => councils[0].slug);
  return {
    key: ends.join(' '),
    cells: [
      ratioText(ratio),
      <LotteryEnd entries={lowest} />,
      <LotteryEnd entries={highest} />,
      apart === undefined ? '–' : rounded(apart, 0),
      from.length,
    ],
  };
}
