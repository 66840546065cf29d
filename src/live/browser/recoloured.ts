/** The shapes of a map, coloured anew without drawing them again. */
import { classOf } from '../../charts/core/colouring.ts';
import { rankingIn, type Country } from '../../dataset/country.ts';
import { isPublished } from '../../dataset/figures/figures.ts';
import { allEntries } from '../../dataset/ranking/ranking.ts';

export class Recoloured {
  readonly #country: Country;
  /** Shapes by slug: ids end in it, as `c-bolton`. */
  readonly #shapes: ReadonlyMap<string, Element>;

  /** @param picture an element that holds the map */
  constructor(picture: Element, country: Country) {
    this.#country = country;
    const shapes = [...picture.querySelectorAll('svg [id]')];
    this.#shapes = new Map(
      shapes.map((shape) => [shape.id.slice(shape.id.indexOf('-') + 1), shape]),
    );
  }

  /** Colours every council by its average caseload of a year. */
  colour(year: number, cap: number): void {
    for (const { councils, figure } of allEntries(rankingIn(this.#country, year))) {
      const value = isPublished(figure) ? figure.average_caseload : undefined;
      const name = classOf(value, cap);
      for (const { slug } of councils) this.#paint(slug, name);
    }
  }

  #paint(slug: string, name: string): void {
    const shape = this.#shapes.get(slug);
    if (shape !== undefined && shape.getAttribute('class') !== name)
      shape.setAttribute('class', name);
  }
}
