/** The council's page in a frame, with what a return says put where it would be. */
import { h } from 'preact';
import type { Covered } from '../../returns/check.ts';
import { publishedPath } from '../../dataset/address/base-path.ts';
import { render } from '../browser/render.ts';
import { ReturnedSection } from '../council/ReturnedSection.tsx';
import type { ReturnedView } from '../council/returned-view.ts';

/** A frame with the council's page of this site. The return is put into it on this computer; the page itself is public. */
export function previewFrame({ council, name }: Covered, view: ReturnedView): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.title = `Preview of the page of ${name}`;
  frame.className = 'preview';
  frame.addEventListener('load', () => {
    if (frame.contentDocument !== null) putInto(frame.contentDocument, view);
  });
  frame.src = publishedPath(`/councils/${council}/`);
  return frame;
}

/** Puts the section after the council's figure. Links open elsewhere, so that the check is not lost. */
function putInto(page: Document, view: ReturnedView): void {
  page.querySelector('[data-part="returned"]')?.remove();
  const place = page.createElement('div');
  page.querySelector('[data-part="council-top"]')?.after(place);
  render(h(ReturnedSection, { view }), place);
  page.head.append(Object.assign(page.createElement('base'), { target: '_blank' }));
  place.scrollIntoView();
}
