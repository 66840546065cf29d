/** The worker's side of the protocol. The worker itself only passes messages in and out. */
import { checkReturn, type CheckResult } from './check.ts';
import type { ReturnContext } from './context.ts';
import { annotatedCsv, findingsJson, mendedCsv } from './downloads.ts';
import { explain, explainGroup } from './explain.ts';
import type { ColumnMapping } from './read/header.ts';
import type { GrowingHash, ReturnSource } from './read/source.ts';
import { receiptOf } from './receipt.ts';
import type { CheckReport, Download, FileLike, FromWorker, ToWorker } from './worker-protocol.ts';

/** Effects of the worker. */
export interface WorkerEffects {
  readonly post: (message: FromWorker) => void;
  /** A new SHA-256. */
  readonly hash: () => GrowingHash;
}

interface Session {
  readonly file: FileLike;
  readonly source: ReturnSource;
  readonly context: ReturnContext;
  readonly mapping?: ColumnMapping;
  readonly signal: { aborted: boolean };
  result?: CheckResult;
}

/** Progress is told once in so many bytes, so that messages do not pile up. */
const PROGRESS_BYTES = 1 << 20;

/** Answers a page's messages. One file is checked at a time. */
export function serveChecks({ post, hash }: WorkerEffects): (message: ToWorker) => Promise<void> {
  let session: Session | undefined;

  async function start(message: Extract<ToWorker, { type: 'start' }>): Promise<void> {
    const { file, context, mapping } = message;
    if (session !== undefined) session.signal.aborted = true;
    const source = sourceOf(file);
    const own: Session = {
      file,
      source,
      context,
      signal: { aborted: false },
      ...(mapping && { mapping }),
    };
    session = own;
    let told = 0;
    const result = await checkReturn(source, context, {
      ...mappingOf(own),
      signal: own.signal,
      hash: hash(),
      progress(bytes, rows) {
        if (bytes - told < PROGRESS_BYTES) return;
        told = bytes;
        post({ type: 'progress', bytes, of: file.size, rows });
      },
    });
    if (result.cancelled) post({ type: 'cancelled' });
    else {
      own.result = result;
      post({ type: 'done', report: reportOf(own, result) });
    }
  }

  async function places(message: Extract<ToWorker, { type: 'places' }>): Promise<void> {
    if (session === undefined) return;
    const { rule, column, skip, limit } = message;
    const { source, context } = session;
    const again = await checkReturn(source, context, {
      ...mappingOf(session),
      keep: { skip, limit },
    });
    const group = again.findings.find((one) => one.rule === rule && one.column === column);
    const found = group === undefined ? [] : explainGroup(group).places;
    post({
      type: 'places',
      rule,
      skip,
      places: found,
      ...(column === undefined ? {} : { column }),
    });
  }

  async function download(wanted: Download): Promise<void> {
    if (session?.result === undefined) return;
    const piece = (text: string, end = false) => {
      post({ type: 'piece', download: wanted.kind, text, end });
    };
    const { file, source, context, result, mapping } = session;
    if (wanted.kind === 'findings') piece(findingsJson(file.name, result));
    else if (wanted.kind === 'annotated') {
      await annotatedCsv(source, context, piece, mappingOf(session));
    } else {
      const allowed = new Set(wanted.allowed);
      for await (const text of mendedCsv(source, context, allowed, mapping)) piece(text);
    }
    piece('', true);
  }

  async function answer(message: ToWorker): Promise<void> {
    switch (message.type) {
      case 'start':
        return start(message);
      case 'cancel':
        if (session !== undefined) session.signal.aborted = true;
        return;
      case 'places':
        return places(message);
      case 'download':
        return download(message.download);
    }
  }

  return async (message) => {
    try {
      await answer(message);
    } catch (error) {
      // A file that was moved or changed can no longer be read; the page says so instead of staying silent.
      post({ type: 'failed', message: error instanceof Error ? error.message : String(error) });
    }
  };
}

function mappingOf({ mapping }: Session): { mapping?: ColumnMapping } {
  return mapping === undefined ? {} : { mapping };
}

function reportOf({ file, context }: Session, result: CheckResult): CheckReport {
  return {
    words: explain(result),
    receipt: receiptOf(file.name, result, context),
    covers: result.covers,
    foundColumns: result.header?.found ?? [],
    headerRow: result.header?.row ?? 0,
    sources: result.header?.sources ?? [],
  };
}

/** A file's bytes, read piece by piece with a reader, since not every browser can iterate a stream. */
export function sourceOf(file: FileLike): ReturnSource {
  return {
    name: file.name,
    async *open() {
      const reader = file.stream().getReader();
      try {
        for (let next = await reader.read(); !next.done; next = await reader.read())
          yield next.value;
      } finally {
        await reader.cancel();
      }
    },
  };
}
