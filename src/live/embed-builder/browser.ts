/** `<embed-builder>`: makes the code of an embed from what is chosen, and shows it. */
import '../browser/tidy-address.ts';
import { publishedPath } from '../../dataset/address/base-path.ts';
import { Announcement } from '../browser/announcement.ts';
import { part, parts } from '../browser/part.ts';
import { fromAddress } from '../browser/select-fields.ts';
import {
  canBeMade,
  chooseOtherwise,
  EMBED_CHOICES,
  embedBuilderView,
  isOffered,
  leavesOut,
  type EmbedHeights,
  type EmbedRequest,
  type Place,
} from './view.ts';

class EmbedBuilder extends HTMLElement {
  readonly #announcement = new Announcement(part(this, 'announcement'));
  readonly #form = part(this, 'choices', HTMLFormElement);
  readonly #fields = parts(this, 'field', HTMLSelectElement);
  readonly #kept = part(this, 'kept', HTMLInputElement);
  readonly #code = part(this, 'code');
  readonly #frame = part(this, 'preview', HTMLIFrameElement);
  // Written into the page by this site's own build.
  readonly #heights = JSON.parse(this.dataset.heights ?? '{}') as EmbedHeights;

  connectedCallback(): void {
    this.#form.addEventListener('change', () => {
      this.#announcement.say(this.#show());
    });
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
    });
    for (const field of this.#fields) fromAddress(field);
    this.#show();
  }

  /** Shows what is chosen, and gives what is to be read out: nothing where something has to be chosen first. */
  #show(): string {
    const request = this.#request();
    const asked: readonly string[] = choiceOf(request.kind).fields;
    for (const row of parts(this, 'row')) row.hidden = !asked.includes(row.dataset.field ?? '');
    this.#offer(request);
    const isChosen = this.#isChosen(asked) && canBeMade(request, this.#heights);
    part(this, 'result').hidden = !isChosen;
    if (!isChosen) return '';
    const view = embedBuilderView(request, this.#heights, this.dataset.site ?? '');
    this.#code.textContent = view.code;
    const src = publishedPath(view.path);
    if (this.#frame.getAttribute('src') !== src) this.#frame.src = src;
    this.#frame.height = String(view.height);
    return view.announcement;
  }

  /** Leaves out the places that the kind cannot show, and says why. */
  #offer(request: EmbedRequest): void {
    for (const name of ['council', 'second'])
      for (const option of this.#field(name)?.options ?? [])
        option.hidden = option.disabled = !isOffered(request.kind, option.value, this.#heights);
    for (const group of parts(this, 'areas')) group.hidden = request.kind === 'comparison';
    part(this, 'left-out').hidden = !leavesOut(request.kind);
    part(this, 'note').textContent = chooseOtherwise(request);
  }

  #request(): EmbedRequest {
    const council = this.#field('council')?.selectedOptions[0];
    return {
      kind: choiceOf(this.#value('kind')).kind,
      council: council === undefined ? { slug: '', name: '' } : placeOf(council),
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

function placeOf({ value, text }: HTMLOptionElement): Place {
  return { slug: value, name: text.trim() };
}

function choiceOf(kind: string): (typeof EMBED_CHOICES)[number] {
  return EMBED_CHOICES.find((choice) => choice.kind === kind) ?? EMBED_CHOICES[0];
}

customElements.define('embed-builder', EmbedBuilder);
