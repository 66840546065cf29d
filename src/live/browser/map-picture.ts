/** A picture of the map on the page: its shapes get another colour, its words and its legend follow. */
import { h } from 'preact';
import { render } from './render.ts';
import { pictureName } from '../../charts/core/Picture.tsx';
import { MapLegend } from '../core/MapLegend.tsx';
import type { MapPictureView } from '../core/map-picture-view.ts';
import { part } from './part.ts';
import { shapesBySlug } from './shapes-by-slug.ts';

export class MapPictureOnPage {
  readonly #drawing: HTMLElement;
  readonly #legend: HTMLElement;
  #shapes: ReadonlyMap<string, Element> | undefined;

  /** @param root an element that holds one `MapPicture` */
  constructor(root: ParentNode) {
    this.#drawing = part(root, 'map-drawing');
    this.#legend = part(root, 'map-legend');
  }

  /** Colours the shapes: quick, at each step of a slider. */
  colour({ classes }: MapPictureView): void {
    this.#shapes ??= shapesBySlug(this.#drawing, classes.keys());
    for (const [slug, name] of classes) {
      const shape = this.#shapes.get(slug);
      if (shape !== undefined && shape.getAttribute('class') !== name)
        shape.setAttribute('class', name);
    }
  }

  /** Writes the text description of the map, and the legend. */
  say(view: MapPictureView): void {
    for (const drawing of this.#drawing.children)
      drawing.setAttribute('aria-label', pictureName(view));
    render(h(MapLegend, { view }), this.#legend);
  }
}
