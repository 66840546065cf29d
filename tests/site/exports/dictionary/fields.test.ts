/** The dictionary has every column and every field of JSON, and no other. */
import { describe, expect, test } from 'vitest';
import { claimsJson } from '../../../../src/site/exports/json/claims.ts';
import {
  capJson,
  councilsJson,
  indexJson,
  lotteriesJson,
  releasesJson,
} from '../../../../src/site/exports/api.ts';
import { entries } from '../../../../src/site/exports/dictionary-table.ts';
import { DICTIONARY } from '../../../../src/site/exports/dictionary/dictionary.ts';
import { DOWNLOADS } from '../../../../src/site/exports/downloads.ts';
import {
  councilJson,
  directoryJson,
  regionJson,
} from '../../../../src/site/exports/json/places.ts';
import { CONTEXT, textRows } from '../made-files.ts';

const { councils, areas } = CONTEXT.dataset;

describe('the dictionary', () => {
  test('has every field of JSON, and no other', () => {
    const files: readonly (readonly [file: string, contents: readonly object[]])[] = [
      ['/api/v1/index.json', [indexJson(CONTEXT)]],
      ['/api/v1/directory.json', [directoryJson(CONTEXT)]],
      ['/api/v1/councils.json', [councilsJson(CONTEXT)]],
      ['/api/v1/councils/{slug}.json', councils.map((one) => councilJson(CONTEXT, one))],
      ['/api/v1/claims/{slug}.json', councils.map((one) => claimsJson(CONTEXT, one))],
      ['/api/v1/regions/{slug}.json', areas.map((one) => regionJson(CONTEXT, one))],
      ['/api/v1/releases.json', [releasesJson(CONTEXT)]],
      ['/api/v1/cap.json', [capJson(CONTEXT)]],
      ['/api/v1/postcode-lottery.json', [lotteriesJson(CONTEXT)]],
    ];
    const described = entries().filter(({ file }) => file.endsWith('.json'));
    expect(new Set(described.map(({ file }) => file))).toEqual(
      new Set(files.map(([file]) => file)),
    );
    for (const [file, contents] of files) {
      const keys = file.endsWith('cap.json')
        ? ['year', 'cap']
        : file.endsWith('lottery.json')
          ? ['slug']
          : [];
      const found = new Set(contents.flatMap((content) => pathsIn(content, keys, '')));
      const expected = described.filter((one) => one.file === file).map(({ path }) => path);
      expect([...found].toSorted()).toEqual([...new Set(expected)].toSorted());
    }
  });

  test('has every column of every table, in order', async () => {
    for (const { file } of DOWNLOADS) {
      const [row = {}] = await textRows(file);
      const described = entries().filter((one) => one.file === file);
      expect(described.map(({ path }) => path)).toEqual(Object.keys(row));
    }
  });

  test('has no name that no file uses', () => {
    const used = new Set(entries().map(({ field }) => field.name));
    expect(Object.keys(DICTIONARY).filter((name) => !used.has(name))).toEqual([]);
  });

  test('is offered as a table', async () => {
    const rows = await textRows('dictionary.csv');
    expect(rows.map((row) => [row.file, row.column])).toEqual(
      entries().map(({ file, path }) => [file, path]),
    );
  });

  /** The way to each field, as the dictionary writes it. */
  function pathsIn(value: unknown, keys: readonly string[], before: string): string[] {
    if (Array.isArray(value)) {
      return value.flatMap((item) => pathsIn(item, keys, before.replace(/\.?$/, '[].')));
    }
    if (typeof value !== 'object' || value === null) return [];
    const [key, ...rest] = keys;
    return Object.entries(value).flatMap(([name, inner]) =>
      key === undefined
        ? [`${before}${name}`, ...pathsIn(inner, rest, `${before}${name}.`)]
        : pathsIn(inner, rest, `${before}{${key}}.`),
    );
  }
});
