/** Opens the page that was chosen, unless the page around the box has another use for a council. */
import { publishedPath } from '../../dataset/address/base-path.ts';

const COUNCIL = /^\/councils\/([a-z0-9-]+)\/$/;

/**
 * Offers a council as a `council-chosen` event with its slug; a listener that prevents the default keeps it.
 * @param from the box, from which the event bubbles
 * @returns whether the page was left to be opened: if not, somebody took the council
 */
export function openChoice(from: Element, href: string): boolean {
  const slug = COUNCIL.exec(href)?.[1];
  const offered = { bubbles: true, cancelable: true, detail: slug };
  const left = slug === undefined || from.dispatchEvent(new CustomEvent('council-chosen', offered));
  if (left) location.assign(publishedPath(href));
  return left;
}
