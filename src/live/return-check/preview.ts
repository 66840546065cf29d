/** The council's page in a frame, with what a return says put where it would be. */
import type { Covered } from '../../returns/check.ts';
import { make } from './dom.ts';

/**
 * A frame with the council's page of this site. The return is put into it on this computer; the page itself is public.
 * @param html the section, made by `ReturnedSection`, which escapes whatever comes from the file
 */
export function previewFrame({ council, name }: Covered, html: string): HTMLIFrameElement {
  const frame = make('iframe', { title: `Preview of the page of ${name}`, class: 'preview' });
  frame.addEventListener('load', () => {
    const page = frame.contentDocument;
    const first = page?.querySelector('main > .section');
    if (page === null || !first) return;
    page.getElementById('returned')?.remove();
    first.insertAdjacentHTML('afterend', html);
    // Links open elsewhere, so that the check is not lost.
    page.head.append(Object.assign(page.createElement('base'), { target: '_blank' }));
    page.getElementById('returned')?.scrollIntoView();
  });
  frame.src = `/councils/${council}/`;
  return frame;
}
