import { describe, expect, test } from 'vitest';
import { dataFiles } from '../../scripts/shared/data-folder.ts';
import type { Finding } from '../../src/schemas/finding.ts';
import { TABLES, type Table } from '../../src/tables/catalogue.ts';
import { assemble, readBoundaries, type DataFiles } from '../../src/tables/assemble.ts';

const WHOLE = dataFiles();
/** The file name of the newest release. */
const NEWEST = WHOLE.list('caseloads').at(-1) ?? '';
const YEAR = Number(NEWEST.replace('.csv', ''));

/** The data with other texts at some paths; undefined where there is no file. */
function dataWith(texts: Readonly<Record<string, string | undefined>>): DataFiles {
  return {
    read: (path) => (Object.hasOwn(texts, path) ? texts[path] : WHOLE.read(path)),
    list: (folder) => {
      const start = `${folder}/`;
      const more = Object.keys(texts).filter((path) => path.startsWith(start));
      const names = new Set([
        ...WHOLE.list(folder),
        ...more.map((path) => path.slice(start.length)),
      ]);
      const isThere = (name: string): boolean =>
        !Object.hasOwn(texts, start + name) || texts[start + name] !== undefined;
      // A file system may list files in any order.
      return [...names].filter(isThere).sort().toReversed();
    },
  };
}

describe('the data as a whole', () => {
  test('has no finding, every release, and each table’s rows', () => {
    const { dataset, findings } = assemble(WHOLE);
    expect(findings).toEqual([]);
    const names = WHOLE.list('caseloads').map((name) => Number(name.replace('.csv', '')));
    expect(dataset?.releases.map(({ release }) => release)).toEqual(names);
    const empty = dataset?.releases.filter(({ caseloads, workforce, lines }) =>
      [caseloads, workforce, lines ?? []].some((rows) => rows.length === 0),
    );
    expect(empty).toEqual([]);
    const ofEvidence = Object.entries<Table>(TABLES).filter(([, { path }]) =>
      path.startsWith('evidence/'),
    );
    const evidence = Object.entries<readonly unknown[]>({ ...dataset?.evidence });
    expect(
      evidence
        .filter(([, rows]) => rows.length > 0)
        .map(([name]) => name)
        .sort(),
    ).toEqual(ofEvidence.map(([name]) => name).sort());
  });

  test('lacks a file that is not there, and says so once', () => {
    const { findings } = assemble(dataWith({ 'areas.csv': undefined }));
    expect(findings).toEqual([
      {
        code: 'missing-file',
        severity: 'error',
        file: 'areas.csv',
        message: 'There is no such file in data/. Run its importer, or restore it from git.',
      },
    ]);
  });

  test('lacks each file once, though the list of sources names it too', () => {
    const { findings } = assemble(
      dataWith({ 'neighbours.csv': undefined, 'inspections.csv': undefined, 'log.csv': 'date\n' }),
    );
    expect(findings.map(({ code, file }) => [code, file])).toEqual([
      ['missing-file', 'neighbours.csv'],
      ['missing-file', 'inspections.csv'],
      ['wrong-columns', 'log.csv'],
    ]);
  });

  test('has a release if any of its tables is there, and misses the others', () => {
    const { dataset, findings } = assemble(dataWith({ [`caseloads/${NEWEST}`]: undefined }));
    expect(dataset?.releases.at(-1)?.release).toBe(YEAR);
    expect(findings.map(({ code, file }) => [code, file])).toEqual([
      ['missing-file', `caseloads/${NEWEST}`],
    ]);
  });

  test('needs no lines of a publisher’s file', () => {
    const sources = (WHOLE.read('sources.csv') ?? '')
      .split('\n')
      .filter((line) => !line.includes(`lines/${NEWEST}`))
      .join('\n');
    const { dataset, findings } = assemble(
      dataWith({ [`lines/${NEWEST}`]: undefined, 'sources.csv': sources }),
    );
    expect(dataset?.releases.at(-1)?.lines).toEqual([]);
    expect(findings).toEqual([]);
  });

  test('has its releases oldest first, and takes no other file for one', () => {
    const { dataset } = assemble(
      dataWith({
        'caseloads/2099.csv.part': 'x',
        'caseloads/x2099.csv': 'x',
        'caseloads/1926.csv': 'x',
      }),
    );
    const names = WHOLE.list('caseloads').map((name) => Number(name.replace('.csv', '')));
    expect(dataset?.releases.map(({ release }) => release)).toEqual(names);
  });

  test('has every file that its list of sources names', () => {
    const sources = (WHOLE.read('sources.csv') ?? '').replace('boundaries-small', 'lost');
    const { findings } = assemble(dataWith({ 'sources.csv': sources }));
    const made = assemble(WHOLE).dataset?.sources.find(
      ({ table }) => table === 'geography/boundaries-small.json',
    );
    expect(findings.find(({ file }) => file === 'geography/lost.json')?.message).toContain(
      `says that it was made from ${made?.file ?? ''}. Restore it`,
    );
    expect(findings.filter(({ code }) => code === 'missing-file')).toMatchObject([
      { severity: 'error', file: 'geography/lost.json' },
    ]);
  });
});

describe('shapes', () => {
  const path = 'geography/boundaries.json';
  const read = (text: string | undefined): readonly [unknown, Finding[]] => {
    const findings: Finding[] = [];
    return [readBoundaries(dataWith({ [path]: text }), path, findings), findings];
  };

  test('are not there, or not JSON, or of another form, which is said with the place', () => {
    expect(read(undefined)).toMatchObject([undefined, [{ code: 'missing-file', file: path }]]);
    expect(read('{')).toMatchObject([
      undefined,
      [{ code: 'invalid-shapes', severity: 'error', file: path }],
    ]);
    const [, [finding]] = read('{"type":"Topology","arcs":1}');
    expect(finding?.code).toBe('invalid-shapes');
    expect(
      read('{"type":"Topology","arcs":1}')[1].some(({ message }) => message.startsWith('arcs: ')),
    ).toBe(true);
  });

  test('that are wrong leave no dataset', () => {
    expect(assemble(dataWith({ [path]: '{}' })).dataset).toBeUndefined();
  });
});
