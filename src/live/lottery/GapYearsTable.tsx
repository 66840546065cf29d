/** The gaps of every year, newest first. */
import type { JSX } from 'preact';
import type { GapsInYear } from '../../dataset/lottery/lottery-gaps.ts';
import { ratioText } from '../../dataset/lottery/lottery-wording.ts';
import { Table, type Column } from '../core/Table.tsx';

const COLUMNS: readonly Column[] = [
  { head: 'Year' },
  { head: 'The middle council', className: 'number' },
  { head: 'The widest', className: 'number' },
];

interface GapYearsTableProps {
  /** Oldest first. */
  readonly years: readonly GapsInYear[];
  readonly miles: number;
}

/** The typical and the widest gap of each year. */
export function GapYearsTable({ years, miles }: GapYearsTableProps): JSX.Element {
  const rows = years.toReversed().map(({ year, middle, widest }) => ({
    key: String(year),
    cells: [year, ratioText(middle), ratioText(widest)],
  }));
  return (
    <Table
      caption={`Highest over lowest within ${miles} miles of each council`}
      columns={COLUMNS}
      rows={rows}
    />
  );
}
