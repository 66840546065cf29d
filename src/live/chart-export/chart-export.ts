/** Offers the chart beside it, as its reader chose it, as PNG, SVG, CSV and words. Loaded when it is opened for the first time. */
import { Loading } from '../browser/load-status.ts';
import { part, parts } from '../browser/part.ts';
import { saveFile } from '../browser/save-file.ts';
import type { Row } from './rows.ts';
import { fileOf, rowsFor, wordsOf } from './chart-on-page.ts';

/** What each opened offer loads. */
const offers = new WeakMap<HTMLElement, Loading>();

/** Makes the buttons work, and fills in the words again each time it is opened. */
export function offer(details: HTMLElement): void {
  const loading = offers.get(details) ?? prepare(details);
  loading.load(
    () => rowsFor(details.dataset),
    (rows) => {
      describe(details, rows);
    },
  );
}

function prepare(details: HTMLElement): Loading {
  const loading = new Loading(details, 'export-load-status');
  offers.set(details, loading);
  for (const button of parts(details, 'export-as')) {
    button.addEventListener('click', () => {
      part(details, 'export-status').textContent = '';
      loading.load(
        () => rowsFor(details.dataset),
        (rows) => {
          describe(details, rows);
          void give(details, button.dataset.as ?? '', rows);
        },
      );
    });
  }
  return loading;
}

function describe(details: HTMLElement, rows: readonly Row[]): void {
  part(details, 'export-words').textContent = wordsOf(details.dataset, rows);
}

async function give(details: HTMLElement, format: string, rows: readonly Row[]): Promise<void> {
  const status = part(details, 'export-status');
  try {
    const name = `caseload-watch-${details.dataset.name ?? 'chart'}.${format}`;
    saveFile(await fileOf(details.dataset, format, rows), name);
    status.textContent = `${format.toUpperCase()} made.`;
  } catch {
    status.textContent = 'It could not be made in this browser.';
  }
}
