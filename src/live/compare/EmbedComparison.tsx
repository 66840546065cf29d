/** The chart and the table of the comparison in an embed. */
import type { JSX } from 'preact';
import { Lines } from '../../charts/lines/Lines.tsx';
import { Table } from '../core/Table.tsx';
import type { EmbedComparisonView } from './embed-view.ts';

/** The widths the chart is drawn for: an embed has less room than a page. */
const WIDTHS = { narrow: 288, medium: 680 } as const;

interface PartProps {
  readonly view: EmbedComparisonView;
}

/** The lines, drawn for a narrow and for a wide frame. */
export function EmbedComparisonChart({ view: { lines } }: PartProps): JSX.Element | null {
  if (lines === undefined) return null;
  return (
    <>
      {Object.entries(WIDTHS).map(([name, width]) => (
        <div class={`chart-${name}`} key={name}>
          <Lines {...lines} width={width} />
        </div>
      ))}
    </>
  );
}

/** The same numbers as a table. */
export function EmbedComparisonTable({ view: { years, rows } }: PartProps): JSX.Element | null {
  if (rows.length === 0) return null;
  return (
    <Table
      caption="The averages of each year"
      columns={[
        { head: 'Council' },
        ...years.map((year) => ({ head: String(year), className: 'number' as const })),
      ]}
      rows={rows.map(({ name, cells }) => ({ key: name, cells: [name, ...cells] }))}
    />
  );
}
