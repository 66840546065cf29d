/** What was mended, each shown before and after, with a way back. */
import type { ExplainedGroup } from '../../returns/explain.ts';
import type { RuleId } from '../../returns/rules/catalogue.ts';
import { button, counted, make } from './dom.ts';
import { placesOf, type GroupActions } from './group.ts';
import type { Layout } from './places.ts';
import type { Checked } from './messages.ts';

export interface MendsOptions {
  /** What was found in the file as it came. */
  readonly original: Checked;
  /** What is left in the copy. */
  readonly copy: Checked;
  readonly chosen: ReadonlySet<RuleId>;
  readonly mapped: boolean;
  readonly layout: Layout;
  readonly places: GroupActions['places'];
  readonly undo: (rules: readonly RuleId[]) => void;
  readonly download: () => void;
}

/** The section about the mended copy. */
export function mendsSection(options: MendsOptions): HTMLElement {
  const { original, chosen, mapped, undo, download } = options;
  const { groups } = original.report.words;
  const cells = groups.filter((group) => chosen.has(group.rule) && mendsCells(group));
  const file = groups.filter(({ rule }) => original.fileFixes.includes(rule));
  const heading = make('h3', { tabindex: '-1' }, 'The mended copy');
  return make(
    'section',
    { class: 'mends stack-tight' },
    heading,
    make(
      'p',
      {},
      'Your own file stays as it is. What follows was done in a copy, which is what is checked below and what you hand in. ',
      mapped ? 'Its columns are those you chose.' : '',
    ),
    ...cells.map((group) => mended(group, options, true)),
    ...file.map((group) => mended(group, options, false)),
    make(
      'p',
      { class: 'buttons' },
      button('Download the mended copy', download),
      ...(chosen.size > 0
        ? [
            button(
              'Undo all',
              () => {
                undo([...chosen]);
              },
              'link',
            ),
          ]
        : []),
    ),
  );
}

/** Whether any of its places can be mended in the cell. */
export function mendsCells({ places }: ExplainedGroup): boolean {
  return places.some(({ fix }) => fix !== undefined);
}

/** One kind of finding with its cells before and after. */
function mended(
  group: ExplainedGroup,
  { copy, layout, places, undo }: MendsOptions,
  byChoice: boolean,
): HTMLElement {
  const left = copy.report.words.groups.find(
    ({ rule, column }) => rule === group.rule && column === group.column,
  );
  const count = Math.max(0, group.count - (left?.count ?? 0));
  const title = `${group.line}: ${byChoice ? `${counted(count, 'cell')} mended` : 'mended'}`;
  const back = button(
    'Undo',
    () => {
      undo([group.rule]);
    },
    'link',
  );
  back.append(make('span', { class: 'visually-hidden' }, `: ${group.line}`));
  return make(
    'details',
    { open: count <= 5 },
    make('summary', {}, title),
    make(
      'div',
      { class: 'stack-tight' },
      placesOf(group, layout, places),
      ...(byChoice ? [back] : []),
    ),
  );
}
