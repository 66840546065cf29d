import { describe, expect, test } from 'vitest';
import { assembleReplies, REPLIES_TABLE, REPLY_RECEIPTS_TABLE } from '../../src/tables/replies.ts';
import { csvOf, filesIn } from './memory.ts';

const KEY = { council_code: 'E08000001', year: 2025, about: 'cases', number: 1 };
const REPLY = {
  ...KEY,
  received: '2026-02-03',
  sender_role: 'Director',
  text: 'We counted again.',
};
const HASH = 'a'.repeat(64);
const RECEIPT = { ...KEY, accepted: '2026-02-10', sha256: HASH, reply_sha256: HASH };

type Row = Readonly<Record<string, string | number>>;

function found(
  replies: readonly Row[],
  receipts: readonly Row[],
): ReturnType<typeof assembleReplies> {
  return assembleReplies(
    filesIn({
      'replies.csv': csvOf(REPLIES_TABLE.columns, replies),
      'receipts.csv': csvOf(REPLY_RECEIPTS_TABLE.columns, receipts),
    }),
  );
}

describe('a folder of replies', () => {
  test('that is not there is empty', () => {
    expect(assembleReplies(filesIn({}))).toEqual({ replies: [], findings: [] });
  });

  test('has each reply with its own receipt', () => {
    const [second, later] = [
      { ...REPLY, number: 2 },
      { ...RECEIPT, number: 2, accepted: '2026-03-01' },
    ];
    const { replies, findings } = found([REPLY, second], [RECEIPT, later]);
    expect(findings).toEqual([]);
    expect(replies.map(({ number, receipt }) => [number, receipt.accepted])).toEqual([
      [1, '2026-02-10'],
      [2, '2026-03-01'],
    ]);
  });

  test('is wrong where a reply has no receipt, or a receipt no reply', () => {
    const alone = found([REPLY], []);
    expect(alone.replies).toEqual([]);
    expect(alone.findings).toMatchObject([
      {
        code: 'reply-without-receipt',
        severity: 'error',
        file: 'replies.csv',
        value: 'E08000001 2025 cases 1',
      },
    ]);
    expect(found([], [RECEIPT]).findings).toMatchObject([
      { code: 'receipt-without-reply', severity: 'error', file: 'receipts.csv' },
    ]);
    // A receipt of another point, year, council or number is none of this reply.
    for (const other of [
      { about: 'no_figure' },
      { year: 2024 },
      { council_code: 'E08000002' },
      { number: 2 },
    ])
      expect(found([REPLY], [{ ...RECEIPT, ...other }]).findings).toHaveLength(2);
  });

  test('is wrong where a text is not plain, with the row and the column', () => {
    const marked = { ...REPLY, number: 2, text: 'See <b>this</b>.' };
    const role = { ...REPLY, number: 3, sender_role: 'x'.repeat(81) };
    const receipts = [1, 2, 3].map((number) => ({ ...RECEIPT, number }));
    expect(found([REPLY, marked, role], receipts).findings).toMatchObject([
      {
        code: 'reply-with-markup',
        severity: 'error',
        row: 3,
        column: 'text',
        value: 'E08000001 2025 cases 2',
      },
      {
        code: 'reply-too-long',
        severity: 'error',
        row: 4,
        column: 'sender_role',
        value: 'E08000001 2025 cases 3',
      },
    ]);
  });

  test('is wrong where a table is', () => {
    const bad = assembleReplies(filesIn({ 'replies.csv': 'a\n', 'receipts.csv': 'b\n' }));
    expect(bad.findings.map(({ code, file }) => [code, file])).toEqual([
      ['wrong-columns', 'replies.csv'],
      ['wrong-columns', 'receipts.csv'],
    ]);
  });
});
