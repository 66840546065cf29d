/** The worker: runs the checker beside the page, so that the page stays free. Nothing here asks the network for anything. */
import { FILE_FIXES, FIXES_BY_CHOICE } from '../../returns/fix/fixable-rules.ts';
import type { RuleId } from '../../returns/rules/catalogue.ts';
import { browserSha256 } from '../../returns/browser-sha256.ts';
import type { Download, FromWorker } from '../../returns/worker-protocol.ts';
import { CheckServer, sourceOf } from '../../returns/check-server.ts';
import type { PageMessage, PreviewRequest, WorkerReply } from './messages.ts';

const TYPES: Readonly<Record<Download['kind'], string>> = {
  corrected: 'text/csv',
  annotated: 'text/csv',
  findings: 'application/json',
};

/** Spreadsheets read a file with it as UTF-8; without it they guess wrongly. */
const BYTE_ORDER_MARK = '\ufeff';

let pieces: Blob[] = [];

function reply(message: WorkerReply): void {
  postMessage(message);
}

/** Pieces of a download are joined here, so that the page never has to keep a large text. */
function take(message: FromWorker): void {
  if (message.type === 'piece') takePiece(message);
  else if (message.type === 'done') {
    const { report } = message;
    const found = new Set<string>(report.words.groups.map(({ rule }) => rule));
    const among = (rules: readonly RuleId[]) => rules.filter((rule) => found.has(rule));
    const [fileFixes, choiceFixes] = [among(FILE_FIXES), among(FIXES_BY_CHOICE)];
    reply({ type: 'done', report, fileFixes, choiceFixes });
  } else reply(message);
}

function takePiece({ download, text, end, leftOut }: Extract<FromWorker, { type: 'piece' }>): void {
  if (pieces.length === 0 && download !== 'findings') pieces.push(new Blob([BYTE_ORDER_MARK]));
  if (text !== '') pieces.push(new Blob([text]));
  if (!end) return;
  const blob = new Blob(pieces, { type: TYPES[download] });
  pieces = [];
  reply({ type: 'file', download, blob, leftOut });
}

async function preview({ file, context, mapping, covered }: PreviewRequest): Promise<void> {
  // Loaded only now, since few readers ask for it.
  const { previewOf } = await import('./preview-view.ts');
  const options = mapping === undefined ? {} : { mapping };
  const view = await previewOf(sourceOf(file), context, covered, options);
  if (view !== undefined) reply({ type: 'preview', view });
}

const server = new CheckServer({ post: take, hash: browserSha256 });

addEventListener('message', ({ data }: MessageEvent<PageMessage>) => {
  if (data.type !== 'preview') {
    void server.handle(data);
    return;
  }
  preview(data).catch((error: unknown) => {
    reply({ type: 'failed', message: error instanceof Error ? error.message : String(error) });
  });
});
