/** Renders several elements side by side into one that was built with others. */
import { render } from './render.ts';
import { type ComponentChild } from 'preact';

const filled = new WeakSet<Element>();

/**
 * Renders into an element. What it was built with goes the first time: Preact takes over one element with all that is
 * in it, but of several side by side it would leave those that are not needed.
 */
export function fill(content: ComponentChild, element: Element): void {
  if (!filled.has(element)) element.replaceChildren();
  filled.add(element);
  render(content, element);
}
