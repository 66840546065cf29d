/**
 * <league-table>: sorts and filters the rows that are on the page, moves the cap through them and shows another
 * measure beside the caseload; the state is in the address.
 */
import { rowBarHead, rowBarMax } from '../../charts/bars/row-bar.ts';
import { signed } from '../../dataset/text/format.ts';
import { overInYear } from '../../dataset/comparison/measure-wording.ts';
import { toAddress } from '../browser/address.ts';
import { capControlIn } from '../browser/cap-control.ts';
import { carryCap } from '../browser/carry-cap.ts';
import { besideOf, by, moveRow, nameIn, slugsOf, sortsOf, valueOf } from './league-rows.ts';
import { leaguePage, takeOver, yearAddress, yearInAddress } from './league-years.ts';
import { Loading } from '../browser/load-status.ts';
import { required } from '../browser/required.ts';
import { loadSurroundings } from '../browser/surroundings.ts';
import { YearPlayer } from '../browser/year-player.ts';

/** What can be chosen, by name of the form's fields; the same names stand in the address. */
const FIELDS = ['sort', 'region', 'type', 'side', 'like', 'measure'] as const;
type Field = (typeof FIELDS)[number];

/** How each choice of the sort field runs, for assistive technology. */
const DIRECTIONS: Readonly<Record<string, string>> = {
  '': 'descending',
  lowest: 'ascending',
  rise: 'descending',
  fall: 'ascending',
  name: 'ascending',
};

/** Over the column beside the caseload, by the measure in it. */
function headBeside(measure: string, firstYear: string): string {
  const heads: Readonly<Record<string, string>> = {
    '': 'On the year before',
    since: `Since ${firstYear}`,
    distance: 'From the cap',
    // With a soft hyphen: on a phone the word is wider than its column.
    gap: 'From neigh\u00adbours’ median',
  };
  return heads[measure] ?? '';
}

class LeagueTable extends HTMLElement {
  readonly #cap = capControlIn(this);
  #group: ReadonlySet<string> | undefined;
  readonly #loading = new Loading(this);
  #frame = 0;
  /** What each cell beside the caseload held at first. */
  readonly #built = new WeakMap<HTMLTableRowElement, string>();
  readonly #form = required(this.querySelector('form'), 'form');
  readonly #body = required(this.querySelector('tbody'), 'table');
  readonly #status = required(this.querySelector('[role=status]'), 'status');
  readonly #heads = [...this.querySelectorAll<HTMLTableCellElement>('th[data-sorts]')];
  readonly #years = new YearPlayer(this, () => void this.#toYear());
  /** In the order of the page: highest first, missing at the end. */
  #rows = [...this.#body.rows];

  connectedCallback(): void {
    for (const head of this.#heads) this.#makeButton(head);
    this.#fromAddress();
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
    });
    this.#form.addEventListener('change', ({ target }) => {
      // The cap has its own control, which keeps the address.
      if (!(target instanceof HTMLSelectElement)) return;
      this.#toAddress();
      this.#apply();
    });
    this.addEventListener('cap', () => {
      cancelAnimationFrame(this.#frame);
      this.#frame = requestAnimationFrame(() => {
        this.#moveCap();
        // Rows move only where the cap decides which are shown, or what stands beside the caseload.
        if (this.#field('measure').value === 'distance') this.#beside();
        if (this.#field('side').value !== '') this.#filter();
      });
    });
    this.#years.listen();
    if (this.#isCapMoved()) this.#moveCap();
    addEventListener('popstate', () => {
      const year = yearInAddress(this.#years.latest);
      const other = year !== this.#years.year;
      this.#years.show(year);
      if (other) void this.#toYear();
      else this.#fromAddress();
    });
  }

  #isCapMoved(): boolean {
    return this.#cap.value !== Number(this.#form.dataset.cap);
  }

  /** Shows the year chosen; what else is chosen stays. */
  async #toYear(): Promise<void> {
    const { year, latest } = this.#years;
    const address = yearAddress(year, latest);
    const page = await leaguePage(address);
    if (year !== this.#years.year) return;
    this.#rows = takeOver(page);
    this.#form.dataset.year = String(year);
    history.replaceState(null, '', `${address}${location.search}`);
    if (this.#isCapMoved()) {
      this.#moveCap();
      for (const row of this.#rows) carryCap(this.#cap.value, row);
    }
    this.#fromAddress();
  }

  /** A column's head sorts by it, and the other way round when pressed again. */
  #makeButton(head: HTMLTableCellElement): void {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    head.append(button);
    const [first = '', second = first] = sortsOf(head);
    button.addEventListener('click', () => {
      const field = this.#field('sort');
      field.value = field.value === first ? second : first;
      this.#toAddress();
      this.#apply();
    });
  }

  #markHeads(): void {
    const chosen = this.#field('sort').value;
    for (const head of this.#heads) {
      head.ariaSort = sortsOf(head).includes(chosen) ? (DIRECTIONS[chosen] ?? null) : null;
    }
  }

  #field(name: Field): HTMLSelectElement {
    const field = this.#form.elements.namedItem(name);
    if (!(field instanceof HTMLSelectElement)) throw new Error(`league-table has no field ${name}`);
    return field;
  }

  #fromAddress(): void {
    const query = new URLSearchParams(location.search);
    for (const name of FIELDS) {
      const field = this.#field(name);
      field.value = query.get(name) ?? '';
      if (field.selectedIndex < 0) field.value = '';
    }
    this.#apply();
  }

  #toAddress(): void {
    const chosen = FIELDS.map((name) => [name, this.#field(name).value] as const);
    toAddress(Object.fromEntries(chosen), true);
  }

  /** Links to other years keep what is chosen. */
  #carry(): void {
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.years a'))
      link.search = location.search;
  }

  /** Shows what the fields say. The address says the same by now. */
  #apply(): void {
    this.#carry();
    const subject = this.#field('like').value;
    this.#group = undefined;
    this.#showRows();
    if (subject === '') return;
    this.#loading.load(
      loadSurroundings,
      (surroundings) => {
        this.#group = new Set([subject, ...(surroundings.get(subject)?.neighbours ?? [])]);
        this.#filter();
      },
      'The list of similar councils',
    );
  }

  #showRows(): void {
    this.#beside();
    this.#markHeads();
    this.#filter();
  }

  #filter(): void {
    const shown = this.#rows.filter((row) => this.#fits(row));
    this.#body.replaceChildren(...this.#sorted(shown));
    const all = shown.length === this.#rows.length;
    this.#status.textContent = all
      ? ''
      : `${String(shown.length)} of ${String(this.#rows.length)} rows. Ranks stay those among all councils.`;
  }

  /** Bars, sides and the finding for the cap chosen; nothing is drawn again. */
  #moveCap(): void {
    const cap = this.#cap.value;
    const values = this.#rows.map(valueOf);
    const max = rowBarMax(values, cap);
    for (const [index, row] of this.#rows.entries())
      moveRow(row, { value: values[index], cap, max });
    required(this.querySelector('thead .bar-cell'), 'head').innerHTML = rowBarHead({ cap, max });
    const [, over, under] = this.#field('side').options;
    if (over !== undefined) over.textContent = `over ${String(cap)}`;
    if (under !== undefined) under.textContent = `${String(cap)} or under`;
    const above = this.#rows.filter(({ dataset }) => dataset.side === 'over');
    const councils = above.map((row) =>
      [...row.querySelectorAll('th a')].map((link) => ({ name: link.textContent })),
    );
    const known = values.filter((value) => value !== undefined).length;
    const year = Number(this.#form.dataset.year);
    required(document.querySelector('h1'), 'heading').textContent = overInYear(
      councils,
      known,
      year,
      cap,
    );
  }

  /** The column beside the caseload. */
  #beside(): void {
    const measure = this.#field('measure').value;
    const head = required(this.querySelector('th.shown'), 'head');
    const words = headBeside(measure, this.#form.dataset.firstYear ?? '');
    (head.querySelector('button') ?? head).textContent = words;
    for (const row of this.#rows) {
      const cell = required(row.querySelector('.shown'), 'cell');
      if (!this.#built.has(row)) this.#built.set(row, cell.innerHTML);
      const value = besideOf(row, measure, this.#cap.value);
      if (measure === '') cell.innerHTML = this.#built.get(row) ?? '';
      else cell.textContent = value === undefined ? '–' : signed(value);
    }
  }

  #fits(row: HTMLTableRowElement): boolean {
    const { region, type, side = '' } = row.dataset;
    const wanted = (name: Field, value = ''): boolean =>
      ['', value].includes(this.#field(name).value);
    const group = this.#group;
    const alike = group === undefined || slugsOf(row).some((slug) => group.has(slug));
    return alike && wanted('region', region) && wanted('type', type) && wanted('side', side);
  }

  /** Rows without the number sorted by go last, in the order of the page. */
  #sorted(rows: readonly HTMLTableRowElement[]): HTMLTableRowElement[] {
    const measure = this.#field('measure').value;
    const cap = this.#cap.value;
    const beside = (row: HTMLTableRowElement): number | undefined => besideOf(row, measure, cap);
    switch (this.#field('sort').value) {
      case 'lowest':
        return rows.toSorted(by(valueOf, 1));
      case 'rise':
        return rows.toSorted(by(beside, -1));
      case 'fall':
        return rows.toSorted(by(beside, 1));
      case 'name':
        return rows.toSorted((a, b) => nameIn(a).localeCompare(nameIn(b), 'en-GB'));
      default:
        return [...rows];
    }
  }
}

customElements.define('league-table', LeagueTable);
