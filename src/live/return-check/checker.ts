/** The page's side of a worker: one question at a time, each answered by a promise. */
import { ownWorker } from '../browser/own-worker.ts';
import type { PageMessage, WorkerReply } from './messages.ts';
import workerAddress from './worker.ts?worker&url';

/** Called while a file is read. */
export type ShowProgress = (progress: Extract<WorkerReply, { type: 'progress' }>) => void;

type Kind = WorkerReply['type'];
type Reply<K extends Kind> = Extract<WorkerReply, { readonly type: K }>;

interface Waiting {
  readonly progress: ShowProgress | undefined;
  readonly resolve: (reply: WorkerReply) => void;
  readonly reject: (error: Error) => void;
  readonly timer: ReturnType<typeof setTimeout>;
}

/** A check that takes longer is stopped, in milliseconds. A million rows take a few seconds. */
const LONGEST_CHECK = 120_000;

export class Checker {
  #worker = this.#newWorker();
  #waiting: Waiting | undefined;
  #last: Promise<unknown> = Promise.resolve();

  #newWorker(): Worker {
    const worker = ownWorker(workerAddress);
    worker.addEventListener('message', ({ data }: MessageEvent<WorkerReply>) => {
      if (data.type === 'progress') this.#waiting?.progress?.(data);
      else
        this.#settle((waiting) => {
          waiting.resolve(data);
        });
    });
    worker.addEventListener('error', () => {
      this.#fail('The checker could not be loaded. Load the page again.');
    });
    return worker;
  }

  /**
   * Asks the worker once it has answered what was asked before.
   * @returns the answer of one of the wanted kinds
   * @throws {Error} in words for the reader, if the worker failed or gave another answer
   */
  async ask<K extends Kind>(
    message: PageMessage,
    wanted: readonly K[],
    progress?: ShowProgress,
  ): Promise<Reply<K>> {
    const answer = this.#last.then(() => this.#post(message, progress));
    this.#last = answer.catch(() => undefined);
    const reply = await answer;
    if (isWanted(reply, wanted)) return reply;
    throw new Error(
      reply.type === 'failed'
        ? reply.message
        : 'The checker gave an unexpected answer. Load the page again.',
    );
  }

  #post(message: PageMessage, progress: ShowProgress | undefined): Promise<WorkerReply> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#end();
        this.#fail('It took longer than two minutes, so the check was stopped.');
      }, LONGEST_CHECK);
      this.#waiting = { progress, resolve, reject, timer };
      this.#worker.postMessage(message);
    });
  }

  /** Stops what is going on, which is then answered by `cancelled`. A busy worker hears nothing, so it is ended. */
  cancel(): void {
    if (this.#waiting === undefined) return;
    this.#end();
    this.#settle((waiting) => {
      waiting.resolve({ type: 'cancelled' });
    });
  }

  /** Ends the worker, whatever it does. Another takes its place. */
  #end(): void {
    this.#worker.terminate();
    this.#worker = this.#newWorker();
  }

  #fail(words: string): void {
    this.#settle((waiting) => {
      waiting.reject(new Error(words));
    });
  }

  #settle(end: (waiting: Waiting) => void): void {
    const waiting = this.#waiting;
    this.#waiting = undefined;
    if (waiting === undefined) return;
    clearTimeout(waiting.timer);
    end(waiting);
  }
}

function isWanted<K extends Kind>(reply: WorkerReply, wanted: readonly K[]): reply is Reply<K> {
  return wanted.some((kind) => kind === reply.type);
}
