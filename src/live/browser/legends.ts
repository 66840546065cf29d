/** The two legends of a map picture, the phone's and the wide one, drawn for another cap. */
import { HALF_WIDTHS } from '../../charts/core/chart-widths.ts';
import { legend } from '../../charts/map/legend.ts';

/** @param picture what MapPicture.astro made */
export function redrawLegends(picture: Element, cap: number): void {
  for (const [name, width] of Object.entries(HALF_WIDTHS)) {
    const place = picture.querySelector(`.chart-${name}`);
    if (place !== null) place.innerHTML = legend({ width, title: 'Cases per social worker', cap });
  }
}
