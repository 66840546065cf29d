/** What a council reported itself, for a section of its page: on the page itself, and in the preview of a return that is checked. */
import { scaleEnd } from '../../charts/bars/bar-scale.ts';
import type { ReturnBarProps } from '../../charts/bars/ReturnBar.tsx';
import type { HistogramProps } from '../../charts/histogram/Histogram.tsx';
import { PROPOSED_CAP } from '../../dataset/cap/cap-range.ts';
import { isOver } from '../../dataset/cap/cap.ts';
import type { ReturnedLine, ReturnedPart } from '../../dataset/figures/returned-figures.ts';
import { oneDecimal } from '../../dataset/text/format.ts';
import type { ReturnedWay } from '../../dataset/figures/returned-ways-wording.ts';
import { returnedHeading, returnedNote } from '../../dataset/figures/returned-ways-wording.ts';

/** The official figure that is above what the council says. */
interface OfficialFigure {
  readonly year: number;
  readonly average: number;
  /** The council that it is a combined figure with, as in a sentence. */
  readonly combinedWith?: string;
}

/** One quarter of a council's returns. */
interface ReturnedQuarter {
  /** The quarter's last day in words. */
  readonly asAt: string;
  /** Who reported it and when, and what became of it, in sentences. */
  readonly said: readonly string[];
  /** Where the answer is that it comes from; undefined for what the council sent. */
  readonly answer?: string;
  readonly parts: readonly ReturnedPart[];
}

/** What the section is made from. */
export interface Returned {
  /** In a sentence. */
  readonly council: string;
  /** How the figures came here; sent by the council where it is left out. */
  readonly way?: ReturnedWay;
  readonly official: OfficialFigure | undefined;
  /** Newest first. */
  readonly quarters: readonly ReturnedQuarter[];
}

export interface ReturnedView {
  /** The id of the section, which says how the figures came here. */
  readonly id: 'returned' | 'obtained';
  readonly heading: string;
  /** Who gave the figures, and what they are not. */
  readonly note: string;
  readonly latest: QuarterView;
  /** The earlier quarters open on demand. */
  readonly earlier: readonly QuarterView[];
}

export interface QuarterView {
  readonly asAt: string;
  readonly said: string;
  readonly answer: string | undefined;
  readonly tables: readonly PartView[];
}

/** The table of services that are looked at together. */
export interface PartView {
  readonly caption: string;
  readonly cap: number | undefined;
  /** Right end of the scale of all bars. */
  readonly max: number;
  readonly official: OfficialRow | undefined;
  readonly rows: readonly ReturnedRowView[];
  /** How the staff of a row are spread over bands of cases, for each row that says. */
  readonly spreads: readonly SpreadView[];
  /** What the council adds to its rows. */
  readonly notes: readonly string[];
}

/** The bands of one row: a table, and a chart where every band is a number. */
export interface SpreadView {
  readonly heading: string;
  readonly rows: readonly { readonly label: string; readonly fte: string }[];
  readonly chart: Omit<HistogramProps, 'width'> | undefined;
}

export interface OfficialRow {
  readonly name: string;
  readonly average: string;
  readonly over: boolean;
  readonly bar: ReturnBarProps;
}

export interface ReturnedRowView {
  readonly service: string;
  /** Undefined where the row is about everybody in the service. */
  readonly role: string | undefined;
  /** Whether the row above it names the service already. */
  readonly isBelow: boolean;
  /** Whether a family counts as one case. */
  readonly families: boolean;
  readonly average: string;
  readonly over: boolean;
  readonly bar: ReturnBarProps;
  /** In the order of `RETURNED_HEADS`. */
  readonly others: readonly string[];
}

/** Heads of the columns after the bars. */
export const RETURNED_HEADS = [
  'Own limit',
  'Over own limit (FTE)',
  'Highest caseload',
  'Cases',
  'Staff with cases (FTE)',
] as const;

/** Makes the section; undefined if there is nothing to show. */
export function returnedView({
  council,
  way = 'sent',
  official,
  quarters,
}: Returned): ReturnedView | undefined {
  const [latest, ...earlier] = quarters;
  if (latest === undefined) return undefined;
  return {
    id: way === 'sent' ? 'returned' : 'obtained',
    heading: returnedHeading(council, way),
    note: returnedNote(way),
    latest: quarterView(latest, official),
    earlier: earlier.map((one) => quarterView(one, undefined)),
  };
}

/** The official figure is about children's social work: it is above the first table that has a cap. */
function quarterView(
  { asAt, said, answer, parts }: ReturnedQuarter,
  official: OfficialFigure | undefined,
): QuarterView {
  return {
    asAt,
    said: said.join(' '),
    answer,
    tables: parts.map((part, index) =>
      partView(part, asAt, index === 0 && part.cap ? official : undefined),
    ),
  };
}

function partView(
  { title, cap, lines }: ReturnedPart,
  asAt: string,
  official: OfficialFigure | undefined,
): PartView {
  const values = lines.flatMap(({ value, limit }) => [value, limit]);
  const max = scaleEnd(cap ?? 0, [...values, official?.average]);
  return {
    caption: `${title}, ${asAt}`,
    cap,
    max,
    official: official && officialRow(official, cap, max),
    rows: lines.map((line, index) => rowView(line, lines[index - 1], cap, max)),
    spreads: lines.flatMap((line) => spreadView(line, asAt)),
    notes: lines.filter(({ note }) => note !== '').map(noteOf),
  };
}

function spreadView(
  { bands, service, role, whole, value }: ReturnedLine,
  asAt: string,
): SpreadView[] {
  if (bands === undefined) return [];
  const who = whole ? service : `${service}, ${role}`;
  const { steps, finding } = bands;
  return [
    {
      heading: `${who}, ${asAt}: ${finding}`,
      rows: bands.bands,
      chart:
        steps === undefined || value === undefined
          ? undefined
          : {
              title: finding,
              description: 'The table below has the number of FTE in each band of cases.',
              steps,
              cap: PROPOSED_CAP,
              average: value,
            },
    },
  ];
}

function officialRow(
  { year, average, combinedWith }: OfficialFigure,
  cap: number | undefined,
  max: number,
): OfficialRow {
  return {
    name:
      combinedWith === undefined
        ? `Official figure, 30 September ${year}`
        : `Official combined figure with ${combinedWith}, 30 September ${year}`,
    average: oneDecimal(average),
    over: cap !== undefined && isOver(average, cap),
    bar: { value: average, cap, limit: undefined, max },
  };
}

function rowView(
  line: ReturnedLine,
  before: ReturnedLine | undefined,
  cap: number | undefined,
  max: number,
): ReturnedRowView {
  const { service, role, whole, families, average, value, limit } = line;
  return {
    ...{ service, families, average },
    role: whole ? undefined : role,
    isBelow: before?.service === service,
    over: line.overCap || line.overLimit,
    bar: { value, cap, limit, max },
    others: [line.limitText, line.overLimitFte, line.highest, line.cases, line.fte],
  };
}

function noteOf({ service, role, whole, note }: ReturnedLine): string {
  return `${whole ? service : `${service}, ${role}`}: ${note}`;
}
