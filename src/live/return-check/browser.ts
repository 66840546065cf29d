/** <return-check>: takes a file or pasted rows, has them checked in a worker, and shows what was found. Nothing is sent. */
import { Fragment, h, type VNode } from 'preact';
import { pathOnSite } from '../../dataset/address/base-path.ts';
import { render } from '../browser/render.ts';
import { thousands } from '../../dataset/text/format.ts';
import { withLists } from '../../dataset/wire/check.ts';
import type { CensusRefused } from '../../returns/census/census-protocol.ts';
import type { Covered } from '../../returns/check.ts';
import type { ReturnContext } from '../../returns/context.ts';
import type { Corrections, RowCorrection } from '../../returns/read/corrections.ts';
import type { Download } from '../../returns/worker-protocol.ts';
import { jsonFile, loadAhead } from '../browser/json-loader.ts';
import { part, parts } from '../browser/part.ts';
import { saveFile } from '../browser/save-file.ts';
import { Checker, type ShowProgress } from './checker.ts';
import type { FindingView } from './view.ts';
import { takeFiles } from './intake.ts';
import type { RuleLink } from './PassedRules.tsx';
import { resultParts, type ResultActions, type ResultView } from './result-parts.tsx';
import { previewKey } from './Says.tsx';
import { Session } from './session.ts';
import type { SubmissionProps } from './Submission.tsx';
import { announcement } from './view.ts';

const MEGABYTE = 1_000_000;

/** Files of up to this many bytes are read whole, to be filled into a proposal. */
const SMALL_FILE = 8_000;

class ReturnCheck extends HTMLElement {
  readonly #progress = part(this, 'progress');
  readonly #bar = part(this, 'bar', HTMLProgressElement);
  readonly #amount = part(this, 'amount');
  readonly #status = part(this, 'status');
  readonly #result = part(this, 'result');
  readonly #rules = parts(this, 'rule', HTMLAnchorElement).map(ruleLink);
  readonly #confirmed = new Map<string, string>();
  readonly #loadContext = jsonFile(this.dataset.context ?? '', (parsed) =>
    withLists<ReturnContext>(parsed, ['councils']),
  );
  #original: Checker | undefined;
  #copy: Checker | undefined;
  #session: Session | undefined;
  #view: ResultView | undefined;
  /** Grows with each file, so that the answer about an earlier one is not shown. */
  #turn = 0;

  connectedCallback(): void {
    // Loaded before a file is chosen: from then on, nothing is asked of the network but what workbooks, censuses and large files need.
    this.#original = new Checker();
    loadAhead(this.#loadContext);
    if (this.#takesReturns()) loadAhead(waysToSend);
    takeFiles(this, (file) => void this.#begin(file));
    part(this, 'cancel').addEventListener('click', () => this.#session?.cancel());
  }

  #takesReturns(): boolean {
    const { email = '', repository = '' } = this.dataset;
    return email + repository !== '';
  }

  async #contextToday(): Promise<ReturnContext> {
    try {
      const today = new Date().toISOString().slice(0, 10);
      return { ...(await this.#loadContext()), today };
    } catch {
      throw new Error('The list of councils could not be loaded. Load the page again.');
    }
  }

  async #begin(file: File): Promise<void> {
    this.#session?.cancel();
    this.#confirmed.clear();
    this.#session = undefined;
    await this.#work(`Reading ${file.name}`, file, async (progress) => {
      this.#session = await this.#newSession(file);
      return this.#session.check(progress);
    });
    this.#focus('says', 'outcome');
  }

  async #newSession(file: File): Promise<Session> {
    const original = (this.#original ??= new Checker());
    const copy = (): Checker => (this.#copy ??= new Checker());
    return new Session(file, await this.#contextToday(), { original, copy });
  }

  /** Shows that something is going on, then what came of it. */
  async #work(
    what: string,
    { size }: Pick<File, 'size'>,
    task: (progress: ShowProgress) => Promise<boolean>,
  ): Promise<void> {
    const turn = (this.#turn += 1);
    this.#showProgress(what, size);
    try {
      const finished = await task(({ bytes, of, rows }) => {
        this.#bar.value = bytes / of;
        this.#amount.textContent = `${thousands(rows)} rows, ${megabytes(bytes)} of ${megabytes(of)} MB`;
      });
      if (turn !== this.#turn) return;
      if (finished) await this.#show(turn);
      else this.#stopped('The check was stopped. Choose a file to start again.');
    } catch (error) {
      if (turn === this.#turn) this.#stopped(failureText(error));
    } finally {
      if (turn === this.#turn) this.#progress.hidden = true;
      this.#result.removeAttribute('aria-busy');
    }
  }

  #showProgress(what: string, size: number): void {
    this.#say(what);
    this.#bar.value = 0;
    this.#amount.textContent = size > MEGABYTE ? `0 of ${megabytes(size)} MB` : '';
    this.#progress.hidden = false;
    this.#result.setAttribute('aria-busy', 'true');
  }

  /** Says what is going on. What the headings say as well is for screen readers alone. */
  #say(text: string, saidElsewhere = false): void {
    this.#status.classList.toggle('visually-hidden', saidElsewhere);
    this.#status.textContent = text;
  }

  #stopped(text: string): void {
    this.#session = undefined;
    this.#view = undefined;
    this.#say(text);
    this.#result.hidden = true;
    render(null, this.#result);
  }

  /** Shows the result piece by piece, each in a task of its own, so that the page stays free with many findings too. */
  async #show(turn: number): Promise<void> {
    const session = this.#session;
    if (session?.census?.kind === 'problem') {
      await this.#showRefused(session, session.census, turn);
      return;
    }
    const view = await this.#viewNow();
    if (view === undefined) return;
    this.#view = view;
    this.#result.hidden = false;
    const all = resultParts(view, this.#actions(view.session));
    for (const [index] of all.entries()) {
      this.#render(all.slice(0, index + 1));
      await nextTask();
      if (turn !== this.#turn) return;
    }
    this.#say(announcement(view.subject.done.report), true);
  }

  async #showRefused(session: Session, refused: CensusRefused, turn: number): Promise<void> {
    const { refusedPart } = await import('./census-parts.tsx');
    if (turn !== this.#turn) return;
    this.#view = undefined;
    this.#result.hidden = false;
    this.#render([refusedPart(session, refused, this.#actions(session))]);
    this.#say(`The file was read. ${refused.message}`, true);
  }

  /** Each result begins afresh: rows that were opened in an earlier one are closed. */
  #render(shown: readonly VNode[]): void {
    render(h(Fragment, { key: this.#turn }, shown), this.#result);
  }

  async #viewNow(): Promise<ResultView | undefined> {
    const session = this.#session;
    const original = session?.original;
    if (session === undefined || original === undefined) return undefined;
    const subject = session.copy ?? original;
    const text = subject.file.size <= SMALL_FILE ? await subject.file.text() : undefined;
    const { email = '', repository = '' } = this.dataset;
    const addresses = { email, repository };
    const [confirmed, rules] = [this.#confirmed, this.#rules];
    const census = await this.#censusNow(session);
    const ways = this.#takesReturns() ? await waysToSend() : undefined;
    return { session, original, subject, text, confirmed, rules, addresses, ways, census };
  }

  /** What a census says. It is loaded only for one. */
  async #censusNow(session: Session): Promise<VNode | undefined> {
    if (session.census === undefined) return undefined;
    const { censusPart } = await import('./census-parts.tsx');
    return censusPart(session, this.#actions(session));
  }

  #actions(session: Session): ResultActions {
    return {
      again: (what, task) => void this.#again(what, task),
      correct: {
        rows: (changes) => void this.#correct(session, changes),
        typed: () => void this.#correct(session, this.#typed()),
      },
      turn: (task) => void this.#turnTo(session, task),
      save: saveFile,
      saveDownload: (download, of, name) => void this.#saveDownload(session, download, of, name),
      print: () => {
        print();
      },
      preview: (covered) => void this.#preview(session, covered),
      confirm: (finding, is) => {
        this.#confirm(finding, is);
      },
    };
  }

  async #saveDownload(
    session: Session,
    download: Download,
    of: 'original' | 'copy',
    name: string,
  ): Promise<void> {
    try {
      saveFile(await session.download(download, of), session.nameOf(name));
    } catch (error) {
      this.#say(failureText(error));
    }
  }

  async #preview(session: Session, covered: Covered): Promise<void> {
    const { previewFrame } = await import('./preview.ts');
    const frame = previewFrame(covered, await session.preview(covered));
    const key = previewKey(covered);
    parts(this, 'preview')
      .find(({ dataset }) => dataset.of === key)
      ?.replaceChildren(frame);
  }

  /** The receipt and the email say what was confirmed. */
  #confirm({ key, line }: FindingView, is: boolean): void {
    if (is) this.#confirmed.set(key, line);
    else this.#confirmed.delete(key);
    if (this.#view !== undefined)
      this.#render(resultParts(this.#view, this.#actions(this.#view.session)));
  }

  /** Fixes, undoes or maps; then the first point that is still open is where the reader goes on. */
  async #again(what: string, task: (progress: ShowProgress) => Promise<boolean>): Promise<void> {
    const session = this.#session;
    if (session === undefined) return;
    await this.#work(what, session.given, task);
    this.#focus('to-correct', 'outcome');
  }

  async #turnTo(
    { given }: Session,
    task: (progress: ShowProgress) => Promise<boolean>,
  ): Promise<void> {
    await this.#work('Reading other rows', given, task);
    this.#focus('says');
  }

  /** Corrects rows; then the next one that can be corrected is where the reader goes on, or what else is open. */
  async #correct(session: Session, changes: Corrections): Promise<void> {
    if (changes.size === 0) return;
    const at = parts(this, 'correction').findIndex((form) => form.contains(document.activeElement));
    await this.#work('Correcting', session.given, (progress) => session.correct(changes, progress));
    const forms = parts(this, 'correction', HTMLFormElement);
    const field = forms[Math.min(at, forms.length - 1)]?.elements[0];
    if (field instanceof HTMLElement) field.focus();
    else this.#focus('to-correct', 'outcome');
  }

  /** What was typed in any field, by row. A later field counts, since those of single rows come after those of several. */
  #typed(): Corrections {
    const typed = new Map<number, RowCorrection>();
    for (const form of parts(this, 'correction', HTMLFormElement)) {
      const values = changedValues(form);
      if (Object.keys(values).length === 0) continue;
      for (const row of (form.dataset.rows ?? '').split(' ').map(Number))
        typed.set(row, { values: { ...typed.get(row)?.values, ...values } });
    }
    return typed;
  }

  /** Gives the focus to the first of these parts that is there. */
  #focus(...names: readonly string[]): void {
    names.flatMap((name) => parts(this, name))[0]?.focus();
  }
}

/** The ways to send a return, loaded with the page where there are any. */
async function waysToSend(): Promise<SubmissionProps['ways']> {
  const { submissionWays } = await import('./SubmissionWays.tsx');
  return submissionWays;
}

function ruleLink(link: HTMLAnchorElement): RuleLink {
  return {
    id: link.dataset.rule ?? '',
    passed: link.textContent.trim(),
    href: pathOnSite(link.pathname),
  };
}

/** The values of a form that are other than before, by column. */
function changedValues(form: HTMLFormElement): Record<string, string> {
  return Object.fromEntries(
    Array.from(form.elements).flatMap((field) => {
      if (field instanceof HTMLInputElement)
        return field.value === field.defaultValue ? [] : [[field.name, field.value]];
      if (!(field instanceof HTMLSelectElement) || field.selectedIndex === 0) return [];
      return [[field.name, field.value]];
    }),
  );
}

/** Lets the browser do what has been waiting: input, drawing. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

function failureText(error: unknown): string {
  const words = error instanceof Error ? error.message : String(error);
  const sentence = words.replace(/(?<![.?!])$/, '.');
  return `The file could not be checked. ${sentence} If the file was moved or changed in the meantime, choose it again.`;
}

function megabytes(bytes: number): string {
  return (bytes / MEGABYTE).toFixed(1);
}

customElements.define('return-check', ReturnCheck);
