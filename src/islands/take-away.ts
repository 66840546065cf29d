/** `<take-away>`: the chart beside it, as its reader chose it, as PNG, SVG, CSV and words. Nothing is made before it is asked for. */
import { inAddress } from './address.ts';
import './copy-text.ts';
import { loadCountry } from './country.ts';
import { required } from './required.ts';
import type { Taken } from './take-away/files.ts';
import { PictureWanted } from './take-away/picture-wanted.ts';
import { rowsInWords, rowsOfTable, rowsOfYear, type Row } from './take-away/rows.ts';

/** More rows than this are told by their number: nobody wants to hear a hundred. */
const MOST_ROWS_IN_WORDS = 20;

class TakeAway extends HTMLElement {
  readonly #status = required(this.querySelector('[role=status]'), 'status');

  connectedCallback(): void {
    const details = required(this.querySelector('details'), 'details');
    details.addEventListener('toggle', () => {
      if (details.open) void this.#tell();
    });
    for (const button of this.querySelectorAll<HTMLButtonElement>('button[data-as]')) {
      button.addEventListener('click', () => void this.#give(button.dataset.as ?? ''));
    }
  }

  /** Words are made anew each time they are opened. */
  async #tell(): Promise<void> {
    const rows = await this.#rows();
    required(this.querySelector('copy-text p'), 'words').textContent = this.#alt(rows);
  }

  async #give(format: string): Promise<void> {
    this.#status.textContent = '';
    try {
      this.#save(await this.#file(format), format);
      this.#status.textContent = `${format.toUpperCase()} made.`;
    } catch {
      this.#status.textContent = 'It could not be made in this browser.';
    }
  }

  async #file(format: string): Promise<Blob> {
    const { csvFile, pngFile, svgFile, SHEET_ROOM } = await import('./take-away/files.ts');
    const rows = await this.#rows();
    const provenance = this.#provenance();
    if (format === 'csv') return new Blob([csvFile(rows, provenance)], { type: 'text/csv' });
    const svg = await svgFile({
      title: this.#title(),
      subtitle: this.#subtitle(),
      alt: this.#alt(rows),
      charts: this.#charts(SHEET_ROOM),
      provenance,
    });
    return format === 'png' ? pngFile(svg) : new Blob([svg], { type: 'image/svg+xml' });
  }

  #save(file: Blob, format: string): void {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(file);
    link.download = `caseload-watch-${this.dataset.name ?? 'chart'}.${format}`;
    link.click();
    setTimeout(() => {
      URL.revokeObjectURL(link.href);
    }, 60_000);
  }

  get #chart(): Element {
    return required(document.querySelector(this.dataset.chart ?? ''), 'chart');
  }

  /** The drawings: drawn for the sheet by whoever draws them, else as they stand on the page. */
  #charts(width: number): string[] {
    const chart = this.#chart;
    const wanted = new PictureWanted(width);
    chart.dispatchEvent(wanted);
    if (wanted.drawn !== undefined) return [wanted.drawn];
    const medium = chart.querySelector('.chart-medium > svg');
    const seen = [...chart.querySelectorAll('svg.chart')].filter((svg) => svg.checkVisibility());
    return (medium === null ? seen : [medium]).map(standingAlone);
  }

  #title(): string {
    const place = document.querySelector(this.dataset.title ?? 'h1');
    return (place?.textContent ?? document.title).replaceAll(/\s+/g, ' ').trim();
  }

  /** The words below the heading, without links that lead nowhere in a picture. */
  #subtitle(): string {
    const words = [...document.querySelectorAll(this.dataset.subtitle ?? '')].map((element) => {
      const copy = element.cloneNode(true);
      if (copy instanceof Element) for (const link of copy.querySelectorAll('a')) link.remove();
      const text = (copy.textContent ?? '').replaceAll(/\s+/g, ' ').replaceAll('·', '').trim();
      return /[.?]$/.test(text) ? text : `${text}.`;
    });
    return words.join(' ');
  }

  async #rows(): Promise<Row[]> {
    const table = document.querySelector(this.dataset.table ?? 'take-away-none');
    if (table instanceof HTMLTableElement) return rowsOfTable(table);
    const country = await loadCountry();
    return rowsOfYear(country, Number(inAddress('year') ?? country.latestYear));
  }

  #alt(rows: readonly Row[]): string {
    const count = rows.length - 1;
    const numbers =
      count <= MOST_ROWS_IN_WORDS
        ? rowsInWords(rows)
        : `All ${String(count)} numbers are in a table at ${this.#provenance().address}`;
    return `${this.#title()}. ${this.#subtitle()} ${numbers}`;
  }

  #provenance(): Taken['provenance'] {
    const { source = '', version = '', caveat = '', credit = '', site = '' } = this.dataset;
    const address = `${site}${location.pathname}${location.search}`;
    return { source, version, caveat, credit, address };
  }
}

/** A drawing as XML, without what only a page needs. */
function standingAlone(svg: Element): string {
  const copy = svg.cloneNode(true);
  if (!(copy instanceof Element)) return '';
  for (const element of copy.querySelectorAll('[tabindex], [role=link]')) {
    element.removeAttribute('tabindex');
    element.removeAttribute('role');
  }
  return new XMLSerializer().serializeToString(copy);
}

customElements.define('take-away', TakeAway);
