/**
 * <region-table>: sorts the table of a region by its heads, as the league table does. The order is in the address. The
 * figures are loaded once the reader sorts.
 */
import '../browser/tidy-address.ts';
import { h } from 'preact';
import type { GssCode } from '../../schemas/cell.ts';
import { inAddress, toAddress } from '../browser/address.ts';
import { Announcement } from '../browser/announcement.ts';
import type { Country } from '../../dataset/country.ts';
import { loadCountry } from '../browser/country.ts';
import { fill } from '../browser/fill.ts';
import { loadAhead } from '../browser/json-loader.ts';
import { Loading } from '../browser/load-status.ts';
import { part } from '../browser/part.ts';
import { askedFor } from '../browser/unknown-values.ts';
import { plainLeagueChoice } from '../league-table/league-choice.ts';
import { OFFERED_SORTS } from '../league-table/league-fields.ts';
import { leagueHeads, SORTED_COLUMNS, type LeagueHead } from '../league-table/league-heads.ts';
import { HeadWords, LeagueRows } from '../league-table/LeagueTable.tsx';
import { regionTableView } from './view.ts';

class RegionTableElement extends HTMLElement {
  readonly #announcement = new Announcement(part(this, 'announcement'));
  readonly #loading = new Loading(this);

  connectedCallback(): void {
    this.#showHeads(leagueHeads(plainLeagueChoice(0), 0));
    addEventListener('popstate', () => {
      this.#apply();
    });
    for (const event of ['focusin', 'pointerover'])
      this.addEventListener(event, ahead, { once: true });
    if (inAddress('sort') !== null) this.#apply();
  }

  #apply(): void {
    this.#loading.load(load, (country) => {
      const view = regionTableView(country, this.#area, askedFor('sort', OFFERED_SORTS) ?? '');
      if (view === undefined) return;
      this.#showHeads(view.table.heads);
      fill(h(LeagueRows, { view: view.table }), part(this, 'rows'));
      this.#announcement.say(view.announcement);
    });
  }

  get #area(): GssCode {
    return this.dataset.area ?? '';
  }

  /** The heads sort by their columns, and the other way round when pressed again. */
  #showHeads(heads: Readonly<Record<(typeof SORTED_COLUMNS)[number], LeagueHead>>): void {
    for (const column of SORTED_COLUMNS) {
      const { words, ariaSort = null, next } = heads[column];
      const place = part(this, `head-${column}`);
      place.ariaSort = ariaSort;
      const onSort = (): void => {
        toAddress({ sort: next }, true);
        this.#apply();
      };
      fill(h(HeadWords, { words, onSort }), place);
    }
  }
}

/** The table says how figures changed in the year before. */
async function load(): Promise<Country> {
  const { latestYear } = await loadCountry();
  return loadCountry(latestYear - 1);
}

/** The figures are loaded once the reader comes near the table. */
function ahead(): void {
  loadAhead(loadCountry);
}

customElements.define('region-table', RegionTableElement);
