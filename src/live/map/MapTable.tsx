/** The table beside the map: every council's measure. */
import type { JSX } from 'preact';
import { CouncilLinks, type LinkedCouncil } from '../core/CouncilLinks.tsx';
import { onOnePage, restText } from '../core/long-list-view.ts';
import { numberColumns, type Row, Table } from '../core/Table.tsx';
import { ToRecord } from '../core/ToRecord.tsx';

interface MapRow {
  readonly councils: readonly LinkedCouncil[];
  /** The measure, or why there is none. */
  readonly text: string;
  /** What is unusual in its count; empty for most. */
  readonly flag: string;
  /** Whether its council is small. */
  readonly small: boolean;
  /** Whether the measure is marked as over the cap. */
  readonly over: boolean;
}

export interface MapTableProps {
  /** Highest first. */
  readonly rows: readonly MapRow[];
  readonly year: number;
  /** The name of the measure, over its column. */
  readonly measure: string;
}

/** One row for each figure of the year, in the order given. */
export function MapTable({ rows, year, measure }: MapTableProps): JSX.Element {
  const shown = onOnePage(rows);
  return (
    <Table
      caption={`All councils of ${year}, highest first${restText(shown.length, rows.length)}`}
      columns={[{ head: 'Council' }, ...numberColumns(measure)]}
      rows={shown.map((row) => rowOf(row, year))}
    />
  );
}

function rowOf({ councils, text, flag, small, over }: MapRow, year: number): Row {
  const slug = councils[0]?.slug ?? '';
  const content = (
    <ToRecord slug={slug} year={year}>
      {text}
    </ToRecord>
  );
  const cells = [
    <CouncilLinks councils={councils} note={small ? 'small' : undefined} flag={flag} />,
    { content, className: over ? 'over' : '' },
  ];
  return { key: slug, cells };
}
