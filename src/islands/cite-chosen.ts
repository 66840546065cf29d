/** Puts what the reader chose into the page's citation: the choice stands in the address, and the address is cited. */
import { required } from './required.ts';

const cite = required(
  document.querySelector<HTMLDetailsElement>('details[data-chosen-at]'),
  'citation of a page that is chosen on',
);
const built = cite.dataset.chosenAt ?? '';
let cited = built;

/** The page may have moved to another year's address, and to another choice. */
function chosen(): string {
  return `${new URL(built).origin}${location.pathname}${location.search}`;
}

cite.addEventListener('toggle', () => {
  const address = chosen();
  if (!cite.open || address === cited) return;
  for (const element of cite.querySelectorAll('p, pre'))
    element.textContent = element.textContent.replaceAll(cited, address);
  cited = address;
});
