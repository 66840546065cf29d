/** A chart of the page drawn anew: only the drawing that is seen, the others when the window shows them. */
import { CHART_WIDTHS } from '../../charts/core/chart-widths.ts';

type Draw = (width: number) => string;

/** How each chart that was drawn anew is drawn now, by the element that holds it: to be taken away at another width. */
export const drawnAnew = new WeakMap<Element, Draw>();

export class RedrawnChart {
  readonly #drawings: readonly { readonly element: Element; readonly width: number }[];
  readonly #figure: Element;
  #draw: Draw | undefined;
  #seen: Element | undefined;

  /** @param figure what Chart.astro made */
  constructor(figure: Element) {
    this.#figure = figure;
    this.#drawings = Object.entries(CHART_WIDTHS).flatMap(([name, width]) => {
      const element = figure.querySelector(`.chart-${name}`);
      return element === null ? [] : [{ element, width }];
    });
    new ResizeObserver(() => {
      this.#look();
    }).observe(figure);
    this.#look();
  }

  /** Draws what the reader sees. */
  draw(draw: Draw): void {
    this.#draw = draw;
    drawnAnew.set(this.#figure, draw);
    for (const { element, width } of this.#drawings) {
      if (element === this.#seen) element.innerHTML = draw(width);
    }
  }

  /** Which drawing is seen is asked when the size changes, not at each step of a slider: asking costs a layout. */
  #look(): void {
    const seen = this.#drawings.find(({ element }) => element.checkVisibility());
    if (seen === undefined || seen.element === this.#seen) return;
    this.#seen = seen.element;
    if (this.#draw !== undefined) seen.element.innerHTML = this.#draw(seen.width);
  }
}
