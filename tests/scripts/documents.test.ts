/** What the documents name: commands, files and headings that there must be. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';

const ROOT = join(import.meta.dirname, '../..');
const DOCUMENTS = globSync(['*.md', 'data/*.md', 'docs/**/*.md', 'packages/*/*.md'], { cwd: ROOT });

const { scripts } = z
  .looseObject({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(textOf('package.json')));

/** Folders that the first return or reply makes. */
const MADE_LATER = /^data\/(?:returns|replies)\//;

function textOf(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

function found(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, name = '']) => name);
}

/** Headings as GitHub names them in addresses. */
function anchorsOf(path: string): string[] {
  return found(textOf(path), /^#+ (.*)$/gm).map((heading) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\d\s-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

/** Whether a link within the repository leads somewhere. */
function leads(document: string, link: string): boolean {
  const [path = '', anchor] = link.split('#');
  const file = path === '' ? document : join(dirname(document), path);
  if (!existsSync(join(ROOT, file))) return false;
  return anchor === undefined || anchorsOf(file).includes(anchor);
}

describe.each(DOCUMENTS)('%s', (document) => {
  const text = textOf(document);

  test('names commands that there are', () => {
    const named = found(text, /npm run (?:--silent )?([a-z][\w:-]*\w)(?![\w:<-])/g);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  test('links to files and headings that there are', () => {
    const links = found(text, /\]\((?!https?:|mailto:)([^)\s]+)\)/g);
    expect(links.filter((link) => !leads(document, link))).toEqual([]);
  });

  test('names files and folders that there are', () => {
    const paths = found(
      text,
      /`((?:src|scripts|tests|docs|data|public|packages|action)\/[\w./[\]-]+)`/g,
    );
    const missing = paths.filter((path) => !existsSync(join(ROOT, path)));
    expect(missing.filter((path) => !MADE_LATER.test(path))).toEqual([]);
  });
});
