/**
 * <council-search>: finds a council by postcode, name, district or place. What is typed is looked up in the browser:
 * only the file of a postcode's area, or of a name's first letter, is fetched.
 */
import { part } from '../browser/part.ts';
import { SearchBox } from './box.ts';

class CouncilSearch extends HTMLElement {
  #box: SearchBox | undefined;

  connectedCallback(): void {
    this.#box ??= new SearchBox({
      form: part(this, 'search-form', HTMLFormElement),
      input: part(this, 'search-input', HTMLInputElement),
      drop: part(this, 'search-drop'),
      locate: part(this, 'search-locate'),
    });
    if (this.dataset.compact === undefined) this.#box.takeFromAddress();
  }
}

customElements.define('council-search', CouncilSearch);
