/** <compare-councils>: the address is the comparison. Adding, taking out, year, cap and presets change it. */
import '../browser/tidy-address.ts';
import { inAddress, toAddress } from '../browser/address.ts';
import { askedFor, knownAmong } from '../browser/unknown-values.ts';
import { tapToBringForward } from '../browser/bring-forward.ts';
import { capControlIn } from '../browser/cap-control.ts';
import { carryCap } from '../browser/carry-cap.ts';
import { loadCountry } from '../browser/country.ts';
import { Loading } from '../browser/load-status.ts';
import { part } from '../browser/part.ts';
import { loadSurroundings, surroundingsIn } from '../browser/surroundings.ts';
import type { CompareDrawing } from './drawing.ts';
import type { CompareFigures, CompareRequest } from './view.ts';

class CompareCouncils extends HTMLElement {
  readonly #cap = capControlIn(this);
  readonly #year = part(this, 'year', HTMLSelectElement);
  #drawing: CompareDrawing | undefined;
  readonly #loading = new Loading(this);
  #frame = 0;
  /** What the address asked for when it was last shown; nothing is what the page was built with. */
  #shown = '';

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
    // A link to a place on the page, such as the skip link, asks for nothing else.
    addEventListener('popstate', () => {
      if (location.search !== this.#shown) show();
    });
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

  /** Those that the address asks for, else those that the page was built with. */
  #slugs(): string[] {
    const asked = inAddress('councils') ?? this.dataset.councils ?? '';
    return asked.split(',').filter(Boolean);
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
    this.#shown = location.search;
    this.#loading.load(
      () =>
        Promise.all([
          import('./drawing.ts'),
          this.#asked(),
          'split' in this.dataset ? undefined : loadSurroundings(),
        ]),
      ([{ CompareDrawing: Drawing }, { country, ...asked }, surroundings]) => {
        this.#drawing ??= new Drawing(this);
        const figures = { country, surroundings: surroundings ?? surroundingsIn(country) };
        const cap = this.#cap.value;
        this.#drawing.show(figures, { ...asked, cap });
        this.#year.value = String(asked.year);
        carryCap(cap, this);
      },
    );
  }

  /** What the address asks for among England’s councils, with the figures of it. What it asks for in vain is named to the reader. */
  async #asked(): Promise<Omit<CompareRequest, 'cap'> & Pick<CompareFigures, 'country'>> {
    const { councils, years, latestYear } = await loadCountry();
    const slugs = knownAmong(
      'councils',
      this.#slugs(),
      councils.map(({ slug, name }) => ({ value: slug, name })),
    );
    const offered = years.map(String).map((value) => ({ value, name: value }));
    const year = Number(askedFor('year', offered) ?? latestYear);
    return { slugs, year, country: await loadCountry(...slugs, 'places', year) };
  }
}

customElements.define('compare-councils', CompareCouncils);
