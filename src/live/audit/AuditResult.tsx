/** What came of comparing a file: notes, the table of differences, and the rows that only one side has. */
import { Fragment, type JSX } from 'preact';
import { type Cell, type Column, numberColumns, Table } from '../core/Table.tsx';
import type { AuditView, DifferenceView, ListView } from './view.ts';

const COLUMNS: readonly Column[] = [
  { head: 'Row of your file' },
  { head: 'Council or area' },
  { head: 'Year' },
  { head: 'Column' },
  ...numberColumns('Your file', 'Our figure'),
];
const CAPTION = 'Values that differ, in the order of your file.';

interface AuditResultProps {
  readonly view: AuditView;
}

/** The parts below the sentence of the result. */
export function AuditResult({ view }: AuditResultProps): JSX.Element {
  const { notes, differences, more, lists } = view;
  return (
    <>
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      {differences.length > 0 && <Differences differences={differences} more={more} />}
      {lists.map((list) => (
        <List list={list} key={list.heading} />
      ))}
    </>
  );
}

function Differences({ differences, more }: Pick<AuditView, 'differences' | 'more'>): JSX.Element {
  return (
    <>
      <h2>Differences</h2>
      <div class="scroll" tabindex={0} role="region" aria-label={CAPTION}>
        <Table
          caption={CAPTION}
          columns={COLUMNS}
          rows={differences.map((one) => ({ key: one.key, cells: cellsOf(one) }))}
        />
      </div>
      {more !== '' && <p>{more}</p>}
    </>
  );
}

function cellsOf({ row, places, year, column, measure, file, ours }: DifferenceView): Cell[] {
  return [
    row,
    <>
      {places.map(({ text, href }, index) => (
        <Fragment key={href}>
          {index > 0 && ' and '}
          <a href={href}>{text}</a>
        </Fragment>
      ))}
    </>,
    year,
    <>
      {measure} <code>{column}</code>
    </>,
    file,
    ours,
  ];
}

function List({ list: { heading, items, more } }: { readonly list: ListView }): JSX.Element {
  return (
    <>
      <h2>{heading}</h2>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      {more !== '' && <p>{more}</p>}
    </>
  );
}
