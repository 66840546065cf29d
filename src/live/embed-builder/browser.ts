/** `<embed-builder>`: makes the code of an embed from the choices, and shows it. */
import { required } from '../browser/required.ts';

const TITLES: Readonly<Record<string, string>> = {
  card: 'children’s social work caseload',
  trend: 'children’s social work caseloads through the years',
  comparison: 'Children’s social work caseloads of councils compared',
  map: 'Map of children’s social work caseloads in England',
  'league-table': 'Children’s social work caseloads of every council',
  cap: 'How many councils would be over a cap on caseloads?',
};

class EmbedBuilder extends HTMLElement {
  readonly #form = required(this.querySelector('form'), 'form');
  readonly #code = required(this.querySelector('[data-code]'), 'place for the code');
  readonly #frame = required(this.querySelector('iframe'), 'preview');

  connectedCallback(): void {
    this.#form.addEventListener('change', () => {
      this.show();
    });
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
    });
    const asked = new URLSearchParams(location.search).get('council');
    const council = this.#form.querySelector<HTMLSelectElement>('#council');
    if (asked !== null && council !== null) council.value = asked;
    this.show();
  }

  private show(): void {
    const kind = this.value('kind');
    for (const part of this.#form.querySelectorAll<HTMLElement>('[data-for]')) {
      part.hidden = !(part.dataset.for ?? '').split(' ').includes(kind);
    }
    const path = this.path(kind);
    const heights = JSON.parse(this.dataset.heights ?? '{}') as Record<string, number>;
    const height = String(heights[kind] ?? 500);
    this.#code.textContent = `<iframe src="${this.dataset.site ?? ''}${path}" title="${this.titleOf(kind)}" width="100%" height="${height}" style="border:0;max-width:45rem" loading="lazy"></iframe>`;
    if (this.#frame.getAttribute('src') !== path) this.#frame.src = path;
    this.#frame.height = height;
  }

  private path(kind: string): string {
    const base = this.#form.querySelector<HTMLInputElement>('[name=kept]')?.checked
      ? `/v/${this.dataset.version ?? ''}/embed/`
      : '/embed/';
    switch (kind) {
      case 'card':
      case 'trend':
        return `${base}${kind}/${this.value('council')}/`;
      case 'comparison':
        return `${base}comparison/?councils=${this.value('council')},${this.value('second')}`;
      case 'league-table':
        return `${base}league-table/${this.value('region') === '' ? '' : `${this.value('region')}/`}`;
      default:
        return `${base}${kind}/`;
    }
  }

  private titleOf(kind: string): string {
    const words = TITLES[kind] ?? '';
    const select = this.#form.querySelector<HTMLSelectElement>('#council');
    const name = select?.selectedOptions[0]?.text.trim() ?? '';
    return kind === 'card' || kind === 'trend' ? `${name}: ${words}` : words;
  }

  private value(name: string): string {
    const field = this.#form.elements.namedItem(name);
    return field instanceof HTMLSelectElement ? field.value : '';
  }
}

customElements.define('embed-builder', EmbedBuilder);
