/** <league-table>: sorts and filters the rows that are on the page; the state is in the address. */
import { required } from './required.ts';

/** What can be chosen, by name of the form's fields; the same names stand in the address. */
const FIELDS = ['sort', 'region', 'type', 'side'] as const;
type Field = (typeof FIELDS)[number];

/** How each choice of the sort field runs, for assistive technology. */
const DIRECTIONS: Readonly<Record<string, string>> = {
  '': 'descending',
  lowest: 'ascending',
  rise: 'descending',
  fall: 'ascending',
  name: 'ascending',
};

class LeagueTable extends HTMLElement {
  readonly #form = required(this.querySelector('form'), 'form');
  readonly #body = required(this.querySelector('tbody'), 'table');
  readonly #status = required(this.querySelector('[role=status]'), 'status');
  readonly #heads = [...this.querySelectorAll<HTMLTableCellElement>('th[data-sorts]')];
  /** In the order of the page: highest first, missing at the end. */
  readonly #rows = [...this.#body.rows];

  connectedCallback(): void {
    for (const head of this.#heads) this.#makeButton(head);
    this.#fromAddress();
    this.#form.addEventListener('change', () => {
      this.#toAddress();
      this.#apply();
    });
    addEventListener('popstate', () => {
      this.#fromAddress();
    });
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
    const query = new URLSearchParams(
      chosen.filter(([, value]) => value !== '').map((pair) => [...pair]),
    );
    const search = query.size > 0 ? `?${query.toString()}` : '';
    history.pushState(null, '', `${location.pathname}${search}`);
  }

  /** Links to other years keep what is chosen. */
  #carry(): void {
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.years a'))
      link.search = location.search;
  }

  /** Shows what the fields say. The address says the same by now. */
  #apply(): void {
    this.#markHeads();
    this.#carry();
    const shown = this.#rows.filter((row) => this.#fits(row));
    this.#body.replaceChildren(...this.#sorted(shown));
    const all = shown.length === this.#rows.length;
    this.#status.textContent = all
      ? ''
      : `${String(shown.length)} of ${String(this.#rows.length)} rows. Ranks stay those among all councils.`;
  }

  #fits({ dataset }: HTMLTableRowElement): boolean {
    const { region, type, side = '' } = dataset;
    const wanted = (name: Field, value = ''): boolean =>
      ['', value].includes(this.#field(name).value);
    return wanted('region', region) && wanted('type', type) && wanted('side', side);
  }

  /** Rows without the number sorted by go last, in the order of the page. */
  #sorted(rows: readonly HTMLTableRowElement[]): HTMLTableRowElement[] {
    const by =
      (key: 'value' | 'change', sign: 1 | -1) => (a: HTMLTableRowElement, b: HTMLTableRowElement) =>
        numberIn(a, key, sign) - numberIn(b, key, sign);
    switch (this.#field('sort').value) {
      case 'lowest':
        return rows.toSorted(by('value', 1));
      case 'rise':
        return rows.toSorted(by('change', -1));
      case 'fall':
        return rows.toSorted(by('change', 1));
      case 'name':
        return rows.toSorted((a, b) => nameIn(a).localeCompare(nameIn(b), 'en-GB'));
      default:
        return [...rows];
    }
  }
}

/** The choices of the sort field that a column's head goes through; the empty one is the order of the page. */
function sortsOf({ dataset }: HTMLTableCellElement): string[] {
  return dataset.sorts?.split(' ') ?? [];
}

function numberIn({ dataset }: HTMLTableRowElement, key: 'value' | 'change', sign: 1 | -1): number {
  const text = dataset[key];
  return text === undefined ? Number.MAX_VALUE : sign * Number(text);
}

function nameIn(row: HTMLTableRowElement): string {
  return row.querySelector('th')?.textContent.trim() ?? '';
}

customElements.define('league-table', LeagueTable);
