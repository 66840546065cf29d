/** The shapes of all councils, fetched once when a map is drawn anew. */
import type { Boundaries } from '../../schemas/geography.ts';

let shapes: Promise<Boundaries> | undefined;

/** The boundaries the site's maps are drawn from. */
export function loadShapes(): Promise<Boundaries> {
  shapes ??= fetch('/shapes.json').then((response) => response.json() as Promise<Boundaries>);
  return shapes;
}
