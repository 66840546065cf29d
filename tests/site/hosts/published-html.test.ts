import { describe, expect, test } from 'vitest';
import { publishedHtml } from '../../../src/site/hosts/published-html.ts';

function below(html: string): string {
  return publishedHtml(html, (path) => `/copy${path}`);
}

describe('a page below a path', () => {
  test.each([
    ['<a href="/councils/">', '<a href="/copy/councils/">'],
    ['<a class="brand" href="/">', '<a class="brand" href="/copy/">'],
    ['<form action="/councils/">', '<form action="/copy/councils/">'],
    ['<iframe src="/embed/map/">', '<iframe src="/copy/embed/map/">'],
    // A path that is named as the first part of another page's address.
    ['<a href="/copy/">', '<a href="/copy/copy/">'],
    ['<code>/version.json</code>', '<code>/copy/version.json</code>'],
  ])('has the path in %s', (html, published) => {
    expect(below(html)).toBe(published);
  });

  test.each([
    '<script type="module" src="/copy/_astro/page.js">',
    '<a href="https://example.org/">',
    '<a href="//example.org/">',
    '<a href="#main">',
    '<a href="?cap=18">',
    // What a script of the page asks for gets the path when it asks.
    '<div data-base="/v/1234">',
    '<p>Cases / staff</p>',
    '<pre>&lt;iframe src=&quot;/x&quot;&gt;</pre>',
  ])('leaves %s as it is', (html) => {
    expect(below(html)).toBe(html);
  });
});
