/** One file being checked: the file as it came, what is to be fixed in it, and the corrected copy, which is checked as well. */
import type {
  CensusChoice,
  CensusMade,
  CensusRefused,
} from '../../returns/census/census-protocol.ts';
import type { ReturnContext } from '../../returns/context.ts';
import type { Covered } from '../../returns/check.ts';
import type { ExplainedGroup, ExplainedPlace } from '../../returns/explain.ts';
import { rowInFile, type Corrections, type RowCorrection } from '../../returns/read/corrections.ts';
import type { ColumnMapping } from '../../returns/read/header.ts';
import type { RuleId } from '../../returns/rules/catalogue.ts';
import type { Download } from '../../returns/worker-protocol.ts';
import type { ReturnedView } from '../council/returned-view.ts';
import type { Checker, ShowProgress } from './checker.ts';
import type { Checked, WorkerReply } from './messages.ts';

type WorkerReplyTo<K extends WorkerReply['type']> = Extract<WorkerReply, { readonly type: K }>;

/** A file and what was found in it. */
export interface Subject {
  readonly file: File;
  readonly done: Checked;
}

/** Workers are kept from one file to the next: the original and its copy have one each, so that neither forgets its file. */
export interface Checkers {
  readonly original: Asks;
  /** Made when it is first needed. */
  readonly copy: () => Asks;
}

/** What is needed of a checker. */
export type Asks = Pick<Checker, 'ask' | 'cancel'>;

const PAGE_OF_PLACES = 100;

export class Session {
  readonly #given: File;
  /** What is checked: the file that was given, or the return made from it if that is a census. */
  #file: File;
  #census: CensusMade | CensusRefused | undefined;
  #choice: CensusChoice = {};
  readonly #context: ReturnContext;
  readonly #checkers: Checkers;
  #mapping: ColumnMapping | undefined;
  #original: Subject | undefined;
  #copy: Subject | undefined;
  readonly #chosen = new Set<RuleId>();
  readonly #corrections = new Map<number, RowCorrection>();
  /** Rows of the file that the copy does not have. */
  #leftOut: readonly number[] = [];

  constructor(file: File, context: ReturnContext, checkers: Checkers) {
    this.#given = file;
    this.#file = file;
    this.#context = context;
    this.#checkers = checkers;
  }

  get context(): ReturnContext {
    return this.#context;
  }

  /** The file as it was chosen. */
  get given(): File {
    return this.#given;
  }

  /** What was made of the file if it is a census. */
  get census(): CensusMade | CensusRefused | undefined {
    return this.#census;
  }

  /** What was said besides a census. */
  get choice(): CensusChoice {
    return this.#choice;
  }

  /** The file as it came, or the return made from it; known after the first check. */
  get original(): Subject | undefined {
    return this.#original;
  }

  /** The copy with its fixes; undefined as long as nothing is fixed. */
  get copy(): Subject | undefined {
    return this.#copy;
  }

  /** Rules whose fixes were chosen. */
  get chosen(): ReadonlySet<RuleId> {
    return this.#chosen;
  }

  /** What was corrected by hand, by the row of the file. */
  get corrections(): ReadonlyMap<number, RowCorrection> {
    return this.#corrections;
  }

  /** Whether somebody chose which column is which. */
  get mapped(): boolean {
    return this.#mapping !== undefined;
  }

  /**
   * Checks the file, and its copy if anything is to be fixed.
   * @returns false if it was cancelled
   */
  async check(progress: ShowProgress): Promise<boolean> {
    const reply = await this.#checkGiven(progress);
    if (reply.type === 'cancelled') return false;
    if (reply.type === 'census') return this.#take(reply.answer, progress);
    return this.#takeChecked(this.#given, reply, progress);
  }

  #checkGiven(progress: ShowProgress): Promise<WorkerReplyTo<'done' | 'cancelled' | 'census'>> {
    const [file, context, census, mapping] = [
      this.#given,
      this.#context,
      this.#choice,
      this.#mapping,
    ];
    return this.#checkers.original.ask(
      { type: 'start', file, context, census, ...(mapping && { mapping }) },
      ['done', 'cancelled', 'census'],
      progress,
    );
  }

  /** The return that was made of a census is checked like any other file. */
  async #take(answer: CensusMade | CensusRefused, progress: ShowProgress): Promise<boolean> {
    this.#census = answer;
    this.#original = undefined;
    if (answer.kind === 'problem') return true;
    this.#file = this.#given;
    const file = new File([answer.csv], this.nameOf('return.csv'), { type: 'text/csv' });
    const done = await this.#checkOne(this.#checkers.original, file, this.#mapping, progress);
    return done !== undefined && this.#takeChecked(file, done, progress);
  }

  #takeChecked(file: File, done: Checked, progress: ShowProgress): Promise<boolean> {
    this.#file = file;
    this.#original = { file, done };
    return this.#makeCopy(progress);
  }

  /** Reads a census again with something said besides it in place of what was said before. */
  choose(choice: CensusChoice, progress: ShowProgress): Promise<boolean> {
    this.#choice = choice;
    return this.check(progress);
  }

  /** Reads the columns as somebody chose them. */
  map(mapping: ColumnMapping, progress: ShowProgress): Promise<boolean> {
    this.#mapping = mapping;
    return this.check(progress);
  }

  /** Makes the fixes of some rules, besides those that are made. */
  fix(rules: Iterable<RuleId>, progress: ShowProgress): Promise<boolean> {
    for (const rule of rules) this.#chosen.add(rule);
    return this.#makeCopy(progress);
  }

  /** Takes fixes back. */
  undo(rules: Iterable<RuleId>, progress: ShowProgress): Promise<boolean> {
    for (const rule of rules) this.#chosen.delete(rule);
    return this.#makeCopy(progress);
  }

  /**
   * Corrects rows by hand. New values are added to those that were corrected before.
   * @param changes by the row as it is numbered in what is shown: in the copy if there is one
   */
  correct(changes: Corrections, progress: ShowProgress): Promise<boolean> {
    for (const [shown, change] of changes) {
      const row = this.#rowInFile(shown);
      const before = this.#corrections.get(row);
      const values = { ...before?.values, ...change.values };
      this.#corrections.set(row, { ...before, ...change, values });
    }
    return this.#makeCopy(progress);
  }

  /** Takes the correction of a row of the file back. */
  undoCorrections(row: number, progress: ShowProgress): Promise<boolean> {
    this.#corrections.delete(row);
    return this.#makeCopy(progress);
  }

  /** Takes all fixes and corrections back. */
  undoAll(progress: ShowProgress): Promise<boolean> {
    this.#chosen.clear();
    this.#corrections.clear();
    return this.#makeCopy(progress);
  }

  #rowInFile(shown: number): number {
    const hasHeader = this.#original?.done.report.headerRow !== 0;
    return this.#copy === undefined ? shown : rowInFile(shown, this.#leftOut, hasHeader);
  }

  async #makeCopy(progress: ShowProgress): Promise<boolean> {
    if (!this.#isChanged()) {
      this.#copy = undefined;
      return true;
    }
    const [allowed, corrections] = [[...this.#chosen], this.#corrections];
    const reply = await this.#checkers.original.ask(
      { type: 'download', download: { kind: 'corrected', allowed, corrections } },
      ['file', 'cancelled'],
    );
    if (reply.type === 'cancelled') return false;
    const { blob, leftOut } = reply;
    this.#leftOut = leftOut;
    const file = new File([blob], this.nameOf('corrected.csv'), { type: 'text/csv' });
    const done = await this.#checkOne(this.#checkers.copy(), file, undefined, progress);
    if (done === undefined) return false;
    this.#copy = { file, done };
    return true;
  }

  #isChanged(): boolean {
    return this.#chosen.size > 0 || this.mapped || this.#corrections.size > 0;
  }

  async #checkOne(
    checker: Asks,
    file: File,
    mapping: ColumnMapping | undefined,
    progress: ShowProgress,
  ): Promise<Checked | undefined> {
    const context = this.#context;
    const start = { type: 'start', file, context, ...(mapping && { mapping }) } as const;
    const reply = await checker.ask(start, ['done', 'cancelled'], progress);
    return reply.type === 'done' ? reply : undefined;
  }

  /** Stops whatever is being checked. */
  cancel(): void {
    this.#checkers.original.cancel();
    if (this.#isChanged()) this.#checkers.copy().cancel();
  }

  /** A name beside that of the file: `bolton-corrected.csv`. */
  nameOf(ending: string): string {
    return `${this.#file.name.replace(/\.[^.]*$/, '')}-${ending}`;
  }

  /** A file made from the original or its copy. */
  async download(download: Download, of: 'original' | 'copy'): Promise<Blob> {
    const reply = await this.#checker(of).ask({ type: 'download', download }, ['file']);
    return reply.blob;
  }

  /** More places of one kind of finding. */
  async places(
    group: ExplainedGroup,
    skip: number,
    of: 'original' | 'copy',
  ): Promise<readonly ExplainedPlace[]> {
    const { rule, column } = group;
    const ask = { type: 'places', rule, skip, limit: PAGE_OF_PLACES } as const;
    const reply = await this.#checker(of).ask(
      { ...ask, ...(column === undefined ? {} : { column }) },
      ['places'],
    );
    return reply.places;
  }

  /**
   * Goes to the sentences of other rows of what is shown.
   * @param skip how many rows come before them
   */
  async turn(skip: number, progress: ShowProgress): Promise<boolean> {
    const of = this.#copy === undefined ? 'original' : 'copy';
    const subject = this.#copy ?? this.#original;
    const ask = { type: 'says', skip } as const;
    const reply = await this.#checker(of).ask(ask, ['says', 'cancelled'], progress);
    if (reply.type === 'cancelled' || subject === undefined) return false;
    const { done } = subject;
    const turned = { ...subject, done: { ...done, report: { ...done.report, says: reply.says } } };
    if (of === 'copy') this.#copy = turned;
    else this.#original = turned;
    return true;
  }

  /** The section of the council's page, made from what would be sent. */
  async preview(covered: Covered): Promise<ReturnedView> {
    const { file } = this.#copy ?? { file: this.#file };
    const of = this.#copy === undefined ? 'original' : 'copy';
    const context = this.#context;
    const reply = await this.#checker(of).ask({ type: 'preview', file, context, covered }, [
      'preview',
    ]);
    return reply.view;
  }

  #checker(of: 'original' | 'copy'): Asks {
    return of === 'original' ? this.#checkers.original : this.#checkers.copy();
  }
}
