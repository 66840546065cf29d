import { describe, expect, test } from 'vitest';
import { growingSha256 } from '../../src/returns/sha256.ts';
import type { FromWorker, ToWorker } from '../../src/returns/worker-protocol.ts';
import { CheckServer } from '../../src/returns/check-server.ts';
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
