/** The map as text, for pages that do not render components yet. */
import { h } from 'preact';
import { toText } from '../core/to-text.ts';
import { CouncilMap, type CouncilMapProps } from './CouncilMap.tsx';

export type { MapCouncil } from './shape-classes.ts';

/** The choropleth. */
export function map(options: CouncilMapProps): string {
  return toText(h(CouncilMap, options));
}
