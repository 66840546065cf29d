/** The slider and number field that move the cap. They are shown only where scripts run, as nothing follows without. */
import type { JSX } from 'preact';
import { SliderField, type SliderRange } from './SliderField.tsx';

interface CapControlProps {
  /** The cap that the page is built for. */
  readonly cap: number;
  readonly range: SliderRange;
}

/** Renders `<cap-control>`, which `browser/cap-control.ts` brings to life. */
export function CapControl({ cap, range }: CapControlProps): JSX.Element {
  return (
    <cap-control class="cap-control slider-field js-only no-print" data-part="cap-control">
      <SliderField
        part="cap"
        id="cap-number"
        label="Cap"
        unit="cases"
        sliderLabel="Cap in cases"
        range={range}
        value={cap}
        inputMode="decimal"
      />
      <button type="button" data-part="cap-back" hidden>
        Back to {cap}
      </button>
    </cap-control>
  );
}
