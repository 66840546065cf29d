/** What extra staff might cost, step by step and council by council. */
import type { JSX } from 'preact';
import { CouncilLinks } from '../core/CouncilLinks.tsx';
import { type Column, numberColumns, Table } from '../core/Table.tsx';
import type { CostRow, CostView } from './cost-view.ts';

/** Longer lists are folded. */
const SHORT_LIST = 12;

const COLUMNS: readonly Column[] = [
  { head: 'Council' },
  ...numberColumns('More FTE needed', 'Cost a year'),
];

/** The total, the steps that lead to it, and each council’s part of it. */
export function CapCost({ view }: { readonly view: CostView }): JSX.Element {
  const { steps, rows, total } = view;
  return (
    <>
      <p class="cost-total">
        <strong data-part="cost-total">{total}</strong> a year
      </p>
      <ol class="sum-steps">
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {rows.length > 0 && (
        <details open={rows.length <= SHORT_LIST}>
          <summary>The sum, council by council</summary>
          <div class="scroll" tabIndex={0} role="region" aria-label="Cost, council by council">
            <CostTable view={view} />
          </div>
        </details>
      )}
    </>
  );
}

function CostTable({ view }: { readonly view: CostView }): JSX.Element {
  const { cap, year, rows, extra, total } = view;
  return (
    <Table
      caption={`What extra staff might cost at a cap of ${cap}, on the figures for 30 September ${year}. Each number is rounded by itself.`}
      columns={COLUMNS}
      rows={rows.map((row) => ({
        key: row.councils[0]?.slug ?? 'unlisted',
        cells: [nameOf(row, cap), row.extra, row.cost],
      }))}
      foot={['All together', extra, total]}
    />
  );
}

function nameOf({ councils, flag }: CostRow, cap: number): JSX.Element | string {
  return councils.length === 0
    ? `Averages published as exactly ${cap} that were a little over it before rounding`
    : CouncilLinks({ councils, flag });
}
