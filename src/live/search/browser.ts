/**
 * <council-search>: finds a council by postcode, name, district or place. What is typed is looked up in the browser:
 * only the file of a postcode's area, or of a name's first letter, is fetched.
 */
import { SearchBox } from './box.ts';

class CouncilSearch extends HTMLElement {
  #box: SearchBox | undefined;

  connectedCallback(): void {
    const form = this.querySelector('form');
    const input = this.querySelector('input');
    const drop = this.querySelector<HTMLElement>('.drop');
    const locate = this.querySelector<HTMLElement>('.locate');
    if (!form || !input || !drop || !locate) throw new Error('The search box lacks a part.');
    this.#box ??= new SearchBox({ form, input, drop, locate });
    if (this.dataset.compact === undefined) this.#box.takeFromAddress();
  }
}

customElements.define('council-search', CouncilSearch);
