import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { lateHref, lateScript, pageList } from '../../src/site/late-lists.ts';

function councils(count: number): { readonly slug: string }[] {
  return Array.from({ length: count }, (_, index) => ({ slug: `council-${index}` }));
}

describe('a list of councils to choose from', () => {
  test('is whole with 400 councils', () => {
    const list = councils(400);
    expect(pageList(list, () => false)).toEqual({ shown: list, late: false });
  });

  test('has only the chosen one with 401, and the rest comes late', () => {
    const list = councils(401);
    expect(pageList(list, ({ slug }) => slug === 'council-7')).toEqual({
      shown: [{ slug: 'council-7' }],
      late: true,
    });
  });

  test('has its rest in a file of its page', () => {
    expect(lateHref('say')).toBe('/lists/say.js');
  });
});

/** A list in a page, as far as the script needs it. */
class ListInPage {
  children: { readonly value: string; readonly words: string; remove: () => void }[] = [];
  value: string;

  constructor(...values: string[]) {
    this.value = values[0] ?? '';
    this.append(...values.map((value) => ({ value, words: value })));
  }

  append(...options: { readonly value: string; readonly words: string }[]): void {
    for (const option of options)
      this.children.push({
        ...option,
        remove: () => {
          this.children = this.children.filter(({ value }) => value !== option.value);
        },
      });
  }

  closest(): this {
    return this;
  }
}

describe('the script that completes lists', () => {
  const options = {
    councils: ['ashby', 'bolton', 'elm'].map((value) => ({ value, words: value })),
  };

  function after(list: ListInPage): string[] {
    const document = { querySelectorAll: () => [list], querySelector: () => undefined };
    class Option {
      readonly words: string;
      readonly value: string;

      constructor(words: string, value: string) {
        this.words = words;
        this.value = value;
      }
    }
    runInNewContext(lateScript({ options }), { document, Option });
    return list.children.map(({ value }) => value);
  }

  test('puts all in order and keeps what is chosen', () => {
    const list = new ListInPage('bolton');
    expect(after(list)).toEqual(['ashby', 'bolton', 'elm']);
    expect(list.value).toBe('bolton');
  });

  test('leaves an option before them that is no council', () => {
    expect(after(new ListInPage(''))).toEqual(['', 'ashby', 'bolton', 'elm']);
  });

  test('gives an element its data', () => {
    const given: string[][] = [];
    const place = { setAttribute: (...both: string[]) => given.push(both) };
    const document = { querySelectorAll: () => [], querySelector: () => place };
    runInNewContext(lateScript({ options: {}, attributes: { known: '{"a":1}' } }), { document });
    expect(given).toEqual([['data-known', '{"a":1}']]);
  });
});
