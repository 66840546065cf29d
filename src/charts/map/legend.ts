/** The legends as text, for pages that are not yet made of components. */
import { h } from 'preact';
import { toText } from '../core/to-text.ts';
import { DifferenceLegend, DistanceLegend, Legend, type LegendProps } from '../legend/Legend.tsx';

/** The legend of caseloads. */
export function legend(options: LegendProps): string {
  return toText(h(Legend, options));
}

/** The same colours, numbered by the distance from the cap. */
export function distanceLegend(options: LegendProps): string {
  return toText(h(DistanceLegend, options));
}

/** The legend of differences. */
export function differenceLegend(options: LegendProps): string {
  return toText(h(DifferenceLegend, options));
}
