/** <map-page>: year, measure and cap of the map, all in the address; the years can be played. */
import { differenceLegend, distanceLegend, legend } from '../../charts/map/legend.ts';
import { mapTable, type MapRow } from './map-table.ts';
import { GONE } from '../../charts/map/shape-classes.ts';
import { classOf, classOfDifference } from '../../charts/core/colouring.ts';
import { isOver } from '../../dataset/cap/cap.ts';
import { PROPOSED_CAP } from '../../dataset/cap/cap-range.ts';
import { rankingIn, type Country } from '../../dataset/country.ts';
import { averageOf, isPublished } from '../../dataset/figures/figures.ts';
import {
  measured,
  measureFrom,
  measureText,
  type Measure,
} from '../../dataset/comparison/measures.ts';
import type { SurroundingsBySlug } from '../../dataset/comparison/surroundings.ts';
import type { MeasureGround } from '../../dataset/comparison/measures.ts';
import { allEntries } from '../../dataset/ranking/ranking.ts';
import { type FigureEntry, isCombined } from '../../dataset/figures/combined-figures.ts';
import { REASON_SHORT } from '../../dataset/figures/absence-wording.ts';
import {
  differencesInYear,
  measureMeaning,
  measureName,
  overInYear,
} from '../../dataset/comparison/measure-wording.ts';
import { inAddress, toAddress } from '../browser/address.ts';
import { capControlIn } from '../browser/cap-control.ts';
import { carryCap } from '../browser/carry-cap.ts';
import { councilMapIn } from './council-map.ts';
import { loadCountry } from '../browser/country.ts';
import { loadAhead, Loading } from '../browser/load-status.ts';
import { required } from '../browser/required.ts';
import { loadSurroundings } from '../browser/surroundings.ts';
import { YearPlayer } from '../browser/year-player.ts';

/** How long after the last step texts and the table are written, in milliseconds. */
const REST = 120;

/** What one figure says under the measure chosen. */
interface Shown {
  readonly entry: FigureEntry;
  readonly value: number | undefined;
  readonly text: string;
}

class MapPage extends HTMLElement {
  readonly #cap = capControlIn(this);
  readonly #map = councilMapIn(this);
  readonly #years = new YearPlayer(this, () => {
    this.#changed();
  });
  readonly #measure = required(this.querySelector<HTMLSelectElement>('#measure'), 'measure');
  readonly #shapes = shapesBySlug(this);
  #neighbours: MeasureGround['neighbours'] = () => [];
  #frame = 0;
  #resting: ReturnType<typeof setTimeout> | undefined;
  readonly #loading = new Loading(this);

  connectedCallback(): void {
    this.#measure.value = measureFrom(inAddress('measure'));
    this.#listen();
    if (this.#isChosen()) this.#changed();
    else loadAhead(loadCountry);
  }

  #isChosen(): boolean {
    const moved = this.#cap.value !== PROPOSED_CAP || this.#years.isMoved;
    return moved || this.#measure.value !== 'caseload';
  }

  #listen(): void {
    this.addEventListener('cap', () => {
      this.#changed();
    });
    this.#measure.addEventListener('change', () => {
      toAddress({ measure: this.#measure.value === 'caseload' ? '' : this.#measure.value });
      this.#changed();
    });
    this.#years.listen();
  }

  #changed(): void {
    if (this.#measure.value !== 'gap') {
      this.#loading.load(loadCountry, (country) => {
        this.#follow(country);
      });
      return;
    }
    this.#loading.load(
      () => Promise.all([loadCountry(), loadSurroundings()]),
      ([country, surroundings]) => {
        this.#knowNeighbours(country, surroundings);
        this.#follow(country);
      },
    );
  }

  #follow(country: Country): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => {
      this.#colour(country);
    });
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => {
      this.#write(country);
    }, REST);
  }

  #knowNeighbours(country: Country, surroundings: SurroundingsBySlug): void {
    this.#neighbours = ({ slug }) =>
      (surroundings.get(slug)?.neighbours ?? []).flatMap((one) => country.bySlug.get(one) ?? []);
  }

  /** Every figure of the year with what is shown of it; a combined figure's is its first council's. */
  #shown(country: Country): Shown[] {
    const measure = measureFrom(this.#measure.value);
    const year = this.#years.year;
    const ground = { country, cap: this.#cap.value, neighbours: this.#neighbours };
    return allEntries(rankingIn(country, year)).map((entry) => {
      const value = measured(measure, entry.councils[0], year, ground);
      return { entry, value, text: textOf(entry, measure, value) };
    });
  }

  /** Colours and the finding: what must follow within the frame. */
  #colour(country: Country): void {
    const measure = measureFrom(this.#measure.value);
    const cap = this.#cap.value;
    const shown = this.#shown(country);
    const seen = new Map(
      shown.flatMap(({ entry, value }) =>
        entry.councils.map(({ slug }) => [slug, classFor(entry, measure, value, cap)] as const),
      ),
    );
    for (const [slug, shapes] of this.#shapes) {
      const name = seen.get(slug) ?? GONE;
      for (const shape of shapes)
        if (shape.getAttribute('class') !== name) shape.setAttribute('class', name);
    }
    required(this.querySelector('h1'), 'heading').textContent = this.#finding(
      shown,
      measure,
      country.firstYear,
    );
    required(this.querySelector('#year-shown'), 'year shown').textContent = String(
      this.#years.year,
    );
  }

  #finding(shown: readonly Shown[], measure: Measure, firstYear: number): string {
    const year = this.#years.year;
    if (measure === 'since' || measure === 'gap') {
      const values = shown.flatMap(({ value }) => value ?? []);
      return differencesInYear(measure, values, year, firstYear);
    }
    const figures = shown.filter(({ value }) => value !== undefined);
    const over = figures.filter(({ entry }) => overCap(entry, this.#cap.value));
    const councils = over.map(({ entry }) => entry.councils);
    return overInYear(councils, figures.length, year, this.#cap.value);
  }

  /** Names, legend, table, links and the address: once the slider rests. */
  #write(country: Country): void {
    const measure = measureFrom(this.#measure.value);
    const cap = this.#cap.value;
    const shown = this.#shown(country);
    for (const { entry, text } of shown) {
      const jointly = isCombined(entry) && entry.figure.status === 'published' ? ', jointly' : '';
      const between = entry.figure.status === 'published' ? ' ' : ': ';
      for (const { slug, name } of entry.councils)
        for (const shape of this.#shapes.get(slug) ?? [])
          nameShape(shape, `${name}${between}${text}${jointly}`);
    }
    this.#map.refresh();
    const year = this.#years.year;
    this.#part('key').innerHTML = legendFor(measure, cap);
    this.#part('meaning').textContent = measureMeaning(measure, cap, country.firstYear);
    this.#part('table').innerHTML = mapTable(
      rowsFrom(shown, measure, cap),
      year,
      measureName(measure, country.firstYear),
    );
    this.#toAddress(country, year);
    carryCap(cap, this);
  }

  #part(name: string): Element {
    return required(this.querySelector(`[data-map=${name}]`), name);
  }

  /** Each year has an address of its own, with or without scripts. */
  #toAddress(country: Country, year: number): void {
    const base = year === country.latestYear ? '/map/' : `/map/${String(year)}/`;
    history.replaceState(null, '', `${base}${location.search}`);
    document.title = document.title.replace(/\d{4}/, String(year));
    for (const link of this.querySelectorAll<HTMLAnchorElement>('.years a')) {
      link.ariaCurrent = link.pathname === base ? 'page' : null;
      link.search = location.search;
    }
    const table = required(
      this.querySelector<HTMLAnchorElement>('a.as-table'),
      'link to the table',
    );
    table.pathname = base.replace('/map/', '/league-table/');
  }
}

function overCap({ figure }: FigureEntry, cap: number): boolean {
  return isPublished(figure) && isOver(figure.average_caseload, cap);
}

function classFor(
  { figure }: FigureEntry,
  measure: Measure,
  value: number | undefined,
  cap: number,
): string {
  if (measure === 'since' || measure === 'gap') return classOfDifference(value);
  return classOf(averageOf(figure), cap);
}

function textOf({ figure }: FigureEntry, measure: Measure, value: number | undefined): string {
  if (!isPublished(figure)) return REASON_SHORT[figure.status];
  return value === undefined ? 'nothing to compare with' : measureText(measure, value);
}

function legendFor(measure: Measure, cap: number): string {
  const options = { width: 328, title: 'What the colours mean', cap };
  if (measure === 'distance') return distanceLegend(options);
  return measure === 'caseload' ? legend(options) : differenceLegend(options);
}

/** Highest first; those without a value at the end. */
function rowsFrom(shown: readonly Shown[], measure: Measure, cap: number): MapRow[] {
  const against = measure === 'caseload' || measure === 'distance';
  return shown
    .toSorted((a, b) => (b.value ?? -Infinity) - (a.value ?? -Infinity) || 0)
    .map(({ entry, text }) => ({
      councils: entry.councils,
      text,
      over: against && overCap(entry, cap),
    }));
}

/** Shapes of the map and of the hexagons; their ids end in the council's slug. */
function shapesBySlug(root: ParentNode): ReadonlyMap<string, readonly Element[]> {
  const shapes = [...root.querySelectorAll('svg.map [id^=m-], svg.hexmap [id^=h-]')];
  return Map.groupBy(shapes, ({ id }) => id.slice(2));
}

function nameShape(shape: Element, name: string): void {
  const known = shape.querySelector('title');
  if (known?.textContent === name) return;
  const title = known ?? document.createElementNS('http://www.w3.org/2000/svg', 'title');
  title.textContent = name;
  if (known === null) shape.prepend(title);
}

customElements.define('map-page', MapPage);
