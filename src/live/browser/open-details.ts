/** Opens the folded part around the place that an address leads to, where the browser does not do so itself. */
import { parts } from './part.ts';

function openAround(): void {
  const folded = parts(document, 'fold', HTMLDetailsElement).filter(
    (fold) => !fold.open && fold.matches(':has(:target)'),
  );
  if (folded.length === 0) return;
  for (const fold of folded) fold.open = true;
  // The place is only now where it can be scrolled to.
  location.replace(location.hash);
}

addEventListener('hashchange', openAround);
openAround();
