/** HTML as text, for the parts of a page that are written at the build and again when its reader chooses. */
import { escapeText, type Attributes } from './svg.ts';

/** An element that always has an end tag. Children are markup already; `undefined` attributes are left out. */
export function element(
  name: string,
  attributes: Attributes,
  ...children: readonly string[]
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([key, value]) => ` ${key}="${escapeText(String(value))}"`)
    .join('');
  return `<${name}${written}>${children.join('')}</${name}>`;
}

/** A link to a page of the site, its words escaped. */
export function link(href: string, words: string): string {
  return element('a', { href }, escapeText(words));
}

/** Links to the pages of one figure's councils, joined by `and`. */
export function councilLinks(
  councils: readonly { readonly slug: string; readonly name: string }[],
): string {
  return councils.map(({ slug, name }) => link(`/councils/${slug}/`, name)).join(' and ');
}

/** A figure that leads to its record on its council's page. */
export function toRecord(slug: string, year: number, words: string): string {
  const href = `/councils/${slug}/#figure-${year}`;
  return element('a', { href, class: 'to-record' }, escapeText(words));
}

/** A column of a table: its head, and how wide or aligned its cells are (classes of src/styles). */
export interface Column {
  readonly head: string;
  readonly className?: 'number' | 'wide-only' | 'number wide-only';
}

/** A cell: markup, with classes beyond its column's. */
export type Cell = string | { readonly markup: string; readonly className: string };

export interface TableOptions {
  readonly caption: string;
  readonly columns: readonly Column[];
  /** The first cell of each row is its head. */
  readonly rows: readonly (readonly Cell[])[];
  /** A last row that sums up; its first cell is its head. */
  readonly foot?: readonly string[] | undefined;
  readonly className?: string;
}

/** A table with a caption. Heads and captions are text, cells are markup. */
export function table({ caption, columns, rows, foot, className }: TableOptions): string {
  const heads = columns.map(({ head, className: name }) =>
    element('th', { scope: 'col', class: name }, escapeText(head)),
  );
  const body = rows.map((cells) => row(cells, columns));
  const last = foot === undefined ? '' : element('tfoot', {}, row(foot, columns));
  return element(
    'table',
    { class: className },
    element('caption', {}, escapeText(caption)),
    element('thead', {}, element('tr', {}, ...heads)),
    element('tbody', {}, ...body),
    last,
  );
}

function row(cells: readonly Cell[], columns: readonly Column[]): string {
  const written = cells.map((cell, index) => {
    const { markup, className } = typeof cell === 'string' ? { markup: cell, className: '' } : cell;
    const classes = [columns[index]?.className ?? '', className].filter((name) => name !== '');
    const attributes = { class: classes.join(' ') };
    return index === 0
      ? element('th', { scope: 'row', ...attributes }, markup)
      : element('td', attributes, markup);
  });
  return element('tr', {}, ...written);
}
