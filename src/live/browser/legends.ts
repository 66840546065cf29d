/** The two legends of a map picture, the phone's and the wide one, drawn for another cap. */
import { legend } from '../../charts/map/legend.ts';

const WIDTHS = { narrow: 328, wide: 520 } as const;

/** @param picture what MapPicture.astro made */
export function redrawLegends(picture: Element, cap: number): void {
  for (const [name, width] of Object.entries(WIDTHS)) {
    const place = picture.querySelector(`.legend-${name}`);
    if (place !== null) place.innerHTML = legend({ width, title: 'Cases per social worker', cap });
  }
}
