/** Findings of a check: counted in full, kept as far as they can be shown, so that memory does not grow with the file. */
import { RULES, type RuleId } from '../rules/catalogue.ts';
import { SEVERITIES, type ReturnSeverity } from '../rules/rule.ts';

/** What fills the gaps in a rule's words. */
export type Params = Readonly<Record<string, string>>;

/** A place as a check tells of it: its words may be made later, since most findings of a bad file are only counted. */
export interface FoundPlace extends Omit<Place, 'params'> {
  readonly params?: Params | (() => Params);
}

/** Where something was found. */
export interface Place {
  /** Row as a spreadsheet counts, from 1; absent for the file as a whole. */
  readonly row?: number;
  readonly column?: string;
  /** The cell as it stands in the file. */
  readonly value?: string;
  /** What fills the gaps in the rule's words. */
  readonly params?: Params;
  /** The cell as the rule's safe mend would have it. */
  readonly mended?: string;
  /** The whole row in the order of the format, to be shown around the cell. */
  readonly cells?: readonly string[];
}

/** All findings of one kind: one rule in one column. */
export interface FindingGroup {
  readonly rule: RuleId;
  /** The column, for rules about cells. */
  readonly column?: string;
  /** How many there are. */
  readonly count: number;
  /** The first of them, in the order of the file. */
  readonly places: readonly Place[];
}

/** Which places are kept. */
export interface Keep {
  /** How many of each kind. */
  readonly limit: number;
  /** How many of each kind are passed over first, to page through them. */
  readonly skip?: number;
}

/** Places kept of each kind unless told otherwise. */
export const USUAL_LIMIT = 100;

export interface Findings {
  readonly add: (rule: RuleId, place?: FoundPlace) => void;
  /** Everything found until now, worst first, then in the order of the catalogue and of columns. */
  readonly groups: () => FindingGroup[];
}

interface Group {
  readonly rule: RuleId;
  readonly column: string | undefined;
  count: number;
  readonly places: Place[];
}

/**
 * Collects findings.
 * @param also told of every finding at once, kept or not
 */
export function collectFindings(
  { limit, skip = 0 }: Keep = { limit: USUAL_LIMIT },
  also?: (rule: RuleId, place: Place) => void,
): Findings {
  const groups = new Map<string, Group>();
  return {
    add(rule, place = {}) {
      const column = BY_FILE.has(rule) ? undefined : place.column;
      const key = `${rule} ${column ?? ''}`;
      let group = groups.get(key);
      if (group === undefined) {
        group = { rule, column, count: 0, places: [] };
        groups.set(key, group);
      }
      group.count += 1;
      const kept = group.count > skip && group.count <= skip + limit;
      if (!kept && also === undefined) return;
      const told = withWords(place);
      if (kept) group.places.push(detached(told));
      also?.(rule, told);
    },
    groups: () => [...groups.values()].sort(inOrder).map(asFindingGroup),
  };
}

function withWords({ params, ...place }: FoundPlace): Place {
  if (params === undefined) return place;
  return { ...place, params: typeof params === 'function' ? params() : params };
}

/** Rules that are about columns themselves: one kind each, whatever the column. */
const BY_FILE: ReadonlySet<RuleId> = new Set<RuleId>([
  'missing-column',
  'missing-optional-column',
  'duplicate-column',
  'renamed-column',
  'unknown-column',
  'reserved-column-name',
]);

const ORDER = new Map<string, number>(Object.keys(RULES).map((rule, index) => [rule, index]));

function inOrder(a: Group, b: Group): number {
  return (
    rank(RULES[a.rule].severity) - rank(RULES[b.rule].severity) ||
    (ORDER.get(a.rule) ?? 0) - (ORDER.get(b.rule) ?? 0) ||
    (a.places[0]?.row ?? 0) - (b.places[0]?.row ?? 0)
  );
}

function rank(severity: ReturnSeverity): number {
  return SEVERITIES.indexOf(severity);
}

function asFindingGroup({ rule, column, count, places }: Group): FindingGroup {
  return { rule, ...(column === undefined ? {} : { column }), count, places };
}

/** Longest text kept of a cell; what is longer cannot be shown in a line. */
const SHOWN = 300;

/** Copies texts, which else would each keep the whole chunk of the file they were cut from in memory. */
function detached(place: Place): Place {
  const { value, params, mended, cells } = place;
  return {
    ...place,
    ...(value === undefined ? {} : { value: copied(value) }),
    ...(mended === undefined ? {} : { mended: copied(mended) }),
    ...(cells === undefined ? {} : { cells: cells.slice(0, 64).map(copied) }),
    ...(params === undefined
      ? {}
      : {
          params: Object.fromEntries(
            Object.entries(params).map(([name, text]) => [name, copied(text)]),
          ),
        }),
  };
}

function copied(text: string): string {
  const shown = text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
  return Array.from(shown).join('');
}
