import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { graphOf } from '../../../scripts/architecture/graph.ts';
import { sourceFiles } from '../../../scripts/architecture/source-files.ts';

const ROOT = join(import.meta.dirname, '../../..');

describe('the graph of rooms', () => {
  const files = [
    { path: 'src/dataset/cap/cap.ts', text: 'export const over = 1;' },
    {
      path: 'src/charts/bars/Bar.tsx',
      text: "import { over } from '../../dataset/cap/cap.ts';\nimport type { Row } from '../../schemas/row.ts';",
    },
    { path: 'src/schemas/row.ts', text: 'export interface Row {}' },
  ];

  test('has an arrow from what is imported to what imports it, and none for types alone', () => {
    const graph = graphOf(files);
    expect(graph).toContain('dataset -> charts [');
    expect(graph).not.toContain('schemas -> charts');
  });

  test('has a box for every room', () => {
    for (const room of ['dataset', 'charts', 'schemas'])
      expect(graphOf(files)).toContain(`  ${room} [label="${room}`);
  });
});

test.skipIf(!readdirSync(ROOT).includes('docs'))(
  'the picture in docs/ has the arrows that the code has; if not: npm run architecture',
  () => {
    const drawn = readFileSync(join(ROOT, 'docs/architecture.svg'), 'utf8');
    const titles = [...drawn.matchAll(/<title>(\w+)&#45;&gt;(\w+)<\/title>/g)];
    const arrows = titles.map(([, from, to]) => `${String(from)} -> ${String(to)}`);
    const graph = graphOf(sourceFiles(ROOT));
    const expected = [...graph.matchAll(/^ {2}(\w+ -> \w+) \[/gm)].map(([, arrow]) => arrow);
    expect(arrows.sort()).toEqual(expected.sort());
  },
);
