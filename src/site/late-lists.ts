/**
 * Lists of all councils from which a reader chooses one. Where they are too long for a page, the page has only what is
 * chosen first, and a script of its own adds the rest. It is a plain deferred script, so that it runs before those of
 * the page, which find every list complete.
 */
import { isLong } from '../live/core/long-list-view.ts';

/** What a list offers. */
export interface ListOption {
  readonly value: string;
  readonly words: string;
}

/** What a page gets late. */
export interface LateParts {
  /** Of lists, by the name that they have in `data-late`. */
  readonly options: Readonly<Record<string, readonly ListOption[]>>;
  /** Of attributes of data, by their names: the element has the attribute and it is empty. */
  readonly attributes?: Readonly<Record<string, string>>;
}

/** A list as the page has it, and whether the rest comes late. */
export interface PageList<T> {
  readonly shown: readonly T[];
  readonly late: boolean;
}

/** All of a list; or, of a list too long for a page, the one that is chosen first. */
export function pageList<T>(list: readonly T[], isChosen: (one: T) => boolean): PageList<T> {
  const late = isLong(list.length);
  return { shown: late ? list.filter(isChosen) : list, late };
}

/** Where the script of a page’s lists is. */
export function lateHref(page: string): `/lists/${string}.js` {
  return `/lists/${page}.js`;
}

/** The script. What is chosen stays chosen. */
export function lateScript({ options, attributes = {} }: LateParts): string {
  const lists = Object.entries(options).map(([name, list]) => [
    name,
    list.map(({ value, words }) => [value, words]),
  ]);
  return `'use strict';
for (const [name, list] of ${JSON.stringify(lists)})
  for (const place of document.querySelectorAll('[data-late="' + name + '"]')) {
    const select = place.closest('select');
    const chosen = select.value;
    const values = new Set(list.map(([value]) => value));
    for (const option of [...place.children]) if (values.has(option.value)) option.remove();
    place.append(...list.map(([value, words]) => new Option(words, value)));
    select.value = chosen;
  }
for (const [name, value] of ${JSON.stringify(Object.entries(attributes))})
  document.querySelector('[data-' + name + ']').setAttribute('data-' + name, value);
`;
}
