/** What opens with the reader's choice in it: the page's citation, or a chart to take away. */
import './tidy-address.ts';
import { citeChosen } from './cite-chosen.ts';

/** @param details just opened; `data-asks` says what for */
export async function answer(details: HTMLDetailsElement): Promise<void> {
  if (details.dataset.asks === 'citation') {
    citeChosen(details);
    return;
  }
  const { offer } = await import('../chart-export/chart-export.ts');
  offer(details);
}
