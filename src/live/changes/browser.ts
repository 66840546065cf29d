/** `<change-list>`: shows what changed of one council or area, or of one measure. What is asked for is in the address. */
import '../browser/tidy-address.ts';
import { h } from 'preact';
import { readChanges, unpackChanges } from '../../dataset/wire/changes.ts';
import { inAddress, toAddress } from '../browser/address.ts';
import { fill } from '../browser/fill.ts';
import { jsonFiles } from '../browser/json-loader.ts';
import { Loading } from '../browser/load-status.ts';
import { part, parts } from '../browser/part.ts';
import { checkAddress, fromAddress } from '../browser/select-fields.ts';
import { ChangePairs } from './ChangePairs.tsx';
import { changesView } from './view.ts';

/** All changes, or those of the one release that a page is about. */
const loadChanges = jsonFiles(
  (release) => (release === '' ? '/changes.json' : `/changes/${release}.json`),
  (parsed) => unpackChanges(readChanges(parsed)),
);

class ChangeListElement extends HTMLElement {
  readonly #fields = parts(this, 'field', HTMLSelectElement);
  readonly #loading = new Loading(this);

  connectedCallback(): void {
    const form = part(this, 'choice', HTMLFormElement);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
    });
    form.addEventListener('change', () => {
      toAddress({ council: this.#chosen('council'), measure: this.#chosen('measure') }, true);
      checkAddress(this.#fields);
      this.#show();
    });
    addEventListener('popstate', () => {
      this.#fromAddress();
      this.#show();
    });
    this.#fromAddress();
    if (['council', 'measure'].some((name) => inAddress(name) !== null)) this.#show();
  }

  /** A field that the address does not ask for shows everything. */
  #fromAddress(): void {
    for (const field of this.#fields) {
      field.value = '';
      fromAddress(field);
    }
  }

  #show(): void {
    this.#loading.load(
      async () => loadChanges(this.dataset.release ?? ''),
      (list) => {
        const choice = { council: this.#chosen('council'), measure: this.#chosen('measure') };
        const view = changesView(list, choice);
        fill(h(ChangePairs, { view }), part(this, 'pairs'));
        part(this, 'status').textContent = view.status;
      },
      'The list of changes',
    );
  }

  #chosen(name: string): string {
    return this.#fields.find((field) => field.name === name)?.value ?? '';
  }
}

customElements.define('change-list', ChangeListElement);
