/** All of a council's figures, newest first. */
import type { JSX } from 'preact';
import { type Cell, type Column, numberColumns, Table } from '../core/Table.tsx';
import { ToRecord } from '../core/ToRecord.tsx';
import type { FigureRow, FiguresView } from './figure-rows-view.ts';

const COLUMNS: readonly Column[] = [
  { head: 'Year' },
  ...numberColumns('Average caseload', 'Above or below the cap'),
  { head: 'Rank' },
  ...numberColumns('England', 'Cases', 'Social workers with cases (FTE)'),
  { head: 'GSS code' },
];

/** The table, in a frame that scrolls where the window is narrower. */
export function FigureTable({ view }: { readonly view: FiguresView }): JSX.Element {
  const { caption, rows } = view;
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={caption}>
      <Table
        className="figure-table"
        caption={caption}
        columns={COLUMNS}
        rows={rows.map((row) => ({ key: String(row.year), cells: cellsOf(row) }))}
      />
    </div>
  );
}

function cellsOf({
  year,
  average,
  flag,
  unit,
  over,
  fromCap,
  rank,
  england,
  cases,
  fte,
  code,
}: FigureRow): Cell[] {
  const record = <ToRecord year={year}>{average}</ToRecord>;
  const figure = { content: record, className: over ? 'over' : '' };
  const when = flag === '' && unit === '' ? year : <Noted year={year} flag={flag} unit={unit} />;
  return [when, figure, fromCap, rank, england, cases, fte, code];
}

/** A year with what is unusual in its count, and whose its figure is. */
function Noted({ year, flag, unit }: Pick<FigureRow, 'year' | 'flag' | 'unit'>): JSX.Element {
  return (
    <>
      {year}
      {flag !== '' && (
        <>
          {' '}
          <span class="flag">{flag}</span>
        </>
      )}
      {unit !== '' && (
        <>
          {' '}
          <span class="note">{unit}</span>
        </>
      )}
    </>
  );
}
