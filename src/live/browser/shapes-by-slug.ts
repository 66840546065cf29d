/** Which shape of a drawing is whose. */
import { parts } from './part.ts';

/**
 * Shapes by slug. Their ids end in it, as `c-bolton`. Where a page has very many councils, most shapes have no id: these
 * are in the order of the slugs that are left.
 * @param slugs of all councils drawn, in the order of their places
 */
export function shapesBySlug(
  drawing: ParentNode,
  slugs: Iterable<string>,
): ReadonlyMap<string, Element> {
  const shapes = new Map<string, Element>(
    [...drawing.querySelectorAll('path[id]')].map((shape) => [
      shape.id.slice(shape.id.indexOf('-') + 1),
      shape,
    ]),
  );
  const left = [...slugs].filter((slug) => !shapes.has(slug));
  const nameless = parts(drawing, 'nameless', SVGElement).flatMap(({ children }) => [...children]);
  for (const [index, shape] of nameless.entries()) shapes.set(left[index] ?? '', shape);
  return shapes;
}
