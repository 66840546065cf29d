/** Croissant 1.1, held to what its specification requires (docs.mlcommons.org/croissant/docs/croissant-spec-1.1.html). */
import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import type { FieldType } from '../../../../src/site/exports/dictionary/field.ts';
import { DOWNLOADS } from '../../../../src/site/exports/downloads.ts';
import { dataVersion } from '../../../../src/site/version.ts';
import { csvRows, madeFile } from '../made-files.ts';
import { graphOf, type Graph } from './quads.ts';

const SITE = 'https://example.org';
const BASE = `${SITE}/data/croissant.json`;
const SC = 'http://schema.org/';
const CR = 'http://mlcommons.org/croissant/';
const KEPT = `${SITE}/v/${dataVersion()}/`;

/** The types of the specification, by those of the dictionary. */
const TYPES: Readonly<Record<FieldType, string>> = {
  integer: `${SC}Integer`,
  number: `${SC}Float`,
  string: `${SC}Text`,
  boolean: `${SC}Boolean`,
  date: `${SC}Date`,
};

let graph: Graph;

beforeAll(async () => {
  graph = await graphOf((await madeFile('croissant.json')) as string, BASE);
});

/** What a short name of the document means. */
function named(id: string): string {
  return new URL(id, BASE).href;
}

describe('the data set', () => {
  test('is one, and has every property that the specification requires, once', () => {
    expect(graph.typed(`${SC}Dataset`)).toEqual([KEPT]);
    expect(graph.one(KEPT, 'http://purl.org/dc/terms/conformsTo')).toBe(
      'http://mlcommons.org/croissant/1.1',
    );
    for (const name of ['name', 'description', 'url', 'license', 'creator', 'datePublished'])
      expect(graph.one(KEPT, SC + name)).not.toBe('');
    expect(graph.one(KEPT, `${SC}datePublished`)).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(graph.one(KEPT, `${SC}license`)).toContain('open-government-licence/version/3');
  });

  test('names the Department as its creator, this site as its publisher, and how to cite it', () => {
    const named = (property: string): string =>
      graph.one(graph.one(KEPT, SC + property), `${SC}name`);
    expect(named('creator')).toBe('Department for Education');
    expect(named('publisher')).toBe('Caseload Watch');
    expect(graph.one(KEPT, `${CR}citeAs`)).toMatch(/^@misc\{[\s\S]*\}$/);
    expect(graph.one(KEPT, `${CR}citeAs`)).toContain(dataVersion());
    expect(graph.one(KEPT, `${SC}version`)).toBe(dataVersion());
  });

  test('says that 20 is not a legal limit', () => {
    expect(graph.one(KEPT, `${SC}description`)).toContain('20 is not a legal limit.');
  });
});

describe.each(DOWNLOADS)('$file', ({ name, file, columns, key }) => {
  test('is a file of the kept version with its own size and checksum', async () => {
    const content = Buffer.from((await madeFile(file)) as string);
    expect(graph.all(KEPT, `${SC}distribution`)).toContain(named(file));
    expect(graph.typed(`${CR}FileObject`)).toContain(named(file));
    expect(graph.one(named(file), `${SC}contentUrl`)).toBe(`${KEPT}data/${file}`);
    expect(graph.one(named(file), `${SC}encodingFormat`)).toBe('text/csv');
    expect(graph.one(named(file), `${SC}contentSize`)).toBe(`${content.byteLength} B`);
    expect(graph.one(named(file), `${SC}sha256`)).toBe(
      createHash('sha256').update(content).digest('hex'),
    );
  });

  test('has a record set with every column, its type and where it is read from', async () => {
    expect(graph.all(KEPT, `${CR}recordSet`)).toContain(named(name));
    const fields = graph.all(named(name), `${CR}field`);
    const [first = {}] = await csvRows(file, columns);
    const header = Object.keys(first);
    expect(fields).toEqual(
      (header.length === 0 ? columns.map((column) => column.name) : header).map((column) =>
        named(`${name}/${column}`),
      ),
    );
    expect(fields.map((field) => graph.one(field, `${CR}dataType`))).toEqual(
      columns.map(({ type }) => TYPES[type]),
    );
    for (const field of fields) {
      const source = graph.one(field, `${CR}source`);
      const extract = graph.one(source, `${CR}extract`);
      expect(graph.one(source, `${CR}fileObject`)).toBe(named(file));
      expect(named(`${name}/${graph.one(extract, `${CR}column`)}`)).toBe(field);
      expect(graph.one(field, `${SC}description`)).not.toBe('');
    }
  });

  test('has a key of columns that no two rows share', async () => {
    expect(graph.all(named(name), `${CR}key`)).toEqual(key.map((one) => named(`${name}/${one}`)));
    const keys = (await csvRows(file, columns)).map((row) => key.map((one) => row[one]).join('\0'));
    expect(new Set(keys).size).toBe(keys.length);
  });
});
