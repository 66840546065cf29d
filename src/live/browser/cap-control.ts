/**
 * <cap-control>: a slider and a number field that say the same. Each step sends a `cap` event. The address and the links
 * of the page follow a moment later.
 */
import { capFrom, PROPOSED_CAP } from '../../dataset/cap/cap-range.ts';
import { toAddressSoon } from './address.ts';
import { capInAddress, capParameter, carryCap } from './carry-cap.ts';
import { part } from './part.ts';
import './touch-sliders.ts';

/** How long after the last step links are rewritten. */
const REST_MS = 250;

export class CapControl extends HTMLElement {
  readonly #slider = part(this, 'cap-slider', HTMLInputElement);
  readonly #number = part(this, 'cap-number', HTMLInputElement);
  readonly #back = part(this, 'cap-back');
  #resting: ReturnType<typeof setTimeout> | undefined;
  #value = PROPOSED_CAP;

  /** The cap chosen. */
  get value(): number {
    return this.#value;
  }

  /** Moves the cap as a reader would. */
  moveTo(cap: number): void {
    this.#choose(cap);
  }

  connectedCallback(): void {
    this.#slider.addEventListener('input', () => {
      this.#choose(Number(this.#slider.value));
    });
    // While somebody types, 1 is on the way to 18: it counts once it is within the range.
    this.#number.addEventListener('input', () => {
      const typed = Number(this.#number.value);
      if (capFrom(this.#number.value) === typed) this.#choose(typed);
    });
    this.#number.addEventListener('change', () => {
      this.#choose(capFrom(this.#number.value));
      this.#number.value = String(this.#value);
    });
    this.#back.addEventListener('click', () => {
      this.#choose(PROPOSED_CAP);
      this.#slider.focus();
    });
    addEventListener('popstate', () => {
      this.#set(capInAddress());
    });
    this.#set(capInAddress());
  }

  #choose(cap: number): void {
    this.#set(cap);
    toAddressSoon('cap', capParameter(cap));
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => {
      carryCap(this.#value);
    }, REST_MS);
  }

  #set(cap: number): void {
    const changed = cap !== this.#value;
    this.#value = cap;
    this.#slider.value = String(cap);
    this.#slider.setAttribute('aria-valuetext', `${String(cap)} cases`);
    if (document.activeElement !== this.#number) this.#number.value = String(cap);
    this.#back.hidden = cap === PROPOSED_CAP;
    if (changed) this.dispatchEvent(new CustomEvent('cap', { bubbles: true, detail: cap }));
  }
}

customElements.define('cap-control', CapControl);

/** The cap control of a page, upgraded already as this file defines it. */
export function capControlIn(root: ParentNode): CapControl {
  return part(root, 'cap-control', CapControl);
}
