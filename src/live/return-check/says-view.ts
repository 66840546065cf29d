/** What a file says, ready to be shown: sentences by council and quarter, and each finding beside the sentence that it is about. */
import { thousands } from '../../dataset/text/format.ts';
import type { Covered } from '../../returns/check.ts';
import type { Playback, SaidQuarter, SaidRow } from '../../returns/says/playback.ts';
import { ROWS_AT_A_TIME } from '../../returns/says/rows-at-a-time.ts';
import type { CheckReport } from '../../returns/worker-protocol.ts';
import { findingViews, type FindingView } from './view.ts';

/** Sentences beyond so many of a council and quarter are folded. */
const UNFOLDED = 12;

/** A row in sentences, with what was found in it. */
export interface SentenceView extends SaidRow {
  /** What is about this row alone. */
  readonly findings: readonly FindingView[];
  /** What is about this row and others, and is shown above all of them. */
  readonly also: readonly FindingView[];
}

/** What is said of a council and quarter, or of lines that were not read. */
export interface SaidGroupView {
  readonly heading: string;
  /** Whose page can be previewed. */
  readonly covered: Covered | undefined;
  /** What is about several of these rows and no others. */
  readonly findings: readonly FindingView[];
  readonly sentences: readonly SentenceView[];
  /** Sentences that are folded. */
  readonly folded: readonly SentenceView[];
}

/** The whole. */
export interface SaysView {
  /** What is about the file, or about rows in several places, is the first group. */
  readonly groups: readonly SaidGroupView[];
  /** Which rows are played back, if that is not all of them. */
  readonly turn: TurnView | undefined;
}

/** Where in a large file the sentences are. */
export interface TurnView {
  readonly text: string;
  /** How many rows come before the earlier and the next sentences; undefined if there are none. */
  readonly earlier: number | undefined;
  readonly next: number | undefined;
}

/** Makes the view. Each finding is in it once. */
export function saysView({ says, words, covers }: CheckReport): SaysView {
  const { quarters, unread } = says;
  const groups = [...quarters, ...unreadGroup(unread)];
  const home = new Map(groups.flatMap((group) => group.rows.map(({ row }) => [row, group])));
  const found = findingViews(words.groups).map((finding) => ({
    finding,
    ...placeOf(finding, home),
  }));
  const at = (group: SaidQuarter | undefined, row: number | undefined): FindingView[] =>
    found.flatMap((one) => (one.group === group && one.row === row ? [one.finding] : []));
  const sentence = (group: SaidQuarter, said: SaidRow): SentenceView => ({
    ...said,
    findings: at(group, said.row),
    also: found.flatMap(({ finding, rows, row }) =>
      row === undefined && rows.includes(said.row) ? [finding] : [],
    ),
  });
  return {
    groups: [
      ...wholeGroup(at(undefined, undefined)),
      ...groups.map((group) => ({
        heading: group.heading,
        covered: coveredOf(group, covers),
        findings: at(group, undefined),
        ...foldedAfter(group.rows.map((said) => sentence(group, said))),
      })),
    ],
    turn: turnOf(says, home.size),
  };
}

function turnOf({ before, left }: Playback, played: number): TurnView | undefined {
  if (before + left === 0) return undefined;
  const last = before + played;
  return {
    text: `These are rows ${thousands(before + 1)} to ${thousands(last)} of ${thousands(last + left)}. All of them were checked.`,
    earlier: before === 0 ? undefined : before - ROWS_AT_A_TIME,
    next: left === 0 ? undefined : last,
  };
}

function wholeGroup(findings: readonly FindingView[]): SaidGroupView[] {
  if (findings.length === 0) return [];
  const heading = 'The file as a whole';
  return [{ heading, covered: undefined, findings, sentences: [], folded: [] }];
}

function unreadGroup(rows: readonly SaidRow[]): SaidQuarter[] {
  const heading = 'Lines that are not read as rows';
  return rows.length === 0 ? [] : [{ heading, council: '', periodEnd: '', rows }];
}

interface FoundPlace {
  /** The council and quarter that all of its rows are about; undefined if there is none. */
  readonly group: SaidQuarter | undefined;
  /** Its only row. */
  readonly row: number | undefined;
  readonly rows: readonly number[];
}

function placeOf(
  { group: { places, count } }: FindingView,
  home: ReadonlyMap<number, SaidQuarter>,
): FoundPlace {
  const rows = [...new Set(places.map(({ row = 0 }) => row))];
  const homes = new Set(rows.map((row) => home.get(row)));
  const [group] = homes;
  const isWhole = homes.size === 1 && places.length === count;
  if (!isWhole || group === undefined) return { group: undefined, row: undefined, rows };
  return { group, row: rows.length === 1 ? rows[0] : undefined, rows };
}

function coveredOf(
  { council, periodEnd }: SaidQuarter,
  covers: readonly Covered[],
): Covered | undefined {
  return covers.find((one) => one.council === council && one.periodEnd === periodEnd);
}

/** Sentences are folded only where nothing was found beyond the first ones. */
function foldedAfter(all: readonly SentenceView[]): Pick<SaidGroupView, 'sentences' | 'folded'> {
  const isQuiet = ({ findings, also }: SentenceView): boolean =>
    findings.length + also.length === 0;
  const last = all.findLastIndex((sentence) => !isQuiet(sentence)) + 1;
  const first = Math.max(UNFOLDED, last);
  // To fold a single one would save no room.
  const shown = all.length - first <= 1 ? all.length : first;
  return { sentences: all.slice(0, shown), folded: all.slice(shown) };
}
