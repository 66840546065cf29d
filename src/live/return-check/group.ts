/** A kind of finding: its line, how to mend it, the first rows, and a way to all others. */
import type { ExplainedGroup, ExplainedPlace } from '../../returns/explain.ts';
import { button, grouped, make } from './dom.ts';
import { placesTable, type Layout } from './places.ts';

/** What can be done about a kind of finding. */
export interface GroupActions {
  /** More of its places, as the worker finds them. */
  readonly places: (group: ExplainedGroup, skip: number) => Promise<readonly ExplainedPlace[]>;
  /** Does its safe mends; absent if there are none. */
  readonly mend?: (group: ExplainedGroup) => void;
  /** Takes note of whether somebody confirmed it; absent if there is nothing to confirm. */
  readonly confirm?: { readonly is: boolean; readonly set: (is: boolean) => void };
}

/** How many places are shown at first, and how many more at each press of the button. */
const FIRST = 5;
const MORE = 20;

/** The finding as an article. */
export function groupArticle(
  group: ExplainedGroup,
  layout: Layout,
  actions: GroupActions,
): HTMLElement {
  const { line, fix, address, count } = group;
  const rule = make(
    'a',
    { href: address, target: '_blank' },
    'About this rule',
    make('span', { class: 'visually-hidden' }, `: ${line} (opens in a new tab)`),
  );
  return make(
    'article',
    { class: 'finding stack-tight' },
    make('h4', {}, line),
    make('p', { class: 'note' }, count === 1 ? '' : `${grouped(count)} times. `, fix, ' ', rule),
    ...buttons(group, actions),
    placesOf(group, layout, actions.places),
  );
}

function buttons(group: ExplainedGroup, { mend, confirm }: GroupActions): HTMLElement[] {
  const elements: HTMLElement[] = [];
  if (mend !== undefined) {
    const press = button(group.count === 1 ? 'Mend it' : 'Mend them', () => {
      mend(group);
    });
    press.append(make('span', { class: 'visually-hidden' }, `: ${group.line}`));
    elements.push(make('p', {}, press));
  }
  if (confirm !== undefined) {
    const box = make('input', { type: 'checkbox' });
    box.checked = confirm.is;
    box.addEventListener('change', () => {
      confirm.set(box.checked);
    });
    elements.push(
      make('label', { class: 'confirm' }, box, ' I have looked at this, and it is right'),
    );
  }
  return elements;
}

/** The places of a group, the first ones at once, the others on demand. */
export function placesOf(
  group: ExplainedGroup,
  layout: Layout,
  ask: GroupActions['places'],
): HTMLElement {
  const { element, add } = placesTable(group, layout);
  const { places, count } = group;
  let shown = 0;
  const more = button('', () => void showMore(), 'link');

  async function showMore(): Promise<void> {
    const known = places.slice(shown, shown + MORE);
    more.disabled = true;
    show(known.length > 0 ? known : await ask(group, shown));
    more.disabled = false;
  }

  function show(next: readonly ExplainedPlace[]): void {
    add(next);
    shown += next.length;
    const left = count - shown;
    more.hidden = left <= 0 || next.length === 0;
    more.textContent = `Show ${grouped(Math.min(left, MORE))} more of ${grouped(count)}`;
  }

  show(places.slice(0, FIRST));
  return make('div', { class: 'stack-tight' }, element, more);
}
