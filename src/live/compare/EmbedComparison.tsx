/** The chart and the table of the comparison in an embed. */
import type { JSX } from 'preact';
import { LineKey } from '../../charts/lines/LineKey.tsx';
import { Lines } from '../../charts/lines/Lines.tsx';
import { BringForward } from '../core/BringForward.tsx';
import { EmbedDrawings } from '../core/EmbedDrawings.tsx';
import { namedLines } from '../core/named-lines.tsx';
import { Table } from '../core/Table.tsx';
import type { EmbedComparisonView } from './embed-view.ts';

interface PartProps {
  readonly view: EmbedComparisonView;
}

/** The lines, drawn for narrow and wide frames, and a choice that brings one forward. */
export function EmbedComparisonChart({ view: { lines } }: PartProps): JSX.Element | null {
  if (lines === undefined) return null;
  return (
    <>
      <EmbedDrawings of={Lines} with={lines} />
      <BringForward name="line" lines={namedLines(lines.series)} />
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
      rows={rows.map(({ name, cells }, index) => ({
        key: name,
        cells: [<NameWithKey name={name} index={index} />, ...cells],
      }))}
    />
  );
}

function NameWithKey({ name, index }: { name: string; index: number }): JSX.Element {
  return (
    <>
      <LineKey index={index} />
      {name}
    </>
  );
}
