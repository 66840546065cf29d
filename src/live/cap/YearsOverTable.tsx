/** In which years each average was over the cap, those over it most often first. */
import type { JSX } from 'preact';
import { isOver } from '../../dataset/cap/cap.ts';
import { unusualYears } from '../../dataset/quality/flag-note-wording.ts';
import { NONE, oneDecimal } from '../../dataset/text/format.ts';
import type { YearsOver } from '../../dataset/cap/years-over.ts';
import { CouncilLinks } from '../core/CouncilLinks.tsx';
import { newestYears, onOnePage, restText } from '../core/long-list-view.ts';
import { type Cell, numberColumns, type Row, Table } from '../core/Table.tsx';
import type { CapView } from './view.ts';

/** How long averages stay over the cap, as a sentence, and where the years are that the table leaves out. */
export function CapPersistence({
  view: { persistence, effect },
}: {
  readonly view: CapView;
}): JSX.Element {
  const all = effect.years.map(({ year }) => year);
  const { length } = newestYears(all);
  return (
    <>
      {persistence}
      {length < all.length && (
        <>
          {` The table has the newest ${length} of ${all.length} years. `}
          <a href="/data/caseloads.csv">The averages of all years (CSV)</a>
        </>
      )}
    </>
  );
}

/** One row for each council that was over the cap in any year, with its average of every year, or of the newest of many. */
export function YearsOverTable({ view }: { readonly view: CapView }): JSX.Element {
  const { cap, effect, yearsOver } = view;
  const years = newestYears(effect.years.map(({ year }) => year));
  const shown = onOnePage(yearsOver);
  return (
    <Table
      caption={`Averages of councils that were over ${cap} in any year. Those over it are in bold${restText(shown.length, yearsOver.length)}`}
      columns={[
        { head: 'Council' },
        ...numberColumns('Years over it'),
        ...years.map((year) => ({ head: String(year), className: 'number' as const })),
      ]}
      rows={shown.map((row) => rowOf(row, years, cap))}
    />
  );
}

function rowOf(row: YearsOver, years: readonly number[], cap: number): Row {
  const { councils, figures, over, unusual } = row;
  const flag = unusualYears(unusual, councils[0].in_force_to !== undefined).join(' ');
  return {
    key: councils[0].slug,
    cells: [
      <CouncilLinks councils={councils} flag={flag} />,
      `${over.length} of ${figures.length}`,
      ...years.map((year) => cellOf(row, year, cap)),
    ],
  };
}

function cellOf({ figures }: YearsOver, year: number, cap: number): Cell {
  const figure = figures.find((one) => one.year === year);
  if (figure === undefined) return NONE;
  const { average_caseload: average } = figure;
  return { content: oneDecimal(average), className: isOver(average, cap) ? 'over' : '' };
}
