/** <return-check>: takes a file or pasted rows, has them checked in a worker, and shows what was found. Nothing is sent. */
import type { ReturnContext } from '../returns/context.ts';
import type { ExplainedGroup } from '../returns/explain.ts';
import type { RuleId } from '../returns/rules/catalogue.ts';
import type { Download } from '../returns/worker-protocol.ts';
import { required } from './required.ts';
import { Checker, type TellProgress } from './returns/checker.ts';
import {
  downloadsSection,
  handInSection,
  previewSection,
  receiptSection,
} from './returns/closing.ts';
import { button, counted, grouped, make, save } from './returns/dom.ts';
import { mappingForm } from './returns/mapping.ts';
import { mendsCells, mendsSection } from './returns/mends.ts';
import type { Layout } from './returns/places.ts';
import { previewFrame } from './returns/preview.ts';
import {
  aboutText,
  columnsInDoubt,
  countsList,
  findingSections,
  outcomeText,
} from './returns/result.ts';
import { Session, type Subject } from './returns/session.ts';

const MEGABYTE = 1_000_000;

/** Files of up to this many bytes are read whole, to be filled into a proposal. */
const SMALL_FILE = 8_000;

const DOUBT =
  'Not every column that a return needs was found under its name. Choose the column of your file for each, or leave ‘Not provided’. The mended copy remembers it.';

class ReturnCheck extends HTMLElement {
  readonly #drop = required(this.querySelector<HTMLElement>('.drop-here'), 'place to drop');
  readonly #file = required(this.querySelector<HTMLInputElement>('input[type=file]'), 'file field');
  readonly #paste = required(this.querySelector<HTMLFormElement>('form.paste'), 'form to paste');
  readonly #text = required(this.querySelector('textarea'), 'field to paste');
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
    this.#file.addEventListener('change', () => {
      const [file] = this.#file.files ?? [];
      if (file !== undefined) void this.#begin(file);
    });
    this.#paste.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#beginPasted(this.#text.value);
    });
    this.#cancel.addEventListener('click', () => this.#session?.cancel());
    this.#takeDrops();
    document.addEventListener('paste', (event) => {
      this.#takePaste(event);
    });
  }

  async #fetchContext(): Promise<ReturnContext> {
    const response = await fetch(this.dataset.context ?? '');
    if (!response.ok)
      throw new Error('The list of councils could not be loaded. Load the page again.');
    // Made by this site's own build from the same type.
    const context = (await response.json()) as ReturnContext;
    return { ...context, today: new Date().toISOString().slice(0, 10) };
  }

  /** A file may be dropped anywhere on the page: beside the field, the browser would open it in its place. */
  #takeDrops(): void {
    const over = (is: boolean) => (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files') !== true) return;
      event.preventDefault();
      this.#drop.classList.toggle('dragging', is);
    };
    addEventListener('dragover', over(true));
    addEventListener('dragleave', over(false));
    addEventListener('drop', (event) => {
      over(false)(event);
      const [file] = event.dataTransfer?.files ?? [];
      if (file !== undefined) void this.#begin(file);
    });
  }

  #takePaste(event: ClipboardEvent): void {
    if (event.target instanceof Element && event.target.closest('textarea, input') !== null) return;
    const [file] = event.clipboardData?.files ?? [];
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (text.includes('\n')) this.#beginPasted(text);
    else if (file !== undefined) void this.#begin(file);
  }

  #beginPasted(text: string): void {
    void this.#begin(new File([text], 'pasted.csv', { type: 'text/csv' }));
  }

  async #begin(file: File): Promise<void> {
    this.#session?.cancel();
    this.#confirmed.clear();
    this.#session = undefined;
    // So that choosing the same file again, mended meanwhile, is a change.
    this.#file.value = '';
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
    for (const part of this.#parts(session, original, subject, text)) {
      this.#result.append(part);
      await nextTask();
      if (turn !== this.#turn) return;
    }
    this.#say(`Checked. ${outcomeText(subject.done.report)}.`, true);
  }

  *#parts(
    session: Session,
    original: Subject,
    subject: Subject,
    text: string | undefined,
  ): Generator<HTMLElement> {
    const { report } = subject.done;
    const closing = make('div', { class: 'closing' });
    const close = (): void => {
      closing.replaceChildren(...this.#closing(session, subject, text));
    };
    yield make('h2', { tabindex: '-1' }, outcomeText(report));
    yield make('p', { class: 'about' }, aboutText(subject.file.name, report));
    yield countsList(report.words);
    yield* this.#columns(session, original);
    yield* this.#mends(session, original);
    yield* this.#findings(session, subject, close);
    yield this.#passedRules(subject);
    close();
    yield closing;
  }

  #columns(session: Session, { done: { report } }: Subject): HTMLElement[] {
    const { columns } = session.context.format;
    if (report.foundColumns.length === 0 && !columnsInDoubt(report)) return [];
    const form = mappingForm(columns, report, (mapping) => {
      void this.#again('Reading the columns as you said', (tell) => session.map(mapping, tell));
    });
    const doubt = columnsInDoubt(report) && !session.mapped;
    const found = report.sources.filter((source) => source !== -1).length;
    const summary = doubt
      ? 'First, say which column is which'
      : `Columns: ${String(found)} of ${String(columns.length)} found. See or change which is which`;
    const details = make(
      'details',
      { class: 'columns-choice', open: doubt },
      make('summary', {}, summary),
      ...(doubt ? [make('p', {}, DOUBT)] : []),
      form,
    );
    return [make('section', {}, details)];
  }

  #mends(session: Session, original: Subject): HTMLElement[] {
    const { copy, chosen, mapped } = session;
    if (copy !== undefined) {
      return [
        mendsSection({
          original: original.done,
          copy: copy.done,
          chosen,
          mapped,
          layout: layoutOf(session, original),
          places: (group, skip) => session.places(group, skip, 'original'),
          undo: (rules) => {
            void this.#again('Undoing', (tell) => session.undo(rules, tell));
          },
          download: () => {
            save(copy.file, copy.file.name);
          },
        }),
      ];
    }
    const rules = mendableRules(original);
    if (rules.length < 2) return [];
    const all = button(`Do all ${String(rules.length)} safe mends`, () => {
      void this.#again('Mending', (tell) => session.mend(rules, tell));
    });
    const why = ' Each is shown before and after, and can be undone. Your own file stays as it is.';
    return [make('p', { class: 'all-mends' }, all, make('span', { class: 'note' }, why))];
  }

  #findings(
    session: Session,
    subject: Subject,
    confirmedChanged: () => void,
  ): Iterable<HTMLElement> {
    const of = session.copy === undefined ? 'original' : 'copy';
    const { report, fileMends } = subject.done;
    const mend = (group: ExplainedGroup): (() => void) | undefined => {
      const can = mendsCells(group) && !session.chosen.has(group.rule);
      if (!can && !fileMends.includes(group.rule)) return undefined;
      return () => {
        void this.#again('Mending', (tell) => session.mend([group.rule], tell));
      };
    };
    return findingSections(report.words.groups, layoutOf(session, subject), {
      places: (group, skip) => session.places(group, skip, of),
      mend,
      confirmed: this.#confirmed,
      confirmedChanged,
    });
  }

  /** The list of all rules is on the page; those that passed are shown. */
  #passedRules({ done }: Subject): HTMLElement {
    const { passed } = done.report.words;
    const list = this.#passed.cloneNode(true);
    if (!(list instanceof HTMLElement)) throw new Error('the list of rules is no element');
    const known = new Set<string>(passed);
    for (const item of list.querySelectorAll<HTMLElement>('[data-rule]')) {
      if (!known.has(item.dataset.rule ?? '')) item.remove();
    }
    const summary = required(list.querySelector('summary'), 'summary');
    summary.textContent = `Passed: ${counted(passed.length, 'rule')}`;
    list.hidden = passed.length === 0;
    return list;
  }

  #closing(session: Session, subject: Subject, text: string | undefined): HTMLElement[] {
    const { report, receiptText } = subject.done;
    const { receipt } = report;
    const confirmed = [...this.#confirmed.values()];
    const mended = session.copy !== undefined;
    const saveSubject = (): void => {
      save(subject.file, subject.file.name);
    };
    const lines = confirmed.map((line) => `Confirmed: ${line}\n`).join('');
    return [
      handInSection({
        addresses: { email: this.dataset.email ?? '', repository: this.dataset.repository ?? '' },
        receipt,
        receiptText: receiptText + lines,
        fileName: subject.file.name,
        mended,
        text,
        download: saveSubject,
      }),
      receiptSection(receipt, confirmed),
      downloadsSection([
        ...(mended
          ? [{ text: 'Mended copy (CSV)', use: 'the file to hand in', get: saveSubject }]
          : []),
        {
          text: 'Your file with a column of findings (CSV)',
          use: 'to work through in Excel',
          get: this.#saving(session, { kind: 'annotated' }, 'original', 'findings.csv'),
        },
        {
          text: 'Findings (JSON)',
          use: 'for programs',
          get: this.#saving(
            session,
            { kind: 'findings' },
            mended ? 'copy' : 'original',
            'findings.json',
          ),
        },
        {
          text: 'Print the receipt',
          use: 'or save it as PDF',
          get: () => {
            print();
          },
        },
      ]),
      ...(receipt.acceptable
        ? [
            previewSection(report.covers, async (covered) =>
              previewFrame(covered, await session.preview(covered)),
            ),
          ]
        : []),
    ];
  }

  #saving(session: Session, download: Download, of: 'original' | 'copy', name: string): () => void {
    return () => {
      session.download(download, of).then(
        (blob) => {
          save(blob, session.nameOf(name));
        },
        (error: unknown) => {
          this.#say(failureText(error));
        },
      );
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

function layoutOf({ context }: Session, { done: { report } }: Subject): Layout {
  const several = (of: 'council' | 'periodEnd'): boolean =>
    new Set(report.covers.map((covered) => covered[of])).size > 1;
  return {
    columns: context.format.columns,
    sources: report.sources,
    about: [
      ...(several('council') ? ['council_name'] : []),
      ...(several('periodEnd') ? ['period_end'] : []),
      'service',
      'role',
    ],
  };
}

/** Rules whose mends can be done at one click. */
function mendableRules({ done }: Subject): RuleId[] {
  const cells = done.report.words.groups.filter(mendsCells).map(({ rule }) => rule);
  return [...new Set([...cells, ...done.fileMends])];
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
