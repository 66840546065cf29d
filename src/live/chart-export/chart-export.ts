/** Offers the chart beside it, as its reader chose it, as PNG, SVG, CSV and words. Loaded when it is opened for the first time. */
import { required } from '../browser/required.ts';
import { saveFile } from '../browser/save-file.ts';
import { fileOf, wordsOf } from './taken.ts';

const offered = new WeakSet<HTMLElement>();

/** Fills in the words, anew each time it is opened, and makes the buttons work. */
export async function offer(details: HTMLElement): Promise<void> {
  const words = required(details.querySelector('copy-text p'), 'words');
  if (!offered.has(details)) {
    offered.add(details);
    for (const button of details.querySelectorAll<HTMLButtonElement>('button[data-as]')) {
      button.addEventListener('click', () => void give(details, button.dataset.as ?? ''));
    }
  }
  words.textContent = await wordsOf(details.dataset);
}

async function give(details: HTMLElement, format: string): Promise<void> {
  const status = required(details.querySelector('[role=status]'), 'status');
  status.textContent = '';
  try {
    const name = `caseload-watch-${details.dataset.name ?? 'chart'}.${format}`;
    saveFile(await fileOf(details.dataset, format), name);
    status.textContent = `${format.toUpperCase()} made.`;
  } catch {
    status.textContent = 'It could not be made in this browser.';
  }
}
