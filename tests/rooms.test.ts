import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { offencesOf, ROOMS } from './rooms/rooms.ts';

const ROOT = join(import.meta.dirname, '..');

function sources(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => /\.(tsx?|astro)$/.test(path) && !path.endsWith('.d.ts'))
    .sort();
}

describe('every file', () => {
  test('imports and uses only what its room may', () => {
    const files = [...sources('src'), ...sources('scripts')];
    expect(files.length).toBeGreaterThan(50);
    const offences = files.flatMap((file) =>
      offencesOf(file, readFileSync(join(ROOT, file), 'utf8')),
    );
    expect(offences).toEqual([]);
  });
});

describe('a file is told off', () => {
  test.each([
    ['src/dataset/a.ts', "import { readFileSync } from 'node:fs';"],
    ['src/dataset/a.ts', "import { z } from 'zod';"],
    ['src/dataset/a.ts', "export { view } from '../site/view.ts';"],
    ['src/dataset/a.ts', 'export const later = (): number => Date.now();'],
    ['src/dataset/a.ts', 'export const today = new Date();'],
    ['src/postcodes/a.ts', "export const get = () => fetch('/postcodes/bl1.json');"],
    ['src/returns/a.ts', "document.querySelector('form');"],
    ['src/charts/a.ts', 'export const width = window.innerWidth;'],
    ['src/charts/a.ts', "import { figure } from '../schemas/figure.ts';"],
    ['src/schemas/a.ts', "import { cap } from '../dataset/cap.ts';"],
    ['src/tables/a.ts', "import { readFileSync } from 'node:fs';"],
    ['src/live/a.ts', "import { load } from '../site/load.ts';"],
    ['src/live/a.ts', "const { load } = await import('../site/load.ts');"],
    ['src/site/a.ts', "import { bar } from '../charts/bar.ts';"],
    ['src/site/a.ts', "import { start } from '../live/cap/browser.ts';"],
    ['src/layouts/A.astro', "---\nimport { dataVersion } from '../site/version.ts';\n---\n<p></p>"],
    ['scripts/a.ts', "import { Bar } from '../src/components/Bar.tsx';"],
    ['scripts/a.ts', "import { page } from '../src/pages/page.ts';"],
    ['src/components/A.astro', "---\nimport { load } from '../site/load.ts';\n---\n<p></p>"],
    [
      'src/components/A.astro',
      "---\nimport { rank } from '../dataset/ranking/ranking.ts';\n---\n<p></p>",
    ],
    ['src/components/A.astro', "---\n---\n<script>import '../charts/bar.ts';</script>"],
    ['src/pages/a.astro', "---\nimport { check } from '../../scripts/check.ts';\n---\n"],
    ['src/pages/a.ts', "import table from '../../data/councils.csv?raw';"],
    ['scripts/a.ts', "import { view } from '../src/site/view.ts';"],
    ['src/drawer/a.ts', 'export const anything = 1;'],
  ])('%s: %s', (file, source) => {
    expect(offencesOf(file, source)).toHaveLength(1);
  });
});

describe('a file may', () => {
  test.each([
    [
      'src/dataset/a.ts',
      "import { mean } from 'd3-array';\nimport { z } from '../schemas/cell.ts';",
    ],
    ['src/dataset/a.ts', "export const day = new Date('2025-09-30'); const window = 3;"],
    ['src/charts/a.ts', "import type { Figure } from '../schemas/figure.ts';"],
    ['src/site/a.ts', "import { capView } from '../live/cap/view.ts';"],
    [
      'src/pages/a.astro',
      "---\nimport { PROPOSED_CAP } from '../dataset/cap/cap-range.ts';\n---\n",
    ],
    ['src/components/A.astro', "---\nimport type { View } from '../site/view.ts';\n---\n<p></p>"],
    [
      'src/components/A.astro',
      "---\nimport { one } from '../dataset/text/format.ts';\n---\n<p></p>",
    ],
    ['src/components/A.astro', '---\n---\n<script src="../live/search.ts"></script>'],
    ['src/live/a.ts', "document.body.append('text'); await fetch('/search.json');"],
  ])('%s: %s', (file, source) => {
    expect(offencesOf(file, source)).toEqual([]);
  });
});

describe('the README', () => {
  test.skipIf(!readdirSync(ROOT).includes('README.md'))('names every room', () => {
    const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
    expect(Object.keys(ROOMS).filter((room) => !readme.includes(`\`${room}\``))).toEqual([]);
  });
});
