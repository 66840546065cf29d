/** The field for the cost of extra staff: what works the sum out is loaded only where somebody asks for it. */
import { part } from '../browser/part.ts';

const field = part(document, 'cost', HTMLInputElement);

let isLoading = false;

function load(): void {
  if (isLoading) return;
  isLoading = true;
  import('./cost.ts').then(
    ({ startCost }) => {
      startCost();
    },
    () => {
      // It is asked for again with the next letter.
      isLoading = false;
    },
  );
}

if (/[?&]cost=/i.test(location.search)) load();
field.addEventListener('focus', load);
field.addEventListener('input', load);
