/** `<cap-counter>`: moves the cap and says how many figures are over it. */
import { thousands } from '../../dataset/text/format.ts';
import { required } from '../browser/required.ts';

class CapCounter extends HTMLElement {
  connectedCallback(): void {
    const input = required(this.querySelector('input'), 'input');
    input.addEventListener('input', () => {
      this.show(Number(input.value), Number(input.min));
    });
  }

  private show(cap: number, lowest: number): void {
    const counts = JSON.parse(this.dataset.counts ?? '[]') as [over: number, extraFte: number][];
    const [over, extraFte] = counts[cap - lowest] ?? [0, 0];
    this.put('[data-cap]', String(cap));
    this.put('[data-over]', String(over));
    this.put('[data-extra]', thousands(extraFte));
  }

  private put(selector: string, text: string): void {
    for (const element of this.querySelectorAll(selector)) element.textContent = text;
  }
}

customElements.define('cap-counter', CapCounter);
