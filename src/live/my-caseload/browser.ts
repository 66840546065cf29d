/**
 * Compares what a social worker enters. The page has all that it needs from the start: nothing is asked for once
 * somebody types, and nothing that is entered goes into the address or into storage.
 */
import '../browser/tidy-address.ts';
import { h } from 'preact';
import { PROPOSED_CAP } from '../../dataset/cap/cap-range.ts';
import { readEntry, type EntryField, type EntryProblem } from '../../dataset/workload/entry.ts';
import { toAddress } from '../browser/address.ts';
import { Announcement } from '../browser/announcement.ts';
import { capControlIn, type CapControl } from '../browser/cap-control.ts';
import { LivePart } from '../browser/live-part.ts';
import { part } from '../browser/part.ts';
import { offeredBy } from '../browser/select-fields.ts';
import { askedFor } from '../browser/unknown-values.ts';
import { MyCaseload, NothingToCompare } from './MyCaseload.tsx';
import { supervisionNote } from './note-view.ts';
import { NoteOnPage } from './note-on-page.ts';
import { EXAMPLE, myCaseloadView, type Choice, type Known, type MyCaseloadView } from './view.ts';

const FIELDS: readonly EntryField[] = ['cases', 'fte', 'shared'];

/** What is shown: the answer or the example, or nothing that can be compared. */
interface Shown {
  readonly view: MyCaseloadView | undefined;
  readonly isExample: boolean;
}

class MyCaseloadPage {
  readonly #root: HTMLElement;
  readonly #form: HTMLFormElement;
  readonly #council: HTMLSelectElement;
  readonly #cap: CapControl;
  readonly #known: Known;
  readonly #answer: LivePart<Shown>;
  readonly #note: NoteOnPage;
  readonly #announcement: Announcement;
  /** Whether the reader has asked: until then the example is shown. */
  #asked = false;

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#form = part(root, 'entry', HTMLFormElement);
    this.#council = part(root, 'council', HTMLSelectElement);
    this.#cap = capControlIn(root);
    // Written into the page by this site’s own build from the same type.
    this.#known = JSON.parse(root.dataset.known ?? '') as Known;
    this.#answer = new LivePart(part(root, 'answer'), ({ view, isExample }) =>
      view === undefined ? h(NothingToCompare, {}) : h(MyCaseload, { view, isExample }),
    );
    this.#note = new NoteOnPage(part(root, 'note'), supervisionNote(this.#known, undefined));
    this.#announcement = new Announcement(part(root, 'announcement'));
  }

  start(): void {
    this.#chooseFromAddress();
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#ask();
    });
    this.#form.addEventListener('reset', () => {
      // The fields are empty only after this event.
      setTimeout(() => {
        this.#clear();
      });
    });
    this.#form.addEventListener('input', () => {
      this.#show({ withProblems: false });
    });
    this.#form.addEventListener('change', () => {
      this.#show({ withProblems: true });
    });
    this.#council.addEventListener('change', () => {
      toAddress({ council: '' });
    });
    this.#root.addEventListener('cap', () => {
      this.#show({ withProblems: false });
    });
    if (this.#cap.value !== PROPOSED_CAP) this.#show({ withProblems: false });
  }

  /** A link from a council’s page names the council. */
  #chooseFromAddress(): void {
    const council = askedFor('council', offeredBy(this.#council));
    if (council !== null) this.#council.value = council;
  }

  #ask(): void {
    this.#asked = true;
    const problems = this.#show({ withProblems: true });
    const [first] = problems;
    if (first === undefined) part(this.#root, 'answer-heading').focus();
    else this.#input(first.field).focus();
  }

  #clear(): void {
    this.#asked = false;
    this.#note.clear();
    this.#announcement.say('');
    this.#show({ withProblems: true });
    this.#input('cases').focus();
  }

  /** Shows what is entered now. Old results never remain beside new input. */
  #show({ withProblems }: { withProblems: boolean }): readonly EntryProblem[] {
    if (!this.#asked) {
      this.#answer.show({ view: this.#viewOf(EXAMPLE), isExample: true });
      this.#name([]);
      return [];
    }
    const read = readEntry({
      cases: this.#input('cases').value,
      shared: this.#input('shared').value,
      fte: this.#input('fte').value,
    });
    const problems = 'problems' in read ? read.problems : [];
    if (withProblems || problems.length === 0) this.#name(problems);
    this.#answer.show({ view: this.#answerTo(read), isExample: false });
    return problems;
  }

  #answerTo(read: ReturnType<typeof readEntry>): MyCaseloadView | undefined {
    if ('problems' in read) {
      this.#note.empty();
      this.#announcement.say('');
      return undefined;
    }
    const view = this.#viewOf({
      ...read.entered,
      role: part(this.#root, 'role', HTMLSelectElement).value,
      service: part(this.#root, 'service', HTMLSelectElement).value,
      council: this.#council.value,
    });
    this.#note.fill(supervisionNote(this.#known, view));
    this.#announcement.say(view.announcement);
    return view;
  }

  #viewOf(choice: Omit<Choice, 'cap'>): MyCaseloadView {
    return myCaseloadView(this.#known, { ...choice, cap: this.#cap.value });
  }

  /** Names what is wrong at its field, and takes away what is no longer. */
  #name(problems: readonly EntryProblem[]): void {
    for (const field of FIELDS) {
      const message = problems.find((problem) => problem.field === field)?.message ?? '';
      part(this.#root, `${field}-problem`).textContent = message;
      this.#input(field).setAttribute('aria-invalid', String(message !== ''));
    }
  }

  #input(field: EntryField): HTMLInputElement {
    return part(this.#root, field, HTMLInputElement);
  }
}

new MyCaseloadPage(part(document, 'my-caseload')).start();
