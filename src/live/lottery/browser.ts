/** <postcode-lottery>: any council in the middle, any distance; both in the address. */
import { HALF_WIDTHS } from '../../charts/core/chart-widths.ts';
import { aroundMap } from '../../charts/distance-map/lottery-map.ts';
import { aroundStrip } from '../../charts/distance-map/lottery-strip.ts';
import { gapLines, regionRanges } from './lottery-charts.ts';
import { gapsTable, gapYearsTable, nearTable } from './lottery-tables.ts';
import { PROPOSED_CAP } from '../../dataset/cap/cap-range.ts';
import { rankingIn, type Country } from '../../dataset/country.ts';
import { LOTTERY_MILES, milesFrom } from '../../dataset/lottery/lottery-range.ts';
import { rememberedMiles } from '../../dataset/places/council-distance.ts';
import {
  GAPS_LISTED,
  gapsByRegion,
  gapsByYear,
  lotteryAround,
  widestGaps,
} from '../../dataset/lottery/lottery-story.ts';
import {
  aroundDetail,
  aroundFinding,
  gapFinding,
  narrowing,
} from '../../dataset/lottery/lottery-wording.ts';
import { allEntries } from '../../dataset/ranking/ranking.ts';
import type { Boundaries } from '../../schemas/geography.ts';
import { inAddress, toAddress, toAddressSoon } from '../browser/address.ts';
import { capInAddress, carryCap } from '../browser/carry-cap.ts';
import { loadCountry } from '../browser/country.ts';
import { Loading } from '../browser/load-status.ts';
import { RedrawnChart } from '../browser/redrawn.ts';
import { part } from '../browser/part.ts';
import { required } from '../browser/required.ts';
import { loadShapes } from '../browser/shapes.ts';

/** How long after the last step of the slider everything else follows, in milliseconds. */
const REST = 120;

/** What was asked of the page. */
interface Choice {
  readonly slug: string;
  readonly miles: number;
  readonly cap: number;
}

class PostcodeLottery extends HTMLElement {
  readonly #number = part(this, 'miles-number', HTMLInputElement);
  readonly #slider = part(this, 'miles-slider', HTMLInputElement);
  readonly #strip = new RedrawnChart(this.#part('strip'));
  readonly #years = new RedrawnChart(this.#part('years'));
  readonly #regions = new RedrawnChart(this.#part('regions'));
  readonly #default = this.#part('around').dataset.council ?? '';
  readonly #distance = rememberedMiles();
  #choice: Choice = { slug: this.#default, miles: LOTTERY_MILES, cap: PROPOSED_CAP };
  readonly #loading = new Loading(this);
  #resting: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    this.#slider.addEventListener('input', () => {
      this.#toMiles(Number(this.#slider.value));
    });
    this.#number.addEventListener('change', () => {
      this.#toMiles(milesFrom(this.#number.value));
    });
    required(this.querySelector('form.slider-field'), 'form').addEventListener(
      'submit',
      (event) => {
        event.preventDefault();
      },
    );
    this.addEventListener('council-chosen', (event) => {
      if (!(event instanceof CustomEvent) || typeof event.detail !== 'string') return;
      event.preventDefault();
      toAddress({ council: event.detail }, true);
      this.#fromAddress();
    });
    addEventListener('popstate', () => {
      this.#fromAddress();
    });
    this.#fromAddress();
  }

  #part(name: string): HTMLElement {
    return required(this.querySelector<HTMLElement>(`[data-lottery=${name}]`), name);
  }

  #toMiles(miles: number): void {
    toAddressSoon('miles', miles === LOTTERY_MILES ? '' : String(miles));
    this.#show({ ...this.#choice, miles }, REST);
  }

  #fromAddress(): void {
    const miles = inAddress('miles');
    this.#show({
      slug: inAddress('council') ?? this.#default,
      miles: miles === null ? LOTTERY_MILES : milesFrom(miles),
      cap: capInAddress(),
    });
  }

  #show(choice: Choice, after = 0): void {
    const { slug, miles, cap } = this.#choice;
    const same = choice.slug === slug && choice.miles === miles && choice.cap === cap;
    this.#choice = choice;
    this.#slider.value = String(choice.miles);
    this.#number.value = String(choice.miles);
    if (same) return;
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => {
      this.#follow();
    }, after);
  }

  #follow(): void {
    this.#loading.load(
      () => Promise.all([loadCountry(), loadShapes()]),
      ([country, shapes]) => {
        this.#draw(country, shapes);
      },
    );
  }

  #draw(country: Country, shapes: Boundaries): void {
    const choice = this.#choice;
    this.#around(country, shapes, choice);
    this.#everywhere(country, choice.miles);
    this.#regions.draw((width) => regionRanges(gapsByRegion(country), width, choice.cap));
    carryCap(choice.cap, this);
  }

  #around(country: Country, topology: Boundaries, { slug, miles, cap }: Choice): void {
    const council = country.bySlug.get(slug);
    const status = required(this.querySelector('[role=status].visually-hidden'), 'status');
    if (council?.latitude === undefined) {
      this.#part('around-finding').textContent = 'No figures are published by that council';
      status.textContent = 'No figures are published by that council.';
      return;
    }
    const around = lotteryAround(country, council, miles);
    this.#part('cap').textContent = String(cap);
    this.#part('around-finding').textContent = aroundFinding(around);
    this.#part('around-detail').textContent = aroundDetail(around);
    const everybody = allEntries(rankingIn(country, around.year));
    for (const [name, width] of Object.entries(HALF_WIDTHS)) {
      const place = required(this.querySelector(`.chart-${name}`), 'map');
      place.innerHTML = aroundMap(around, everybody, { width, cap, topology });
    }
    required(this.#part('around').querySelector('table'), 'table').outerHTML = nearTable(
      around,
      cap,
    );
    this.#strip.draw((width) => aroundStrip(around, width, cap));
    status.textContent = `${aroundFinding(around)}. ${aroundDetail(around)}`;
  }

  #everywhere(country: Country, miles: number): void {
    const gaps = widestGaps(country, miles, this.#distance);
    const [widest] = gaps;
    if (widest !== undefined) this.#part('finding').textContent = gapFinding(widest);
    this.#part('gaps').innerHTML = gapsTable(gaps.slice(0, GAPS_LISTED), miles, country.latestYear);
    const years = gapsByYear(country, miles, this.#distance);
    const chart = this.#part('years');
    required(chart.querySelector('h2'), 'heading').textContent = narrowing(years);
    required(chart.querySelector('figcaption .note'), 'subtitle').textContent =
      `Highest over lowest average within ${String(miles)} miles of each council: of the council in the middle, and the widest of all.`;
    required(chart.querySelector('table'), 'table').outerHTML = gapYearsTable(years, miles);
    this.#years.draw((width) => gapLines(years, width));
  }
}

customElements.define('postcode-lottery', PostcodeLottery);
