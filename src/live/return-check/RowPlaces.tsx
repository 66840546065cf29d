/** Where something was found: the cells of the row around the one it is about, as in the spreadsheet. */
import { Component, Fragment, type JSX } from 'preact';
import { thousands } from '../../dataset/text/format.ts';
import type { ExplainedGroup, ExplainedPlace } from '../../returns/explain.ts';
import { shownColumns, visible, type ColumnLayout, type ShownColumn } from './row-places-view.ts';
import { columnLetters } from './view.ts';

/** How many places are shown at first, and how many more at each press of the button. */
const FIRST = 5;
const MORE = 20;
/** The most cells shown of a row that could not be read. */
const AS_FOUND_CELLS = 20;

/** Finds more places of a kind of finding, beyond those that came with it. */
export type AskPlaces = (group: ExplainedGroup, skip: number) => Promise<readonly ExplainedPlace[]>;

interface RowPlacesProps {
  readonly group: ExplainedGroup;
  readonly layout: ColumnLayout;
  readonly ask: AskPlaces;
}

interface RowPlacesState {
  readonly shown: readonly ExplainedPlace[];
  readonly isAsking: boolean;
  /** Whether nothing more came when it was asked for. */
  readonly isAll: boolean;
}

/** The places of a group: the first ones at once, the others on demand. */
export class RowPlaces extends Component<RowPlacesProps, RowPlacesState> {
  override state: RowPlacesState = {
    shown: this.props.group.places.slice(0, FIRST),
    isAsking: false,
    isAll: false,
  };

  readonly #showMore = async (): Promise<void> => {
    const { group, ask } = this.props;
    const { shown } = this.state;
    this.setState({ isAsking: true });
    const known = group.places.slice(shown.length, shown.length + MORE);
    const next = known.length > 0 ? known : await ask(group, shown.length);
    this.setState({ shown: [...shown, ...next], isAsking: false, isAll: next.length === 0 });
  };

  override render(): JSX.Element {
    const { group, layout } = this.props;
    const { shown, isAsking, isAll } = this.state;
    const left = group.count - shown.length;
    return (
      <div class="stack-tight">
        <div class="places">
          <Rows group={group} columns={shownColumns(group, layout)} places={shown} />
        </div>
        {left > 0 && !isAll && (
          <button
            type="button"
            class="link"
            disabled={isAsking}
            onClick={() => void this.#showMore()}
          >
            {`Show ${thousands(Math.min(left, MORE))} more of ${thousands(group.count)}`}
          </button>
        )}
      </div>
    );
  }
}

interface RowsProps {
  readonly group: ExplainedGroup;
  readonly columns: readonly ShownColumn[];
  readonly places: readonly ExplainedPlace[];
}

function Rows({ group: { line }, columns, places }: RowsProps): JSX.Element {
  if (columns.length === 0)
    return (
      <>
        {places.map((place, index) => (
          <AsFound place={place} key={index} />
        ))}
      </>
    );
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={`Rows: ${line}`}>
      <table>
        <caption class="visually-hidden">{line}</caption>
        <thead>
          <tr>
            <th scope="col">Row</th>
            {columns.map(({ name, letters, className }) => (
              <th scope="col" class={className} key={name}>
                <b>{letters}</b> <Breakable name={name} />
              </th>
            ))}
          </tr>
        </thead>
        {places.map((place, index) => (
          <PlaceRows place={place} columns={columns} key={index} />
        ))}
      </table>
    </div>
  );
}

interface PlaceRowsProps {
  readonly place: ExplainedPlace;
  readonly columns: readonly ShownColumn[];
}

/** A place is two lines of the table: its cells, and what is said of them. */
function PlaceRows({ place, columns }: PlaceRowsProps): JSX.Element {
  const { row, cells = [], message } = place;
  return (
    <tbody>
      <tr class="cells">
        <th scope="row">{row}</th>
        {columns.map(({ index, name, className }) => (
          <td class={className} key={name}>
            {className === 'marked' ? (
              <Marked place={place} text={cells[index]} />
            ) : (
              <Breakable name={cells[index] ?? ''} />
            )}
          </td>
        ))}
      </tr>
      <tr class="said">
        <td />
        <td colSpan={columns.length}>{message}</td>
      </tr>
    </tbody>
  );
}

interface MarkedProps {
  readonly place: ExplainedPlace;
  readonly text: string | undefined;
}

/** The cell it is about is marked, with its fix beside it. Screen readers hear which is which. */
function Marked({ place: { fix }, text }: MarkedProps): JSX.Element {
  if (fix === undefined) return <mark>{visible(text)}</mark>;
  return (
    <>
      <span class="visually-hidden">before: </span>
      <del>{visible(fix.before)}</del>
      <span class="visually-hidden">, after: </span>
      <ins>{visible(fix.after)}</ins>
    </>
  );
}

/** A name may be broken after each of its underscores. */
function Breakable({ name }: { readonly name: string }): JSX.Element {
  return (
    <>
      {name.split(/(?<=_)/).map((part, index) => (
        <Fragment key={index}>
          {index > 0 && <wbr />}
          {part}
        </Fragment>
      ))}
    </>
  );
}

function AsFound({
  place: { row, message, cells },
}: {
  readonly place: ExplainedPlace;
}): JSX.Element {
  const words = (
    <p>
      <b>{row === undefined ? '' : `Row ${row}: `}</b>
      {message}
    </p>
  );
  if (cells === undefined || cells.every((text) => text.trim() === '')) return words;
  return (
    <div>
      {words}
      <ul role="list" class="strip">
        {cells.slice(0, AS_FOUND_CELLS).map((text, index) => (
          <li key={index}>
            <b>{columnLetters(index)}</b> {visible(text)}
          </li>
        ))}
      </ul>
      {cells.length > AS_FOUND_CELLS && '…'}
    </div>
  );
}
