/** The note for supervision: a field that is filled from what was entered, edited by its reader, copied and printed. */
import { part } from '../browser/part.ts';

/** How long the button says that it has copied. */
const SAID_MS = 2500;

export class NoteOnPage {
  readonly #field: HTMLTextAreaElement;
  /** What is printed, as a field would be cut off on paper. */
  readonly #paper: HTMLElement;
  readonly #again: HTMLElement;
  readonly #blank: string;
  #filled: string;

  /** @param blank the note with nothing filled in */
  constructor(root: HTMLElement, blank: string) {
    this.#field = part(root, 'note-text', HTMLTextAreaElement);
    this.#paper = part(root, 'note-paper');
    this.#again = part(root, 'note-again');
    this.#blank = blank;
    this.#filled = blank;
    this.#listen(root);
    this.#write(blank);
  }

  /** Fills the note in, unless its reader has edited it: then it stays, and a button offers the new text. */
  fill(text: string): void {
    const isEdited = this.#isEdited;
    this.#filled = text;
    if (isEdited) this.#again.hidden = false;
    else this.#write(text);
  }

  /** Takes out the numbers of an earlier entry, unless the reader has edited the note. */
  empty(): void {
    if (!this.#isEdited) this.clear();
  }

  /** Takes out what was entered and edited. */
  clear(): void {
    this.#filled = this.#blank;
    this.#write(this.#blank);
  }

  get #isEdited(): boolean {
    return this.#field.value !== this.#filled;
  }

  #listen(root: HTMLElement): void {
    this.#field.addEventListener('input', () => {
      this.#paper.textContent = this.#field.value;
    });
    part(root, 'note-refill').addEventListener('click', () => {
      this.#write(this.#filled);
      this.#field.focus();
    });
    const copy = part(root, 'note-copy');
    copy.addEventListener('click', () => void this.#copy(copy));
    part(root, 'note-print').addEventListener('click', print);
  }

  #write(text: string): void {
    this.#field.value = text;
    this.#paper.textContent = text;
    this.#again.hidden = true;
  }

  async #copy(button: HTMLElement): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.#field.value);
      button.textContent = 'Copied';
    } catch {
      // Where copying is not allowed, the text is selected for the reader to copy.
      this.#field.select();
      button.textContent = 'Selected: press Ctrl+C';
    }
    setTimeout(() => (button.textContent = 'Copy the note'), SAID_MS);
  }
}

/** Prints the note alone, by the mark that src/styles/live/my-caseload.css answers to. */
function print(): void {
  const { dataset } = document.documentElement;
  dataset.printing = 'note';
  addEventListener('afterprint', () => delete dataset.printing, { once: true });
  window.print();
}
