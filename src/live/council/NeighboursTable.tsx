/** Similar councils as rows with bars on one scale: the cap is one line through them all. */
import type { JSX } from 'preact';
import { RowBar } from '../../charts/bars/RowBar.tsx';
import { RowBarHead } from '../../charts/bars/RowBarHead.tsx';
import { shortNamesOf } from '../../dataset/text/council-names.ts';
import { CouncilLinks } from '../core/CouncilLinks.tsx';
import { ToRecord } from '../core/ToRecord.tsx';
import type { NeighbourRow, NeighboursView } from './neighbours-view.ts';

/** The table with the council itself among similar ones. */
export function NeighboursTable({ view }: { readonly view: NeighboursView }): JSX.Element {
  const { caption, year, rows, cap, max } = view;
  return (
    <table class="neighbours-table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Council</th>
          <th scope="col" class="number">
            {year}
          </th>
          <td class="bar-cell" aria-hidden="true">
            <RowBarHead cap={cap} max={max} />
          </td>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row row={row} view={view} key={row.councils[0]?.slug} />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  readonly row: NeighbourRow;
  readonly view: NeighboursView;
}

function Row({ row, view: { year, cap, max } }: RowProps): JSX.Element {
  const { councils, text, average, flag, over, self, record } = row;
  return (
    <tr class={self ? 'self' : undefined}>
      <th scope="row">
        {self ? shortNamesOf(councils) : <CouncilLinks councils={councils} flag={flag} />}
      </th>
      <td class={over ? 'number over' : 'number'}>
        <ToRecord slug={record} year={year}>
          {text}
        </ToRecord>
      </td>
      <td class="bar-cell" aria-hidden="true">
        <RowBar value={average} cap={cap} max={max} />
      </td>
    </tr>
  );
}
