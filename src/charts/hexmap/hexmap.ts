/** The cartogram as text, for pages that are not yet made of components. */
import { h } from 'preact';
import { toText } from '../core/to-text.ts';
import { HexMap, type HexMapProps } from './HexMap.tsx';

/** The markup of the cartogram. */
export function hexMap(options: HexMapProps): string {
  return toText(h(HexMap, options));
}
