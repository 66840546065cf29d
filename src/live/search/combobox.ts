/**
 * An input that offers pages to choose from: the ARIA pattern of an editable combobox with list autocomplete, whose
 * focus stays in the input. What was found and what to know of it stand above and below the list.
 */
import { openChoice } from './open.ts';
import { spokenText, type Choice, type Reply } from './reply.ts';

/** Milliseconds without a key before an answer is read out, so that it does not talk over typing. */
const PAUSE = 400;

export class Combobox {
  readonly #input: HTMLInputElement;
  readonly #panel = document.createElement('div');
  readonly #says = document.createElement('p');
  readonly #list = document.createElement('ul');
  readonly #note = document.createElement('p');
  readonly #status = document.createElement('p');
  #choices: readonly Choice[] = [];
  #active = -1;
  #speech: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param box what the focus may move in without closing the list
   * @param drop where the panel is put
   */
  constructor(box: HTMLElement, input: HTMLInputElement, drop: HTMLElement) {
    this.#input = input;
    this.#panel.className = 'search-panel';
    this.#panel.hidden = true;
    this.#note.className = 'note';
    this.#status.role = 'status';
    this.#status.className = 'visually-hidden';
    this.#list.id = `${input.id}-list`;
    this.#list.role = 'listbox';
    this.#list.ariaLabel = 'Pages';
    this.#panel.append(this.#says, this.#list, this.#note);
    drop.prepend(this.#panel, this.#status);
    input.setAttribute('aria-controls', this.#list.id);
    this.#listen(box, drop);
  }

  /** Shows a reply and says it after a pause. */
  show(reply: Reply): void {
    const { says, note = '', choices } = reply;
    this.#choices = choices;
    this.#says.textContent = says;
    this.#note.textContent = note;
    this.#list.replaceChildren(...choices.map((choice, index) => this.#option(choice, index)));
    for (const part of [this.#says, this.#note]) part.hidden = part.textContent === '';
    this.#activate(-1);
    this.#open();
    // On a low window or above a phone's keyboard, the answer would be out of sight.
    this.#panel.scrollIntoView({ block: 'nearest' });
    this.hush();
    this.#speech = setTimeout(() => {
      this.#status.textContent = spokenText(reply);
    }, PAUSE);
  }

  /** Keeps back what is not read out yet: it answers what is no longer typed, or is no longer shown. */
  hush(): void {
    clearTimeout(this.#speech);
  }

  /** The choice that arrow keys have come to. */
  get active(): Choice | undefined {
    return this.#choices[this.#active];
  }

  /** Goes to the first choice, so that Enter takes it. */
  activateFirst(): void {
    this.#open();
    this.#activate(0);
  }

  /** Opens a choice; where the page keeps it, the box is empty for the next one. */
  open({ href }: Choice): void {
    if (openChoice(this.#input, href)) return;
    this.#input.value = '';
    this.#choices = [];
    this.#close();
  }

  #listen(box: HTMLElement, drop: HTMLElement): void {
    this.#input.addEventListener('keydown', (event) => {
      this.#onKey(event);
    });
    this.#input.addEventListener('click', () => {
      this.#open();
    });
    // Leaving closes it; putting away a phone's keyboard, which moves the focus nowhere, does not.
    box.addEventListener('focusout', ({ target, relatedTarget }) => {
      if (target === this.#input && relatedTarget !== null) this.#close();
    });
    document.addEventListener('pointerdown', ({ target }) => {
      if (target instanceof Node && !box.contains(target)) this.#close();
    });
    // Choosing does not take the focus from the input.
    drop.addEventListener('mousedown', (event) => {
      event.preventDefault();
    });
    this.#list.addEventListener('click', ({ target }) => {
      const option = target instanceof Element ? target.closest('[data-part=search-option]') : null;
      const choice = option && this.#choices[[...this.#list.children].indexOf(option)];
      if (choice) this.open(choice);
    });
  }

  #option({ name, detail }: Choice, index: number): HTMLLIElement {
    const option = document.createElement('li');
    option.role = 'option';
    option.dataset.part = 'search-option';
    option.id = `${this.#list.id}-${index}`;
    option.ariaSelected = 'false';
    const small = document.createElement('small');
    small.textContent = detail;
    option.append(name, ...(detail === '' ? [] : [small]));
    return option;
  }

  #onKey(event: KeyboardEvent): void {
    const { length } = this.#choices;
    if (event.key === 'Escape' && !this.#panel.hidden) {
      event.preventDefault();
      this.#close();
    }
    if (length === 0 || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
    event.preventDefault();
    this.#open();
    const step = event.key === 'ArrowDown' ? 1 : -1;
    this.#activate(
      (this.#active + step + length + (this.#active < 0 && step < 0 ? 1 : 0)) % length,
    );
  }

  #activate(index: number): void {
    this.#active = index;
    this.#input.removeAttribute('aria-activedescendant');
    for (const [at, option] of [...this.#list.children].entries()) {
      option.ariaSelected = String(at === index);
      if (at !== index) continue;
      this.#input.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    }
  }

  #open(): void {
    const none = this.#choices.length === 0;
    this.#panel.hidden = none && !this.#says.textContent;
    this.#list.hidden = none;
    this.#input.ariaExpanded = String(!none);
  }

  #close(): void {
    this.#panel.hidden = true;
    this.#input.ariaExpanded = 'false';
    this.hush();
    // What cannot be seen is not chosen.
    this.#activate(-1);
  }
}
