/** What a check found: counted in full, but kept only as far as it can be shown, so that memory does not grow with the file. */
import type { RuleId } from '../rules/catalogue.ts';
import type { RuleTable } from '../rules/version.ts';
import { SEVERITIES, type ReturnSeverity } from '../rules/rule.ts';

/** What fills the gaps in a rule's sentences, by name. */
export type MessageParams = Readonly<Record<string, string>>;

/** One way to read a place that can be read in several ways. None is taken unless somebody chooses it. */
export type Reading =
  /** What the cell would have in it. */
  | { readonly cell: string }
  /** The cells that the row would have in the file. */
  | { readonly cells: readonly string[] }
  /** The file without the row. */
  | { readonly removed: true };

/** Where something was found. */
export interface FindingPlace {
  /** Row as a spreadsheet counts, from 1; absent for the file as a whole. */
  readonly row?: number;
  readonly column?: string;
  /** The cell as it is in the file. */
  readonly value?: string;
  readonly params?: MessageParams;
  /** The cell as the rule's automatic fix would have it. */
  readonly fixed?: string;
  /** The ways in which it can be read, the likeliest first. */
  readonly readings?: readonly Reading[];
  /** The whole row in the order of the format, to be shown around the cell. */
  readonly cells?: readonly string[];
}

/** A place as a rule reports it. Its params may be made later, since most findings of a bad file are only counted. */
export interface ReportedPlace extends Omit<FindingPlace, 'params'> {
  readonly params?: MessageParams | (() => MessageParams);
}

/** Reports one finding. Without a place it is about the file as a whole. */
export type ReportFinding = (rule: RuleId, place?: ReportedPlace) => void;

/** All findings of one kind: one rule in one column. */
export interface FindingGroup {
  readonly rule: RuleId;
  /** The column, for rules about cells. */
  readonly column?: string;
  /** How many there are. */
  readonly count: number;
  /** The first of them, in the order of the file. */
  readonly places: readonly FindingPlace[];
}

/** Which places are kept. */
export interface KeptPlaces {
  /** How many of each kind. */
  readonly limit: number;
  /** How many of each kind are passed over first, to page through them. */
  readonly skip?: number;
}

/** How many places of each kind are kept if nobody says otherwise. */
const USUAL_LIMIT = 100;

/** A group that still grows. */
interface GrowingGroup {
  readonly rule: RuleId;
  readonly column: string | undefined;
  count: number;
  readonly places: FindingPlace[];
}

/** Collects findings. */
export class Findings {
  readonly #rules: RuleTable;
  readonly #kept: KeptPlaces;
  readonly #onFinding: ((rule: RuleId, place: FindingPlace) => void) | undefined;
  readonly #groups = new Map<string, GrowingGroup>();

  /** @param onFinding called with every finding at once, whether its place is kept or not */
  constructor(
    rules: RuleTable,
    kept: KeptPlaces = { limit: USUAL_LIMIT },
    onFinding?: (rule: RuleId, place: FindingPlace) => void,
  ) {
    this.#rules = rules;
    this.#kept = kept;
    this.#onFinding = onFinding;
  }

  readonly report: ReportFinding = (rule, place = {}) => {
    const group = this.#groupOf(rule, place.column);
    group.count += 1;
    const kept = this.#isKept(group.count);
    if (!kept && this.#onFinding === undefined) return;
    const found = withParams(place);
    if (kept) group.places.push(copiedPlace(found));
    this.#onFinding?.(rule, found);
  };

  /** Everything found so far, worst first, then in the order of the catalogue and of the file. */
  groups(): FindingGroup[] {
    return [...this.#groups.values()].sort(inOrderOf(this.#rules)).map(asFindingGroup);
  }

  #groupOf(rule: RuleId, foundIn: string | undefined): GrowingGroup {
    const column = ABOUT_COLUMNS.has(rule) ? undefined : foundIn;
    const key = `${rule} ${column ?? ''}`;
    const known = this.#groups.get(key);
    if (known !== undefined) return known;
    const group: GrowingGroup = { rule, column, count: 0, places: [] };
    this.#groups.set(key, group);
    return group;
  }

  /** Whether the place of the finding with this number within its group is kept. */
  #isKept(number: number): boolean {
    const { limit, skip = 0 } = this.#kept;
    return number > skip && number <= skip + limit;
  }
}

function withParams({ params, ...place }: ReportedPlace): FindingPlace {
  if (params === undefined) return place;
  return { ...place, params: typeof params === 'function' ? params() : params };
}

/** Rules that are about columns themselves: one kind each, whatever the column. */
const ABOUT_COLUMNS: ReadonlySet<RuleId> = new Set<RuleId>([
  'missing-column',
  'missing-optional-column',
  'duplicate-column',
  'renamed-column',
  'unknown-column',
  'reserved-column-name',
]);

function inOrderOf(rules: RuleTable): (a: GrowingGroup, b: GrowingGroup) => number {
  const order = new Map<string, number>(Object.keys(rules).map((rule, index) => [rule, index]));
  return (a, b) =>
    rank(rules[a.rule].severity) - rank(rules[b.rule].severity) ||
    (order.get(a.rule) ?? 0) - (order.get(b.rule) ?? 0) ||
    (a.places[0]?.row ?? 0) - (b.places[0]?.row ?? 0);
}

function rank(severity: ReturnSeverity): number {
  return SEVERITIES.indexOf(severity);
}

function asFindingGroup({ rule, column, count, places }: GrowingGroup): FindingGroup {
  return { rule, ...(column === undefined ? {} : { column }), count, places };
}

/** Longest text kept of a cell, in characters. A longer one cannot be shown in a line. */
const SHOWN_CHARS = 300;
/** Most cells kept of a row. */
const SHOWN_CELLS = 64;

/** Copies a place's texts. Without that, each would keep the whole chunk of the file it was cut from in memory. */
function copiedPlace(place: FindingPlace): FindingPlace {
  const { value, params, fixed, cells, readings } = place;
  return {
    ...place,
    ...(value === undefined ? {} : { value: copied(value) }),
    ...(fixed === undefined ? {} : { fixed: copied(fixed) }),
    ...(cells === undefined ? {} : { cells: copiedCells(cells) }),
    ...(params === undefined ? {} : { params: copiedParams(params) }),
    ...(readings === undefined ? {} : { readings: readings.map(copiedReading) }),
  };
}

/** Cells to be shown. Without copying, each would keep the whole chunk of the file it was cut from in memory. */
export function copiedCells(cells: readonly string[]): string[] {
  return cells.slice(0, SHOWN_CELLS).map(copied);
}

function copiedParams(params: MessageParams): MessageParams {
  return Object.fromEntries(Object.entries(params).map(([name, text]) => [name, copied(text)]));
}

/** Texts of a reading are kept whole, since they may be chosen. */
function copiedReading(reading: Reading): Reading {
  if ('cells' in reading) return { cells: reading.cells.map(whole) };
  return 'cell' in reading ? { cell: whole(reading.cell) } : reading;
}

/** Engines copy shorter pieces of a text themselves. */
const COPIED_ANYWAY = 13;

function whole(text: string): string {
  if (text.length < COPIED_ANYWAY) return text;
  return Array.from(text).join('');
}

function copied(text: string): string {
  const shown = text.length > SHOWN_CHARS ? `${text.slice(0, SHOWN_CHARS)}…` : text;
  return whole(shown);
}
