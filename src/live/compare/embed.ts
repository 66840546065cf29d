/** `<council-comparison>`: draws the councils that the address names, `?councils=bolton,salford`, at most five. */
import { trend, type TrendPoint, type TrendSeries } from '../../charts/trend/trend.ts';
import { listed, oneDecimal } from '../../dataset/text/format.ts';
import { withLists } from '../../dataset/wire/check.ts';
import { HttpError } from '../browser/file-loader.ts';
import { jsonFiles } from '../browser/json-loader.ts';
import { Loading } from '../browser/load-status.ts';
import { required } from '../browser/required.ts';

const MOST = 5;
/** Shown where the address names none, so that there is something to see. */
const EXAMPLE = ['bolton', 'north-east-lincolnshire'];

/** What is used of /api/v1/councils/<slug>.json. */
interface CouncilFile {
  readonly name: string;
  readonly figures: readonly { year: number; status: string; average: number | null }[];
}

interface Line {
  readonly name: string;
  readonly points: readonly TrendPoint[];
}

class CouncilComparison extends HTMLElement {
  readonly #status = required(this.querySelector('[role=status]'), 'status');
  readonly #chart = required(this.querySelector('[data-chart]'), 'place for the chart');
  readonly #table = required(this.querySelector('[data-table]'), 'place for the table');

  readonly #loading = new Loading(this);
  readonly #files = jsonFiles(
    (slug) => `${this.dataset.base ?? ''}/api/v1/councils/${slug}.json`,
    (parsed) => withLists<CouncilFile>(parsed, ['figures']),
  );

  connectedCallback(): void {
    this.#loading.load(
      () => this.#lines(),
      (lines) => {
        this.#draw(lines);
      },
    );
  }

  async #lines(): Promise<Line[]> {
    const wanted = new URLSearchParams(location.search).get('councils')?.split(',') ?? EXAMPLE;
    const slugs = wanted.filter((slug) => /^[a-z0-9-]+$/.test(slug)).slice(0, MOST);
    return (await Promise.all(slugs.map((slug) => this.#line(slug)))).flat();
  }

  #draw(lines: readonly Line[]): void {
    if (lines.length === 0) {
      this.#status.textContent = 'None of these councils is known, or none has figures.';
      return;
    }
    this.#status.textContent = `Average cases per case-holding social worker (FTE), 30 September of each year: ${listed(lines.map(({ name }) => name))}.`;
    this.#chart.innerHTML =
      this.#picture(lines, 288, 'narrow') + this.#picture(lines, 680, 'medium');
    this.#table.replaceChildren(tableOf(lines, this.#years));
  }

  /** A council's line; none if no council has the name, or it has no figures. */
  async #line(slug: string): Promise<Line[]> {
    const file = await this.#file(slug);
    if (file === undefined) return [];
    const { name, figures } = file;
    const points = figures.map(({ year, status, average }) =>
      average === null ? { year, reason: status.replaceAll('_', ' ') } : { year, value: average },
    );
    return points.length === 0 ? [] : [{ name, points }];
  }

  async #file(slug: string): Promise<CouncilFile | undefined> {
    try {
      return await this.#files(slug);
    } catch (error) {
      if (error instanceof HttpError && error.status === 404) return undefined;
      throw error;
    }
  }

  get #years(): number[] {
    const [first, last] = [Number(this.dataset.firstYear), Number(this.dataset.latestYear)];
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  }

  #picture(lines: readonly Line[], width: number, fit: string): string {
    const kinds = ['council', 'region', 'neighbours', 'england', 'region'] as const;
    const series = lines.map(({ name, points }, index): TrendSeries => ({
      kind: kinds[index] ?? 'region',
      label: name,
      points,
    }));
    const title = `Average caseloads of ${listed(lines.map(({ name }) => name))}`;
    const cap = Number(this.dataset.cap);
    const drawn = trend({ width, title, years: this.#years, series: series.toReversed(), cap });
    return `<div class="chart-${fit}">${drawn}</div>`;
  }
}

function tableOf(lines: readonly Line[], years: readonly number[]): HTMLTableElement {
  const table = document.createElement('table');
  const head = table.createTHead().insertRow();
  for (const title of ['Council', ...years.map(String)]) head.append(heading(title, 'col'));
  const body = table.createTBody();
  for (const { name, points } of lines) {
    const row = body.insertRow();
    row.append(heading(name, 'row'));
    for (const year of years) {
      const point = points.find((one) => one.year === year);
      row.insertCell().textContent =
        point === undefined ? '–' : 'value' in point ? oneDecimal(point.value) : point.reason;
    }
  }
  return table;
}

function heading(text: string, scope: 'col' | 'row'): HTMLTableCellElement {
  const cell = document.createElement('th');
  cell.scope = scope;
  cell.textContent = text;
  return cell;
}

customElements.define('council-comparison', CouncilComparison);
