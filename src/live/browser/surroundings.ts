/** Neighbours, borders, workforce and grades, fetched once when a page needs them. */
import {
  unpackSurroundings,
  type PackedSurroundings,
  type SurroundingsBySlug,
} from '../../dataset/comparison/surroundings.ts';

let surroundings: Promise<SurroundingsBySlug> | undefined;

/** The surroundings of every English council. */
export function loadSurroundings(): Promise<SurroundingsBySlug> {
  surroundings ??= fetch('/surroundings.json')
    .then((response) => response.json() as Promise<PackedSurroundings>)
    .then(unpackSurroundings);
  return surroundings;
}
