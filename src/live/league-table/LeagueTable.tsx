/** The league table. A page has it as a whole; the browser renders its heads and its rows again, each by itself. */
import type { JSX } from 'preact';
import { RowBar } from '../../charts/bars/RowBar.tsx';
import { RowBarHead } from '../../charts/bars/RowBarHead.tsx';
import { CouncilLinks } from '../core/CouncilLinks.tsx';
import { remembered } from '../core/remembered.ts';
import { ToRecord } from '../core/ToRecord.tsx';
import type { SortedColumn } from './league-heads.ts';
import type { LeagueRowView, LeagueTableOf } from './view.ts';

interface LeagueTableProps {
  readonly view: LeagueTableOf;
}

/** The whole table. */
export function LeagueTable({ view }: LeagueTableProps): JSX.Element {
  return (
    <div class="league-frame">
      <div class="league-room" tabIndex={0} role="region" aria-label="Table of averages">
        <table class="league">
          <caption data-part="caption">{view.caption}</caption>
          <thead>
            <tr>
              <th scope="col" class="rank">
                Rank <span class="reach">typical range</span>
              </th>
              <SortedHead of={view} column="council" />
              {view.showsRegion && (
                <th scope="col" class="wide-only">
                  Region
                </th>
              )}
              <SortedHead of={view} column="average" class="number average" />
              <td class="bar-cell" aria-hidden="true" data-part="bar-head">
                <RowBarHead {...view.scale} />
              </td>
              <SortedHead of={view} column="beside" class="number shown" />
              <th scope="col" class="number wide-only">
                Social workers with cases (FTE)
              </th>
              <th scope="col" class="wide-only" data-part="head-parts">
                {view.partsHead}
              </th>
            </tr>
          </thead>
          <tbody data-part="rows">
            <LeagueRows view={view} />
          </tbody>
        </table>
      </div>
    </div>
  );
}

interface SortedHeadProps {
  readonly of: LeagueTableOf;
  readonly column: SortedColumn;
  readonly class?: string;
}

function SortedHead({ of: { heads }, column, ...rest }: SortedHeadProps): JSX.Element {
  const { words, ariaSort } = heads[column];
  return (
    <th scope="col" class={rest.class} aria-sort={ariaSort} data-part={`head-${column}`}>
      <HeadWords words={words} />
    </th>
  );
}

interface HeadWordsProps {
  readonly words: string;
  /** Given in the browser, where the table can be sorted by the column. */
  readonly onSort?: () => void;
}

/** What is in the head of a column that the table can be sorted by. */
export function HeadWords({ words, onSort }: HeadWordsProps): JSX.Element {
  if (onSort === undefined) return <>{words}</>;
  return (
    <button type="button" onClick={onSort}>
      {words}
    </button>
  );
}

/** All rows of the table. */
export function LeagueRows({ view }: LeagueTableProps): JSX.Element {
  return (
    <>
      {view.rows.map((row) => (
        <Row of={row} table={view} key={row.councils[0]?.slug} />
      ))}
    </>
  );
}

interface RowProps {
  readonly of: LeagueRowView;
  readonly table: LeagueTableOf;
}

function Row({ of: row, table: { year, scale, showsRegion } }: RowProps): JSX.Element {
  const { councils, rank, tied, small, flag, region, text, fte, parts, reach } = row;
  const slug = councils[0]?.slug ?? '';
  return (
    <tr>
      <Who
        {...{ councils, rank, tied, reach, small, flag }}
        region={showsRegion ? region : undefined}
      />
      <td class={row.over ? 'number average over' : 'number average'}>
        <Average {...{ slug, year, text }} />
      </td>
      <td class="bar-cell" aria-hidden="true">
        <RowBar value={row.value} {...scale} />
      </td>
      <td class="number shown">{row.beside}</td>
      <Staff {...{ slug, year, fte, parts }} />
    </tr>
  );
}

type WhoProps = Pick<LeagueRowView, 'councils' | 'rank' | 'tied' | 'reach' | 'small' | 'flag'> & {
  /** Undefined where no column shows it. */
  readonly region: string | undefined;
};

// The cap moves through bars and colours at each step of its slider. The cells below stay as they are.
const Who = remembered(({ councils, rank, tied, reach, small, flag, region }: WhoProps) => (
  <>
    <td class={tied ? 'rank tied' : 'rank'}>
      {rank}
      {reach !== '' && ' '}
      {reach !== '' && <span class="reach">{reach}</span>}
    </td>
    <th scope="row">
      <CouncilLinks councils={councils} note={small ? 'small' : undefined} flag={flag} />
    </th>
    {region !== undefined && <td class="wide-only">{region}</td>}
  </>
));

/** Where a figure of a row comes from. */
interface Source {
  readonly slug: string;
  readonly year: number;
}

const Average = remembered(({ slug, year, text }: Source & Pick<LeagueRowView, 'text'>) => (
  <ToRecord slug={slug} year={year}>
    {text}
  </ToRecord>
));

const Staff = remembered(
  ({ slug, year, fte, parts }: Source & Pick<LeagueRowView, 'fte' | 'parts'>) => (
    <>
      <td class="number wide-only">
        <ToRecord slug={slug} year={year}>
          {fte}
        </ToRecord>
      </td>
      <td class="wide-only">{parts}</td>
    </>
  ),
);
