/** Answers under freedom of information: by the same rules, and never mixed with what a council sent itself. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkPublishedReturns } from '../../../scripts/returns/published.ts';
import { DISK } from '../../../scripts/shared/disk.ts';
import { dataFiles } from '../../../scripts/shared/data-folder.ts';
import { assembleObtained, assembleReturns } from '../../../src/tables/returns.ts';
import { census, worker } from '../../returns/census/make-census.ts';
import { DATASET, Workplace } from './commands.ts';
import { Killed, KillingDisk } from '../shared/faulty-disk.ts';

const ROW =
  'E08000001,Bolton,2025-12-31,children_all,all,individual,1616,80.8,20.0,30,,,4.0,9.5,6.0,';
const OTHER = ROW.replace('1616', '1535').replace('20.0', '19.0');
const ANSWER = ['--obtained', '--link', 'https://example.org/foi/123', '--date', '2026-02-03'];

let place: Workplace;

beforeEach(() => {
  place = new Workplace();
});

afterEach(() => {
  rmSync(place.folder, { recursive: true });
});

function accepted() {
  const files = dataFiles(join(place.data, 'returns'));
  return { sent: assembleReturns(files), obtained: assembleObtained(files) };
}

function findings(today = '2026-02-10') {
  return checkPublishedReturns(dataFiles(join(place.data, 'returns')), DATASET, today);
}

describe('accept with an answer under freedom of information', () => {
  test('keeps it apart from what the council sent, and neither replaces the other', async () => {
    await place.run(['accept', place.csv('sent.csv', [ROW])]);
    const before = place.state('returns');
    const said = await place.run(['accept', place.csv('answer.csv', [OTHER]), ...ANSWER]);
    expect(said).toContain(
      'bolton 2025-12-31: accepted as obtained under freedom of information (1 row)',
    );
    expect(said).not.toContain('replaces');
    const after = place.state('returns');
    expect(after).toMatchObject(before);
    expect(Object.keys(after)).toEqual([
      '2025/bolton.csv',
      'obtained/2025/bolton.csv',
      'obtained/receipts.csv',
      'receipts.csv',
    ]);
    const { sent, obtained } = accepted();
    expect(sent.returns.map(({ rows }) => rows[0]?.cases)).toEqual([1616]);
    expect(obtained.returns.map(({ rows }) => rows[0]?.cases)).toEqual([1535]);
    expect(obtained.returns[0]?.receipt).toMatchObject({
      version: 1,
      accepted: '2026-02-10',
      answer_link: 'https://example.org/foi/123',
      answered: '2026-02-03',
    });
    expect(findings()).toEqual([]);
  });

  test('takes the return of the council after the answer as its first, not as a correction', async () => {
    await place.run(['accept', place.csv('answer.csv', [OTHER]), ...ANSWER]);
    const said = await place.run(['accept', place.csv('sent.csv', [ROW])]);
    expect(said).toContain('bolton 2025-12-31: accepted (1 row)');
    expect(accepted().sent.returns[0]?.receipt.version).toBe(1);
    expect(accepted().obtained.returns[0]?.receipt.version).toBe(1);
  });

  test('keeps both where the numbers are the same', async () => {
    await place.run(['accept', place.csv('sent.csv', [ROW])]);
    await place.run(['accept', place.csv('answer.csv', [ROW]), ...ANSWER]);
    expect(accepted().sent.returns).toHaveLength(1);
    expect(accepted().obtained.returns).toHaveLength(1);
  });

  test('corrects an earlier answer, which is kept, and takes another link as a correction too', async () => {
    await place.run(['accept', place.csv('answer.csv', [OTHER]), ...ANSWER]);
    expect(await place.run(['accept', place.csv('same.csv', [OTHER]), ...ANSWER])).toContain(
      'bolton 2025-12-31: unchanged',
    );
    const elsewhere = [...ANSWER.slice(0, 2), 'https://example.org/foi/124', ...ANSWER.slice(3)];
    expect(await place.run(['accept', place.csv('same.csv', [OTHER]), ...elsewhere])).toContain(
      'corrected as obtained under freedom of information, and the earlier answer is kept',
    );
    await place.run(['accept', place.csv('new.csv', [ROW]), ...elsewhere]);
    const { obtained } = accepted();
    expect(obtained.returns[0]?.earlier.map(({ answer_link: link }) => link)).toEqual([
      'https://example.org/foi/123',
      'https://example.org/foi/124',
    ]);
    expect(obtained.returns[0]?.rows[0]?.cases).toBe(1616);
    expect(findings()).toEqual([]);
  });

  test('refuses what must be fixed, by the same rules', async () => {
    const bad = place.csv('bad.csv', [ROW.replace('20.0', '22.0')]);
    expect(await place.fails(['accept', bad, ...ANSWER])).toMatchObject({ code: 1 });
    expect(place.state('returns')).toEqual({});
  });

  test.each([
    [['--obtained', '--date', '2026-02-03'], '--obtained needs --link.'],
    [['--obtained', '--link', 'https://example.org/a'], '--obtained needs --date.'],
    [['--link', 'https://example.org/a'], 'Give --obtained too.'],
    [['--date', '2026-02-03'], 'Give --obtained too.'],
    [
      ['--obtained', '--link', 'http://example.org/a', '--date', '2026-02-03'],
      'It must begin with https://',
    ],
    [['--obtained', '--link', 'javascript:alert(1)', '--date', '2026-02-03'], 'no public address'],
    [['--obtained', '--link', 'https://a:b@example.org', '--date', '2026-02-03'], 'no public'],
    [['--obtained', '--link', 'https://localhost/a', '--date', '2026-02-03'], 'no public address'],
    [
      ['--obtained', '--link', 'https://example.org/"><script>', '--date', '2026-02-03'],
      'no public address',
    ],
    [['--obtained', '--link', 'https://example.org/a', '--date', '3/2/26'], 'is no day'],
    [['--obtained', '--link', 'https://example.org/a', '--date', '2026-02-30'], 'is no day'],
    [['--obtained', '--link', 'https://example.org/a', '--date', '2026-02-11'], 'in the future'],
  ])('refuses %j', async (given, words) => {
    const failure = await place.fails(['accept', place.csv('answer.csv', [ROW]), ...given]);
    expect(failure.code).toBe(2);
    expect(failure.said).toContain(words);
    expect(place.state('returns')).toEqual({});
  });

  test.each(['2025-12-31', '2025-12-30'])(
    'refuses an answer of %s about the quarter to 31 December 2025',
    async (date) => {
      const given = [...ANSWER.slice(0, 4), date];
      const failure = await place.fails(['accept', place.csv('answer.csv', [ROW]), ...given]);
      expect(failure.code).toBe(1);
      expect(failure.said).toContain(`--date ${date} is not after 2025-12-31`);
      expect(place.state('returns')).toEqual({});
    },
  );
});

describe('accept of an answer by', () => {
  /** The numbers of North Northamptonshire and West Northamptonshire together, made up. */
  const COMBINED = ',2025-12-31,children_all,all,individual,3300,220.0,15.0,,,,,,,';

  test('one of two councils with a combined figure is refused with the numbers of both', async () => {
    const north = place.csv('north.csv', [`E06000061,North Northamptonshire${COMBINED}`]);
    const west = place.csv('west.csv', [`E06000062,West Northamptonshire${COMBINED}`]);
    await place.run(['accept', north]);
    const { said } = await place.fails(['accept', west, ...ANSWER]);
    expect(said).toContain('joint-return-twice');
    // The council itself answers for nothing that somebody else obtained.
    rmSync(join(place.data, 'returns'), { recursive: true });
    await place.run(['accept', west, ...ANSWER]);
    await place.run(['accept', north]);
    expect(accepted().sent.returns).toHaveLength(1);
  });

  test('a council that was abolished is accepted for a quarter in which it was there', async () => {
    const row = ROW.replace('E08000001,Bolton,2025', 'E10000006,Cumbria,2022');
    await place.run(['accept', place.csv('cumbria.csv', [row]), ...ANSWER]);
    expect(accepted().obtained.returns[0]?.council).toBe('cumbria');
    expect(findings().filter(({ severity }) => severity === 'error')).toEqual([]);
    const late = ROW.replace('E08000001,Bolton', 'E10000006,Cumbria');
    const failure = await place.fails(['accept', place.csv('late.csv', [late]), ...ANSWER]);
    expect(failure.said).toContain('abolished-code');
  });

  test('a council with another code since is one council, under the code of the quarter', async () => {
    const older = ROW.replace('E08000001,Bolton,2025', 'E08000016,Barnsley,2024');
    const newer = ROW.replace('E08000001,Bolton', 'E08000038,Barnsley');
    await place.run(['accept', place.csv('older.csv', [older]), ...ANSWER]);
    await place.run(['accept', place.csv('newer.csv', [newer]), ...ANSWER]);
    expect(Object.keys(place.state('returns'))).toEqual([
      'obtained/2024/barnsley.csv',
      'obtained/2025/barnsley.csv',
      'obtained/receipts.csv',
    ]);
  });

  test('the Isles of Scilly is refused where it is about fewer than 3 FTE, and taken withheld', async () => {
    const scilly = ROW.replace('E08000001,Bolton', 'E06000053,Isles of Scilly');
    const small = scilly.replace(',1616,80.8,20.0,30,,,4.0,9.5,6.0,', ',6,1,6.0,,,,,,,');
    const failure = await place.fails(['accept', place.csv('small.csv', [small]), ...ANSWER]);
    expect(failure.said).toContain('too-few-people');
    const withheld = small.replace(',6,1,6.0,', ',c,c,c,');
    await place.run(['accept', place.csv('withheld.csv', [withheld]), ...ANSWER]);
    expect(accepted().obtained.returns[0]?.council).toBe('isles-of-scilly');
  });
});

describe('check of the data', () => {
  test('finds rows that were changed, and an answer with an impossible day', async () => {
    await place.run(['accept', place.csv('answer.csv', [ROW]), ...ANSWER]);
    const receipts = join(place.data, 'returns/obtained/receipts.csv');
    const rows = join(place.data, 'returns/obtained/2025/bolton.csv');
    const state = place.state('returns');
    writeFileSync(rows, state['obtained/2025/bolton.csv']?.replace(',30,', ',31,') ?? '');
    writeFileSync(
      receipts,
      state['obtained/receipts.csv']?.replace('2026-02-03', '2025-11-03') ?? '',
    );
    expect(findings()).toMatchObject([
      { code: 'wrong-answer-date', file: 'returns/obtained/receipts.csv' },
      { code: 'rows-not-of-receipt', file: 'returns/obtained/2025/bolton.csv' },
    ]);
  });
});

describe('accept of an answer that is', () => {
  test('killed at any operation leaves the old state or the new one', async () => {
    await place.run(['accept', place.csv('sent.csv', [ROW])]);
    await place.run(['accept', place.csv('answer.csv', [ROW]), ...ANSWER]);
    const corrected = place.csv('corrected.csv', [OTHER]);
    const seen = new Set<number | undefined>();
    for (const at of [4, 8, 12, 14, 16, 18, 20, 22]) {
      const disk = new KillingDisk({ at, when: 'within' });
      await expect(place.run(['accept', corrected, ...ANSWER], disk)).rejects.toThrow(Killed);
      await place.run(['repair']);
      expect(findings()).toEqual([]);
      expect(accepted().sent.returns[0]?.rows[0]?.cases).toBe(1616);
      const { receipt } = accepted().obtained.returns[0] ?? {};
      seen.add(receipt?.version);
      if (receipt?.version === 2) break;
    }
    expect(seen.has(2)).toBe(true);
  }, 30_000);

  test('given at the same time as the council’s own loses nothing', async () => {
    const sent = place.csv('sent.csv', [ROW]);
    const answer = place.csv('answer.csv', [OTHER]);
    const codes = await Promise.all([
      place.elsewhere(['accept', sent]),
      place.elsewhere(['accept', answer, ...ANSWER]),
    ]);
    expect(codes).toEqual([0, 0]);
    expect(accepted().sent.returns[0]?.rows[0]?.cases).toBe(1616);
    expect(accepted().obtained.returns[0]?.rows[0]?.cases).toBe(1535);
    expect(DISK.list(join(place.data, 'returns')).sort()).toEqual([
      '2025',
      'obtained',
      'receipts.csv',
    ]);
  }, 60_000);
});

describe('accept of a census', () => {
  test('is as accept of the return that check makes of it', async () => {
    const workers = Array.from({ length: 20 }, () => worker());
    const xml = place.file('census.xml', census(workers));
    const out = join(place.folder, 'return.csv');
    await place.run(['check', xml, '--limit', '15', '--out', out]);
    const said = await place.run(['accept', xml, '--limit', '15']);
    expect(said).toContain('20 workers read, and 20 with cases are counted.');
    expect(said).toContain('bolton 2025-09-30: accepted (2 rows)');
    const direct = place.state('returns');
    rmSync(join(place.data, 'returns'), { recursive: true });
    await place.run(['accept', out]);
    expect(direct).toEqual(place.state('returns'));
    expect(JSON.stringify(direct)).not.toMatch(/104242|1980-01-01/);
  });
});
