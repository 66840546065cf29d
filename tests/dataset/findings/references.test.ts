import { describe, expect, test } from 'vitest';
import { allFindings } from '../../../src/dataset/findings/index.ts';
import { coverageFindings } from '../../../src/dataset/findings/coverage.ts';
import { districtFindings } from '../../../src/dataset/findings/districts.ts';
import { combinedFigureFindings } from '../../../src/dataset/findings/combined-figures.ts';
import { mapFindings } from '../../../src/dataset/findings/maps.ts';
import { neighbourFindings } from '../../../src/dataset/findings/neighbours.ts';
import { referenceFindings } from '../../../src/dataset/findings/references.ts';
import { sourceFindings } from '../../../src/dataset/findings/sources.ts';
import type { Source } from '../../../src/schemas/source.ts';
import type { Finding } from '../../../src/schemas/finding.ts';
import { council, dataset, published, release } from './examples.ts';

const alpha = council('alpha', 'E06000001');
/** Where the list of neighbours of 2025 came from. */
const LIST: Source = {
  importer: 'neighbours',
  release: '2025',
  table: 'neighbours.csv',
  publisher: 'Department for Education',
  title: 'Model',
  licence: 'Open Government Licence v3.0',
  vintage: '2025 model',
  file: 'neighbours-2025.csv',
  sha256: '0'.repeat(64),
  rows: 153,
  address: 'https://www.gov.uk/',
  imported: '2026-01-31',
};
const cumbria = council('cumbria', 'E10000006', { in_force_to: '2023-03-31' });

function short(findings: readonly Finding[]): string[] {
  return findings.map(({ code, file, row, column, value }) =>
    [code, `${file}:${row ?? ''}`, column, value].filter(Boolean).join(' '),
  );
}

describe('codes', () => {
  test('must be known and in force in the year of a figure', () => {
    const figures = [
      published('E06000001', 2023, 15, 1500, 100),
      published('E06000099', 2023, 15, 1500, 100),
      published('E10000006', 2023, 15, 1500, 100),
      published('E92000001', 2023, 15, 1500, 100),
    ];
    const data = dataset({ councils: [alpha, cumbria], releases: [release(figures)] });
    expect(short(referenceFindings(data))).toEqual([
      'unknown-code caseloads/2025.csv:3 code E06000099',
      'code-not-in-force caseloads/2025.csv:4 code E10000006',
    ]);
  });

  test('of places are those of today, not of a former council and no old ones', () => {
    const recoded = council('recoded', 'E08000038', {
      old_codes: [{ code: 'E08000016', lastDay: '2025-03-31' }],
    });
    const codes = ['E06000001', 'E10000006', 'E08000016', 'E08000038'];
    const places = codes.map((code, index) => ({
      ...{ geoname_id: index, name: 'A town', code, population: undefined },
    }));
    const data = dataset({ councils: [alpha, cumbria, recoded], places });
    expect(short(referenceFindings(data))).toEqual([
      'code-not-in-force places.csv:3 code E10000006',
      'code-not-in-force places.csv:4 code E08000016',
    ]);
  });

  test('of both halves of a joint return are looked up', () => {
    const figures = [published('E06000001', 2023, 15, 1500, 100, 'E06000099')];
    const data = dataset({ councils: [alpha], releases: [release(figures)] });
    expect(short(referenceFindings(data))).toEqual([
      'unknown-code caseloads/2025.csv:2 joint_with E06000099',
    ]);
  });

  test('of neighbours must be those of today', () => {
    const neighbours = [
      { code: 'E06000001', rank: 1, neighbour: 'E10000006', closeness: 'close' as const },
    ];
    const councils = [cumbria];
    const listOf = (year: string): Source => ({ ...LIST, release: year });
    // Cumbria ended on 31 March 2023: a list of 2025 must not name it, one of 2023 could.
    expect(short(neighbourFindings({ councils, neighbours, sources: [listOf('2025')] }))).toEqual([
      'code-not-in-force neighbours.csv: neighbour E10000006',
    ]);
    expect(short(neighbourFindings({ councils, neighbours, sources: [listOf('2023')] }))).toEqual([
      'former-neighbour neighbours.csv: neighbour E10000006',
    ]);
  });

  test('of hexes, shapes and stories must be known', () => {
    const data = dataset({
      councils: [alpha],
      hexes: [{ code: 'E06000098', q: 0, r: 0 }],
      stories: [{ code: 'E06000097', year: undefined, text: 'A story.', source: 'Somebody' }],
    });
    expect(short(referenceFindings(data))).toEqual([
      'unknown-code stories.csv:2 code E06000097',
      'unknown-code geography/hexes.csv:2 code E06000098',
    ]);
  });
});

test('a district must lead to a council of today', () => {
  const district = { code: 'E07000026', name: 'Allerdale', first_year: undefined, last_year: 2022 };
  const districts = ['alpha', 'cumbria'].map((slug) => ({ ...district, council: slug }));
  expect(short(districtFindings({ councils: [alpha, cumbria], districts }))).toEqual([
    'unknown-council districts.csv:3 council cumbria',
  ]);
});

describe('statistical neighbours', () => {
  test('are ten different councils, and not the council itself', () => {
    const ten = Array.from({ length: 10 }, (_, index) => ({
      code: 'E06000001',
      rank: index + 1,
      neighbour: `E0600001${String(index)}`,
      closeness: 'close' as const,
    }));
    const sources: Source[] = [];
    expect(neighbourFindings({ councils: [alpha], neighbours: ten, sources })).toEqual([]);
    expect(
      neighbourFindings({ councils: [alpha], neighbours: ten.slice(1), sources }),
    ).toHaveLength(1);
    const [first, ...others] = ten;
    const withItself = [
      { ...first, code: 'E06000001', rank: 1, neighbour: 'E06000001', closeness: 'close' as const },
      ...others,
    ];
    expect(
      neighbourFindings({ councils: [alpha], neighbours: withItself, sources })[0]?.message,
    ).toContain('its own neighbour');
  });

  test('of a council set up after the list was made are missing with a warning, of another with an error', () => {
    const begun = council('beta', 'E06000002', { in_force_from: '2026-04-01' });
    // The year is that of the list, whatever else was imported later.
    const later = { ...LIST, importer: 'boundaries', release: '2030' };
    const list = { neighbours: [], sources: [later, LIST] };
    expect(short(neighbourFindings({ councils: [begun], ...list }))).toEqual([
      'not-listed-yet neighbours.csv: E06000002',
    ]);
    // The list is of some day of its year, so a council set up in that year may not be in it.
    const [same, earlier] = [`${LIST.release}-04-01`, `${Number(LIST.release) - 1}-04-01`];
    const since = (day: string): string[] =>
      short(neighbourFindings({ councils: [{ ...begun, in_force_from: day }], ...list }));
    expect([since(same), since(earlier)]).toEqual([
      ['not-listed-yet neighbours.csv: E06000002'],
      ['wrong-neighbours neighbours.csv: E06000002'],
    ]);
    expect(short(neighbourFindings({ councils: [alpha], ...list }))).toEqual([
      'wrong-neighbours neighbours.csv: E06000001',
    ]);
  });
});

describe('maps', () => {
  const figures = [2022, 2023].map((year) => published('E92000001', year, 15, 1500, 100));
  const beta = council('beta', 'E06000002', { in_force_from: '2023-04-01' });

  test('must show every English council that existed in a year of the figures', () => {
    const data = dataset({ councils: [alpha], releases: [release(figures)] });
    expect(short(mapFindings(data))).toEqual([
      'not-on-the-map geography/boundaries.json: E06000001',
      'not-on-the-map geography/hexes.csv: E06000001',
    ]);
  });

  test('may give one cell to councils of different years, not to two of the same', () => {
    const hexes = [
      { code: 'E10000006', q: 1, r: 1 },
      { code: 'E06000002', q: 1, r: 1 },
    ];
    const shared = (councils: (typeof alpha)[]): Finding[] =>
      mapFindings(dataset({ councils, hexes, releases: [release(figures)] })).filter(
        ({ code }) => code === 'shared-cell',
      );
    expect(shared([cumbria, beta])).toEqual([]);
    expect(short(shared([cumbria, { ...beta, in_force_from: undefined }]))).toEqual([
      'shared-cell geography/hexes.csv: 1,1',
    ]);
  });
});

describe('a release', () => {
  const figures = [published('E92000001', 2023, 15, 1500, 100)];

  test('that says nothing of a council in force is a warning', () => {
    expect(short(coverageFindings({ councils: [alpha, cumbria] }, release(figures)))).toEqual([
      'no-row caseloads/2025.csv: E06000001',
    ]);
  });

  test('must have a source for both of its tables', () => {
    expect(
      short(
        sourceFindings({
          releases: [release([])],
          childrenInNeed: [],
          referrals: [],
          childPopulation: [],
          socialWorkerChanges: [],
          sources: [],
        }),
      ),
    ).toEqual([
      'no-source sources.csv: table caseloads/2025.csv',
      'no-source sources.csv: table workforce/2025.csv',
    ]);
  });

  test('must agree with the table of joint returns, both ways', () => {
    const pair = {
      code: 'E09000021',
      joint_with: 'E09000027',
      first_year: 2018,
      last_year: undefined,
    };
    const joint = (year: number): ReturnType<typeof published> =>
      published('E09000021', year, 13, 1300, 100, 'E09000027');
    const alone = published('E09000021', 2019, 13, 1300, 100);
    expect(combinedFigureFindings([pair], release([joint(2018)]))).toEqual([]);
    expect(combinedFigureFindings([pair], release([joint(2017)]))).toMatchObject([
      { severity: 'warning', row: 2 },
    ]);
    expect(combinedFigureFindings([pair], release([alone]))).toMatchObject([
      { severity: 'warning', row: 2 },
    ]);
    const withItself = published('E09000027', 2019, 13, 1300, 100, 'E09000027');
    expect(combinedFigureFindings([pair], release([withItself]))).toMatchObject([
      { severity: 'warning', row: 2, value: 'E09000027' },
    ]);
  });
});

test('a dataset with nothing in it has nothing odd in it', () => {
  expect(allFindings(dataset({}))).toEqual([]);
});
