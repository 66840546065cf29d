/** <compare-councils>: the address is the comparison. Adding, taking out, year, cap and presets change it. */
import '../browser/tidy-address.ts';
import { inAddress, toAddress } from '../browser/address.ts';
import { askedFor, knownAmong } from '../browser/unknown-values.ts';
import { isEnglish } from '../../dataset/lineage/english-councils.ts';
import { tapToBringForward } from '../browser/bring-forward.ts';
import { capControlIn } from '../browser/cap-control.ts';
import { carryCap } from '../browser/carry-cap.ts';
import { loadCountry } from '../browser/country.ts';
import { Loading } from '../browser/load-status.ts';
import { part } from '../browser/part.ts';
import { loadSurroundings } from '../browser/surroundings.ts';
import type { CompareDrawing } from './drawing.ts';
import type { CompareFigures } from './view.ts';

class CompareCouncils extends HTMLElement {
  readonly #cap = capControlIn(this);
  readonly #year = part(this, 'year', HTMLSelectElement);
  #drawing: CompareDrawing | undefined;
  /** The councils that the page was built with. */
  readonly #first = (this.dataset.councils ?? '').split(',');
  readonly #loading = new Loading(this);
  #frame = 0;

  connectedCallback(): void {
    const show = (): void => {
      this.#show();
    };
    this.addEventListener('cap', () => {
      cancelAnimationFrame(this.#frame);
      this.#frame = requestAnimationFrame(show);
    });
    this.#year.addEventListener('change', () => {
      const newest = this.#year.selectedIndex === 0;
      toAddress({ year: newest ? '' : this.#year.value }, true);
      show();
    });
    this.#listenToCouncils();
    tapToBringForward(this);
    addEventListener('popstate', show);
    if (location.search !== '') show();
  }

  #listenToCouncils(): void {
    this.addEventListener('council-chosen', (event) => {
      if (!(event instanceof CustomEvent) || typeof event.detail !== 'string') return;
      event.preventDefault();
      this.#choose([...this.#slugs(), event.detail]);
    });
    part(this, 'chosen').addEventListener('click', ({ target }) => {
      const slug = target instanceof HTMLElement ? target.dataset.remove : undefined;
      if (slug !== undefined) this.#takeOut(slug);
    });
    part(this, 'presets').addEventListener('click', (event) => {
      if (!(event.target instanceof HTMLAnchorElement) || event.metaKey || event.ctrlKey) return;
      event.preventDefault();
      history.pushState(null, '', event.target.href);
      this.#show();
    });
  }

  #slugs(): string[] {
    const asked = inAddress('councils')?.split(',') ?? this.#first;
    return asked.map((slug) => slug.trim()).filter((slug) => slug !== '');
  }

  #choose(slugs: readonly string[]): void {
    toAddress({ councils: slugs.join(',') }, true);
    this.#show();
  }

  /** The button goes away: the list, not the top of the page, is where the reader was. */
  #takeOut(slug: string): void {
    this.#choose(this.#slugs().filter((one) => one !== slug));
    part(this, 'chosen-council', HTMLAnchorElement).focus();
  }

  #show(): void {
    this.#loading.load(
      () => Promise.all([import('./drawing.ts'), loadCountry(), loadSurroundings()]),
      ([{ CompareDrawing: Drawing }, country, surroundings]) => {
        this.#drawing ??= new Drawing(this);
        this.#follow(this.#drawing, { country, surroundings });
      },
    );
  }

  #follow(drawing: CompareDrawing, figures: CompareFigures): void {
    const { councils, years } = figures.country;
    const offered = councils.filter(isEnglish).map(({ slug, name }) => ({ value: slug, name }));
    const asked = askedFor(
      'year',
      years.map((year) => ({ value: String(year), name: String(year) })),
    );
    const { comparison } = drawing.show(figures, {
      slugs: knownAmong('councils', this.#slugs(), offered),
      year: asked === null ? undefined : Number(asked),
      cap: this.#cap.value,
    });
    this.#year.value = String(comparison.year);
    carryCap(this.#cap.value, this);
  }
}

customElements.define('compare-councils', CompareCouncils);
