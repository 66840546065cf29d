/** How the built pages speak. Each test names the page and the sentence. */
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { GLOSSARY, OTHER_SENSES } from '../../../src/site/glossary/glossary.ts';
import { termFinder } from '../../../src/site/glossary/term-finder.ts';
import { attribute, builtPages, type BuiltPage } from '../built-pages.ts';
import { blocksOf, type Block } from './blocks.ts';
import { faultsOf } from './faults.ts';
import { faultsOfTerms } from './terms.ts';

interface SpokenPage {
  readonly page: BuiltPage;
  readonly title: string;
  readonly description: string | undefined;
  readonly blocks: readonly Block[];
}

/** All pages but the kept copies, which say what the pages they are copies of say. */
const pages = builtPages()
  .filter(({ path }) => !path.startsWith('/v/'))
  .map(spoken);

function spoken(page: BuiltPage): SpokenPage {
  const title = page.root.querySelector('title')?.text.trim() ?? '';
  const description = attribute(page, 'meta[name=description]', 'content');
  const body = page.root.querySelector('body') ?? page.root;
  return { page, title, description, blocks: blocksOf(body) };
}

/** Faults with the first page that has each, so that one template is one line. */
function folded(found: (page: SpokenPage) => readonly string[]): string[] {
  const first = new Map<string, string>();
  for (const page of pages)
    for (const fault of found(page)) if (!first.has(fault)) first.set(fault, page.page.path);
  return [...first].map(([fault, path]) => `${path} ${fault}`);
}

const textOf = ({ blocks }: SpokenPage): string => blocks.map(({ text }) => text).join('\n');

describe('the words of the pages', () => {
  test('are everyday words in whole sentences of at most 25 words', () => {
    expect(folded(({ blocks }) => blocks.flatMap(faultsOf))).toEqual([]);
  });

  test('are so in titles and descriptions too', () => {
    const found = folded(({ title, description = '' }) =>
      [title, description].flatMap((text) => faultsOf({ tag: 'title', text })),
    );
    expect(found).toEqual([]);
  });

  test('name whose cap it is on every page with the cap', () => {
    const found = folded((page) => {
      const text = textOf(page);
      return /\bcap of \d/.test(text) && !/proposed it in 2016|proposal of 2016/.test(text)
        ? ['the cap without its origin']
        : [];
    });
    expect(found).toEqual([]);
  });

  test('explain full-time equivalent where FTE is first said', () => {
    const found = folded((page) => {
      const text = textOf(page);
      const at = text.search(/\bFTE\b/);
      if (at === -1 || /full-time[- ]equivalent \(FTE$/i.test(text.slice(0, at + 3))) return [];
      return [`FTE unexplained: “${text.slice(Math.max(0, at - 60), at + 20)}”`];
    });
    expect(found).toEqual([]);
  });
});

describe('terms', () => {
  const find = termFinder(GLOSSARY, OTHER_SENSES);

  test('are linked to the glossary from their first use in the text of each page, and nowhere else', () => {
    const found = builtPages().flatMap(({ path, root }) => {
      const main = root.querySelector('main');
      if (main === null || /\/embed\/./.test(path)) return [];
      return faultsOfTerms(main, find).map((fault) => `${path} ${fault}`);
    });
    expect(found).toEqual([]);
  });

  test.each([
    ['<p>A case</p>', ['‘’ and not ‘2 case’ in “A case”']],
    [
      '<p>A case, a <a href="/glossary/#case">case</a></p>',
      ['‘10 case’ and not ‘2 case’ in “A case, a case”'],
    ],
    ['<h2>A <a href="/glossary/#case">case</a></h2>', ['1 links where none may be']],
    ['<p>A <a href="/glossary/#case">case</a></p><p>a case</p>', []],
  ])('are looked for in %s', (html, faults) => {
    expect(faultsOfTerms(parse(html), find)).toEqual(faults);
  });
});

/** Pages that search engines list: those with a description that are not kept out of the index, as embeds are. */
const listed = pages.filter(
  ({ page, description }) =>
    description !== undefined && attribute(page, 'meta[name=robots]', 'content') === undefined,
);

describe('titles and descriptions', () => {
  test('of nearly every page are looked at', () => {
    expect(listed.length).toBeGreaterThan(450);
  });

  test('have at most 60 characters and 70 to 160', () => {
    const found = listed.flatMap(({ page, title, description = '' }) => [
      ...(title.length > 60 ? [`${page.path} title, ${title.length}: ${title}`] : []),
      ...(description.length < 70 || description.length > 160
        ? [`${page.path} description, ${description.length}: ${description}`]
        : []),
    ]);
    expect(found).toEqual([]);
  });

  test('are each on one page only', () => {
    const twice = (texts: readonly string[]): string[] =>
      texts.filter((text, index) => texts.indexOf(text) !== index);
    expect(twice(listed.map(({ title }) => title))).toEqual([]);
    expect(twice(listed.map(({ description = '' }) => description))).toEqual([]);
  });
});

describe('the reader of words', () => {
  const faultsIn = (html: string): string[] => blocksOf(parse(html)).flatMap(faultsOf);

  test.each([
    ['<p>Mend the file.</p>', 'fix or correct: “Mend the file.”'],
    [
      '<p>Fine.</p><p>A <b>case</b> <i>holder</i> left.</p>',
      'social workers with cases: “A case holder left.”',
    ],
    ['<img alt="Hatched: no figure.">', 'striped: “Hatched: no figure.”'],
    ['<p>1 have no figure.</p>', 'a singular: “1 have no figure.”'],
    ['<p>3376 cases.</p>', 'thousands with a comma: “3376 cases.”'],
    [`<p>${'word '.repeat(25)}end.</p>`, `26 words: “${'word '.repeat(25)}end.”`],
  ])('finds the fault of %s', (html, fault) => {
    expect(faultsIn(html)).toEqual([fault]);
  });

  test.each([
    '<blockquote>Mend it anew.</blockquote>',
    '<p data-words="other">Whom to ask.</p>',
    '<p>Recommended for an amendment.</p>',
    '<p>It had 12.1 cases.</p>',
    `<p>${'word '.repeat(24)}end.</p>`,
    '<p>On 30 September 2025 there were 3,376 cases.</p>',
  ])('finds none in %s', (html) => {
    expect(faultsIn(html)).toEqual([]);
  });
});
