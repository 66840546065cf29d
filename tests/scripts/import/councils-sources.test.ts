/** The committed tables against the publishers' whole files, where these are at hand. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { boundaries } from '../../../scripts/import/boundaries.ts';
import { councils } from '../../../scripts/import/councils.ts';
import { hexes } from '../../../scripts/import/hexes.ts';
import { inspections } from '../../../scripts/import/inspections.ts';
import { neighbours } from '../../../scripts/import/neighbours.ts';
import { dataFiles } from '../../../scripts/shared/data-folder.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const folder = process.env.CASELOAD_SOURCES ?? join(root, '..', 'shared', 'sources');

describe.skipIf(!existsSync(folder))('the tables of data/', () => {
  test.each([
    [
      councils,
      [
        'ons-area-lookup.json',
        'ons-ltla-utla-2023-04.csv',
        'dfe-csww-indicators-2017-2025.csv',
        'ons-uk-boundaries.topo.json',
      ],
    ],
    [boundaries, ['ons-uk-boundaries.topo.json']],
    [hexes, ['utla.hexjson']],
    [neighbours, ['dfe-statistical-neighbours-2025.csv']],
    [inspections, ['ofsted-ilacs-grades-2026-06.csv', 'ofsted-impact-of-leaders-2025-03.csv']],
  ])('are what $name makes of its sources', (importer, names) => {
    const data = dataFiles();
    const sources = names.map((name) => ({ name, bytes: readFileSync(join(folder, name)) }));
    const { tables, findings } = importer.read(sources, data);
    expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect(tables.length).toBeGreaterThan(0);
    for (const { path, text } of tables) expect(data.read(path) === text, path).toBe(true);
  });
});
