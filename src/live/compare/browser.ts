/** <compare-councils>: the address is the comparison. Adding, taking out, year, cap and presets change it. */
import { chosenList, presetLinks } from './choices.ts';
import { compareLines, compareStrip, compareTable, compareYearsTable } from './compare-charts.ts';
import {
  choiceFrom,
  compare,
  MOST_COMPARED,
  type Choice,
} from '../../dataset/comparison/comparison.ts';
import type { Country } from '../../dataset/country.ts';
import { listed } from '../../dataset/text/format.ts';
import { presetsFor } from '../../dataset/comparison/comparison-presets.ts';
import type { SurroundingsBySlug } from '../../dataset/comparison/surroundings.ts';
import { comparisonInWords } from '../../dataset/comparison/comparison-wording.ts';
import { inAddress, toAddress } from '../browser/address.ts';
import { capControlIn } from '../browser/cap-control.ts';
import { capInAddress, capParameter, carryCap } from '../browser/carry-cap.ts';
import { loadCountry } from '../browser/country.ts';
import { Loading } from '../browser/load-status.ts';
import { RedrawnChart } from '../browser/redrawn.ts';
import { required } from '../browser/required.ts';
import { loadSurroundings } from '../browser/surroundings.ts';

class CompareCouncils extends HTMLElement {
  readonly #cap = capControlIn(this);
  readonly #year = required(this.querySelector<HTMLSelectElement>('#year'), 'year');
  readonly #status = required(this.querySelector('[role=status].visually-hidden'), 'status');
  readonly #lines = new RedrawnChart(this.#part('lines'));
  readonly #strip = new RedrawnChart(this.#part('strip'));
  /** As the page was built. */
  readonly #first = (this.dataset.councils ?? '').split(',');
  readonly #loading = new Loading(this);
  #frame = 0;

  connectedCallback(): void {
    this.#listen();
    if (location.search !== '') this.#show();
  }

  #part(name: string): HTMLElement {
    return required(this.querySelector<HTMLElement>(`[data-compare=${name}]`), name);
  }

  #slugs(): string[] {
    return inAddress('councils')?.split(',') ?? this.#first;
  }

  #listen(): void {
    const show = (): void => {
      this.#show();
    };
    const choose = (slugs: readonly string[]): void => {
      toAddress({ councils: slugs.join(',') }, true);
      show();
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
    this.addEventListener('council-chosen', (event) => {
      if (!(event instanceof CustomEvent) || typeof event.detail !== 'string') return;
      event.preventDefault();
      choose([...this.#slugs(), event.detail]);
    });
    this.addEventListener('click', ({ target }) => {
      const slug = target instanceof HTMLElement ? target.dataset.remove : undefined;
      if (slug === undefined) return;
      choose(this.#slugs().filter((one) => one !== slug));
      // The button is gone: the list, not the top of the page, is where the reader was.
      this.#part('chosen').querySelector<HTMLElement>('a')?.focus();
    });
    this.#part('presets').addEventListener('click', (event) => {
      if (!(event.target instanceof HTMLAnchorElement) || event.metaKey || event.ctrlKey) return;
      event.preventDefault();
      history.pushState(null, '', event.target.href);
      show();
    });
    addEventListener('popstate', show);
  }

  #show(): void {
    this.#loading.load(
      () => Promise.all([loadCountry(), loadSurroundings()]),
      ([country, surroundings]) => {
        this.#draw(country, surroundings);
      },
    );
  }

  #draw(country: Country, surroundings: SurroundingsBySlug): void {
    const year = Number(inAddress('year') ?? country.latestYear);
    const choice = choiceFrom(country, this.#slugs(), year);
    const comparison = compare(country, surroundings, choice, this.#cap.value);
    const [finding = '', ...rest] = comparisonInWords(country, comparison);
    this.#part('finding').textContent = finding;
    this.#part('words').replaceChildren(...rest.map(item));
    this.#lines.draw((width) => compareLines(country, comparison, width, finding));
    this.#strip.draw((width) => compareStrip(country, comparison, width, finding));
    this.#part('table').innerHTML = compareTable(comparison);
    this.#part('years').innerHTML = compareYearsTable(country, comparison);
    required(this.#part('strip').querySelector('h2'), 'heading').textContent =
      `Among all councils, ${String(choice.year)}`;
    this.#year.value = String(choice.year);
    this.#choices(country, surroundings, choice);
    this.#status.textContent = finding;
    carryCap(this.#cap.value, this);
  }

  #choices(country: Country, surroundings: SurroundingsBySlug, choice: Choice): void {
    const { councils, year } = choice;
    const [first] = councils;
    this.#part('chosen').innerHTML = chosenList(councils);
    this.#part('refused').textContent = refusal(choice, country);
    const presets = first === undefined ? [] : presetsFor(country, surroundings, first, year);
    const cap = capParameter(capInAddress());
    const keep = `${year === country.latestYear ? '' : `&year=${String(year)}`}${cap === '' ? '' : `&cap=${cap}`}`;
    this.#part('presets').innerHTML = presetLinks(presets, keep);
  }
}

/** What could not be shown of what the address asks for; empty if all could. */
function refusal({ unknown, beyond, councils }: Choice, country: Country): string {
  const one = councils.length === 1 ? 'Add another council to compare it with. ' : '';
  const names = beyond.map((slug) => country.bySlug.get(slug)?.name ?? slug);
  const many =
    names.length === 0
      ? ''
      : `At most ${String(MOST_COMPARED)} are compared; left out: ${listed(names)}. `;
  const none =
    unknown.length === 0
      ? ''
      : `No figures are published for ${listed(unknown.map((slug) => `‘${slug}’`))}.`;
  return `${one}${many}${none}`;
}

function item(sentence: string): HTMLLIElement {
  const element = document.createElement('li');
  element.textContent = sentence;
  return element;
}

customElements.define('compare-councils', CompareCouncils);
