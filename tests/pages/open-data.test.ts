/** What is offered for download, read back by other people's tools. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { tableFromIPC } from 'apache-arrow';
import { unzipSync } from 'fflate';
import Papa from 'papaparse';
import { readParquet } from 'parquet-wasm';
import readWorkbook, { readSheet } from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { rowCheck } from '../../scripts/shared/table-schema.ts';
import { DOWNLOADS } from '../../src/site/exports/downloads.ts';
import { graphOf } from '../site/exports/metadata/quads.ts';
import { VERSION_2 } from '../site/exports/metadata/version-2.ts';
import { DIST, filesOf, SITE } from './built-pages.ts';
import { cellsOf } from './csvw.ts';

const DATA = join(DIST, 'data');
const TABLES = [
  'caseloads',
  'areas',
  'all-releases',
  'revisions',
  'other-revisions',
  'flags',
  'counts',
  'measures',
  'councils',
  'similar-councils',
  'inspections',
  'postcode-lottery',
  'cap',
] as const;

function text(path: string): string {
  return readFileSync(join(DIST, path), 'utf8');
}

function json(path: string): unknown {
  return JSON.parse(text(path));
}

/** Rows of a CSV file as records. */
function rowsOf(name: string): Record<string, string>[] {
  return Papa.parse<Record<string, string>>(text(`data/${name}.csv`), {
    header: true,
    skipEmptyLines: true,
  }).data;
}

const VERSION = (json('version.json') as { version: string }).version;

describe('CSV on the Web', () => {
  test.each(TABLES)('%s.csv is what its description says, cell by cell', async (name) => {
    const metadata = json(`data/${name}.csv-metadata.json`) as {
      tableSchema: { columns: { name: string }[] };
    };
    const rows = rowsOf(name);
    expect(Object.keys(rows[0] ?? {})).toEqual(
      metadata.tableSchema.columns.map((column) => column.name),
    );
    const sample = rows.slice(0, 300);
    const lines = text(`data/${name}.csv`).split('\r\n');
    const cells = await cellsOf(lines.slice(0, sample.length + 1).join('\r\n'), metadata);
    const filled = sample.flatMap((row) => Object.values(row)).filter((cell) => cell !== '').length;
    expect(cells).toHaveLength(filled);
    const years = cells.filter(({ predicate }) => predicate.endsWith('#year'));
    expect(years).toHaveLength(sample.filter(({ year }) => year !== undefined).length);
    const types = years.map(({ datatype }) => datatype);
    expect(types.filter((type) => type !== 'http://www.w3.org/2001/XMLSchema#integer')).toEqual([]);
  });
});

describe('the Data Package', () => {
  test('is one of version 2', () => {
    const validate = new Ajv({ strict: false }).compile(VERSION_2);
    validate(json('data/datapackage.json'));
    expect(validate.errors ?? []).toEqual([]);
  });

  test.each(TABLES)('%s.csv is what its Table Schema says, keys and all', (name) => {
    const { resources } = json('data/datapackage.json') as {
      resources: { name: string; schema: { fields: { name: string }[] } }[];
    };
    const schema = resources.find((one) => one.name === name)?.schema ?? { fields: [] };
    const [header = [], ...rows] = Papa.parse<string[]>(text(`data/${name}.csv`), {
      skipEmptyLines: true,
    }).data;
    expect(schema.fields.map((field) => field.name)).toEqual(header);
    const check = rowCheck(schema);
    expect(rows.map(check).filter((fault) => fault !== undefined)).toEqual([]);
  });
});

// That every format has the same values is tested in tests/site/exports/formats.test.ts. Here it is the built file.
describe('Parquet', () => {
  test.each(TABLES)(
    '%s.parquet has the rows and columns of the CSV, by another library',
    (name) => {
      const bytes = new Uint8Array(readFileSync(join(DATA, `${name}.parquet`)));
      const table = tableFromIPC(readParquet(bytes).intoIPCStream());
      const rows = rowsOf(name);
      expect(table.numRows).toBe(rows.length);
      expect(table.schema.fields.map((field) => field.name)).toEqual(Object.keys(rows[0] ?? {}));
    },
  );
});

describe('the Excel workbook', () => {
  const file = join(DATA, 'caseload-watch.xlsx');

  test('opens with notes, which name source, version and caveats', async () => {
    const notes = (await readSheet(file, 'Notes')).flat().join(' ');
    expect(notes).toContain('Department for Education');
    expect(notes).toContain(VERSION);
    expect(notes).toContain(
      'An average under the cap can include social workers with more than 20 cases',
    );
    expect(notes).toContain('not a legal limit');
  });

  test('has every row of every table', async () => {
    const sizes = new Map(
      (await readWorkbook(file)).map(({ sheet, data }) => [sheet, data.length]),
    );
    const expected = TABLES.map((name) => [name, rowsOf(name).length + 1]);
    expect(TABLES.map((name) => [name, sizes.get(name)])).toEqual(expected);
  });

  test('holds no formula', () => {
    const parts = unzipSync(new Uint8Array(readFileSync(file)));
    const sheets = Object.entries(parts).filter(([path]) => path.includes('worksheets/'));
    expect(sheets.length).toBeGreaterThan(4);
    for (const [, bytes] of sheets) expect(new TextDecoder().decode(bytes)).not.toMatch(/<f[ >]/);
  });
});

describe('every CSV file', () => {
  const files = filesOf(DIST).filter(
    (path) => path.endsWith('.csv') && /^(data|charts)\//.test(path),
  );

  test('is there', () => {
    expect(files.length).toBeGreaterThan(150);
  });

  test('has rows of one width and no cell that a spreadsheet would run', () => {
    const offences = files.flatMap((path) => {
      const { data, errors } = Papa.parse<string[]>(text(path).replace(/^\uFEFF/, ''), {
        skipEmptyLines: true,
      });
      const width = data[0]?.length;
      const ragged = data.filter((row) => row.length !== width).length;
      const formulas = data.flat().filter((cell) => /^[=+\-@\t]/.test(cell) && !isNumber(cell));
      return errors.length + ragged + formulas.length === 0 ? [] : [path];
    });
    expect(offences).toEqual([]);
  });

  test('begins with a byte order mark if it is not plain ASCII, so that Excel reads it right', () => {
    const wrong = files.filter((path) => {
      const content = text(path);
      const plain = /^[\x20-\x7e\r\n\t]*$/.test(content.replace(/^\uFEFF/, ''));
      return plain === content.startsWith('\uFEFF');
    });
    expect(wrong).toEqual([]);
  });
});

describe('the OpenAPI description', () => {
  const description = json('api/v1/openapi.json') as {
    paths: Record<
      string,
      { get: { responses: Record<'200', { content: Record<string, { schema: object }> }> } }
    >;
    components: object;
  };

  test('is valid OpenAPI, by another library', async () => {
    const { valid, errors } = await new Validator().validate(structuredClone(description));
    expect(errors).toBeUndefined();
    expect(valid).toBe(true);
  });

  test.each(Object.keys(description.paths))('%s answers as it says', (path) => {
    const schema =
      description.paths[path]?.get.responses['200'].content['application/json']?.schema;
    const validate = new Ajv2020({ strict: false, formats: { date: /^\d{4}-\d\d-\d\d$/ } }).compile(
      {
        ...schema,
        components: description.components,
      },
    );
    const folder = `api/v1${path.replace('/{slug}.json', '')}`;
    const files = path.includes('{slug}')
      ? filesOf(join(DIST, folder)).map((file) => `${folder}/${file}`)
      : [`api/v1${path}`];
    const wrong = files.filter((file) => !validate(json(file)));
    expect(wrong, JSON.stringify(validate.errors)).toEqual([]);
  });
});

describe('catalogues', () => {
  test('find the data set in the page, as schema.org has it, with files that are there', () => {
    const page = text('data/index.html');
    const block = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page)?.[1] ?? '';
    const set = JSON.parse(block) as {
      '@type': string;
      version: string;
      distribution: { contentUrl: string }[];
    };
    expect(set['@type']).toBe('Dataset');
    expect(set.version).toBe(VERSION);
    const missing = set.distribution.filter(
      ({ contentUrl }) => !filesOf(DATA).includes(contentUrl.replace(/^.*\/data\//, '')),
    );
    expect(missing).toEqual([]);
  });
});

describe('DCAT', () => {
  const DCAT = 'http://www.w3.org/ns/dcat#';

  test('is JSON-LD that says, as RDF, one data set with every file and its licence', async () => {
    const graph = await graphOf(text('data/dcat.jsonld'), `${SITE}/data/dcat.jsonld`);
    const set = `${SITE}/data/`;
    const kept = `${SITE}/v/${VERSION}/`;
    expect(graph.typed(`${DCAT}Dataset`).toSorted()).toEqual([set, kept]);
    expect([set, kept].map((one) => graph.one(one, `${DCAT}version`))).toEqual([VERSION, VERSION]);
    const distributions = graph.all(set, `${DCAT}distribution`);
    expect(distributions).toHaveLength(3 * DOWNLOADS.length + 1);
    const files = distributions.map((one) =>
      graph.one(one, `${DCAT}downloadURL`).replace(`${SITE}/data/`, ''),
    );
    expect(files.filter((file) => !filesOf(DATA).includes(file))).toEqual([]);
    const licences = [set, kept, ...distributions].map((one) =>
      graph.one(one, 'http://purl.org/dc/terms/license'),
    );
    expect(new Set(licences).size).toBe(1);
  });
});

describe('Croissant', () => {
  const CR = 'http://mlcommons.org/croissant/';

  test('is JSON-LD with a record set for each table and files that are kept', async () => {
    const graph = await graphOf(text('data/croissant.json'), `${SITE}/data/croissant.json`);
    expect(graph.typed('http://schema.org/Dataset')).toEqual([`${SITE}/v/${VERSION}/`]);
    const files = graph
      .typed(`${CR}FileObject`)
      .map((one) => graph.one(one, 'http://schema.org/contentUrl'));
    expect(files).toHaveLength(DOWNLOADS.length);
    expect(graph.typed(`${CR}RecordSet`)).toHaveLength(DOWNLOADS.length);
    const missing = files.filter((url) => !existsSync(join(DIST, url.replace(SITE, ''))));
    expect(missing).toEqual([]);
  });
});

describe('llms.txt', () => {
  test('leads to pages and files that are there', () => {
    const links = [...text('llms.txt').matchAll(/\]\(([^)]+)\)/g)].map(([, link]) => link ?? '');
    const own = links.filter((link) => link.startsWith(`${SITE}/`));
    expect(own.length).toBeGreaterThan(40);
    const missing = own.filter((link) => {
      const path = new URL(link).pathname;
      return !existsSync(join(DIST, path.endsWith('/') ? `${path}index.html` : path));
    });
    expect(missing).toEqual([]);
  });
});

describe('a chart to take away', () => {
  const archives = filesOf(join(DIST, 'charts')).filter((path) => path.endsWith('.zip'));

  test('has an archive beside each picture, linked from where the chart is offered', () => {
    const pictures = filesOf(join(DIST, 'charts')).filter((path) => path.endsWith('.png'));
    expect(archives).toEqual(pictures.map((path) => path.replace('.png', '.zip')));
    expect(text('councils/bolton/use/index.html')).toContain('/charts/councils/bolton/trend.zip');
    expect(text('charts/index.html')).toContain('/charts/strip.zip');
  });

  test('is in its archive byte for byte', () => {
    const path = 'charts/councils/bolton/trend';
    const parts = unzipSync(new Uint8Array(readFileSync(join(DIST, `${path}.zip`))));
    for (const format of ['png', 'svg', 'csv'])
      expect(
        readFileSync(join(DIST, `${path}.${format}`)).equals(
          parts[`councils-bolton-trend.${format}`] ?? new Uint8Array(),
        ),
      ).toBe(true);
  });
});

describe('a version', () => {
  test('keeps every file under /data/ as it is, byte for byte', () => {
    const kept = join(DIST, 'v', VERSION, 'data');
    const files = filesOf(DATA).filter((path) => !path.endsWith('.html'));
    expect(filesOf(kept)).toEqual(files);
    const differ = files.filter(
      (path) => !readFileSync(join(kept, path)).equals(readFileSync(join(DATA, path))),
    );
    expect(differ).toEqual([]);
  });
});

function isNumber(cell: string): boolean {
  return /^-?\d+(\.\d+)?$/.test(cell);
}
