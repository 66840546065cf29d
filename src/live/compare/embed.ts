/** `<council-comparison>`: draws the councils that the address names, `?councils=bolton,salford`, at most five. */
import { trend, type TrendPoint, type TrendSeries } from '../../charts/trend/trend.ts';
import { listed, oneDecimal } from '../../dataset/text/format.ts';
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

  connectedCallback(): void {
    void this.draw();
  }

  private async draw(): Promise<void> {
    const wanted = new URLSearchParams(location.search).get('councils')?.split(',') ?? EXAMPLE;
    const slugs = wanted.filter((slug) => /^[a-z0-9-]+$/.test(slug)).slice(0, MOST);
    const lines = (await Promise.all(slugs.map((slug) => this.line(slug)))).flat();
    if (lines.length === 0) {
      this.#status.textContent = 'None of these councils is known, or none has figures.';
      return;
    }
    this.#status.textContent = `Average cases per case-holding social worker (FTE), 30 September of each year: ${listed(lines.map(({ name }) => name))}.`;
    this.#chart.innerHTML = this.picture(lines, 288, 'narrow') + this.picture(lines, 680, 'wide');
    this.#table.replaceChildren(tableOf(lines, this.years));
  }

  private async line(slug: string): Promise<Line[]> {
    const response = await fetch(`${this.dataset.base ?? ''}/api/v1/councils/${slug}.json`);
    if (!response.ok) return [];
    const { name, figures } = (await response.json()) as CouncilFile;
    const points = figures.map(({ year, status, average }) =>
      average === null ? { year, reason: status.replaceAll('_', ' ') } : { year, value: average },
    );
    return points.length === 0 ? [] : [{ name, points }];
  }

  private get years(): number[] {
    const [first, last] = [Number(this.dataset.firstYear), Number(this.dataset.latestYear)];
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  }

  private picture(lines: readonly Line[], width: number, fit: string): string {
    const kinds = ['council', 'region', 'neighbours', 'england', 'region'] as const;
    const series = lines.map(({ name, points }, index): TrendSeries => ({
      kind: kinds[index] ?? 'region',
      label: name,
      points,
    }));
    const title = `Average caseloads of ${listed(lines.map(({ name }) => name))}`;
    const cap = Number(this.dataset.cap);
    const drawn = trend({ width, title, years: this.years, series: series.toReversed(), cap });
    return `<div class="${fit}">${drawn}</div>`;
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
