/** What the colours of a map picture mean. The browser renders it again where the cap moves. */
import type { JSX } from 'preact';
import { HALF_WIDTHS } from '../../charts/core/chart-widths.ts';
import { Legend } from '../../charts/legend/Legend.tsx';
import type { MapPictureView } from './map-picture-view.ts';

/** The legend for a phone and for half a page: the style sheet shows the one that fits. */
export function MapLegend({ view }: { readonly view: MapPictureView }): JSX.Element {
  return (
    <>
      {Object.entries(HALF_WIDTHS).map(([name, width]) => (
        <div class={`chart-${name}`} key={name}>
          <Legend width={width} title={view.legendTitle} cap={view.cap} />
        </div>
      ))}
    </>
  );
}
