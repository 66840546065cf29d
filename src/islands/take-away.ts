/** `<take-away>`: the chart beside it, as its reader chose it, as PNG, SVG, CSV and words. Nothing is loaded before it is asked for. */
import { required } from './required.ts';
import type * as taken from './take-away/taken.ts';

type Making = typeof taken;

/** Everything but the buttons, loaded once. */
const making = async (): Promise<Making> => import('./take-away/taken.ts');

class TakeAway extends HTMLElement {
  connectedCallback(): void {
    const details = required(this.querySelector('details'), 'details');
    details.addEventListener('toggle', () => {
      if (details.open) void this.#tell();
    });
    for (const button of this.querySelectorAll<HTMLButtonElement>('button[data-as]')) {
      button.addEventListener('click', () => void this.#give(button.dataset.as ?? ''));
    }
  }

  /** Words are made anew each time they are opened. */
  async #tell(): Promise<void> {
    const { wordsOf } = await making();
    required(this.querySelector('copy-text p'), 'words').textContent = await wordsOf(this.dataset);
  }

  async #give(format: string): Promise<void> {
    const status = required(this.querySelector('[role=status]'), 'status');
    status.textContent = '';
    try {
      const { fileOf } = await making();
      this.#save(await fileOf(this.dataset, format), format);
      status.textContent = `${format.toUpperCase()} made.`;
    } catch {
      status.textContent = 'It could not be made in this browser.';
    }
  }

  #save(file: Blob, format: string): void {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(file);
    link.download = `caseload-watch-${this.dataset.name ?? 'chart'}.${format}`;
    link.click();
    setTimeout(() => {
      URL.revokeObjectURL(link.href);
    }, 60_000);
  }
}

customElements.define('take-away', TakeAway);
