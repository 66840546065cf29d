/** The gaps of every year, newest first. */
import type { JSX } from 'preact';
import type { GapsInYear } from '../../dataset/lottery/lottery-gaps.ts';
import { ratioText } from '../../dataset/lottery/lottery-wording.ts';
import { type Column, numberColumns, Table } from '../core/Table.tsx';
import { PairEnds } from './PairEnds.tsx';

const COLUMNS: readonly Column[] = [
  { head: 'Year' },
  ...numberColumns('Typical', 'Widest'),
  { head: 'Between' },
  ...numberColumns('Widest, unusual counts left out'),
  { head: 'Between' },
];

interface GapYearsTableProps {
  /** Oldest first. */
  readonly years: readonly GapsInYear[];
  readonly miles: number;
}

/** The typical and the widest gaps of each year. */
export function GapYearsTable({ years, miles }: GapYearsTableProps): JSX.Element {
  const rows = years.toReversed().map(({ year, middle, widest, leading }) => ({
    key: String(year),
    cells: [
      year,
      ratioText(middle),
      ratioText(widest.ratio),
      <PairEnds pair={widest} />,
      ratioText(leading.ratio),
      <PairEnds pair={leading} />,
    ],
  }));
  return (
    <Table
      caption={`Typical: highest over lowest average within ${miles} miles of a council, the median of all councils. Widest: two councils within ${miles} miles of each other`}
      columns={COLUMNS}
      rows={rows}
    />
  );
}
