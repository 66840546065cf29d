/** The sheet of a chart made in the browser: the same component as at the build, around copies of what is seen. */
import { h, type JSX } from 'preact';
import { render } from '../browser/render.ts';
import { Sheet, type Drawing, type SheetProps } from '../../pictures/Sheet.tsx';
import { elementsIn } from './elements-in.ts';

/** A drawing of the page, for a sheet. What only a page needs is left out. */
export function copyOf(svg: Element): Drawing {
  const copy = svg.cloneNode(true);
  if (!(copy instanceof SVGElement)) throw new TypeError('not a drawing');
  for (const element of elementsIn(copy)) {
    element.removeAttribute('tabindex');
    if (element.role === 'link') element.removeAttribute('role');
  }
  return { drawn: <Placed drawing={copy} />, height: Number(copy.getAttribute('height')) };
}

function Placed({ drawing }: { readonly drawing: SVGElement }): JSX.Element {
  return <g ref={(place) => place?.replaceChildren(drawing)} />;
}

/** A whole SVG document as text. */
export function sheetText(sheet: SheetProps): string {
  const page = document.createElement('div');
  render(h(Sheet, sheet), page);
  if (page.firstChild === null) throw new Error('the sheet is empty');
  return new XMLSerializer().serializeToString(page.firstChild);
}
