/** A number field and a slider that say the same. Browser code keeps them together. */
import type { JSX } from 'preact';

/** What can be chosen. */
export interface SliderRange {
  readonly lowest: number;
  readonly highest: number;
  readonly step: number;
}

interface SliderFieldProps {
  /** Begins the names of its parts: `<part>-number` and `<part>-slider`. */
  readonly part: string;
  /** Of the number field. */
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  /** What the slider is called by a screen reader, which does not read the label beside it. */
  readonly sliderLabel: string;
  readonly range: SliderRange;
  /** At first. What the reader chooses later stays, even where this is rendered again. */
  readonly value: number;
  /** Which keys a phone offers. */
  readonly inputMode: 'decimal' | 'numeric';
}

/** Renders the label, the number field with its unit, and the slider. */
export function SliderField(props: SliderFieldProps): JSX.Element {
  const { part, id, label, unit, sliderLabel, range, value, inputMode } = props;
  const limits = { min: range.lowest, max: range.highest, step: range.step };
  const shared = { ...limits, defaultValue: value, autocomplete: 'off' } as const;
  return (
    <>
      <label for={id}>{label}</label>
      <input id={id} data-part={`${part}-number`} type="number" inputMode={inputMode} {...shared} />
      <span class="note">{unit}</span>
      <input data-part={`${part}-slider`} type="range" aria-label={sliderLabel} {...shared} />
    </>
  );
}
