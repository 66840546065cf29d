/** <council-comparison>: draws the comparison that the address of an embed asks for. */
import { h } from 'preact';
import { render } from '../browser/render.ts';
import { tapToBringForward } from '../browser/bring-forward.ts';
import { inAddress } from '../browser/address.ts';
import { jsonFiles } from '../browser/json-loader.ts';
import { plain } from '../../dataset/address/asked-value.ts';
import { withLists } from '../../dataset/wire/check.ts';
import { Loading } from '../browser/load-status.ts';
import { part } from '../browser/part.ts';
import { EmbedComparisonChart, EmbedComparisonTable } from './EmbedComparison.tsx';
import {
  MOST_IN_EMBED,
  embedComparisonView,
  unknownInWords,
  type CouncilFile,
  type EmbedComparisonOptions,
} from './embed-view.ts';

/** Shown where the address names none, so that there is something to see. */
const EXAMPLE = ['bolton', 'north-east-lincolnshire'];

class CouncilComparison extends HTMLElement {
  readonly #loading = new Loading(this);
  readonly #files = jsonFiles(
    (slug) => `${this.dataset.base ?? ''}/embed/comparison/${slug}.json`,
    (parsed) => withLists<CouncilFile>(parsed, ['figures']),
  );

  connectedCallback(): void {
    tapToBringForward(this);
    this.#loading.load(
      () => this.#councils(),
      (files) => {
        this.#draw(files);
      },
    );
  }

  async #councils(): Promise<CouncilFile[]> {
    const asked = inAddress('councils')?.split(',') ?? EXAMPLE;
    const shown = asked.filter(Boolean).slice(0, MOST_IN_EMBED);
    const files = await Promise.all(shown.map((slug) => this.#file(slug)));
    const unknown = shown.filter((_, index) => files[index] === undefined);
    part(this, 'unknown').textContent = unknownInWords(unknown);
    return files.filter((file) => file !== undefined);
  }

  /** Undefined if no council has the name. */
  async #file(asked: string): Promise<CouncilFile | undefined> {
    const slug = plain(asked);
    if (slug === '') return undefined;
    try {
      return await this.#files(slug);
    } catch (error) {
      if (error instanceof Error && error.cause === 404) return undefined;
      throw error;
    }
  }

  #draw(files: readonly CouncilFile[]): void {
    // Written into the page by this site’s own build.
    const options = JSON.parse(this.dataset.options ?? '') as EmbedComparisonOptions;
    const view = embedComparisonView(files, options);
    part(this, 'status').textContent = view.status;
    render(h(EmbedComparisonChart, { view }), part(this, 'chart'));
    render(h(EmbedComparisonTable, { view }), part(this, 'table'));
  }
}

customElements.define('council-comparison', CouncilComparison);
