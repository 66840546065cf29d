/** Where something was found: the cells of the row around the one it is about, as in the spreadsheet. */
import { Component, Fragment, type ComponentChildren, type JSX } from 'preact';
import { thousands } from '../../dataset/text/format.ts';
import type { ExplainedGroup, ExplainedPlace } from '../../returns/explain.ts';
import { Correction, type CorrectActions } from './Correction.tsx';
import {
  fieldsOf,
  shownColumns,
  visible,
  type ColumnLayout,
  type ShownColumn,
} from './row-places-view.ts';
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
  /** Corrects a row; without it rows are only shown. */
  readonly correct?: CorrectActions;
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
    const { group, layout, correct } = this.props;
    const { shown, isAsking, isAll } = this.state;
    const left = group.count - shown.length;
    const correction: ShowCorrection = (place) =>
      correct && (
        <Correction place={place} fields={fieldsOf(group, place, layout)} correct={correct} />
      );
    return (
      <div class="stack-tight">
        <div class="places">
          <Rows
            group={group}
            columns={shownColumns(group, layout)}
            places={shown}
            correction={correction}
          />
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

/** What is shown below a place to correct it. */
type ShowCorrection = (place: ExplainedPlace) => ComponentChildren;

interface RowsProps {
  readonly correction: ShowCorrection;
  readonly group: ExplainedGroup;
  readonly columns: readonly ShownColumn[];
  readonly places: readonly ExplainedPlace[];
}

function Rows({ group: { line }, columns, places, correction }: RowsProps): JSX.Element {
  if (columns.length === 0)
    return (
      <>
        {places.map((place, index) => (
          <AsFound place={place} correction={correction} key={index} />
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
          <PlaceRows place={place} columns={columns} correction={correction} key={index} />
        ))}
      </table>
    </div>
  );
}

interface PlaceRowsProps {
  readonly correction: ShowCorrection;
  readonly place: ExplainedPlace;
  readonly columns: readonly ShownColumn[];
}

/** A place is two lines of the table: its cells, and what is said of them. */
function PlaceRows({ place, columns, correction }: PlaceRowsProps): JSX.Element {
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
        <td colSpan={columns.length}>
          {message}
          {correction(place)}
        </td>
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

interface AsFoundProps {
  readonly place: ExplainedPlace;
  readonly correction: ShowCorrection;
}

function AsFound({ place, correction }: AsFoundProps): JSX.Element {
  const { row, message, cells } = place;
  const words = (
    <p>
      <b>{row === undefined ? '' : `Row ${row}: `}</b>
      {message}
    </p>
  );
  if (cells === undefined || cells.every((text) => text.trim() === ''))
    return (
      <>
        {words}
        {correction(place)}
      </>
    );
  return (
    <div class="stack-tight">
      {words}
      <ul role="list" class="strip">
        {cells.slice(0, AS_FOUND_CELLS).map((text, index) => (
          <li key={index}>
            <b>{columnLetters(index)}</b> {visible(text)}
          </li>
        ))}
      </ul>
      {cells.length > AS_FOUND_CELLS && '…'}
      {correction(place)}
    </div>
  );
}
