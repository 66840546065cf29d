/** Where something was found: the cells of the row around the one it is about, as in the spreadsheet. */
import type { ExplainedGroup, ExplainedPlace } from '../../returns/explain.ts';
import type { ReturnColumn } from '../../schemas/return-format.ts';
import { columnLetters, make, type Child } from './dom.ts';

/** How the columns of the format lie in the file. */
export interface Layout {
  readonly columns: readonly ReturnColumn[];
  /** For each column of the format its position in the file, -1 for none. */
  readonly sources: readonly number[];
  /** Columns that say what a row is about, by name: council and quarter only where there are several. */
  readonly about: readonly string[];
}

/** Cells of such rows are as in the file, in no order of the format. */
const AS_FOUND: ReadonlySet<string> = new Set([
  'ragged-row',
  'unclosed-quote',
  'stray-quote',
  'blank-row',
]);

/** The most cells shown of a row that could not be read. */
const AS_FOUND_CELLS = 20;

/**
 * The table of a group's places, to which more can be added.
 * @returns the element, and a function that adds places to it
 */
export function placesTable(
  group: ExplainedGroup,
  layout: Layout,
): { element: HTMLElement; add: (places: readonly ExplainedPlace[]) => void } {
  const inFormat = group.places.some(({ cells }) => cells) && !AS_FOUND.has(group.rule);
  const shown = inFormat ? shownColumns(group.column, layout) : [];
  const list = make('div', { class: 'places' });
  return {
    element: list,
    add(places) {
      if (shown.length === 0) list.append(...places.map(asFound));
      else
        tableOf(list, group, shown, layout).append(
          ...places.map((place) => rowOf(place, shown, layout)),
        );
    },
  };
}

/** Positions in the format: what the row is about, and the column with its neighbours. */
function shownColumns(column: string | undefined, { columns, about: named }: Layout): number[] {
  const at = columns.findIndex(({ name }) => name === column);
  const near = at === -1 ? [6, 7, 8] : [at - 1, at, at + 1];
  const about = columns.flatMap(({ name }, index) => (named.includes(name) ? [index] : []));
  return [...new Set([...about, ...near])]
    .filter((index) => columns[index] !== undefined)
    .sort((a, b) => a - b);
}

function tableOf(
  list: HTMLElement,
  { column, line }: ExplainedGroup,
  shown: readonly number[],
  { columns, sources }: Layout,
): HTMLTableElement {
  const there = list.querySelector('table');
  if (there !== null) return there;
  const heads = shown.map((index) => {
    const { name = '' } = columns[index] ?? {};
    const source = sources[index] ?? -1;
    const letters = source === -1 ? '' : columnLetters(source);
    const attributes = { scope: 'col', class: classOf(name, column) };
    return make('th', attributes, make('b', {}, letters), ' ', ...breakable(name));
  });
  const head = make('thead', {}, make('tr', {}, make('th', { scope: 'col' }, 'Row'), ...heads));
  const table = make('table', {}, make('caption', { class: 'visually-hidden' }, line), head);
  const region = { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': `Rows: ${line}` };
  list.append(make('div', region, table));
  return table;
}

/** On a narrow screen there is room for the cell it is about and its service. */
function classOf(name: string, column: string | undefined): string {
  if (name === column) return 'marked';
  return name === 'service' ? 'service' : 'aside';
}

/** A place is two lines of the table: its cells, and what is said of them. */
function rowOf(
  place: ExplainedPlace,
  shown: readonly number[],
  { columns }: Layout,
): HTMLTableSectionElement {
  const { row, cells = [], message } = place;
  const tds = shown.map((index) =>
    cell(place, classOf(columns[index]?.name ?? '', place.column), cells[index]),
  );
  const number = make('th', { scope: 'row' }, row === undefined ? '' : String(row));
  const said = make('td', { colspan: String(shown.length) }, message);
  return make(
    'tbody',
    {},
    make('tr', { class: 'cells' }, number, ...tds),
    make('tr', { class: 'said' }, make('td'), said),
  );
}

/** The cell it is about is marked, with its mend beside it. */
function cell(
  { fix }: ExplainedPlace,
  className: string,
  text: string | undefined,
): HTMLTableCellElement {
  if (className !== 'marked') return make('td', { class: className }, ...breakable(text ?? ''));
  if (fix === undefined) return make('td', { class: 'marked' }, make('mark', {}, visible(text)));
  return make('td', { class: 'marked' }, ...beforeAndAfter(fix));
}

/** A cell before and after its mend. Screen readers are told which is which. */
export function beforeAndAfter({
  before,
  after,
}: NonNullable<ExplainedPlace['fix']>): readonly Node[] {
  return [
    make('span', { class: 'visually-hidden' }, 'before: '),
    make('del', {}, visible(before)),
    make('span', { class: 'visually-hidden' }, ', after: '),
    make('ins', {}, visible(after)),
  ];
}

/** A name may be broken after each of its underscores. */
function breakable(name: string): Child[] {
  return name
    .split(/(?<=_)/)
    .flatMap((part, index) => (index === 0 ? [part] : [make('wbr'), part]));
}

/** Spaces at the ends are shown as what they are, and an empty cell is not nothing. */
function visible(text = ''): string {
  if (text === '') return '(empty)';
  return text.replace(/^\s+|\s+$/g, (spaces) => '·'.repeat(spaces.length));
}

function asFound({ row, message, cells }: ExplainedPlace): HTMLElement {
  const where = row === undefined ? '' : `Row ${String(row)}: `;
  const paragraph = make('p', {}, make('b', {}, where), message);
  if (cells === undefined || cells.every((text) => text.trim() === '')) return paragraph;
  const shown = cells.slice(0, AS_FOUND_CELLS);
  const more = cells.length > shown.length ? '…' : '';
  const strip = shown.map((text, index) =>
    make('li', {}, make('b', {}, columnLetters(index)), ' ', visible(text)),
  );
  return make('div', {}, paragraph, make('ul', { role: 'list', class: 'strip' }, ...strip), more);
}
