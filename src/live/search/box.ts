/** What the search box does: what is typed, sent or asked of the device goes to the answers, and these to the combobox. */
import { normalisePostcode } from '../../postcodes/normalise.ts';
import { part } from '../browser/part.ts';
import { answer } from './answer.ts';
import { Combobox } from './combobox.ts';
import { whereAmI } from './location.ts';
import { NO_REPLY, sayOnly, type Reply } from './reply.ts';

export class SearchBox {
  readonly #input: HTMLInputElement;
  readonly #combobox: Combobox;
  #reply = NO_REPLY;

  /** @param root holds the parts of the box: where answers are put, too */
  constructor(root: HTMLElement) {
    this.#input = part(root, 'search-input', HTMLInputElement);
    const form = part(root, 'search-form', HTMLFormElement);
    this.#combobox = new Combobox(form, this.#input, part(root, 'search-drop'));
  }

  /**
   * A link may carry what to look for: /councils/?q=hull. A postcode is taken out of the address again, so that
   * neither the history nor a further request holds it.
   */
  async takeFromAddress(): Promise<void> {
    const address = new URL(location.href);
    const typed = address.searchParams.get('q');
    if (typed === null || this.#input.value !== '') return;
    this.#input.value = typed;
    if (normalisePostcode(typed)?.district !== undefined) {
      address.searchParams.delete('q');
      history.replaceState(history.state, '', address);
    }
    await this.search();
  }

  /** Answers what is typed: before this returns, if the file it needs is there. */
  async search(): Promise<void> {
    const typed = this.#input.value;
    const reply = answer(typed);
    if (!(reply instanceof Promise)) {
      this.#show(reply);
      return;
    }
    this.#combobox.hush();
    const late = await reply;
    if (typed === this.#input.value) this.#show(late);
  }

  /** Opens what was picked, else the only likely page; offers the choice where there are several. */
  async submit(): Promise<void> {
    const picked = this.#combobox.active;
    if (!picked && this.#input.value !== '') await this.search();
    const [first] = this.#reply.choices;
    const choice = picked ?? (this.#reply.sure ? first : undefined);
    if (choice) this.#combobox.open(choice);
    else if (first) this.#combobox.activateFirst();
  }

  /** Asks where the person is, and answers unless something was typed meanwhile. */
  async askPlace(): Promise<void> {
    this.#input.value = '';
    this.#show(sayOnly('Asking your browser where you are …'));
    const reply = await whereAmI();
    if (this.#input.value === '') this.#show(reply);
  }

  #show(reply: Reply): void {
    this.#reply = reply;
    this.#combobox.show(reply);
  }
}
