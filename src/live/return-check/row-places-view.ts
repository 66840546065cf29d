/** Which cells of a row are shown around the one that a finding is about. */
import type { ExplainedGroup, ExplainedPlace } from '../../returns/explain.ts';
import type { RuleId } from '../../returns/rules/catalogue.ts';
import type { ReturnColumnName } from '../../schemas/return.ts';
import type { ReturnColumn } from '../../schemas/return-format.ts';
import type { Field } from './Correction.tsx';
import type { Subject } from './session.ts';
import { columnLetters } from './view.ts';

/** How the columns of the format lie in the file. */
export interface ColumnLayout {
  readonly columns: readonly ReturnColumn[];
  /** For each column of the format its position in the file, -1 for none. */
  readonly sources: readonly number[];
  /** Columns that say what a row is about, by name: council and quarter only where there are several. */
  readonly about: readonly string[];
}

/** How the columns of a checked file lie. */
export function columnLayout(
  columns: readonly ReturnColumn[],
  { done: { report } }: Subject,
): ColumnLayout {
  const several = (of: 'council' | 'periodEnd'): boolean =>
    new Set(report.covers.map((covered) => covered[of])).size > 1;
  return {
    columns,
    sources: report.sources,
    about: [
      ...(several('council') ? ['council_name'] : []),
      ...(several('periodEnd') ? ['period_end'] : []),
      'service',
      'role',
    ],
  };
}

/** Cells of such rows are as in the file, in no order of the format. */
const AS_FOUND: ReadonlySet<string> = new Set([
  'ragged-row',
  'shifted-row',
  'extra-empty-cells',
  'split-decimal',
  'second-header',
  'row-above-header',
  'total-row',
  'swallowed-rows',
  'unclosed-quote',
  'stray-quote',
  'blank-row',
]);

/** A column that is shown. */
export interface ShownColumn {
  /** Its position in the format. */
  readonly index: number;
  readonly name: string;
  /** Letters of the column in the file; empty if it is not there. */
  readonly letters: string;
  /** On a narrow screen there is room for the cell it is about and its service. */
  readonly className: 'marked' | 'service' | 'aside';
}

/** What the row is about, and the column with its neighbours; none where rows are shown as found. */
export function shownColumns(group: ExplainedGroup, layout: ColumnLayout): ShownColumn[] {
  const inFormat = group.places.some(({ cells }) => cells) && !AS_FOUND.has(group.rule);
  if (!inFormat) return [];
  return shownIndexes(group.column, layout).map((index) => {
    const name = layout.columns[index]?.name ?? '';
    const source = layout.sources[index] ?? -1;
    return {
      index,
      name,
      letters: source === -1 ? '' : columnLetters(source),
      className: classOf(name, group.column),
    };
  });
}

function shownIndexes(
  column: string | undefined,
  { columns, about: named }: ColumnLayout,
): number[] {
  const at = columns.findIndex(({ name }) => name === column);
  const near = at === -1 ? [6, 7, 8] : [at - 1, at, at + 1];
  const about = columns.flatMap(({ name }, index) => (named.includes(name) ? [index] : []));
  return [...new Set([...about, ...near])]
    .filter((index) => columns[index] !== undefined)
    .sort((a, b) => a - b);
}

function classOf(name: string, column: string | undefined): ShownColumn['className'] {
  if (name === column) return 'marked';
  return name === 'service' ? 'service' : 'aside';
}

/** Rules about numbers or names that contradict each other: any of them may be the wrong one. */
const TOGETHER: Readonly<Partial<Record<RuleId, readonly ReturnColumnName[]>>> = {
  'average-disagrees': ['cases', 'case_holders_fte', 'average_caseload'],
  'highest-below-average': ['average_caseload', 'highest_caseload'],
  'over-limit-above-fte': ['case_holders_fte', 'over_limit_fte'],
  'over-limit-without-limit': ['caseload_limit', 'over_limit_fte'],
  'over-limit-and-highest-disagree': ['highest_caseload', 'caseload_limit', 'over_limit_fte'],
  'code-and-name-disagree': ['council_code', 'council_name'],
};

/** The values of a place that can be corrected on the page. */
export function fieldsOf(
  { rule, column }: ExplainedGroup,
  { value = '', cells }: ExplainedPlace,
  { columns }: ColumnLayout,
): Field[] {
  const names: readonly string[] = TOGETHER[rule] ?? [column ?? ''];
  return columns.flatMap((own, index) =>
    names.includes(own.name) ? [{ column: own, value: cells?.[index] ?? value }] : [],
  );
}

/** Spaces at the ends are shown as what they are, and an empty cell is not nothing. */
export function visible(text = ''): string {
  if (text === '') return '(empty)';
  return text.replace(/^\s+|\s+$/g, (spaces) => '·'.repeat(spaces.length));
}
