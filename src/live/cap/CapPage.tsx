/** The parts of the page about the cap that follow it. Each is rendered on its own, the long ones a moment later. */
import type { JSX } from 'preact';
import { Columns } from '../../charts/bars/Columns.tsx';
import { Chart } from '../../charts/core/Chart.tsx';
import { Histogram } from '../../charts/histogram/Histogram.tsx';
import { Strip } from '../../charts/strip/Strip.tsx';
import { type Column, numberColumns, Table } from '../core/Table.tsx';
import type { CapView } from './view.ts';

interface PartProps {
  readonly view: CapView;
}

/** The two numbers: figures over the cap, and the staff it would take. */
export function CapSums({ view: { sums } }: PartProps): JSX.Element {
  return (
    <dl class="sums">
      <div>
        <dt>averages over the cap, {sums.year}</dt>
        <dd data-part="over">{sums.over}</dd>
        <dd class="note">{sums.then}</dd>
      </div>
      <div>
        <dt>
          more full-time-equivalent (FTE) social workers for every council to be at or below the cap
        </dt>
        <dd data-part="extra">{sums.extra}</dd>
        <dd class="note">{sums.share}</dd>
      </div>
    </dl>
  );
}

/** Every figure as a dot. */
export function CapStrip({
  view: { strip },
}: {
  readonly view: Pick<CapView, 'strip'>;
}): JSX.Element {
  const { heading, subtitle, chart } = strip;
  return <Chart {...{ heading, subtitle }} of={Strip} with={chart} tableHref="/league-table/" />;
}

interface CapColumnsProps extends PartProps {
  /** The counts of each year, or the sums of staff. */
  readonly of: 'years' | 'staff';
}

/** A column for each year. */
export function CapColumns({ view, of }: CapColumnsProps): JSX.Element {
  const { heading, subtitle, chart } = view[of];
  return <Chart {...{ heading, subtitle }} of={Columns} with={chart} tableHref="#years" />;
}

const SHARES_COLUMNS: readonly Column[] = [
  { head: 'Cases for each FTE' },
  ...numberColumns('Share (%)'),
];

/** What the average hides. */
export function CapHistogram({ view: { histogram, shares } }: PartProps): JSX.Element {
  const { heading, subtitle, chart } = histogram;
  return (
    <Chart {...{ heading, subtitle }} of={Histogram} with={chart}>
      <Table
        caption={`Share of FTE social workers with cases, England, ${shares.year}`}
        columns={SHARES_COLUMNS}
        rows={shares.rows.map(({ label, share }) => ({ key: label, cells: [label, share] }))}
      />
    </Chart>
  );
}
