/**
 * <council-search>: finds a council by postcode, name, district or place. What is typed is looked up in the browser:
 * only the file of a postcode's area, or of a name's first letters, is fetched. The code that answers is fetched once a
 * reader comes to the box, and what was typed, sent or asked of the device meanwhile is answered then.
 */
import { part, parts } from '../browser/part.ts';
import type { SearchBox } from './box.ts';

/** Browsers do not fetch code a second time that once did not come. */
const FAILURE =
  'The search did not load. You may be offline. Load this page again, or press Find for a list of councils.';

class CouncilSearch extends HTMLElement {
  #box: Promise<SearchBox> | undefined;
  #isListening = false;

  connectedCallback(): void {
    if (this.#isListening) return;
    this.#isListening = true;
    const form = part(this, 'search-form', HTMLFormElement);
    const input = part(this, 'search-input', HTMLInputElement);
    // Screen readers say what the field is as soon as it has the focus, before the code has come.
    input.role = 'combobox';
    input.setAttribute('aria-autocomplete', 'list');
    input.ariaExpanded = 'false';
    this.#listen(form, input);
    if (this.dataset.compact === undefined && /[?&]q=/.test(location.search))
      this.#ask((box) => box.takeFromAddress());
  }

  #listen(form: HTMLFormElement, input: HTMLInputElement): void {
    for (const coming of ['focusin', 'pointerover'])
      form.addEventListener(coming, () => void this.#load());
    input.addEventListener('input', () => {
      this.#ask((box) => box.search());
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#ask(
        (box) => box.submit(),
        () => {
          form.submit();
        },
      );
    });
    part(this, 'search-locate').addEventListener('click', ({ detail }) => {
      // The keyboard chooses from the input.
      if (detail === 0) input.focus();
      this.#ask((box) => box.askPlace());
    });
    // Opened on a phone: ready to type.
    form.closest('[data-part=find-panel]')?.addEventListener('toggle', (event) => {
      if ('newState' in event && event.newState === 'open') input.focus();
    });
  }

  /** Does something with the box once its code is there, or something else if it does not come. */
  #ask(
    what: (box: SearchBox) => unknown,
    orElse = (): void => {
      this.#sayFailure();
    },
  ): void {
    this.#load().then(what, orElse);
  }

  #load(): Promise<SearchBox> {
    this.#box ??= import('./box.ts').then(({ SearchBox }) => new SearchBox(this));
    // Whoever asks something of it hears that it has failed.
    this.#box.catch(() => undefined);
    return this.#box;
  }

  #sayFailure(): void {
    const drop = part(this, 'search-drop');
    if (parts(drop, 'search-failure').length > 0) return;
    const says = document.createElement('p');
    says.dataset.part = 'search-failure';
    says.role = 'alert';
    says.textContent = FAILURE;
    drop.prepend(says);
  }
}

customElements.define('council-search', CouncilSearch);
