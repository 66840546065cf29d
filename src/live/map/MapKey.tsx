/** What the colours of the map mean. */
import type { JSX } from 'preact';
import { DifferenceLegend, DistanceLegend, Legend } from '../../charts/legend/Legend.tsx';
import { AVERAGE_CAPTION } from '../../dataset/text/terms.ts';

/** A legend of caseloads, of distances from the cap, or of other differences. */
export type LegendKind = 'caseload' | 'distance' | 'difference';

const LEGENDS = { caseload: Legend, distance: DistanceLegend, difference: DifferenceLegend };

interface MapKeyProps {
  readonly legend: LegendKind;
  readonly cap: number;
}

/** The legend. Its width and its name are the same whatever it explains. */
export function MapKey({ legend, cap }: MapKeyProps): JSX.Element {
  const Kind = LEGENDS[legend];
  return <Kind width={328} title={AVERAGE_CAPTION} cap={cap} />;
}
