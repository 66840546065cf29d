/** The worker's side of the protocol. The worker itself only passes messages in and out. */
import { isCensus } from './census/is-census.ts';
import type { CensusChoice } from './census/census-protocol.ts';
import { annotatedCsv } from './downloads/annotated-csv.ts';
import { checkReturn, type CheckResult } from './check.ts';
import type { ReturnContext } from './context.ts';
import { correctedCsv } from './downloads/corrected-csv.ts';
import { explain, explainGroup } from './explain.ts';
import { findingsJson } from './downloads/findings-json.ts';
import type { ColumnMapping } from './read/header.ts';
import type { GrowingHash, ReturnSource } from './read/source.ts';
import { receiptOf } from './receipt.ts';
import { Player } from './says/playback.ts';
import { ROWS_AT_A_TIME } from './says/rows-at-a-time.ts';
import type { CheckReport, Download, FileLike, FromWorker, ToWorker } from './worker-protocol.ts';

/** Effects of the worker. */
export interface WorkerEffects {
  readonly post: (message: FromWorker) => void;
  /** A new SHA-256. */
  readonly hash: () => GrowingHash;
}

/** One file that was given to the worker. */
interface CheckedFile {
  readonly file: FileLike;
  readonly source: ReturnSource;
  readonly context: ReturnContext;
  readonly options: { readonly mapping?: ColumnMapping };
  readonly signal: { aborted: boolean };
  result?: CheckResult;
}

/** Progress is posted once in so many bytes, so that messages do not pile up. */
const PROGRESS_BYTES = 1 << 20;

/** Handles the page's messages. One file is checked at a time. */
export class CheckServer {
  readonly #post: WorkerEffects['post'];
  readonly #hash: WorkerEffects['hash'];
  #current: CheckedFile | undefined;

  constructor({ post, hash }: WorkerEffects) {
    this.#post = post;
    this.#hash = hash;
  }

  /** Handles a message. Whatever goes wrong is posted too. */
  async handle(message: ToWorker): Promise<void> {
    try {
      await this.#dispatch(message);
    } catch (error) {
      // A file that was moved or changed can no longer be read; the page says so instead of staying silent.
      this.#post({
        type: 'failed',
        message: error instanceof Error ? error.message : String(error),
      });
    }
  }

  async #dispatch(message: ToWorker): Promise<void> {
    switch (message.type) {
      case 'start':
        return this.#start(message);
      case 'cancel':
        this.#cancel();
        return;
      case 'places':
        return this.#postPlaces(message);
      case 'says':
        return this.#postSays(message.skip);
      case 'download':
        return this.#postDownload(message.download);
    }
  }

  #cancel(): void {
    if (this.#current !== undefined) this.#current.signal.aborted = true;
  }

  async #start(message: Extract<ToWorker, { type: 'start' }>): Promise<void> {
    const { file, context, mapping, census } = message;
    this.#cancel();
    const current: CheckedFile = {
      file,
      source: sourceOf(file),
      context,
      options: mapping === undefined ? {} : { mapping },
      signal: { aborted: false },
    };
    this.#current = current;
    if (await isCensus(current.source)) return this.#readCensus(current, census);
    const player = new Player(context);
    const result = await this.#check(current, player);
    if (result.cancelled) this.#post({ type: 'cancelled' });
    else {
      current.result = result;
      this.#post({ type: 'done', report: reportOf(current, result, player) });
    }
  }

  async #readCensus(
    { file, source, context, signal }: CheckedFile,
    choice: CensusChoice | undefined,
  ): Promise<void> {
    // Loaded only now, since most files are no census.
    const { censusAnswer } = await import('./census/census-answer.ts');
    const progress = this.#progressOf(file);
    const answer = await censusAnswer(source, context, choice, { signal, progress });
    if (answer.kind === 'cancelled') this.#post({ type: 'cancelled' });
    else this.#post({ type: 'census', answer });
  }

  #check(
    { file, source, context, options, signal }: CheckedFile,
    { row: onRow, record: onRecord }: Player,
  ): Promise<CheckResult> {
    return checkReturn(source, context, {
      ...options,
      onRow,
      onRecord,
      signal,
      hash: this.#hash(),
      progress: this.#progressOf(file),
    });
  }

  #progressOf({ size }: FileLike): (bytes: number, rows: number) => void {
    let posted = 0;
    return (bytes, rows) => {
      if (bytes - posted < PROGRESS_BYTES) return;
      posted = bytes;
      this.#post({ type: 'progress', bytes, of: size, rows });
    };
  }

  async #postPlaces(message: Extract<ToWorker, { type: 'places' }>): Promise<void> {
    if (this.#current === undefined) return;
    const { rule, column, skip, limit } = message;
    const { source, context, options } = this.#current;
    const keep = { skip, limit };
    const { findings, catalogue } = await checkReturn(source, context, { ...options, keep });
    const group = findings.find((one) => one.rule === rule && one.column === column);
    const places = group === undefined ? [] : explainGroup(group, catalogue).places;
    const where = column === undefined ? { rule } : { rule, column };
    this.#post({ type: 'places', ...where, skip, places });
  }

  async #postSays(skip: number): Promise<void> {
    if (this.#current === undefined) return;
    const { source, context, options } = this.#current;
    const player = new Player(context, { skip, limit: ROWS_AT_A_TIME });
    const { row: onRow, record: onRecord } = player;
    await checkReturn(source, context, { ...options, keep: { limit: 0 }, onRow, onRecord });
    this.#post({ type: 'says', says: player.playback });
  }

  async #postDownload(wanted: Download): Promise<void> {
    const current = this.#current;
    if (current?.result === undefined) return;
    const leftOut: number[] = [];
    const piece = (text: string, end = false) => {
      this.#post({
        type: 'piece',
        download: wanted.kind,
        text,
        end,
        leftOut: end ? leftOut : [],
      });
    };
    await writeDownload(wanted, current, current.result, piece, leftOut);
    piece('', true);
  }
}

async function writeDownload(
  wanted: Download,
  { file, source, context, options }: CheckedFile,
  result: CheckResult,
  piece: (text: string) => void,
  leftOut: number[],
): Promise<void> {
  switch (wanted.kind) {
    case 'findings':
      piece(findingsJson(file.name, result));
      return;
    case 'annotated':
      return annotatedCsv(source, context, piece, options);
    case 'corrected': {
      const allowed = new Set(wanted.allowed);
      const { corrections } = wanted;
      const pieces = correctedCsv(source, context, allowed, {
        ...options,
        ...(corrections === undefined ? {} : { corrections }),
        onLeftOut: (row) => leftOut.push(row),
      });
      for await (const text of pieces) piece(text);
    }
  }
}

function reportOf(
  { file, context }: CheckedFile,
  result: CheckResult,
  { playback }: Player,
): CheckReport {
  return {
    words: explain(result),
    says: playback,
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
