/** Every figure within the circle around a council, with how far away it is. */
import type { JSX } from 'preact';
import { rounded } from '../../dataset/decimals/rounding.ts';
import { REASON_SHORT } from '../../dataset/figures/absence-wording.ts';
import type { LotteryAround, NearbyEntry } from '../../dataset/lottery/lottery-around.ts';
import { isSmall } from '../../dataset/ranking/ranking.ts';
import { hasFigure } from '../../dataset/figures/figures.ts';
import { inSentence } from '../../dataset/text/council-names.ts';
import { CouncilLinks } from '../core/CouncilLinks.tsx';
import { figureCell } from '../core/figure-cell.tsx';
import { type Cell, type Column, numberColumns, Table } from '../core/Table.tsx';

const COLUMNS: readonly Column[] = [
  { head: 'Council' },
  ...numberColumns('Average cases', 'Miles'),
];

interface NearTableProps {
  readonly around: LotteryAround;
  readonly cap: number;
}

/** One row for each figure, highest first, those without one at the end. */
export function NearTable({ around, cap }: NearTableProps): JSX.Element {
  const { council, miles, year, near } = around;
  const rows = near.map((entry) => ({
    key: entry.councils[0].slug,
    cells: cellsOf(entry, cap),
  }));
  return (
    <Table
      caption={`Within ${miles} miles of ${inSentence(council.name)}, 30 September ${year}, highest first. Miles are from centre to centre`}
      columns={COLUMNS}
      rows={rows}
    />
  );
}

function cellsOf(entry: NearbyEntry, cap: number): Cell[] {
  const { councils, figure, miles, flag } = entry;
  const distance = rounded(miles, 0);
  if (!hasFigure(entry)) {
    const reason = figure.status === 'published' ? '' : REASON_SHORT[figure.status];
    return [<CouncilLinks councils={councils} />, reason, distance];
  }
  const small = isSmall(entry.figure);
  return [
    <CouncilLinks
      councils={councils}
      note={small ? 'small, not compared' : undefined}
      flag={flag}
    />,
    figureCell(councils[0].slug, entry.figure, cap),
    distance,
  ];
}
