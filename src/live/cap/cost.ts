/** Works out what extra staff might cost, at the cap that is chosen. It is loaded once somebody turns to its field. */
import { h } from 'preact';
import { readCost } from '../../dataset/cap/cost.ts';
import type { Country } from '../../dataset/country.ts';
import { inAddress, toAddressSoon } from '../browser/address.ts';
import { Announcement } from '../browser/announcement.ts';
import { capControlIn } from '../browser/cap-control.ts';
import { carryCap } from '../browser/carry-cap.ts';
import { loadCountry } from '../browser/country.ts';
import { fill } from '../browser/fill.ts';
import { Loading } from '../browser/load-status.ts';
import { part } from '../browser/part.ts';
import { CapCost } from './CapCost.tsx';
import { costView } from './cost-view.ts';

/** How long after the last step of the cap the sum follows, in milliseconds. */
const REST_MS = 150;

/** A cap is held against the figures of all years. */
const loadAll = (): Promise<Country> => loadCountry('all');

class CostPart {
  readonly #root = part(document, 'cap-page');
  readonly #field = part(document, 'cost', HTMLInputElement);
  readonly #sum = part(document, 'cost-sum');
  readonly #cap = capControlIn(document);
  readonly #loading = new Loading(document, 'cost-status');
  readonly #announcement = new Announcement(part(document, 'cost-announcement'));
  #resting: ReturnType<typeof setTimeout> | undefined;

  /** Begins to follow the field and the cap, with the cost that the address asks for. */
  start(): void {
    const asked = inAddress('cost');
    if (asked !== null && this.#field.value === '') this.#field.value = asked;
    this.#field.addEventListener('input', () => {
      this.#show(false);
      this.#toAddress();
    });
    this.#field.addEventListener('change', () => {
      this.#show(true);
    });
    this.#root.addEventListener('cap', () => {
      clearTimeout(this.#resting);
      this.#resting = setTimeout(() => {
        this.#show(true);
      }, REST_MS);
    });
    // What was typed while this was loading.
    if (this.#field.value !== (asked ?? '')) this.#toAddress();
    this.#show(true);
  }

  #toAddress(): void {
    const cost = readCost(this.#field.value);
    toAddressSoon('cost', typeof cost === 'number' ? String(cost) : '');
  }

  /** Shows the sum, or names what is wrong once its reader has left the field. An empty field is no mistake. */
  #show(withProblem: boolean): void {
    const cost = readCost(this.#field.value);
    if (typeof cost === 'number') {
      this.#name('');
      this.#loading.load(loadAll, (country) => {
        this.#showSum(country);
      });
      return;
    }
    const isEmpty = this.#field.value.trim() === '';
    this.#name(withProblem && !isEmpty ? cost : '');
    fill(null, this.#sum);
    this.#announcement.say('');
  }

  /** What is in the field may have changed while the figures were loading. */
  #showSum(country: Country): void {
    const cost = readCost(this.#field.value);
    if (typeof cost === 'string') return;
    const view = costView(country, this.#cap.value, cost);
    fill(h(CapCost, { view }), this.#sum);
    carryCap(view.cap, this.#sum);
    this.#announcement.say(view.announcement);
  }

  #name(problem: string): void {
    part(document, 'cost-problem').textContent = problem;
    this.#field.setAttribute('aria-invalid', String(problem !== ''));
  }
}

/** Starts it, once. */
export function startCost(): void {
  new CostPart().start();
}
