/** The shapes of councils in the drawings of the map: they get other colours and names, and are never drawn again. */
import { GONE } from '../../charts/map/shape-classes.ts';
import { parts } from '../browser/part.ts';
import { shapesBySlug } from '../browser/shapes-by-slug.ts';

export type CouncilShape = SVGGraphicsElement;

/** The drawings of the map page: the map, and the hexagons. */
export function drawingsIn(root: ParentNode): Element[] {
  return parts(root, 'drawing').flatMap(({ children }) => [...children]);
}

/** All shapes of councils in a drawing, those of other years among them: their ids end in slugs. */
export function shapesIn(drawing: ParentNode): CouncilShape[] {
  const shapes = drawing.querySelectorAll<CouncilShape>('path[id], g[id]');
  return [...shapes].filter(({ id }) => /^[mh]-/.test(id));
}

/**
 * Gives ids to the shapes that a page of very many councils has without.
 * @param prefix of the drawing: `m-` on the map, `h-` for hexagons
 * @param slugs of all councils drawn, in the order of their places
 */
export function giveIds(drawing: ParentNode, prefix: string, slugs: Iterable<string>): void {
  for (const [slug, shape] of shapesBySlug(drawing, slugs)) shape.id ||= `${prefix}${slug}`;
}

/** The council of a shape. */
export function slugOf({ id }: CouncilShape): string {
  return id.slice(id.indexOf('-') + 1);
}

/** What a shape is called; undefined where its council was not in force in the year shown. */
export function nameOf(shape: CouncilShape): string | undefined {
  return titleOf(shape)?.textContent;
}

/** Colours a shape; without a class its council is gone. */
export function colourShape(shape: CouncilShape, name: string = GONE): void {
  if (shape.getAttribute('class') !== name) shape.setAttribute('class', name);
}

/** Names a shape, or takes its name away. */
export function nameShape(shape: CouncilShape, name: string | undefined): void {
  if (nameOf(shape) === name) return;
  const known = titleOf(shape);
  if (name === undefined) {
    known?.remove();
    return;
  }
  const title = known ?? document.createElementNS('http://www.w3.org/2000/svg', 'title');
  title.textContent = name;
  if (known === undefined) shape.prepend(title);
}

function titleOf({ children }: CouncilShape): SVGTitleElement | undefined {
  return [...children].find((child) => child instanceof SVGTitleElement);
}
