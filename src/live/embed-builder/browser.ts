/** `<embed-builder>`: makes the code of an embed from what is chosen, and shows it. */
import { part, parts } from '../browser/part.ts';
import { fromAddress } from '../browser/select-fields.ts';
import { EMBED_CHOICES, embedBuilderView, type EmbedKind, type EmbedRequest } from './view.ts';

class EmbedBuilder extends HTMLElement {
  readonly #form = part(this, 'choices', HTMLFormElement);
  readonly #fields = parts(this, 'field', HTMLSelectElement);
  readonly #kept = part(this, 'kept', HTMLInputElement);
  readonly #code = part(this, 'code');
  readonly #frame = part(this, 'preview', HTMLIFrameElement);

  connectedCallback(): void {
    this.#form.addEventListener('change', () => {
      this.#show();
    });
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
    });
    for (const field of this.#fields) fromAddress(field);
    this.#show();
  }

  #show(): void {
    const request = this.#request();
    const asked: readonly string[] = choiceOf(request.kind).fields;
    for (const row of parts(this, 'row')) row.hidden = !asked.includes(row.dataset.field ?? '');
    const isChosen = this.#isChosen(asked);
    part(this, 'result').hidden = !isChosen;
    if (!isChosen) return;
    // Written into the page by this site's own build from the same type.
    const heights = JSON.parse(this.dataset.heights ?? '{}') as Record<EmbedKind, number>;
    const view = embedBuilderView(request, heights, this.dataset.site ?? '');
    this.#code.textContent = view.code;
    if (this.#frame.getAttribute('src') !== view.path) this.#frame.src = view.path;
    this.#frame.height = String(view.height);
  }

  #request(): EmbedRequest {
    const council = this.#field('council');
    return {
      kind: choiceOf(this.#value('kind')).kind,
      council: {
        slug: council?.value ?? '',
        name: council?.selectedOptions[0]?.text.trim() ?? '',
      },
      second: this.#value('second'),
      region: this.#value('region'),
      version: this.#kept.checked ? this.dataset.version : undefined,
    };
  }

  /** Whether all that the embed needs is chosen: nothing is where the address asks for what is unknown. */
  #isChosen(needed: readonly string[]): boolean {
    return this.#fields
      .filter(({ name }) => name === 'kind' || needed.includes(name))
      .every(({ selectedIndex }) => selectedIndex >= 0);
  }

  #field(name: string): HTMLSelectElement | undefined {
    return this.#fields.find((field) => field.name === name);
  }

  #value(name: string): string {
    return this.#field(name)?.value ?? '';
  }
}

function choiceOf(kind: string): (typeof EMBED_CHOICES)[number] {
  return EMBED_CHOICES.find((choice) => choice.kind === kind) ?? EMBED_CHOICES[0];
}

customElements.define('embed-builder', EmbedBuilder);
