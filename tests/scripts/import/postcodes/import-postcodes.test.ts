import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { importPostcodes } from '../../../../scripts/import/postcodes.ts';
import { lookUpPostcode } from '../../../../src/postcodes/look-up.ts';
import { parseShard } from '../../../../src/postcodes/parse-shard.ts';
import { readCsv } from '../../../../src/tables/table.ts';
import { zipOf, type ZipMember } from './zip.ts';

const FIXTURES = join(import.meta.dirname, '../../../fixtures/postcodes');
const CODE_POINT = join(FIXTURES, 'code-point');

let work: string;
let data: string;
let said: string[];

beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'postcodes-'));
  data = join(work, 'data');
  cpSync(join(FIXTURES, 'data'), data, { recursive: true });
  said = [];
});

afterEach(() => {
  rmSync(work, { recursive: true });
});

async function run(path: string, ...more: string[]): Promise<void> {
  const say = (line: string): void => {
    said.push(line);
  };
  await importPostcodes([path, '--data', data, ...more], {
    output: { log: say, error: say },
    bar: { write: () => true },
    today: () => '2026-01-31',
  });
}

/** The slug of a postcode's council by the index just written. */
function councilOf(postcode: string): string | undefined {
  const area = /^[A-Z]+/.exec(postcode)?.[0].toLowerCase() ?? '';
  const found = lookUpPostcode(
    parseShard(readFileSync(join(data, `postcodes/areas/${area}.txt`), 'utf8')),
    postcode,
  );
  return found.kind === 'exact' ? found.council : undefined;
}

function members(): ZipMember[] {
  return readdirSync(CODE_POINT, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const file = join(entry.parentPath, entry.name);
      return { path: file.slice(CODE_POINT.length + 1), bytes: readFileSync(file) };
    });
}

function saved(name: string, bytes: Uint8Array | string): string {
  const path = join(work, name);
  writeFileSync(path, bytes);
  return path;
}

/** Every file of the index with its content. */
function index(): Record<string, string> {
  const folder = join(data, 'postcodes');
  if (!existsSync(folder)) return {};
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return Object.fromEntries(
    files.map(({ parentPath, name }) => [name, readFileSync(join(parentPath, name), 'utf8')]),
  );
}

describe('Code-Point Open', () => {
  test('districts and councils abolished since are carried to their successors', async () => {
    await run(CODE_POINT);
    // By the reorganisation orders: Corby to North, Northampton to West Northamptonshire (2021); Carlisle to
    // Cumberland, Eden to Westmorland and Furness (2023); Bournemouth and Christchurch to BCP, East Dorset to
    // Dorset (2019). Barnsley and Fife were recoded.
    expect(
      [
        'NN14 1AF',
        'NN1 1AA',
        'CA1 1AA',
        'CA10 1AA',
        'BH1 1AA',
        'BH23 1AB',
        'BH16 6AF',
        'S35 4JB',
        'KY1 1AB',
      ].map(councilOf),
    ).toEqual([
      'north-northamptonshire',
      'west-northamptonshire',
      'cumberland',
      'westmorland-and-furness',
      'bournemouth-christchurch-and-poole',
      'bournemouth-christchurch-and-poole',
      'dorset',
      'barnsley',
      'fife',
    ]);
  });

  test('a postcode without a district is reported and left out', async () => {
    await run(CODE_POINT);
    expect(said.join('\n')).toMatch(/bd\.csv:1: value 'BD981GA': 1 row without a district/);
    expect(index()).not.toHaveProperty('bd.txt');
  });

  test('the zip gives the same index as the folder', async () => {
    await run(CODE_POINT);
    const fromFolder = index();
    await run(saved('codepo_gb.zip', zipOf(members())));
    expect(index()).toEqual(fromFolder);
  });

  test('a postcode that stands twice is reported, and its first row counts', async () => {
    cpSync(CODE_POINT, join(work, 'twice'), { recursive: true });
    const file = join(work, 'twice/Data/CSV/cb.csv');
    writeFileSync(
      file,
      readFileSync(file, 'utf8') + readFileSync(file, 'utf8').replaceAll('E07000012', 'E07000150'),
    );
    await run(join(work, 'twice'));
    expect(said.join('\n')).toContain('2 rows with a postcode that stood there before');
    expect(councilOf('CB1 0SN')).toBe('cambridgeshire');
  });

  test('sources.csv says where the index came from, with the month the metadata gives', async () => {
    await run(CODE_POINT);
    const { rows } = readCsv(readFileSync(join(data, 'sources.csv'), 'utf8'), 'sources.csv');
    expect(
      rows.map(({ cells }) => [
        cells.table,
        cells.publisher,
        cells.release,
        cells.rows,
        cells.imported,
      ]),
    ).toEqual([
      ['postcodes/areas.csv', 'Ordnance Survey', '2014-07', '12', '2026-01-31'],
      ['postcodes/centres.csv', 'Ordnance Survey', '2014-07', '12', '2026-01-31'],
    ]);
  });

  test('the centre of a council is the mean of its postcodes', async () => {
    await run(CODE_POINT);
    const { rows } = readCsv(index()['centres.csv'] ?? '', 'centres.csv');
    // BH1 1AA and BH23 1AB: eastings 409725 and 415747, northings 92040 and 92826; the mean is in Southbourne.
    const bcp = rows.find(({ cells }) => cells.council?.startsWith('bournemouth'))?.cells;
    expect(bcp?.postcodes).toBe('2');
    expect(Number(bcp?.latitude)).toBeCloseTo(50.734, 2);
    expect(Number(bcp?.longitude)).toBeCloseTo(-1.82, 2);
  });
});

describe('the ONS Postcode Directory', () => {
  const directory = join(FIXTURES, 'directory/ONSPD_MAY_2025_UK.csv');

  test('its columns are found by their names, whatever year is in them', async () => {
    await run(directory);
    expect(['CB1 0SN', 'NN14 1AF', 'S35 4JB', 'KY1 1AB'].map(councilOf)).toEqual([
      'cambridgeshire',
      'north-northamptonshire',
      'barnsley',
      'fife',
    ]);
    expect(said.join('\n')).toContain('2 rows of Northern Ireland');
    expect(said.join('\n')).toContain('1 row no longer in use');
    expect(readFileSync(join(data, 'sources.csv'), 'utf8')).toContain('May 2025');
  });

  test('older names of the columns do as well', async () => {
    const old = readFileSync(directory, 'utf8')
      .replace('cty25cd', 'oscty')
      .replace('lad25cd', 'oslaua')
      .replace('east1m', 'oseast1m')
      .replace('north1m', 'osnrth1m');
    await run(saved('ONSPD_AUG_2019_UK.csv', old));
    expect(councilOf('CB1 0SN')).toBe('cambridgeshire');
  });

  test('in its zip, the same rows by area and the lists of codes are left alone', async () => {
    const bytes = readFileSync(directory);
    const zip = zipOf([
      { path: 'Data/ONSPD_MAY_2025_UK.csv', bytes },
      { path: 'Data/multi_csv/ONSPD_MAY_2025_UK_CB.csv', bytes },
      {
        path: 'Documents/LA_UA names and codes UK as at 04_25.csv',
        bytes: Buffer.from('LAD25CD,LAD25NM\n'),
      },
    ]);
    await run(saved('ONSPD_MAY_2025.zip', zip));
    expect(said.join('\n')).toContain('Rows read: 12, kept: 9');
  });
});

describe('the old index stays, and the reason is said, when the file is', () => {
  const [csv] = [
    Buffer.from('"CB1 0SN",10,531399,260061,"E92000001","","","E10000003","E07000012",""\r\n'),
  ];
  const refused: readonly [string, () => string, RegExp][] = [
    ['not there', () => join(work, 'none.zip'), /there is no such file or folder/],
    ['empty', () => saved('codepo_2014-08.zip', ''), /the file is empty/],
    [
      'a web page with the name of a zip',
      () => saved('codepo_2014-08.zip', '<html>'),
      /this is not a zip/,
    ],
    [
      'a zip cut off',
      () => saved('codepo_2014-08.zip', zipOf(members()).subarray(0, -200)),
      /cut off or damaged/,
    ],
    [
      'a zip with damaged bytes',
      () =>
        saved(
          'codepo_2014-08.zip',
          zipOf([{ path: 'Data/CSV/cb.csv', bytes: csv, declaredSum: 1 }]),
        ),
      /cb\.csv is not what was packed/,
    ],
    [
      'a zip that says it holds less than it does',
      () =>
        saved(
          'codepo_2014-08.zip',
          zipOf([{ path: 'Data/CSV/cb.csv', bytes: csv, declaredSize: 10 }]),
        ),
      /cb\.csv is not what was packed/,
    ],
    [
      'a zip bomb',
      () =>
        saved(
          'codepo_2014-08.zip',
          zipOf([{ path: 'Data/CSV/cb.csv', bytes: Buffer.alloc(5e6, 'A') }]),
        ),
      /refused as a zip bomb/,
    ],
    [
      'a zip whose files unpack to too much',
      () =>
        saved(
          'codepo_2014-08.zip',
          zipOf([1, 2].map((n) => ({ path: `${n}.csv`, bytes: csv, declaredSize: 4e9 }))),
        ),
      /refused as a zip bomb|more than the importer reads/,
    ],
    [
      'a zip with a path that climbs out',
      () => saved('codepo_2014-08.zip', zipOf([{ path: '../../cb.csv', bytes: csv }])),
      /a path in it leads out of it/,
    ],
    [
      'a zip with a path from the root',
      () => saved('codepo_2014-08.zip', zipOf([{ path: '/etc/cb.csv', bytes: csv }])),
      /a path in it leads out of it/,
    ],
    [
      'a zip with a path on a drive',
      () => saved('codepo_2014-08.zip', zipOf([{ path: 'C:/cb.csv', bytes: csv }])),
      /a path in it leads out of it/,
    ],
    [
      'a zip without postcodes',
      () =>
        saved(
          'other_2014-08.zip',
          zipOf([
            { path: 'readme.txt', bytes: csv },
            { path: 'b.txt', bytes: csv },
          ]),
        ),
      /there are no postcodes in it/,
    ],
    [
      'a CSV of something else',
      () => saved('2014-08.csv', 'code,name\nE1,x\n'),
      /wrong columns.*found code, name/,
    ],
    ['a CSV cut off', () => saved('2014-08.csv', csv.subarray(0, -5)), /the last line has no end/],
    [
      'not text',
      () => saved('2014-08.csv', Buffer.from([0xff, 0xfe, 0x00, 0x80, 0x0a])),
      /not a CSV in UTF-8/,
    ],
    ['of no month', () => saved('cb.csv', csv), /Add --release YYYY-MM/],
    [
      'only a part of the country',
      () => saved('2014-08.csv', csv),
      /errors, so the index stays as it was/,
    ],
  ];

  test.each(refused)('%s', async (_, path, reason) => {
    await run(CODE_POINT);
    const before = index();
    await expect(run(path())).rejects.toThrow(reason);
    expect(index()).toEqual(before);
    expect(readdirSync(data).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  test('older than what data/ has, unless a maintainer says so', async () => {
    await run(CODE_POINT, '--release', '2026-02');
    const before = index();
    await expect(run(CODE_POINT, '--release', '2026-01')).rejects.toThrow(
      /these postcodes are of 2026-01, and data\/ has those of 2026-02.*--allow-older-release/,
    );
    expect(index()).toEqual(before);
    await run(CODE_POINT, '--release', '2026-01', '--allow-older-release');
    expect(readFileSync(join(data, 'sources.csv'), 'utf8')).toContain('2026-01');
  });

  test('with a code that nobody knows', async () => {
    cpSync(CODE_POINT, join(work, 'new'), { recursive: true });
    const file = join(work, 'new/Data/CSV/cb.csv');
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replaceAll('E07000012', 'E06000099').replaceAll('E10000003', ''),
    );
    await expect(run(join(work, 'new'))).rejects.toThrow('the index stays as it was');
    expect(said.join('\n')).toMatch(
      /value 'E06000099': 2 rows with a district that the register does not know/,
    );
    expect(index()).toEqual({});
  });
});

test('areas that the index had and the source lacks stop the import', async () => {
  await run(CODE_POINT);
  cpSync(CODE_POINT, join(work, 'less'), { recursive: true });
  rmSync(join(work, 'less/Data/CSV/s.csv'));
  await expect(run(join(work, 'less'))).rejects.toThrow('2 errors');
  expect(said.join('\n')).toContain('No postcode begins with S,');
  expect(said.join('\n')).toContain('No postcode lies in Barnsley,');
});

test('importing the same again changes nothing, not even the day', async () => {
  await run(CODE_POINT);
  const before = [index(), readFileSync(join(data, 'sources.csv'), 'utf8')];
  await importPostcodes([CODE_POINT, '--data', data], {
    output: { log: () => undefined, error: () => undefined },
    bar: { write: () => true },
    today: () => '2027-12-31',
  });
  expect([index(), readFileSync(join(data, 'sources.csv'), 'utf8')]).toEqual(before);
});

test('a dry run writes nothing', async () => {
  await run(CODE_POINT, '--dry-run');
  expect(index()).toEqual({});
  expect(existsSync(join(data, 'sources.csv'))).toBe(false);
});
