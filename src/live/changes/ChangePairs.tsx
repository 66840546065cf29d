/** What each release changed of the one before it: a section for each pair, with a table for each measure. */
import { Fragment, type JSX } from 'preact';
import { type Cell, type Column, numberColumns, Table } from '../core/Table.tsx';
import type { ChangeGroupView, ChangeRowView, ChangesView, PairView } from './view.ts';

interface ChangePairsProps {
  readonly view: Pick<ChangesView, 'pairs'>;
}

/** The sections, newest release first. */
export function ChangePairs({ view }: ChangePairsProps): JSX.Element {
  return (
    <>
      {view.pairs.map((pair) => (
        <Pair pair={pair} key={pair.to} />
      ))}
    </>
  );
}

function Pair({ pair }: { readonly pair: PairView }): JSX.Element {
  const { from, to, headline, sentence, groups } = pair;
  return (
    <section class="section stack" id={`release-${to}`}>
      <h2>{headline}</h2>
      {sentence !== '' && <p>{sentence}</p>}
      {groups.map((group) => (
        <Group group={group} from={from} to={to} key={group.measure} />
      ))}
    </section>
  );
}

interface GroupProps {
  readonly group: ChangeGroupView;
  readonly from: number;
  readonly to: number;
}

function Group({ group, from, to }: GroupProps): JSX.Element {
  const { name, count, open, measure } = group;
  return (
    <details open={open} id={`release-${to}-${measure}`} data-part="fold">
      <summary>
        {name}: {count} {count === 1 ? 'value' : 'values'}
      </summary>
      <GroupTable group={group} from={from} to={to} />
    </details>
  );
}

function GroupTable({ group, from, to }: GroupProps): JSX.Element {
  const { caption, rows } = group;
  const columns: readonly Column[] = [
    { head: 'Council or area' },
    { head: 'Year' },
    ...numberColumns(`Release ${from}`, `Release ${to}`, 'Change'),
  ];
  return (
    <div
      class="scroll"
      tabindex={0}
      role="region"
      aria-label={`${caption} Releases ${from} and ${to}`}
    >
      <Table
        caption={caption}
        columns={columns}
        rows={rows.map((row) => ({ key: row.key, cells: cellsOf(row) }))}
      />
    </div>
  );
}

function cellsOf({ links, year, from, to, by, crossing }: ChangeRowView): Cell[] {
  return [
    <Links links={links} />,
    year,
    from,
    to,
    <>
      {by}
      {crossing !== '' && <span class="crossing over">{crossing}</span>}
    </>,
  ];
}

function Links({ links }: Pick<ChangeRowView, 'links'>): JSX.Element {
  return (
    <>
      {links.map(({ text, href }, index) => (
        <Fragment key={href}>
          {index > 0 && ' and '}
          <a href={href}>{text}</a>
        </Fragment>
      ))}
    </>
  );
}
