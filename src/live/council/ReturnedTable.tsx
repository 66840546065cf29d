/** Services that are looked at together: one table of a council's own return. */
import type { JSX } from 'preact';
import { ReturnBar, type ReturnBarProps } from '../../charts/bars/ReturnBar.tsx';
import { RowBarHead } from '../../charts/bars/RowBarHead.tsx';
import {
  RETURNED_HEADS,
  type OfficialRow,
  type PartView,
  type ReturnedRowView,
} from './returned-view.ts';

/** The table in a frame that scrolls, with what the council adds to its rows below it. */
export function ReturnedTable({ view }: { readonly view: PartView }): JSX.Element {
  const { caption, official, rows, notes } = view;
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={caption}>
      <table>
        <caption>{caption}</caption>
        <Head view={view} />
        <tbody>
          {official && <Official row={official} />}
          {rows.map((row) => (
            <Row row={row} key={`${row.service} ${row.role ?? ''}`} />
          ))}
        </tbody>
      </table>
      {notes.length > 0 && (
        <ul class="note">
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Head({ view: { cap, max } }: { readonly view: PartView }): JSX.Element {
  return (
    <thead>
      <tr>
        <th scope="col">Service and role</th>
        <th scope="col" class="number">
          Cases per FTE
        </th>
        <td class="bar-cell" aria-hidden="true">
          {cap === undefined ? ' ' : <RowBarHead cap={cap} max={max} />}
        </td>
        {RETURNED_HEADS.map((head) => (
          <th scope="col" class="number" key={head}>
            {head}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function Official({ row }: { readonly row: OfficialRow }): JSX.Element {
  return (
    <tr class="official">
      <th scope="row">{row.name}</th>
      <NumberCell over={row.over}>{row.average}</NumberCell>
      <BarCell bar={row.bar} />
      <td colSpan={RETURNED_HEADS.length} class="note">
        Published by the Department for Education
      </td>
    </tr>
  );
}

function Row({ row }: { readonly row: ReturnedRowView }): JSX.Element {
  return (
    <tr>
      <th scope="row" class={row.role === undefined ? undefined : 'role'}>
        <Name row={row} />
      </th>
      <NumberCell over={row.over}>{row.average}</NumberCell>
      <BarCell bar={row.bar} />
      {row.others.map((text, index) => (
        <NumberCell key={RETURNED_HEADS[index]}>{text}</NumberCell>
      ))}
    </tr>
  );
}

/** A role is below its service. Where the service has no row of its own, both are named. */
function Name({
  row: { service, role, isBelow, families },
}: {
  row: ReturnedRowView;
}): JSX.Element {
  return (
    <>
      {role === undefined ? (
        service
      ) : (
        <>
          <span class={isBelow ? 'visually-hidden' : undefined}>{service}: </span>
          {role}
        </>
      )}
      {families && ' '}
      {families && <span class="note">(a family counts as one case)</span>}
    </>
  );
}

function BarCell({ bar }: { readonly bar: ReturnBarProps }): JSX.Element {
  return (
    <td class="bar-cell" aria-hidden="true">
      <ReturnBar {...bar} />
    </td>
  );
}

function NumberCell({ over, children }: { over?: boolean; children: string }): JSX.Element {
  return <td class={over ? 'number over' : 'number'}>{children === '' ? '–' : children}</td>;
}
