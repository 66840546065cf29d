/** The buttons that show a part of the map larger. They are shown only where scripts run. */
import type { JSX } from 'preact';

/** Renders the buttons, which `zoom.ts` brings to life, and the place for what is read out. */
export function MapZoom(): JSX.Element {
  return (
    <div class="zoom js-only no-print" role="group" aria-label="Zoom">
      <button type="button" data-part="zoom-in" aria-label="Zoom in">
        +
      </button>
      <button type="button" data-part="zoom-out" aria-label="Zoom out">
        −
      </button>
      <button type="button" data-part="zoom-london">
        London
      </button>
      <button type="button" data-part="zoom-whole">
        Whole map
      </button>
      <span class="visually-hidden" role="status" data-part="zoom-status"></span>
    </div>
  );
}
