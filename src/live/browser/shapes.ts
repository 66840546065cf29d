/** The shapes of all councils. */
import { withLists } from '../../dataset/wire/check.ts';
import type { Boundaries } from '../../schemas/geography.ts';
import { jsonFile } from './json-loader.ts';

/** Loads the boundaries that the site's maps are drawn from. */
export const loadShapes = jsonFile('/shapes.json', (parsed) =>
  withLists<Boundaries>(parsed, ['arcs']),
);
