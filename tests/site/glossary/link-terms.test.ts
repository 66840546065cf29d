/** Where on a page terms are linked. */
import { describe, expect, test } from 'vitest';
import { linkTerms } from '../../../src/site/glossary/link-terms.ts';
import { termFinder } from '../../../src/site/glossary/term-finder.ts';

const find = termFinder(
  [
    { id: 'case', uses: ['case', 'cases'] },
    { id: 'cap', uses: ['cap'] },
  ],
  [],
);
const linked = (inMain: string): string =>
  linkTerms(`<main>${inMain}</main>`, find).slice('<main>'.length, -'</main>'.length);

const CASE = '<a href="/glossary/#case">case</a>';

describe('linking terms', () => {
  test.each(['p', 'li', 'dd'])('links the first use in %s, and only that', (tag) => {
    expect(linked(`<${tag}>A case. A case.</${tag}>`)).toBe(`<${tag}>A ${CASE}. A case.</${tag}>`);
  });

  test('links each term at its own first use, in the order of the page', () => {
    expect(linked('<p>A case</p><p>The cap of a case</p>')).toBe(
      `<p>A ${CASE}</p><p>The <a href="/glossary/#cap">cap</a> of a case</p>`,
    );
  });

  test.each([
    '<h2>A case</h2>',
    '<div>A case</div>',
    '<p><a href="/x/">A case</a></p>',
    '<p><button>A case</button></p>',
    '<li><h3>A case</h3></li>',
    '<dl><dt>A case</dt></dl>',
    '<table><tr><td><p>A case</p></td></tr></table>',
    '<details><summary>A case</summary></details>',
    '<blockquote><p>A case</p></blockquote>',
    '<p><q>A case</q> <cite>A case</cite> <code>case</code></p>',
    '<p data-words="other">A case</p>',
    '<nav><ul><li>A case</li></ul></nav>',
    '<p data-part="sentence">A case</p>',
    '<div data-part="pairs"><div data-part="fold"><p>A case</p></div></div>',
    '<p role="status">A case</p>',
    '<p hidden>A case</p>',
    '<svg><desc><p>A case</p></desc></svg>',
    '<div data-defines="case"><p>A case</p></div>',
  ])('leaves %s as it is', (html) => {
    expect(linked(html)).toBe(html);
  });

  test('passes over what cannot be linked and links the next use', () => {
    expect(linked('<h2>A case</h2><p><b>A</b> case</p>')).toBe(
      `<h2>A case</h2><p><b>A</b> ${CASE}</p>`,
    );
  });

  test.each(['council-top', 'count-check', 'fold', 'cap-page', 'arguments-for'])(
    'links within the part %s, which the browser never draws again',
    (part) => {
      expect(linked(`<div data-part="${part}"><p>A case</p></div>`)).toContain(CASE);
    },
  );

  test('goes on after an entity, an element without an end and a paragraph that is not closed', () => {
    expect(linked('<p>Q&amp;A<br>&nbsp;<p>A case')).toBe(`<p>Q&amp;A<br>&nbsp;<p>A ${CASE}`);
  });

  test('leaves what is not in main, and a page without it', () => {
    const page = '<header><p>A case</p></header>';
    expect(linkTerms(page, find)).toBe(page);
    expect(linkTerms(`${page}<main></main><footer><p>A case</p></footer>`, find)).toBe(
      `${page}<main></main><footer><p>A case</p></footer>`,
    );
  });
});
