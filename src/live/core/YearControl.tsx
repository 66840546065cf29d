/** A slider of years with a button that plays them. It is shown only where scripts run; without, the years are links. */
import type { JSX } from 'preact';

interface YearControlProps {
  /** Oldest first. */
  readonly years: readonly number[];
  /** The year that the page is built for. */
  readonly year: number;
}

/** Renders the slider and the button, which `browser/year-player.ts` brings to life. */
export function YearControl({ years, year }: YearControlProps): JSX.Element {
  return (
    <p class="years-slider js-only no-print">
      <label for="year">Year</label>
      <input
        id="year"
        data-part="year-slider"
        type="range"
        min={years[0]}
        max={years.at(-1)}
        step={1}
        defaultValue={year}
        autocomplete="off"
      />
      <button id="play" data-part="year-play" type="button">
        Play
      </button>
    </p>
  );
}
