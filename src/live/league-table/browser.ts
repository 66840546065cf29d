/**
 * <league-table>: sorts and filters the table, moves the cap and the year through it, and shows another measure beside
 * the caseload. What is chosen is in the address. The table is rendered again once its reader chooses something.
 */
import '../browser/tidy-address.ts';
import { h } from 'preact';
import { publishedPath } from '../../dataset/address/base-path.ts';
import { render } from '../browser/render.ts';
import { RowBarHead } from '../../charts/bars/RowBarHead.tsx';
import { PROPOSED_CAP } from '../../dataset/cap/cap-range.ts';
import { looksBack } from '../../dataset/comparison/measures.ts';
import { NO_SURROUNDINGS, type SurroundingsBySlug } from '../../dataset/comparison/surroundings.ts';
import type { Country } from '../../dataset/country.ts';
import { inAddress, toAddress } from '../browser/address.ts';
import { capControlIn } from '../browser/cap-control.ts';
import { carryCap } from '../browser/carry-cap.ts';
import { loadCountry } from '../browser/country.ts';
import { fill } from '../browser/fill.ts';
import { loadAhead } from '../browser/json-loader.ts';
import { Loading } from '../browser/load-status.ts';
import { part, parts } from '../browser/part.ts';
import { loadSurroundings } from '../browser/surroundings.ts';
import { askedFor } from '../browser/unknown-values.ts';
import { Announcement } from '../browser/announcement.ts';
import { YearPlayer } from '../browser/year-player.ts';
import { yearAddress, yearInPath } from '../core/year-links.ts';
import { YearLinks } from '../core/YearLinks.tsx';
import { LEAGUE_FIELDS, leagueChoice, type LeagueChoice } from './league-choice.ts';
import { leagueHeads, SORTED_COLUMNS, type SortedColumn } from './league-heads.ts';
import { LeagueFilters } from './LeagueFilters.tsx';
import { HeadWords, LeagueRows } from './LeagueTable.tsx';
import { leagueTableView, type LeagueTableOf, type LeagueTableView } from './view.ts';

const BASE = '/league-table/';

class LeagueTableElement extends HTMLElement {
  readonly #cap = capControlIn(this);
  readonly #loading = new Loading(this);
  readonly #announcement = new Announcement(part(this, 'announcement'));
  readonly #years = new YearPlayer(this, () => {
    this.#toYear();
  });
  #country: Country | undefined;
  #surroundings = NO_SURROUNDINGS;
  #frame = 0;
  /** Whether links are to get the cap again: at each step of its slider that would take too long. */
  #carries = false;

  connectedCallback(): void {
    this.#showHeads(leagueHeads(this.#choice(), this.#years.first));
    this.#listen();
    if (this.#isChosen()) this.#apply();
  }

  #isChosen(): boolean {
    return this.#cap.value !== PROPOSED_CAP || LEAGUE_FIELDS.some((name) => inAddress(name));
  }

  #listen(): void {
    const form = part(this, 'choice', HTMLFormElement);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
    });
    form.addEventListener('change', ({ target }) => {
      // The cap and the year have controls of their own.
      if (target instanceof HTMLSelectElement) this.#choose();
    });
    this.addEventListener('cap', () => {
      this.#load();
    });
    this.#years.listen();
    addEventListener('popstate', () => {
      this.#years.show(yearInPath(location.pathname, this.#years.latest));
      this.#apply();
    });
    for (const event of ['focusin', 'pointerover'])
      this.addEventListener(event, ahead, { once: true });
  }

  /** What the fields say goes to the address, and Back undoes it. */
  #choose(): void {
    const fields = parts(this, 'field', HTMLSelectElement);
    toAddress(Object.fromEntries(fields.map(({ name, value }) => [name, value])), true);
    this.#apply();
  }

  #sortBy(column: SortedColumn): void {
    toAddress({ sort: leagueHeads(this.#choice(), this.#years.first)[column].next }, true);
    this.#apply();
  }

  /** Shows the year chosen; what else is chosen stays. */
  #toYear(): void {
    const address = yearAddress(BASE, this.#years.year, this.#years.latest);
    history.replaceState(null, '', `${publishedPath(address)}${location.search}`);
    this.#apply();
  }

  #choice(): LeagueChoice {
    return leagueChoice(this.#years.year, this.#cap.value, inAddress);
  }

  #apply(): void {
    this.#carries = this.#cap.value !== PROPOSED_CAP;
    this.#load();
  }

  /** Loads what the choice needs and shows it. */
  #load(): void {
    const { like, measure, year } = this.#choice();
    const load = (): Promise<Country> => loadCountry(year, looksBack(measure) ? 'first' : year - 1);
    this.#loading.load(load, (country) => {
      this.#country = country;
      this.#follow();
      if (like !== '' || measure === 'gap') this.#compare();
    });
  }

  /** Until the lists of similar councils have come, the table shows what needs none. */
  #compare(): void {
    if (this.#surroundings !== NO_SURROUNDINGS) return;
    this.#loading.load(
      loadSurroundings,
      (surroundings: SurroundingsBySlug) => {
        this.#surroundings = surroundings;
        this.#follow();
      },
      'The list of similar councils',
    );
  }

  /** Several changes within one frame are one. */
  #follow(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => {
      if (this.#country !== undefined)
        this.#show(leagueTableView(this.#country, this.#surroundings, this.#choice()));
    });
  }

  #show(view: LeagueTableView): void {
    const { year } = view.table;
    for (const { name, options } of view.fields)
      askedFor(
        name,
        options.map(({ value, words }) => ({ value, name: words })),
      );
    part(document, 'headline').textContent = view.headline;
    document.title = document.title.replace(/\d{4}/, String(year));
    this.#showYears(year);
    render(h(LeagueFilters, view), part(this, 'filters'));
    part(this, 'caption').textContent = view.table.caption;
    this.#showHeads(view.table.heads);
    part(this, 'head-parts').textContent = view.table.partsHead;
    render(h(RowBarHead, view.table.scale), part(this, 'bar-head'));
    fill(h(LeagueRows, { view: view.table }), part(this, 'rows'));
    part(this, 'status').textContent = view.status;
    this.#announcement.say(view.announcement);
    if (this.#carries) carryCap(this.#cap.value, this);
    this.#carries = false;
  }

  /** Links to other years keep what is chosen. */
  #showYears(year: number): void {
    const { years } = this.#years;
    const view = { base: BASE, years, year, search: location.search } as const;
    render(h(YearLinks, { view }), part(document, 'years'));
  }

  /** The heads sort by their columns, and the other way round when pressed again. */
  #showHeads(heads: LeagueTableOf['heads']): void {
    for (const column of SORTED_COLUMNS) {
      const place = part(this, `head-${column}`);
      const { words, ariaSort = null } = heads[column];
      const onSort = (): void => {
        this.#sortBy(column);
      };
      place.ariaSort = ariaSort;
      fill(h(HeadWords, { words, onSort }), place);
    }
  }
}

/** The figures are loaded once the reader comes near the table. */
function ahead(): void {
  loadAhead(loadCountry);
}

customElements.define('league-table', LeagueTableElement);
