/** What came from councils themselves as rows: their replies, and which returns and answers there are. */
import { publishedPath } from '../../dataset/address/base-path.ts';
import { OBTAINED } from '../../schemas/receipt.ts';
import type { Council } from '../../schemas/council.ts';
import type { Reply } from '../../tables/replies.ts';
import { OBTAINED_FOLDER, type AcceptedReturn } from '../../tables/returns.ts';
import type { Context } from '../context.ts';
import { repliesOf } from '../council/replies.ts';
import type { Row } from './caseload-table.ts';
import { fieldOf } from './dictionary/dictionary.ts';
import { SENT } from './dictionary/names/from-councils.ts';

export const replyColumns = [
  fieldOf('year'),
  fieldOf('council_code'),
  fieldOf('council_name'),
  fieldOf('about'),
  fieldOf('number'),
  fieldOf('received'),
  fieldOf('sender_role'),
  fieldOf('text'),
  fieldOf('accepted'),
];

/** Every reply, by council, year and point. */
export function replyRows(context: Context): Row[] {
  return context.replies.map((reply) => replyRow(context, reply));
}

/** The replies that concern a council, as its page has them. */
export function replyRowsOf(context: Context, council: Council): Row[] {
  return repliesOf(context, council).map((reply) => replyRow(context, reply));
}

function replyRow({ byCode }: Context, reply: Reply): Row {
  const { year, council_code: code, about, number, received, sender_role: role, text } = reply;
  const name = byCode.get(code)?.name ?? '';
  return [year, code, name, about, number, received, role, text, reply.receipt.accepted];
}

export const returnColumns = [
  fieldOf('period_end'),
  fieldOf('obtained'),
  fieldOf('accepted'),
  fieldOf('row_count'),
  fieldOf('csv'),
  fieldOf('answer_link'),
  fieldOf('answered'),
];

/** The returns of a council, and after them the answers to requests; the newest quarter of each first. */
export function returnRowsOf({ returns, obtained }: Context, { slug }: Council): Row[] {
  const own = <T extends AcceptedReturn>(all: readonly T[]): T[] =>
    all.filter(({ council }) => council === slug).toReversed();
  return [
    ...own(returns).map((one) => [...returnCells(one, SENT, ''), '', '']),
    ...own(obtained).map((one) => [
      ...returnCells(one, OBTAINED, OBTAINED_FOLDER),
      one.receipt.answer_link,
      one.receipt.answered,
    ]),
  ];
}

function returnCells(
  { council, periodEnd, rows, receipt }: AcceptedReturn,
  way: string,
  folder: string,
): Row {
  const csv = publishedPath(`/data/returns/${folder}${periodEnd.slice(0, 4)}/${council}.csv`);
  return [periodEnd, way, receipt.accepted, rows.length, csv];
}
