import { describe, expect, test } from 'vitest';
import { growingSha256 } from '../../src/returns/sha256.ts';
import type { FromWorker, ToWorker } from '../../src/returns/worker-protocol.ts';
import { CheckServer } from '../../src/returns/check-server.ts';
import { BOLTON, census, worker as socialWorker } from './census/make-census.ts';
import { CONTEXT, GOOD_ROW, HEADER } from './context.ts';

function worker(): { ask: (message: ToWorker) => Promise<void>; posted: FromWorker[] } {
  const posted: FromWorker[] = [];
  const server = new CheckServer({
    // What cannot be cloned cannot be posted.
    post: (message) => posted.push(structuredClone(message)),
    hash: growingSha256,
  });
  return { ask: (message) => server.handle(message), posted };
}

const wrong = GOOD_ROW.replace('15.0', '15,0');
const file = new File([`${HEADER}\n${wrong.replace('15,0', '"15,0"')}\n`], 'return.csv');
const large = new File([`${HEADER}\n`, `${GOOD_ROW}\n`.repeat(40_000)], 'large.csv');

describe('the worker', () => {
  test('posts progress, then the findings in words with a receipt', async () => {
    const { ask, posted } = worker();
    await ask({ type: 'start', file: large, context: CONTEXT });
    expect(posted[0]).toMatchObject({ type: 'progress', of: large.size });
    expect(posted.at(-1)).toMatchObject({
      type: 'done',
      report: {
        receipt: { file: 'large.csv', rows: 40_000 },
        words: { groups: [{ rule: 'duplicate-row', count: 39_999 }] },
      },
    });
  });

  test('stops when asked to, and says so', async () => {
    const { ask, posted } = worker();
    const checking = ask({ type: 'start', file: large, context: CONTEXT });
    await ask({ type: 'cancel' });
    await checking;
    expect(posted.at(-1)).toEqual({ type: 'cancelled' });
  });

  test('gives further places of one kind', async () => {
    const { ask, posted } = worker();
    await ask({ type: 'start', file: large, context: CONTEXT });
    await ask({ type: 'places', rule: 'duplicate-row', skip: 100, limit: 2 });
    expect(posted.at(-1)).toMatchObject({
      type: 'places',
      skip: 100,
      places: [{ row: 103 }, { row: 104 }],
    });
  });

  test('gives the places of one column, and names it', async () => {
    const { ask, posted } = worker();
    await ask({ type: 'start', file, context: CONTEXT });
    const about = { rule: 'decimal-comma', column: 'average_caseload' } as const;
    await ask({ type: 'places', ...about, skip: 0, limit: 5 });
    expect(posted.at(-1)).toMatchObject({ ...about, skip: 0, places: [{ row: 2 }] });
    await ask({ type: 'places', ...about, column: 'cases', skip: 0, limit: 5 });
    expect(posted.at(-1)).toMatchObject({ column: 'cases', places: [] });
  });

  test('says nothing of places, rows or downloads before it was given a file', async () => {
    const { ask, posted } = worker();
    await ask({ type: 'places', rule: 'duplicate-row', skip: 0, limit: 2 });
    await ask({ type: 'says', skip: 0 });
    await ask({ type: 'download', download: { kind: 'findings' } });
    await ask({ type: 'cancel' });
    expect(posted).toEqual([]);
  });

  test('plays back the rows after those that were skipped', async () => {
    const { ask, posted } = worker();
    await ask({ type: 'start', file: large, context: CONTEXT });
    await ask({ type: 'says', skip: 39_990 });
    expect(posted.at(-1)).toMatchObject({ type: 'says', says: { before: 39_990, left: 0 } });
  });

  test('reads the columns that somebody chose, also for what is asked of them later', async () => {
    const { ask, posted } = worker();
    const odd = new File([`${HEADER.replace('agency_fte', 'heads')}\n${GOOD_ROW}\n`], 'odd.csv');
    const columns = Object.fromEntries(HEADER.split(',').map((name, at) => [name, at]));
    await ask({ type: 'start', file: odd, context: CONTEXT, mapping: { headerRow: 1, columns } });
    const agency = CONTEXT.format.columns.findIndex(({ name }) => name === 'agency_fte');
    const report = posted.flatMap((message) =>
      message.type === 'done' ? [message.report] : [],
    )[0];
    expect(report?.sources[agency]).toBe(HEADER.split(',').indexOf('agency_fte'));
    await ask({ type: 'says', skip: 0 });
    expect(JSON.stringify(posted.at(-1))).toContain('6.0 FTE are agency workers');
  });

  test('finds no columns in an empty file', async () => {
    const { ask, posted } = worker();
    await ask({ type: 'start', file: new File([], 'empty.csv'), context: CONTEXT });
    expect(posted.at(-1)).toMatchObject({
      type: 'done',
      report: { foundColumns: [], headerRow: 0, sources: [] },
    });
  });

  test('gives the corrected file in pieces', async () => {
    const { ask, posted } = worker();
    await ask({ type: 'start', file, context: CONTEXT });
    await ask({ type: 'download', download: { kind: 'corrected', allowed: ['decimal-comma'] } });
    const pieces = posted.flatMap((message) => (message.type === 'piece' ? [message] : []));
    expect(pieces.map(({ text }) => text).join('')).toBe(`${HEADER}\r\n${GOOD_ROW}\r\n`);
    expect(pieces.at(-1)?.end).toBe(true);
  });

  test('says so when the file can no longer be read', async () => {
    const { ask, posted } = worker();
    const gone = {
      name: 'gone.csv',
      size: 1,
      stream: () => {
        throw new Error('The file was moved.');
      },
    };
    await ask({ type: 'start', file: gone, context: CONTEXT });
    expect(posted).toEqual([{ type: 'failed', message: 'The file was moved.' }]);
  });
});

describe('a census', () => {
  const workers = Array.from({ length: 20 }, () => socialWorker());
  const xml = (text: string): File => new File([text], 'anything.csv');
  const censusFile = xml(census(workers));

  /** 20 workers with 16 cases and 1 FTE each: 320 cases, 20 FTE, an average of 16. */
  test('is answered by a return as CSV and the lines about it', async () => {
    const { ask, posted } = worker();
    await ask({ type: 'start', file: censusFile, context: CONTEXT, census: { limit: 15 } });
    expect(posted).toHaveLength(1);
    expect(posted[0]).toMatchObject({ type: 'census', answer: { kind: 'return' } });
    const answer = JSON.stringify(posted[0]);
    for (const part of [
      'E08000001,Bolton,2025-09-30,children_all,all,individual,320,20.00,16.0',
      '20 workers read, and 20 with cases are counted.',
      '20.00 FTE are over your limit of 15.',
      'The Department for Education published 15.9 for 30 September 2025',
    ])
      expect(answer).toContain(part);
  });

  test('gives away no worker: no number, no date of birth, no row', async () => {
    const { ask, posted } = worker();
    await ask({ type: 'start', file: censusFile, context: CONTEXT });
    expect(JSON.stringify(posted)).not.toMatch(/104242|1980-01-01|WBRI|2019-04-01|CSWWWorker>/);
  });

  test('without a header is answered by a question, and by a return once it is answered', async () => {
    const { ask, posted } = worker();
    const file = xml(census(workers, null));
    await ask({ type: 'start', file, context: CONTEXT });
    expect(posted.at(-1)).toMatchObject({ answer: { kind: 'problem', asksCouncil: true } });
    const given = { lea: BOLTON.lea, day: '2025-09-30' };
    await ask({ type: 'start', file, context: CONTEXT, census: { given } });
    expect(posted.at(-1)).toMatchObject({ answer: { kind: 'return' } });
  });

  test('that is cut off, or has its header last, is answered by what is wrong', async () => {
    const { ask, posted } = worker();
    const whole = census(workers);
    const [header = ''] = /<Header>.*<\/Header>/.exec(whole) ?? [];
    const last = whole.replace(header, '').replace('</Message>', `${header}</Message>`);
    for (const text of [whole.slice(0, 2000), last])
      await ask({ type: 'start', file: xml(text), context: CONTEXT });
    expect(posted).toMatchObject(
      [
        { answer: { message: /not well-formed XML/, asksCouncil: false } },
        { answer: { message: /header of this file comes after its workers/ } },
      ].map(({ answer }) => ({
        answer: { ...answer, message: expect.stringMatching(answer.message) as string },
      })),
    );
  });

  test('stops when asked to', async () => {
    const { ask, posted } = worker();
    const checking = ask({ type: 'start', file: censusFile, context: CONTEXT });
    await ask({ type: 'cancel' });
    await checking;
    expect(posted).toEqual([{ type: 'cancelled' }]);
  });
});
