/** Checks the replies that are published. `npm run check` calls this. */
import type { Dataset } from '../../src/dataset/dataset.ts';
import type { Finding } from '../../src/schemas/finding.ts';
import type { DataFiles } from '../../src/tables/assemble.ts';
import { assembleReplies, nameOf, REPLIES_TABLE, type Reply } from '../../src/tables/replies.ts';
import { unfinished } from './published.ts';
import {
  personalTrouble,
  pointChecker,
  replyHash,
  statementTrouble,
  type ReplyTrouble,
} from './reply-rules.ts';

/**
 * Checks every published reply, and that it is what was accepted.
 * @param files the folder of replies
 * @param today YYYY-MM-DD
 * @returns findings with files relative to data/
 */
export function checkPublishedReplies(
  files: DataFiles,
  dataset: Dataset,
  today: string,
): Finding[] {
  const { replies, findings } = assembleReplies(files);
  const about = pointChecker(dataset);
  const own = replies.flatMap((reply) => [
    ...changed(reply),
    ...[...dayTrouble(reply, today), ...about(reply), ...personal(reply, today)].map((trouble) =>
      asFinding(reply, trouble),
    ),
  ]);
  return [...unfinished(files), ...findings, ...own, ...severalReplies(replies)].map((finding) => ({
    ...finding,
    file: `replies/${finding.file}`,
  }));
}

/** The texts are checked where they are read. */
function dayTrouble(reply: Reply, today: string): ReplyTrouble[] {
  const { accepted } = reply.receipt;
  return statementTrouble(reply, accepted < today ? accepted : today).filter(
    ({ column }) => column === 'received',
  );
}

function personal(reply: Reply, today: string): ReplyTrouble[] {
  return personalTrouble(reply, today, reply.receipt.contact_details === 'agreed');
}

function changed(reply: Reply): Finding[] {
  if (replyHash(reply) === reply.receipt.reply_sha256) return [];
  const message = 'This reply is not what was accepted. Restore the file from git.';
  const kind = { code: 'reply-not-of-receipt', severity: 'error' } as const;
  return [{ ...kind, file: REPLIES_TABLE.path, value: nameOf(reply), message }];
}

function asFinding(reply: Reply, trouble: ReplyTrouble): Finding {
  return { ...trouble, file: REPLIES_TABLE.path, value: nameOf(reply) };
}

/** Says of which points there is more than one reply, which readers see too. */
function severalReplies(replies: readonly Reply[]): Finding[] {
  const byPoint = Map.groupBy(replies, (one) => nameOf({ ...one, number: 0 }));
  return [...byPoint.values()]
    .filter((own) => own.length > 1)
    .map((own) => ({
      code: 'several-replies',
      severity: 'info',
      file: REPLIES_TABLE.path,
      value: own.map(nameOf).at(-1) ?? '',
      message: `The council has replied ${own.length} times about this. The newest reply is shown first.`,
    }));
}
