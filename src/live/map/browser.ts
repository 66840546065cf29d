/** <map-page>: year, measure and cap of the map, all in the address; the years can be played. */
import '../browser/tidy-address.ts';
import { h } from 'preact';
import { publishedPath } from '../../dataset/address/base-path.ts';
import { render } from '../browser/render.ts';
import { pictureName } from '../../charts/core/Picture.tsx';
import { PROPOSED_CAP } from '../../dataset/cap/cap-range.ts';
import { looksBack, measureFrom } from '../../dataset/comparison/measures.ts';
import { byPlace } from '../../dataset/places/place-order.ts';
import { neighboursFrom } from '../../dataset/comparison/surroundings.ts';
import type { Country } from '../../dataset/country.ts';
import { toAddress } from '../browser/address.ts';
import { Announcement } from '../browser/announcement.ts';
import { capControlIn } from '../browser/cap-control.ts';
import { carryCap } from '../browser/carry-cap.ts';
import { loadCountry } from '../browser/country.ts';
import { loadAhead } from '../browser/json-loader.ts';
import { Loading } from '../browser/load-status.ts';
import { part, parts } from '../browser/part.ts';
import { offeredBy } from '../browser/select-fields.ts';
import { askedFor } from '../browser/unknown-values.ts';
import { loadSurroundings } from '../browser/surroundings.ts';
import { YearPlayer } from '../browser/year-player.ts';
import { yearAddress } from '../core/year-links.ts';
import { YearLinks } from '../core/YearLinks.tsx';
import { councilMapIn } from './council-map.ts';
import { colourShape, drawingsIn, giveIds, nameShape, shapesIn, slugOf } from './council-shapes.ts';
import { MapExplained } from './MapExplained.tsx';
import { MapKey } from './MapKey.tsx';
import { MapTable } from './MapTable.tsx';
import { mapPageView, type MapPageView, type Neighbours } from './view.ts';

const BASE = '/map/';

/** How long after the last step what is long follows, in milliseconds. */
const REST_MS = 120;

class MapPage extends HTMLElement {
  readonly #cap = capControlIn(this);
  readonly #map = councilMapIn(this);
  readonly #years = new YearPlayer(this, () => {
    this.#changed();
  });
  readonly #measure = part(this, 'measure', HTMLSelectElement);
  readonly #loading = new Loading(this);
  readonly #announcement = new Announcement(part(this, 'announcement'));
  readonly #drawings = drawingsIn(this);
  #shapes = this.#drawings.flatMap(shapesIn);
  #frame = 0;
  #resting: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    this.#measure.value = measureFrom(askedFor('measure', offeredBy(this.#measure)));
    this.#listen();
    if (this.#isChosen() || this.#isNameless) this.#changed();
    else loadAhead(loadCountry);
  }

  /** Whether shapes have no ids and names yet, as there are too many of them for a page. */
  get #isNameless(): boolean {
    return parts(this, 'nameless', SVGElement).some(
      ({ lastElementChild }) => !lastElementChild?.id,
    );
  }

  #nameAll({ councils }: Country): void {
    const slugs = councils
      .filter(({ code }) => code !== undefined)
      .sort(byPlace)
      .map(({ slug }) => slug);
    for (const [index, drawing] of this.#drawings.entries())
      giveIds(drawing, index === 0 ? 'm-' : 'h-', slugs);
    this.#shapes = this.#drawings.flatMap(shapesIn);
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
    const { year } = this.#years;
    const load = (): Promise<Country> =>
      loadCountry(year, looksBack(this.#measure.value) ? 'first' : year);
    if (this.#measure.value !== 'gap') {
      this.#loading.load(load, (country) => {
        this.#follow(country, () => []);
      });
      return;
    }
    this.#loading.load(
      () => Promise.all([load(), loadSurroundings()]),
      ([country, surroundings]) => {
        this.#follow(country, neighboursFrom(country, surroundings));
      },
    );
  }

  #follow(country: Country, neighbours: Neighbours): void {
    if (this.#isNameless) this.#nameAll(country);
    const view = (): MapPageView =>
      mapPageView(country, neighbours, {
        year: this.#years.year,
        measure: measureFrom(this.#measure.value),
        cap: this.#cap.value,
      });
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => {
      this.#colour(view());
    });
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => {
      this.#write(view());
    }, REST_MS);
  }

  /** Colours and the finding: what must follow within the frame. */
  #colour(view: MapPageView): void {
    for (const shape of this.#shapes) colourShape(shape, view.classes.get(slugOf(shape)));
    part(this, 'headline').textContent = view.headline;
    render(h(MapExplained, view), part(this, 'explained'));
  }

  /** Names, legend, table, links and the address: once the slider rests. */
  #write(view: MapPageView): void {
    for (const shape of this.#shapes) nameShape(shape, view.names.get(slugOf(shape)));
    this.#map.refresh();
    this.#sayDrawings(view);
    render(h(MapKey, view), part(this, 'key'));
    render(h(MapTable, view.table), part(this, 'table'));
    part(this, 'table-frame').ariaLabel = view.tableName;
    this.#toAddress(view);
    this.#announcement.say(view.announcement);
    carryCap(view.cap, this);
  }

  #sayDrawings({ map, hexes }: MapPageView): void {
    for (const [index, said] of [map, hexes].entries())
      this.#drawings[index]?.setAttribute('aria-label', pictureName(said));
  }

  /** Each year has an address of its own, with or without scripts. */
  #toAddress({ year, tableHref }: MapPageView): void {
    const { years, latest } = this.#years;
    history.replaceState(
      null,
      '',
      `${publishedPath(yearAddress(BASE, year, latest))}${location.search}`,
    );
    document.title = document.title.replace(/\d{4}/, String(year));
    const view = { base: BASE, years, year, search: location.search } as const;
    render(h(YearLinks, { view }), part(this, 'years'));
    part(this, 'as-table', HTMLAnchorElement).pathname = publishedPath(tableHref);
  }
}

customElements.define('map-page', MapPage);
