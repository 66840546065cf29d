/** `<cap-counter>`: moves the cap of the embed and says how many figures are over it. */
import { thousands } from '../../dataset/text/format.ts';
import { part, parts } from '../browser/part.ts';
import '../browser/touch-sliders.ts';

class CapCounter extends HTMLElement {
  connectedCallback(): void {
    const input = part(this, 'counter-slider', HTMLInputElement);
    input.addEventListener('input', () => {
      this.#show(Number(input.value), Number(input.min));
    });
  }

  #show(cap: number, lowest: number): void {
    // Written into the page by this site’s own build.
    const counts = JSON.parse(this.dataset.counts ?? '[]') as [over: number, extraFte: number][];
    const [over, extraFte] = counts[cap - lowest] ?? [0, 0];
    this.#write('counter-cap', String(cap));
    this.#write('counter-over', String(over));
    this.#write('counter-extra', thousands(extraFte));
  }

  #write(name: string, text: string): void {
    for (const element of parts(this, name)) element.textContent = text;
  }
}

customElements.define('cap-counter', CapCounter);
