/** The league table of a year as its reader chose it: in which order, which councils, against which cap, what beside it. */
import { scaleEnd } from '../../charts/bars/bar-scale.ts';
import type { RowBarHeadProps } from '../../charts/bars/row-bar-places.ts';
import { distanceFromCap, isOver } from '../../dataset/cap/cap.ts';
import type { SurroundingsBySlug } from '../../dataset/comparison/surroundings.ts';
import type { Country } from '../../dataset/country.ts';
import { inSentence } from '../../dataset/text/council-names.ts';
import { NONE, signed } from '../../dataset/text/format.ts';
import { AVERAGE_CAPTION, AVERAGE_CAPTION_SHORT } from '../../dataset/text/terms.ts';
import type { LinkedCouncil } from '../core/CouncilLinks.tsx';
import { isLong, ofRegion, onOnePage, restText } from '../core/long-list-view.ts';
import { plainLeagueChoice, type LeagueChoice, type LeagueField } from './league-choice.ts';
import { leagueFields, type FieldView } from './league-fields.ts';
import { partsHeadline, partsText, stretchWords, withParts } from './league-parts.ts';
import { leagueAnnouncement, leagueHeadline, whichAverages } from './league-wording.ts';
import { leagueHeads, type LeagueHead, type SortedColumn } from './league-heads.ts';
import { leagueRows, type LeagueRow } from './league-rows.ts';

export { leagueRows, type LeagueRow } from './league-rows.ts';
export { plainLeagueChoice } from './league-choice.ts';

/** A row as it is shown. */
export interface LeagueRowView extends Pick<
  LeagueRow,
  'region' | 'text' | 'rank' | 'tied' | 'reach' | 'fte' | 'small' | 'flag'
> {
  readonly councils: readonly LinkedCouncil[];
  /** For the bar; undefined where there is no figure. */
  readonly value: number | undefined;
  readonly over: boolean;
  /** How cases and staff changed: `cases +58.6%, staff +54.6%`. */
  readonly parts: string;
  /** What is beside the caseload. */
  readonly beside: string;
}

/** The table itself. */
export interface LeagueTableOf {
  readonly year: number;
  readonly caption: string;
  readonly heads: Readonly<Record<SortedColumn, LeagueHead>>;
  /** Over the column of cases and staff. */
  readonly partsHead: string;
  /** The scale of the bars, which is the same whichever rows are left. */
  readonly scale: RowBarHeadProps;
  readonly rows: readonly LeagueRowView[];
  /** False where all rows are of one region. */
  readonly showsRegion: boolean;
}

export interface LeagueTableView {
  readonly headline: string;
  readonly fields: readonly FieldView[];
  readonly table: LeagueTableOf;
  /** Whether the table has only the first of its rows, as there are too many for a page. */
  readonly isLong: boolean;
  /** How many rows are left; empty where all are. */
  readonly status: string;
  /** What a choice has led to, as one sentence for those who do not see the table. */
  readonly announcement: string;
}

/**
 * The view of a choice.
 * @param surroundings are needed where gaps to neighbours are shown or only similar councils are
 */
export function leagueTableView(
  country: Country,
  surroundings: SurroundingsBySlug,
  choice: LeagueChoice,
): LeagueTableView {
  const { year, cap } = choice;
  const all = leagueRows(country, surroundings, year);
  const fields = leagueFields(all, choice, country.firstYear);
  const known = { ...choice, ...chosenIn(fields) };
  const group = inGroup(all, known, surroundings);
  const onItsSide = onSide(group, known);
  const rows = sorted(withParts(onItsSide, known, country.firstYear), known);
  const shown = onOnePage(rows);
  const table = {
    ...tableOf(shown, known, country.firstYear),
    caption: `${AVERAGE_CAPTION}, 30 September ${year}${restText(shown.length, rows.length)}`,
    scale: scaleOf(all, cap),
  };
  return {
    headline:
      known.parts === ''
        ? leagueHeadline(group, known)
        : partsHeadline(onItsSide, known, whichAverages(onItsSide, known), country.firstYear),
    fields,
    table,
    isLong: isLong(rows.length),
    status: statusOf(table.rows.length, all.length),
    announcement: leagueAnnouncement(table, known, all.length),
  };
}

/** Whose councils a region’s table has, when, and in which order. */
export interface RegionTableChoice {
  readonly name: string;
  readonly year: number;
  readonly firstYear: number;
  /** As the field `sort` of the league table; the highest average first where it is left out. */
  readonly sort?: string;
  /** How many rows the table of the country has. */
  readonly inCountry: number;
}

/** The councils of one region, for its own page, in any order that the league table can have. */
export function regionTable(
  rows: readonly LeagueRow[],
  { name, year, firstYear, inCountry, sort = '' }: RegionTableChoice,
): LeagueTableOf {
  const choice = { ...plainLeagueChoice(year), sort };
  const shown = ofRegion(onOnePage(sorted(rows, choice)), inCountry);
  return {
    ...tableOf(shown, choice, firstYear),
    caption: `${AVERAGE_CAPTION_SHORT} in ${inSentence(name)}, 30 September ${year}. Ranks are among all councils in England${restText(shown.length, rows.length) || '.'}`,
    scale: scaleOf(rows, choice.cap),
    showsRegion: false,
  };
}

function tableOf(
  rows: readonly LeagueRow[],
  choice: LeagueChoice,
  firstYear: number,
): Omit<LeagueTableOf, 'caption'> {
  return {
    year: choice.year,
    heads: leagueHeads(choice, firstYear),
    partsHead: `Cases and staff, change ${stretchWords(choice, firstYear)}`,
    scale: scaleOf(rows, choice.cap),
    rows: rows.map((row) => rowView(row, choice)),
    showsRegion: true,
  };
}

function chosenIn(fields: readonly FieldView[]): Record<LeagueField, string> {
  const pairs = fields.map(({ name, value }) => [name, value] as const);
  return Object.fromEntries(pairs) as Record<LeagueField, string>;
}

function scaleOf(rows: readonly LeagueRow[], cap: number): RowBarHeadProps {
  const averages = rows.map(({ average }) => average);
  return { cap, max: scaleEnd(cap, averages) };
}

/** A row against a cap, with a measure beside its caseload. */
export function rowView(
  row: LeagueRow,
  { cap, measure }: Pick<LeagueChoice, 'cap' | 'measure'>,
): LeagueRowView {
  const { councils, region, text, rank, tied, reach, fte, small, flag, average: value } = row;
  const beside = besideOf(row, measure, cap);
  return {
    ...{ councils, region, text, rank, tied, reach, fte, small, flag, value },
    over: value !== undefined && isOver(value, cap),
    parts: partsText(row, { measure }),
    beside: beside === undefined ? NONE : signed(beside),
  };
}

/** What is beside the caseload under a measure, in cases; undefined where it is not known. */
function besideOf(row: LeagueRow, measure: string, cap: number): number | undefined {
  switch (measure) {
    case 'since':
      return row.since;
    case 'gap':
      return row.gap;
    case 'from-cases':
      return row.sinceFirst?.cases.adds;
    case 'from-staff':
      return row.sinceFirst?.fte.adds;
    case 'distance':
      return row.average === undefined ? undefined : distanceFromCap(row.average, cap);
    default:
      return row.change;
  }
}

/** The rows of the region, the type and the similar councils chosen, on either side of the cap. */
function inGroup(
  rows: readonly LeagueRow[],
  { region, type, like }: LeagueChoice,
  surroundings: SurroundingsBySlug,
): LeagueRow[] {
  const neighbours = surroundings.get(like)?.neighbours;
  const group = neighbours && new Set([like, ...neighbours]);
  const fits = (wanted: string, value: string): boolean => wanted === '' || wanted === value;
  return rows.filter(
    (row) =>
      fits(region, row.region) &&
      fits(type, row.type) &&
      (group === undefined || row.councils.some(({ slug }) => group.has(slug))),
  );
}

function onSide(rows: readonly LeagueRow[], { side, cap }: LeagueChoice): readonly LeagueRow[] {
  return side === '' ? rows : rows.filter((row) => sideOf(row, cap) === side);
}

function sideOf({ average }: LeagueRow, cap: number): string {
  if (average === undefined) return 'missing';
  return isOver(average, cap) ? 'over' : 'under';
}

/** Rows without the number sorted by go last, in the order of the page. */
function sorted(rows: readonly LeagueRow[], { sort, measure, cap }: LeagueChoice): LeagueRow[] {
  const beside = (row: LeagueRow): number | undefined => besideOf(row, measure, cap);
  switch (sort) {
    case 'lowest':
      return rows.toSorted(by(({ average }) => average, 1));
    case 'rise':
      return rows.toSorted(by(beside, -1));
    case 'fall':
      return rows.toSorted(by(beside, 1));
    case 'move':
      return rows.toSorted(by((row) => sizeOf(beside(row)), -1));
    case 'name':
      return rows.toSorted((a, b) => a.councils[0].name.localeCompare(b.councils[0].name, 'en-GB'));
    default:
      return [...rows];
  }
}

function sizeOf(value: number | undefined): number | undefined {
  return value === undefined ? undefined : Math.abs(value);
}

function by(
  of: (row: LeagueRow) => number | undefined,
  sign: 1 | -1,
): (a: LeagueRow, b: LeagueRow) => number {
  const place = (row: LeagueRow): number => {
    const value = of(row);
    return value === undefined ? Number.MAX_VALUE : sign * value;
  };
  return (a, b) => place(a) - place(b);
}

/** How many rows are left, and what their ranks still mean; empty where nothing is left out. */
function statusOf(left: number, of: number): string {
  if (left === of) return '';
  if (left === 0) return 'No council fits all of these choices.';
  return `${left} of ${of} rows ${left === 1 ? 'is' : 'are'} shown. Ranks are among all councils in England.`;
}
