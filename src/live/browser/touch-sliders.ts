/**
 * Sliders under a finger. One that moves up or down scrolls the page, and the slider stays as it was: browsers move it
 * as soon as it is touched. What the finger does to a slider counts once it has moved sideways, or is lifted again.
 */

/** How far sideways is meant, in CSS pixels. */
const MEANT = 6;

interface Held {
  readonly slider: HTMLInputElement;
  readonly before: string;
  readonly x: number;
  /** What the browser would have moved it to. */
  wanted: string;
}

let held: Held | undefined;

function onDown({ target, pointerType, clientX }: PointerEvent): void {
  if (pointerType !== 'touch') return;
  if (!(target instanceof HTMLInputElement) || target.type !== 'range') return;
  held = { slider: target, before: target.value, wanted: target.value, x: clientX };
}

/** Nobody hears of a step while it is open what the finger does. */
function onStep(event: Event): void {
  if (held?.slider !== event.target) return;
  held.wanted = held.slider.value;
  held.slider.value = held.before;
  event.stopImmediatePropagation();
}

function onMove({ clientX }: PointerEvent): void {
  if (held !== undefined && Math.abs(clientX - held.x) > MEANT) release();
}

/** The step was meant. */
function release(): void {
  if (held === undefined) return;
  const { slider, before, wanted } = held;
  held = undefined;
  if (wanted === before) return;
  slider.value = wanted;
  slider.dispatchEvent(new Event('input', { bubbles: true }));
}

/** The browser has taken the finger for scrolling. */
function onCancel(): void {
  if (held !== undefined) held.slider.value = held.before;
  held = undefined;
}

addEventListener('pointerdown', onDown, true);
addEventListener('pointermove', onMove, true);
addEventListener('pointerup', release, true);
addEventListener('pointercancel', onCancel, true);
addEventListener('input', onStep, true);

export {};
