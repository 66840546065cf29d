/**
 * <council-search>: makes the search form a combobox (ARIA 1.2 pattern: editable, list autocomplete).
 * The list of names is fetched when the box is first used; what is typed never leaves the browser.
 */
import { required } from './required.ts';
import { findCouncils, type Findable, type Match } from '../dataset/name-search.ts';

const INDEX = '/search.json';

class CouncilSearch extends HTMLElement {
  readonly #input = required(this.querySelector('input'), 'input');
  readonly #form = required(this.querySelector('form'), 'form');
  readonly #list = document.createElement('ul');
  readonly #status = document.createElement('p');
  #entries: Promise<readonly Findable[]> | undefined;
  #matches: readonly Match[] = [];
  #active = -1;

  connectedCallback(): void {
    const id = `${this.#input.id}-list`;
    this.#list.id = id;
    this.#list.role = 'listbox';
    this.#list.ariaLabel = 'Councils';
    this.#list.hidden = true;
    this.#status.role = 'status';
    this.#status.className = 'note';
    this.#form.append(this.#list, this.#status);
    this.#input.role = 'combobox';
    this.#input.setAttribute('aria-autocomplete', 'list');
    this.#input.setAttribute('aria-controls', id);
    this.#input.ariaExpanded = 'false';
    this.#listen();
    this.#fromAddress();
  }

  #listen(): void {
    this.#input.addEventListener('focus', () => void this.#load());
    this.#input.addEventListener('input', () => void this.#search());
    this.#input.addEventListener('keydown', (event) => {
      this.#onKey(event);
    });
    this.#input.addEventListener('blur', () => {
      this.#close();
    });
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#submit();
    });
    // Before blur: pointerdown on an option must not take the focus away.
    this.#list.addEventListener('pointerdown', (event) => {
      event.preventDefault();
    });
    this.#list.addEventListener('click', (event) => {
      const option = event.target instanceof Element ? event.target.closest('li') : null;
      if (option) this.#open([...this.#list.children].indexOf(option));
    });
  }

  /** A link may carry what to look for: /councils/?q=hull */
  #fromAddress(): void {
    const typed = new URLSearchParams(location.search).get('q');
    if (typed === null || this.#input.value !== '') return;
    this.#input.value = typed;
    void this.#search();
  }

  #load(): Promise<readonly Findable[]> {
    this.#entries ??= fetch(INDEX).then((response) => response.json() as Promise<Findable[]>);
    return this.#entries;
  }

  async #search(): Promise<void> {
    const typed = this.#input.value;
    const entries = await this.#load();
    if (typed !== this.#input.value) return;
    this.#matches = findCouncils(entries, typed);
    this.#active = -1;
    this.#render(typed);
  }

  #render(typed: string): void {
    const { length } = this.#matches;
    this.#list.replaceChildren(...this.#matches.map((match, index) => this.#option(match, index)));
    this.#list.hidden = length === 0;
    this.#input.ariaExpanded = String(length > 0);
    this.#input.removeAttribute('aria-activedescendant');
    const found = length === 1 ? '1 council found.' : `${String(length)} councils found.`;
    const none = 'No council or district of that name. Try a shorter part of it.';
    this.#status.textContent = typed.trim() === '' ? '' : length > 0 ? found : none;
  }

  #option({ name, note, via, district }: Match, index: number): HTMLLIElement {
    const option = document.createElement('li');
    option.role = 'option';
    option.id = `${this.#list.id}-${String(index)}`;
    option.ariaSelected = 'false';
    const small = document.createElement('small');
    const services = `${name} runs children’s services for ${via ?? ''}`;
    small.textContent = district ? services : via === undefined ? note : `${via}; ${note}`;
    option.append(name, small);
    return option;
  }

  #onKey(event: KeyboardEvent): void {
    const { length } = this.#matches;
    if (event.key === 'Escape') this.#close();
    if (length === 0 || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
    event.preventDefault();
    this.#list.hidden = false;
    this.#input.ariaExpanded = 'true';
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
      if (at === index) this.#input.setAttribute('aria-activedescendant', option.id);
    }
  }

  async #submit(): Promise<void> {
    if (this.#matches.length === 0) await this.#search();
    this.#open(Math.max(0, this.#active));
  }

  #open(index: number): void {
    const match = this.#matches[index];
    if (match) location.assign(`/councils/${match.slug}/`);
  }

  #close(): void {
    this.#list.hidden = true;
    this.#input.ariaExpanded = 'false';
    // What cannot be seen is not chosen.
    this.#activate(-1);
  }
}

customElements.define('council-search', CouncilSearch);
