/** <return-check>: takes a file or pasted rows, has them checked in a worker, and shows what was found. Nothing is sent. */
import type { ReturnContext } from '../../returns/context.ts';
import { required } from '../browser/required.ts';
import { Checker, type TellProgress } from './checker.ts';
import { grouped, save } from './dom.ts';
import { takeFiles } from './intake.ts';
import { resultParts, type Dealings } from './parts.ts';
import { outcomeText } from './result.ts';
import { Session } from './session.ts';

const MEGABYTE = 1_000_000;

/** Files of up to this many bytes are read whole, to be filled into a proposal. */
const SMALL_FILE = 8_000;

class ReturnCheck extends HTMLElement {
  readonly #progress = required(this.querySelector<HTMLElement>('.progress'), 'progress');
  readonly #bar = required(this.querySelector('progress'), 'progress bar');
  readonly #amount = required(this.querySelector<HTMLElement>('.amount'), 'amount');
  readonly #cancel = required(this.querySelector<HTMLButtonElement>('.cancel'), 'cancel button');
  readonly #status = required(this.querySelector<HTMLElement>('[role=status]'), 'status');
  readonly #result = required(this.querySelector<HTMLElement>('.result'), 'result');
  readonly #passed = required(this.querySelector<HTMLElement>('.passed'), 'list of rules');
  readonly #confirmed = new Map<string, string>();
  #original: Checker | undefined;
  #copy: Checker | undefined;
  #context: Promise<ReturnContext> | undefined;
  #session: Session | undefined;
  /** Grows with each file, so that the answer about an earlier one is not shown. */
  #turn = 0;

  connectedCallback(): void {
    // Loaded before a file is chosen: from then on, nothing is asked of the network but a workbook's reader.
    this.#original = new Checker();
    this.#context = this.#fetchContext();
    this.#context.catch(() => undefined);
    takeFiles(this, (file) => void this.#begin(file));
    this.#cancel.addEventListener('click', () => this.#session?.cancel());
  }

  async #fetchContext(): Promise<ReturnContext> {
    const response = await fetch(this.dataset.context ?? '');
    if (!response.ok)
      throw new Error('The list of councils could not be loaded. Load the page again.');
    // Made by this site's own build from the same type.
    const context = (await response.json()) as ReturnContext;
    return { ...context, today: new Date().toISOString().slice(0, 10) };
  }

  async #begin(file: File): Promise<void> {
    this.#session?.cancel();
    this.#confirmed.clear();
    this.#session = undefined;
    await this.#work(`Reading ${file.name}`, file, async (tell) => {
      this.#session = new Session(file, await required(this.#context ?? null, 'context'), {
        original: required(this.#original ?? null, 'checker'),
        copy: () => (this.#copy ??= new Checker()),
      });
      return this.#session.check(tell);
    });
    this.#result.querySelector<HTMLElement>('h2')?.focus();
  }

  /** Shows that something is going on, then what came of it. */
  async #work(
    what: string,
    { size }: Pick<File, 'size'>,
    task: (tell: TellProgress) => Promise<boolean>,
  ): Promise<void> {
    const turn = (this.#turn += 1);
    this.#say(what);
    this.#bar.value = 0;
    this.#amount.textContent = size > MEGABYTE ? `0 of ${megabytes(size)} MB` : '';
    this.#progress.hidden = false;
    this.#result.setAttribute('aria-busy', 'true');
    try {
      const finished = await task(({ bytes, of, rows }) => {
        this.#bar.value = bytes / of;
        this.#amount.textContent = `${grouped(rows)} rows, ${megabytes(bytes)} of ${megabytes(of)} MB`;
      });
      if (turn !== this.#turn) return;
      if (finished) await this.#show(turn);
      else this.#stopped('Stopped. Choose a file to begin again.');
    } catch (error) {
      if (turn === this.#turn) this.#stopped(failureText(error));
    } finally {
      if (turn === this.#turn) this.#progress.hidden = true;
      this.#result.removeAttribute('aria-busy');
    }
  }

  /** Says what is going on. What the headings say as well is for screen readers alone. */
  #say(text: string, saidElsewhere = false): void {
    this.#status.classList.toggle('visually-hidden', saidElsewhere);
    this.#status.textContent = text;
  }

  #stopped(text: string): void {
    this.#session = undefined;
    this.#say(text);
    this.#result.hidden = true;
    this.#result.replaceChildren();
  }

  /** Shows the result piece by piece, each in a task of its own, so that the page stays free with many findings too. */
  async #show(turn: number): Promise<void> {
    const session = this.#session;
    const original = session?.original;
    if (session === undefined || original === undefined) return;
    const subject = session.copy ?? original;
    const small = subject.file.size <= SMALL_FILE;
    const text = small ? await subject.file.text() : undefined;
    this.#result.replaceChildren();
    this.#result.hidden = false;
    for (const part of resultParts(session, original, subject, text, this.#dealings(session))) {
      this.#result.append(part);
      await nextTask();
      if (turn !== this.#turn) return;
    }
    this.#say(`Checked. ${outcomeText(subject.done.report)}.`, true);
  }

  #dealings(session: Session): Dealings {
    return {
      again: (what, task) => this.#again(what, task),
      confirmed: this.#confirmed,
      rules: this.#passed,
      addresses: { email: this.dataset.email ?? '', repository: this.dataset.repository ?? '' },
      saving: (download, of, name) => () => {
        session.download(download, of).then(
          (blob) => {
            save(blob, session.nameOf(name));
          },
          (error: unknown) => {
            this.#say(failureText(error));
          },
        );
      },
    };
  }

  /** Mends, undoes or maps; then the heading of the copy, or of the outcome, is where the reader goes on. */
  async #again(what: string, task: (tell: TellProgress) => Promise<boolean>): Promise<void> {
    const session = this.#session;
    if (session?.original === undefined) return;
    await this.#work(what, session.original.file, task);
    const heading = this.#result.querySelector<HTMLElement>('.mends h3');
    (heading ?? this.#result.querySelector('h2'))?.focus();
  }
}

/** Lets the browser do what has been waiting: input, drawing. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

function failureText(error: unknown): string {
  const words = error instanceof Error ? error.message : String(error);
  return `The file could not be checked: ${words}. If it was moved, saved or opened elsewhere meanwhile, choose it again.`;
}

function megabytes(bytes: number): string {
  return (bytes / MEGABYTE).toFixed(1);
}

customElements.define('return-check', ReturnCheck);
