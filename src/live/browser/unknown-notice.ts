/** Shows what the address asks for and the page does not have. It is loaded only where there is something to show. */
import { h } from 'preact';
import { pathOnSite } from '../../dataset/address/base-path.ts';
import { render } from './render.ts';
import {
  unknownValue,
  type AskedValue,
  type UnknownValue,
} from '../../dataset/address/unknown-value.ts';
import { UnknownValues } from '../core/UnknownValues.tsx';
import { part } from './part.ts';

/** Shows all of them at the top of the page; none takes the notice away. */
export function showUnknown(asked: readonly AskedValue[]): void {
  const place = part(document, 'unknown-values');
  place.hidden = asked.length === 0;
  render(h(UnknownValues, { values: asked.map(unknownValue), hrefOf }), place);
}

/** The address with the nearest value in the place of the unknown one, within a list too. */
function hrefOf({ field, asked, nearest }: UnknownValue): string {
  const search = new URLSearchParams(location.search);
  const items = (search.get(field) ?? '').split(',');
  const value = items.map((item) => (item === asked ? (nearest?.value ?? '') : item)).join(',');
  search.set(field, items.includes(asked) ? value : (nearest?.value ?? ''));
  return `${pathOnSite(location.pathname)}?${search.toString().replaceAll('%2C', ',')}${location.hash}`;
}
