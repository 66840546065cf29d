/** Who is over the cap and how many more staff each would need. The last row is the sum that the page quotes. */
import type { JSX } from 'preact';
import { extraUnlisted, type CapEffect, type FigureOverCap } from '../../dataset/cap/cap-effect.ts';
import { timeOver } from '../../dataset/cap/cap-effect-wording.ts';
import {
  compareFractions,
  fractionText,
  ZERO,
  type Fraction,
} from '../../dataset/decimals/fraction.ts';
import { flagNote } from '../../dataset/quality/flag-note-wording.ts';
import { oneDecimal, thousands } from '../../dataset/text/format.ts';
import { CouncilLinks } from '../core/CouncilLinks.tsx';
import { figureCell } from '../core/figure-cell.tsx';
import { type Column, numberColumns, type Row, Table } from '../core/Table.tsx';

interface OverCapTableProps {
  /** Highest first. */
  readonly rows: readonly FigureOverCap[];
  readonly effect: CapEffect;
}

/** One row for each figure over the cap, one for what rounding leaves over, and the sum. */
export function OverCapTable({ rows, effect }: OverCapTableProps): JSX.Element {
  const { cap, newest } = effect;
  const unlisted = extraUnlisted(rows, effect);
  return (
    <Table
      caption={`Councils with an average over ${cap} on 30 September ${newest.year}, and how many more full-time-equivalent (FTE) social workers it would take`}
      columns={columnsFor(cap)}
      rows={[
        ...rows.map((row) => overRow(row, cap)),
        ...(compareFractions(unlisted, ZERO) > 0 ? [unlistedRow(unlisted, cap)] : []),
      ]}
      foot={['Sum', '', '', '', '', '', '', staff(effect.extra)]}
    />
  );
}

function columnsFor(cap: number): Column[] {
  return [
    { head: 'Council' },
    ...numberColumns('Average cases', 'Over by'),
    { head: 'How long over it' },
    ...numberColumns(
      'Cases',
      `FTE needed (cases divided by ${cap})`,
      'FTE it has',
      'More FTE needed',
    ),
  ];
}

function overRow(row: FigureOverCap, cap: number): Row {
  const { councils, figure, small, flags, by, needed, extra } = row;
  const [{ slug }] = councils;
  return {
    key: slug,
    cells: [
      <CouncilLinks
        councils={councils}
        note={small ? 'small' : undefined}
        flag={flagNote(flags)}
      />,
      figureCell(slug, figure, cap),
      oneDecimal(by),
      timeOver(row),
      thousands(figure.cases),
      staff(needed),
      oneDecimal(figure.case_holders_fte),
      staff(extra),
    ],
  };
}

function unlistedRow(extra: Fraction, cap: number): Row {
  const label = `Averages published as exactly ${cap} that were a little over it before rounding`;
  return { key: 'unlisted', cells: [label, '', '', '', '', '', '', staff(extra)] };
}

/** Two decimals, so that the rows can be added up by hand. */
function staff(fte: Fraction): string {
  return fractionText(fte, 2);
}
