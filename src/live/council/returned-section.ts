/**
 * What a council returned, as a section of its page: tables with a bar in each row. Markup from data, like every
 * picture here, so that the built page and the preview of a return that is being checked are the same.
 */
import type { ReturnedLine, ReturnedPart } from '../../dataset/figures/returned-figures.ts';
import { isOver } from '../../dataset/cap/cap.ts';
import { oneDecimal } from '../../dataset/text/format.ts';
import { returnBar } from '../../charts/bars/return-bar.ts';
import { rowBarHead, rowBarMax } from '../../charts/bars/row-bar.ts';
import { escapeText, tag } from '../../charts/core/svg.ts';

/** The official figure that stands above what the council says. */
export interface OfficialLine {
  readonly year: number;
  readonly average: number;
}

/** One quarter as shown. */
export interface ShownQuarter {
  /** The quarter's last day in words. */
  readonly asAt: string;
  /** Who said so and when, and what became of it, in sentences. */
  readonly said: readonly string[];
  readonly parts: readonly ReturnedPart[];
}

export interface ShownReturns {
  /** In a sentence. */
  readonly council: string;
  readonly official: OfficialLine | undefined;
  /** Newest first; the first is shown, the others open on demand. */
  readonly quarters: readonly ShownQuarter[];
}

/** The section, with the id `returned`. Empty if there is nothing to show. */
export function returnedSection({ council, official, quarters }: ShownReturns): string {
  const [latest, ...earlier] = quarters;
  if (latest === undefined) return '';
  return tag(
    'section',
    { class: 'section stack returned', id: 'returned' },
    tag('h2', {}, escapeText(`What ${council} itself says, service by service`)),
    quarter(latest, official),
    ...earlier.map((one) =>
      tag(
        'details',
        {},
        tag('summary', {}, escapeText(`As at ${one.asAt}`)),
        tag('div', { class: 'stack' }, quarter(one, undefined)),
      ),
    ),
    tag('p', { class: 'note' }, NOTE),
  );
}

const NOTE =
  'This is the council’s own return, beside the official figure and never blended into it. A broken line is the limit that the council has set itself. An average under a limit does not mean that nobody is over it. <a href="/returns/">How councils return, and by which rules it is checked</a>';

function quarter({ asAt, said, parts }: ShownQuarter, official: OfficialLine | undefined): string {
  return (
    tag('p', {}, escapeText(said.join(' '))) +
    parts
      .map((part, index) => table(part, asAt, index === 0 && part.cap ? official : undefined))
      .join('')
  );
}

const HEADS: readonly (readonly [string, (line: ReturnedLine) => string])[] = [
  ['Own limit', ({ limitText }) => limitText],
  ['Over it (FTE)', ({ overLimitFte }) => overLimitFte],
  ['Highest', ({ highest }) => highest],
  ['Cases', ({ cases }) => cases],
  ['Case holders (FTE)', ({ fte }) => fte],
];

function table(
  { title, cap, lines }: ReturnedPart,
  asAt: string,
  official: OfficialLine | undefined,
): string {
  const values = lines.flatMap(({ value, limit }) => [value, limit]);
  const max = rowBarMax([...values, official?.average], cap ?? 0);
  const caption = `${title}, ${asAt}`;
  const body = [official === undefined ? '' : officialRow(official, cap, max)].concat(
    lines.map((line, index) => row(line, lines[index - 1], cap, max)),
  );
  return tag(
    'div',
    { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': caption },
    tag(
      'table',
      {},
      tag('caption', {}, escapeText(caption)),
      tag('thead', {}, tag('tr', {}, head(cap, max))),
      tag('tbody', {}, ...body),
    ),
    notes(lines),
  );
}

function head(cap: number | undefined, max: number): string {
  const column = (name: string): string =>
    tag('th', { scope: 'col', class: 'number' }, escapeText(name));
  const bars = cap === undefined ? '' : rowBarHead({ cap, max });
  return [
    tag('th', { scope: 'col' }, 'Service and role'),
    column('Average caseload'),
    barCell(bars),
    ...HEADS.map(([name]) => column(name)),
  ].join('');
}

function barCell(bar: string): string {
  return tag('td', { class: 'bar-cell', 'aria-hidden': 'true' }, bar === '' ? ' ' : bar);
}

function officialRow(
  { year, average }: OfficialLine,
  cap: number | undefined,
  max: number,
): string {
  const name = `Official figure, 30 September ${year}`;
  return tag(
    'tr',
    { class: 'official' },
    tag('th', { scope: 'row' }, escapeText(name)),
    number(oneDecimal(average), cap !== undefined && isOver(average, cap)),
    barCell(returnBar({ value: average, cap, limit: undefined, max })),
    tag('td', { colspan: HEADS.length, class: 'note' }, 'Department for Education'),
  );
}

function row(
  line: ReturnedLine,
  before: ReturnedLine | undefined,
  cap: number | undefined,
  max: number,
): string {
  const { value, limit, average, overCap, overLimit, whole } = line;
  return tag(
    'tr',
    {},
    tag('th', { scope: 'row', class: whole ? undefined : 'role' }, nameOf(line, before)),
    number(average, overCap || overLimit),
    barCell(returnBar({ value, cap, limit, max })),
    ...HEADS.map(([, text]) => number(text(line), false)),
  );
}

function number(text: string, over: boolean): string {
  return tag('td', { class: over ? 'number over' : 'number' }, escapeText(text) || '–');
}

/** A role stands below its service; where the service has no row of its own, both are named. */
function nameOf(
  { service, role, whole, families }: ReturnedLine,
  before: ReturnedLine | undefined,
): string {
  const counted = families
    ? ' ' + tag('span', { class: 'note' }, 'a family counts as one case')
    : '';
  if (whole) return escapeText(service) + counted;
  const known = before?.service === service;
  const prefix = tag(
    'span',
    { class: known ? 'visually-hidden' : undefined },
    escapeText(`${service}: `),
  );
  return prefix + escapeText(role) + counted;
}

function notes(lines: readonly ReturnedLine[]): string {
  const said = lines.filter(({ note }) => note !== '');
  if (said.length === 0) return '';
  const items = said.map(({ service, role, whole, note }) =>
    tag('li', {}, escapeText(`${whole ? service : `${service}, ${role}`}: ${note}`)),
  );
  return tag('ul', { class: 'note' }, ...items);
}
