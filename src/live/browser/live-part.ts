/** A part of the page that was built from a component, and that the browser renders again. */
import { type ComponentChild } from 'preact';
import { render } from './render.ts';
import { parts } from './part.ts';

export class LivePart<View> {
  readonly #element: HTMLElement;
  readonly #draw: (view: View) => ComponentChild;
  #taken = false;

  /**
   * @param element holds what the page was built with: nothing but the component's own markup
   * @param draw the component
   */
  constructor(element: HTMLElement, draw: (view: View) => ComponentChild) {
    this.#element = element;
    this.#draw = draw;
  }

  /** Renders a view. The built markup is taken over the first time, which takes a moment longer. */
  show(view: View): void {
    if (this.#taken) render(this.#draw(view), this.#element);
    else this.#takeOver(view);
  }

  /**
   * The component does not know which tables its reader has opened: they stay open. Of several elements side by side,
   * Preact would leave those that are not needed: they keep the name that it takes from the others.
   */
  #takeOver(view: View): void {
    const tables = (): HTMLDetailsElement[] => parts(this.#element, 'numbers', HTMLDetailsElement);
    const open = tables().map((details) => details.open);
    for (const built of this.#element.children) built.setAttribute('data-part', 'left');
    render(this.#draw(view), this.#element);
    for (const left of parts(this.#element, 'left')) left.remove();
    for (const [index, details] of tables().entries()) details.open = open[index] ?? false;
    this.#taken = true;
  }
}
