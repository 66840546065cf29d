/** What a check found, as a page: outcome, columns, mends, findings by severity, and what to do with it. */
import type { ExplainedGroup } from '../../returns/explain.ts';
import type { ReturnSeverity } from '../../returns/rules/rule.ts';
import type { RuleId } from '../../returns/rules/catalogue.ts';
import { longDate } from '../../dataset/text/format.ts';
import type { CheckReport } from '../../returns/worker-protocol.ts';
import { counted, grouped, make } from './dom.ts';
import { groupArticle, type GroupActions } from './group.ts';
import type { Layout } from './places.ts';

/** Severities as headings, worst first. */
export const HEADINGS: readonly (readonly [ReturnSeverity, string])[] = [
  ['must fix', 'Must fix'],
  ['should fix', 'Should fix'],
  ['please confirm', 'Please confirm'],
  ['for information', 'For information'],
];

/** The outcome in a sentence. */
export function outcomeText({ receipt, words }: CheckReport): string {
  const must = words.counts['must fix'];
  if (must > 0) return `${counted(must, 'thing')} must be fixed`;
  const should = words.counts['should fix'];
  if (should > 0) return `It can be handed in; ${counted(should, 'thing')} should be fixed first`;
  const confirm = words.counts['please confirm'];
  if (confirm > 0)
    return `It can be handed in once you have looked at ${counted(confirm, 'thing')}`;
  return receipt.acceptable ? 'It can be handed in' : 'There is nothing to hand in';
}

/** What the outcome is about: the file, its rows, its councils and quarters. */
export function aboutText(fileName: string, { receipt, covers }: CheckReport): string {
  const [first] = covers;
  const about =
    first === undefined
      ? []
      : covers.length === 1
        ? [first.name, `quarter to ${longDate(first.periodEnd)}`]
        : [counted(covers.length, 'council and quarter', 'councils and quarters')];
  return [fileName, counted(receipt.rows, 'row'), ...about].join(', ');
}

/** How many of each, as a line. */
export function countsList({ counts, passed }: CheckReport['words']): HTMLElement {
  const items = HEADINGS.map(([severity, heading]) =>
    item(className(severity), heading, counts[severity]),
  );
  return make(
    'ul',
    { role: 'list', class: 'counts' },
    ...items,
    item('passed', 'Rules passed', passed.length),
  );
}

function item(name: string, heading: string, count: number): HTMLElement {
  const label = make('span', { class: `severity ${name}` }, heading);
  return make('li', {}, label, ' ', make('b', {}, grouped(count)));
}

function className(severity: ReturnSeverity): string {
  return severity.replaceAll(' ', '-');
}

/** What can be done about each group. */
export interface FindingActions {
  readonly places: GroupActions['places'];
  /** Undefined for groups without a safe mend. */
  readonly mend: (group: ExplainedGroup) => (() => void) | undefined;
  readonly confirmed: Map<string, string>;
  readonly confirmedChanged: () => void;
}

/** The findings by severity; severities without any are left out. */
export function* findingSections(
  groups: readonly ExplainedGroup[],
  layout: Layout,
  actions: FindingActions,
): Generator<HTMLElement> {
  for (const [severity, heading] of HEADINGS) {
    const own = groups.filter((group) => group.severity === severity);
    if (own.length === 0) continue;
    const title = make(
      'h3',
      {},
      make('span', { class: `severity ${className(severity)}` }, heading),
    );
    const articles = own.map((group) =>
      groupArticle(distinct(group, own), layout, actionsOf(group, actions)),
    );
    yield make('section', { class: 'findings' }, title, ...articles);
  }
}

/** Where one rule found something in several columns in the same words, the column is named. */
function distinct(group: ExplainedGroup, among: readonly ExplainedGroup[]): ExplainedGroup {
  const same = among.filter(({ line }) => line === group.line);
  if (same.length === 1 || group.column === undefined) return group;
  return { ...group, line: `${group.line}: ${group.column}` };
}

function actionsOf(group: ExplainedGroup, actions: FindingActions): GroupActions {
  const { places, confirmed, confirmedChanged } = actions;
  const mend = actions.mend(group);
  const key = `${group.rule} ${group.column ?? ''}`;
  const confirm = {
    is: confirmed.has(key),
    set(is: boolean) {
      if (is) confirmed.set(key, group.line);
      else confirmed.delete(key);
      confirmedChanged();
    },
  };
  return {
    places,
    ...(mend === undefined ? {} : { mend }),
    ...(group.severity === 'please confirm' ? { confirm } : {}),
  };
}

/** What must be fixed about the columns: it is settled before anything else. */
const ABOUT_COLUMNS: ReadonlySet<RuleId> = new Set<RuleId>([
  'no-header',
  'missing-column',
  'duplicate-column',
  'reserved-column-name',
]);

/** Whether columns do not match, so that somebody should say which is which. */
export function columnsInDoubt({ words }: CheckReport): boolean {
  return words.groups.some(({ rule }) => ABOUT_COLUMNS.has(rule));
}
