/** The excerpt has 20 rows of the publisher's file of 2025. The counts of whole releases are in tests/releases. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { audit, type Question } from '../../../src/live/audit/audit.ts';
import type { AuditView } from '../../../src/live/audit/view.ts';
import {
  ourRelease,
  withYears,
  type OurRelease,
  type OurRow,
} from '../../../src/releases/our-release.ts';
import { auditFiles, filesOf } from '../../../src/site/audit.ts';
import { siteContext } from '../../../src/site/context.ts';
import { EVERY_RELEASE } from '../../releases/every-release.ts';

const EXCERPT = readFileSync('tests/fixtures/audit/excerpt-2025.csv', 'utf8');
const { dataset } = siteContext();
const OURS = dataset.releases.map((one) => ourRelease(one, dataset));

function release(year: number): OurRelease {
  const found = OURS.find((one) => one.release === year);
  if (found === undefined) throw new Error(`There is no release ${year}.`);
  return found;
}

/** Codes and years of the excerpt: a release that has no other rows, so that a file is the whole of it. */
const KEYS = new Set(
  EXCERPT.split('\n').map((line) => {
    const [year, , level, country, , region, , , code] = line.split(',');
    return `${level === 'National' ? country : level === 'Regional' ? region : code} ${year}`;
  }),
);
const SMALL: OurRelease = {
  ...release(2025),
  rows: release(2025).rows.filter(([year, codes]) => KEYS.has(`${codes} ${year}`)),
};

function compare(
  file: string | Uint8Array,
  given: Partial<Question> = {},
  load = (year: number): OurRelease => (year === 2025 ? SMALL : release(year)),
): Promise<AuditView> {
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file;
  const question = { name: 'file.csv', releases: [2022, 2023, 2024, 2025], chosen: undefined };
  return audit({ ...question, bytes, ...given }, (year) => Promise.resolve(load(year)));
}

/** The excerpt with some of its text replaced. */
function changed(before: string, after: string): string {
  expect(EXCERPT.split(before)).toHaveLength(2);
  return EXCERPT.replace(before, after);
}

describe('a file that agrees', () => {
  test('is said to, with the number of its values', async () => {
    const view = await compare(EXCERPT);
    expect(view.sentence).toBe(
      '20 of 20 rows agree with our figures for release 2025, in all 200 values.',
    );
    expect(view).toMatchObject({ notes: [], differences: [], lists: [] });
  });

  test('is called an excerpt if most rows are not in it, and those are only counted', async () => {
    const view = await compare(EXCERPT, {}, release);
    expect(view.sentence).toBe(
      '20 of 20 rows agree with our figures for release 2025, in all 200 values.',
    );
    expect(view.notes).toEqual([
      'Your file is an excerpt. Release 2025 has 1,463 rows here, and the 1,443 that your file does not have were not compared.',
    ]);
    expect(view.lists).toEqual([]);
  });

  test.each([
    [
      'the codes of a combined figure the other way round',
      'E06000061 / E06000062',
      'E06000062 / E06000061',
    ],
    ['a combined figure under one code', 'E06000061 / E06000062', 'E06000061'],
    ['a number with a zero more', ',130.6,2711,20.8,', ',130.60,2711,20.80,'],
  ])('may have %s', async (_, before, after) => {
    const { sentence } = await compare(changed(before, after));
    expect(sentence).toMatch(/^20 of 20 rows agree/);
  });
});

describe('a difference is named', () => {
  test('one altered digit: with its row, place, column, and both values', async () => {
    const view = await compare(changed(',130.6,2711,20.8,', ',130.6,2711,20.3,'));
    expect(view.sentence).toBe(
      '19 of 20 rows agree with our figures for release 2025 and one value differs.',
    );
    expect(view.differences).toEqual([
      {
        key: '6 average_caseload',
        row: 'Row 6',
        places: [{ text: 'Bolton', href: '/councils/bolton/as-known/#release-2025' }],
        year: 2025,
        column: 'caseload_fte',
        measure: 'Average caseload',
        file: '20.3',
        ours: '20.8',
      },
    ]);
  });

  test.each([
    ['a reason for a number', ',130.6,2711,20.8,', ',130.6,2711,x,', 'x (not available)', '20.8'],
    ['another reason', 'z,z\n', 'z,x\n', 'x (not available)', 'z (not applicable)'],
    ['a number for a reason', ',c,c\n', ',c,2.5\n', '2.5', 'c (suppressed)'],
    ['an empty cell', ',130.6,2711,20.8,', ',130.6,,20.8,', '(empty)', '2711'],
    ['a number that the importer refuses', ',2711,20.8,', ',2711,020.8,', '020.8', '20.8'],
  ])('%s', async (_, before, after, file, ours) => {
    const { differences } = await compare(changed(before, after));
    expect(differences).toMatchObject([{ file, ours }]);
  });

  test('in a combined figure, with both councils', async () => {
    const { differences } = await compare(changed(',305.5,4514,14.8,', ',305.5,4541,14.8,'));
    expect(differences).toMatchObject([
      {
        places: [{ text: 'North Northamptonshire' }, { text: 'West Northamptonshire' }],
        column: 'cases',
        file: '4541',
        ours: '4514',
      },
    ]);
  });

  test('a row that the file lacks', async () => {
    const lines = EXCERPT.split('\n').filter((line) => !/^2024,.*Liverpool/.test(line));
    const view = await compare(lines.join('\n'));
    expect(view.sentence).toBe(
      '19 of 19 rows agree with our figures for release 2025 and one row is missing.',
    );
    expect(view.lists).toEqual([
      { heading: 'Rows that your file does not have', items: ['Liverpool 2024'], more: '' },
    ]);
  });

  test('a row that we lack, and one that is there twice', async () => {
    const bolton = EXCERPT.split('\n').find((line) => line.includes('Bolton')) ?? '';
    const view = await compare(`${EXCERPT}${bolton}\n${bolton.replace('2025', '2024')}\n`);
    expect(view.sentence).toBe(
      '20 of 22 rows agree with our figures for release 2025 and two rows have no match.',
    );
    expect(view.lists[0]?.items).toEqual([
      'Row 22, Bolton 2025: An earlier row of your file is about the same.',
      'Row 23, Bolton 2024: Release 2025 has no such row here.',
    ]);
  });

  test('a code that is nobody’s, in the importer’s words and without what only a maintainer can do', async () => {
    const view = await compare(changed(',E08000001,', ',E08000091,'));
    expect(view.sentence).toBe(
      '19 of 20 rows agree with our figures for release 2025, one row has no match and one row is missing.',
    );
    expect(view.lists.map(({ items }) => items)).toEqual([
      ['Row 6, new_la_code ‘E08000091’: The code E08000091 is unknown (Bolton).'],
      ['Bolton 2025'],
    ]);
  });

  test('the name of another council', async () => {
    const view = await compare(changed(',E08000001,Bolton,', ',E08000001,Bury,'));
    expect(view.sentence).toBe(
      '19 of 20 rows agree with our figures for release 2025 and one row has no match.',
    );
    expect(view.lists[0]?.items[0]).toMatch(
      /^Row 6, la_name ‘Bury’: The code of this row belongs to Bolton, and the name to Bury \(E08000002\)\.$/,
    );
  });

  test('in fifty rows at most, with the number of all others', async () => {
    const view = await compare(EXCERPT.replaceAll(/,[\d.]+(?=,)/g, ',1'));
    expect(view.differences).toHaveLength(50);
    expect(view.more).toMatch(/^There are \d+ differences more\.$/);
  });
});

describe('the release', () => {
  const UNTIL_2024 = EXCERPT.replaceAll(/^2025,.*\n/gm, '');

  test('is that of the newest year, or the one that is chosen', async () => {
    expect((await compare(UNTIL_2024)).sentence).toContain('for release 2024');
    expect((await compare(UNTIL_2024, { chosen: 2025 })).sentence).toContain('for release 2025');
  });

  test('is asked for where no release has that newest year', async () => {
    const { sentence } = await compare(UNTIL_2024.replaceAll(/^202[^0-1],.*\n/gm, ''));
    expect(sentence).toBe(
      'file.csv was not compared. Its newest year is 2021. The releases here are those of 2022, 2023, 2024 and 2025. If it is a part of one of them, choose which and try again.',
    );
  });
});

describe('a wrong file is called what it is', () => {
  test.each<[string, string | Uint8Array, string]>([
    [
      'a zip',
      Uint8Array.of(0x50, 0x4b, 3, 4),
      'This is a zip archive. Unpack it, and use the file that was in it.',
    ],
    ['a web page', '<!doctype html><title>Data</title>', 'This is a web page and not the data.'],
    ['semicolons', EXCERPT.replaceAll(',', ';'), 'Row 1: The cells have semicolons between them'],
    [
      'another data set',
      'time_period,children\n2025,1\n',
      'most of its columns are missing. This page explains below how to get it.',
    ],
    [
      'cut off',
      EXCERPT.slice(0, -1),
      'Row 21: The last line has no end, so the file may be cut off.',
    ],
    ['cut off in a row', EXCERPT.slice(0, -30), 'The file may be cut off or a comma unquoted.'],
    [
      'without a column',
      EXCERPT.replace('turnover_rate_fte', 'turnover'),
      'The file has no column turnover_rate_fte. It may now be called turnover or turnover_rate_headcount. Download the file again.',
    ],
    [
      'too large',
      new Uint8Array(6_000_000),
      'It has 6.0\u00a0MB, and the Department’s file has less than 1 MB.',
    ],
  ])('%s', async (_, file, message) => {
    const { sentence } = await compare(file);
    expect(sentence).toMatch(/^file\.csv was not compared\. /);
    expect(sentence).toContain(message);
  });
});

const { CASELOAD_SOURCES: SOURCES } = process.env;

describe.skipIf(SOURCES === undefined)('the publisher’s own file', () => {
  test.each(EVERY_RELEASE)('of $year agrees in every row', async ({ year, file, rows }) => {
    const bytes = readFileSync(join(SOURCES ?? '', file));
    const { sentence, lists } = await compare(bytes, {}, release);
    const all = rows.toLocaleString('en-GB');
    expect(sentence).toBe(
      `${all} of ${all} rows agree with our figures for release ${year}, in all ${(rows * 10).toLocaleString('en-GB')} values.`,
    );
    expect(lists).toEqual([]);
  });

  test('without its oldest year is named by that year', async () => {
    const whole = readFileSync(join(SOURCES ?? '', 'dfe-csww-indicators-2017-2025.csv'), 'utf8');
    const { sentence, lists } = await compare(whole.replaceAll(/^2017,.*\n/gm, ''), {}, release);
    expect(sentence).toBe(
      '1,300 of 1,300 rows agree with our figures for release 2025 and 163 rows are missing.',
    );
    expect(lists.map(({ items }) => items)).toEqual([['163 rows of 2017']]);
  });

  test('of 2022 has rows for the second council of a combined figure, which are not counted', async () => {
    const bytes = readFileSync(join(SOURCES ?? '', 'dfe-csww-headline-2017-2022.csv'));
    const { notes } = await compare(bytes, {}, release);
    // 978 rows, of which the table has 974: see every-release.ts.
    expect(notes).toEqual([
      '4 more rows of your file have no figures, because another council’s row has the combined figure.',
    ]);
  });
});

describe('our figures of a release', () => {
  /** A release with so many rows of 2025, and one of 2024. */
  function releaseWith(count: number): OurRelease {
    const rows = Array.from({ length: count }, (_, index): OurRow => [2025, `E0${index}`, 1]);
    return { ...SMALL, rows: [[2024, 'E00', 2], ...rows] };
  }

  test('are one file each today', () => {
    expect(auditFiles(siteContext()).map(({ name }) => name)).toEqual(
      OURS.map((one) => String(one.release)),
    );
  });

  test('are one file with 400 rows of a year, and one more for each year with 401', () => {
    const namesOf = (count: number) => filesOf(releaseWith(count)).map(({ name }) => name);
    expect(namesOf(400)).toEqual(['2025']);
    expect(namesOf(401)).toEqual(['2025', '2025/2024', '2025/2025']);
  });

  test('have the rows of the years that were loaded, and count the others', () => {
    const [first, ...years] = filesOf(releaseWith(401));
    expect(first?.content).toMatchObject({
      rows: [],
      years: [
        [2024, 1],
        [2025, 401],
      ],
    });
    const ofYear = years.find(({ name }) => name === '2025/2024')?.content.rows ?? [];
    const file = { ...SMALL, rows: [], years: [[2024, 1] as const, [2025, 401] as const] };
    const { rows } = withYears(file, new Map([[2024, ofYear]]));
    expect(rows[0]).toEqual([2024, 'E00', 2]);
    expect(rows.slice(1)).toEqual(Array.from({ length: 401 }, () => [2025, '']));
  });

  test('are asked for with the years of the file alone', async () => {
    const asked: (readonly number[])[] = [];
    const bytes = new TextEncoder().encode(EXCERPT);
    await audit(
      { name: 'file.csv', bytes, releases: [2025], chosen: undefined },
      (_release, years) => {
        asked.push(years.toSorted((a, b) => a - b));
        return Promise.resolve(SMALL);
      },
    );
    const years = EXCERPT.trim()
      .split('\n')
      .slice(1)
      .map((line) => Number(line.split(',')[0]));
    expect(asked).toEqual([[...new Set(years)].sort((a, b) => a - b)]);
  });

  test('are an excerpt’s whole release, though other years were not loaded', async () => {
    const file = filesOf(SMALL)[0]?.content ?? SMALL;
    const counted = withYears({ ...SMALL, ...file, years: [[2019, 900]] }, new Map());
    const view = await compare(EXCERPT, {}, () => counted);
    expect(view.sentence).toContain('20 of 20 rows agree');
    expect(view.notes[0]).toContain('Release 2025 has 920 rows here, and the 900');
  });
});
