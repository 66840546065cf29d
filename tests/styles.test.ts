/** Styles that no page can have any more are taken out: every class of a style sheet is written in the code. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** Classes whose names the code puts together: `at${index}`, `chart-${width}`. */
const PUT_TOGETHER =
  /^(at\d+|hue\d|dash\d|chart-(narrow|half|medium|wide)|drawn-\d+|(must|should)-fix|please-confirm|for-information)$/;

function sources(ending: RegExp): string[] {
  return readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => ending.test(file))
    .map((file) => readFileSync(join('src', file), 'utf8'));
}

/** What is between the braces of a rule names no class, unless it is a rule within. */
function classesIn(sheet: string): string[] {
  const selectors = sheet.replace(/\/\*[\s\S]*?\*\//g, '').replace(/[\w-]+:[^;{}]*;/g, '');
  return [...selectors.matchAll(/\.([a-z][\w-]*)(?![^{}]*['"]\))/g)].map(([, name = '']) => name);
}

test('every class of a style sheet is written in the code', () => {
  const pages = sources(/\.(tsx?|astro)$/);
  const sheets = sources(/\.css$/);
  const styles = pages.flatMap((page) =>
    [...page.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, style = '']) => style),
  );
  const code = pages.map((page) => page.replace(/<style[\s\S]*?<\/style>/g, '')).join('\n');
  const written = new Set(code.match(/[a-zA-Z][\w-]*/g));
  const classes = new Set([...sheets, ...styles].flatMap(classesIn));
  expect(classes.size).toBeGreaterThan(200);
  expect(
    [...classes].filter((name) => !written.has(name) && !PUT_TOGETHER.test(name)).sort(),
  ).toEqual([]);
});
