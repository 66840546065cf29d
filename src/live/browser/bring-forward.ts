/** A line that is tapped or clicked comes forward, and goes back when it is tapped again, as if chosen by name. */
import { parts } from './part.ts';

/** Listens to what is drawn in an element that has a choice of lines in it, see BringForward.tsx. */
export function tapToBringForward(root: HTMLElement): void {
  root.addEventListener('click', ({ target }) => {
    const line = target instanceof Element ? target.closest('[data-part=line]') : null;
    if (line !== null) choose(root, line.getAttribute('data-line') ?? '');
  });
}

function choose(root: HTMLElement, id: string): void {
  const choices = parts(root, 'bring-forward-line', HTMLInputElement);
  const chosen = choices.find(({ value }) => value === id);
  const next = chosen?.checked === true ? choices.find(({ value }) => value === '') : chosen;
  if (next !== undefined) next.checked = true;
}
