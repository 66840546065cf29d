/** Everything on the page about the cap follows the slider: counts, charts and map at once, what is long once it rests. */
import '../browser/tidy-address.ts';
import { h, type ComponentChild } from 'preact';
import { PROPOSED_CAP } from '../../dataset/cap/cap-range.ts';
import type { Country } from '../../dataset/country.ts';
import { capControlIn, type CapControl } from '../browser/cap-control.ts';
import { carryCap } from '../browser/carry-cap.ts';
import { loadCountry } from '../browser/country.ts';
import { LivePart } from '../browser/live-part.ts';
import { loadAhead } from '../browser/json-loader.ts';
import { Loading } from '../browser/load-status.ts';
import { MapPictureOnPage } from '../browser/map-picture.ts';
import { part } from '../browser/part.ts';
import type { NotedLimit } from '../../dataset/limits/limits.ts';
import { CapColumns, CapHistogram, CapStrip, CapSums } from './CapPage.tsx';
import { CapYearsTable } from './CapYearsTable.tsx';
import { OverCapTable } from './OverCapTable.tsx';
import type { CaseShares } from './shares-view.ts';
import { CapPersistence, YearsOverTable } from './YearsOverTable.tsx';
import { capView, type CapFigures, type CapView } from './view.ts';

/** How long after the last step what is long follows, in milliseconds. */
const REST_MS = 120;

/** Components by the part of the page that they are. */
type Draws = Readonly<Record<string, (view: CapView) => ComponentChild>>;

/** What follows at every step. */
const AT_ONCE: Draws = {
  sums: (view) => h(CapSums, { view }),
  strip: (view) => h(CapStrip, { view }),
  years: (view) => h(CapColumns, { view, of: 'years' }),
  staff: (view) => h(CapColumns, { view, of: 'staff' }),
};

/** What follows once the cap rests. */
const AT_REST: Draws = {
  'years-table': ({ effect }) => h(CapYearsTable, { effect }),
  'over-table': ({ over, effect }) => h(OverCapTable, { rows: over, effect }),
  persistence: (view) => h(CapPersistence, { view }),
  'years-over': (view) => h(YearsOverTable, { view }),
  histogram: (view) => h(CapHistogram, { view }),
};

/** A cap is held against the figures of all years. */
const loadAll = (): Promise<Country> => loadCountry('all');

class CapPage {
  readonly #root: HTMLElement;
  readonly #control: CapControl;
  readonly #loading: Loading;
  readonly #limit: HTMLSelectElement;
  /** Written into the page by this site’s own build. */
  readonly #limits: readonly NotedLimit[];
  readonly #map: MapPictureOnPage;
  readonly #atOnce: readonly LivePart<CapView>[];
  readonly #atRest: readonly LivePart<CapView>[];
  #frame = 0;
  #resting: ReturnType<typeof setTimeout> | undefined;

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#control = capControlIn(root);
    this.#loading = new Loading(root);
    this.#limit = part(root, 'limit', HTMLSelectElement);
    this.#limits = JSON.parse(part(root, 'limit-choice').dataset.limits ?? '[]') as NotedLimit[];
    this.#map = new MapPictureOnPage(root);
    this.#atOnce = this.#partsOf(AT_ONCE);
    this.#atRest = this.#partsOf(AT_REST);
  }

  /** Begins to follow the cap, which may be in the address already. */
  start(): void {
    this.#root.addEventListener('cap', () => {
      this.#ask();
    });
    this.#limit.addEventListener('change', () => {
      const chosen = this.#limits.find(({ id }) => id === this.#limit.value);
      if (chosen) this.#control.moveTo(chosen.number);
    });
    if (this.#control.value === PROPOSED_CAP) loadAhead(loadAll);
    else this.#ask();
  }

  #ask(): void {
    this.#loading.load(loadAll, (country) => {
      this.#follow({ country, shares: this.#shares(), limits: this.#limits });
    });
  }

  #shares(): CaseShares {
    // Written into the page by this site’s own build from the same type.
    return JSON.parse(part(this.#root, 'histogram').dataset.shares ?? '') as CaseShares;
  }

  /** Several steps within one frame are one change. */
  #follow(figures: CapFigures): void {
    const view = (): CapView => capView(figures, this.#control.value);
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => {
      this.#showAtOnce(view());
    });
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => {
      this.#showAtRest(view());
    }, REST_MS);
  }

  #partsOf(draws: Draws): LivePart<CapView>[] {
    return Object.entries(draws).map(([name, draw]) => new LivePart(part(this.#root, name), draw));
  }

  #showAtOnce(view: CapView): void {
    part(this.#root, 'finding').textContent = view.finding;
    part(this.#root, 'limit-note').textContent = view.limitNote;
    this.#map.colour(view.map);
    for (const each of this.#atOnce) each.show(view);
  }

  #showAtRest(view: CapView): void {
    for (const each of this.#atRest) each.show(view);
    this.#map.say(view.map);
    this.#forgetLimit(view.cap);
    carryCap(view.cap, this.#root);
    part(this.#root, 'announcement').textContent = view.announcement;
  }

  /** A limit is no longer chosen once the cap has moved away from it. */
  #forgetLimit(cap: number): void {
    const chosen = this.#limits.find(({ id }) => id === this.#limit.value);
    if (chosen && chosen.number !== cap) this.#limit.value = '';
  }
}

new CapPage(part(document, 'cap-page')).start();
