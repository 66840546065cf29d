import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { markupOffences, placeOffences } from './rooms/places.ts';

const ROOT = join(import.meta.dirname, '..');

/** Every offence of `src`, by file. */
const offences = new Map(
  sources().map((file) => {
    const source = readFileSync(join(ROOT, file), 'utf8');
    const inLive = /^src\/live\/.*\.tsx?$/.test(file);
    const found = [...(inLive ? placeOffences(file, source) : []), ...markupOffences(file, source)];
    return [file, found] as const;
  }),
);

function sources(): string[] {
  return readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .map((path) => `src/${path.replaceAll('\\', '/')}`)
    .filter((path) => /\.(tsx?|astro)$/.test(path))
    .sort();
}

describe('nothing is found by a style class, a label’s words or a cell’s position, only by data-part', () => {
  test('in any file', () => {
    const lines = [...offences].flatMap(([file, found]) =>
      found.map((offence) => `${file}:${offence}`),
    );
    expect(lines).toEqual([]);
  });
});

describe('a line is refused', () => {
  test.each([
    "root.querySelector('.league tbody');",
    "root.querySelectorAll('h1');",
    "root.querySelector('#year');",
    "root.querySelector('[data-part=table] td:nth-child(2)');",
    "root.querySelector('[data-part=table] .average');",
    "root.querySelector('[data-part=table], table');",
    'root.querySelector(`.circle-${name}`);',
    'root.querySelector(selector);',
    "target.closest('li');",
    "document.getElementById('year');",
    'row.firstElementChild;',
    'const fact = facts.find((one) => one.textContent.trim() === label);',
    "if (head.textContent.startsWith('Against')) show(head);",
  ])('%s', (source) => {
    expect(placeOffences('a.ts', source)).toHaveLength(1);
  });

  test.each([
    ['a.ts', "place.innerHTML = '<p>';"],
    ['a.ts', "place['outerHTML'] = '<p>';"],
    ['a.ts', "place.insertAdjacentHTML('afterend', html);"],
    ['a.tsx', 'export const A = () => <p dangerouslySetInnerHTML={{ __html: text }} />;'],
    ['A.astro', '---\n---\n<div set:html={drawn} />'],
  ])('%s: %s', (name, source) => {
    expect(markupOffences(name, source)).toHaveLength(1);
  });
});

describe('a line may', () => {
  test.each([
    "root.querySelector('[data-part=table]');",
    'root.querySelector(\'[data-part="table"] [data-part="head"]\');',
    'root.querySelector(`[data-part="${name}"]`);',
    "root.querySelectorAll('input[data-part=year]');",
    'root.querySelectorAll(\'a[href^="/"]\');',
    "target.closest('[data-part=option]');",
    "if (status.textContent === '') status.textContent = said;",
    "form.elements.namedItem('year');",
  ])('%s', (source) => {
    expect(placeOffences('a.ts', source)).toEqual([]);
  });

  test('put structured data into a page as text', () => {
    const source = '<script type="application/ld+json" is:inline set:html={structured} />';
    expect(markupOffences('A.astro', source)).toEqual([]);
  });
});
