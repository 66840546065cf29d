/** Neighbours, borders, workforce and grades of the councils. */
import type { Country } from '../../dataset/country.ts';
import type { SurroundingsBySlug } from '../../dataset/comparison/surroundings.ts';
import { readSurroundings, unpackSurroundings } from '../../dataset/wire/surroundings.ts';
import { jsonFile } from './json-loader.ts';

/** Loads the surroundings of every English council; of a country with pieces, who is similar to whom and no more. */
export const loadSurroundings = jsonFile('/surroundings.json', (parsed) =>
  unpackSurroundings(readSurroundings(parsed)),
);

/** The surroundings of the councils that a country with pieces was loaded for. */
export function surroundingsIn({ part }: Pick<Country, 'part'>): SurroundingsBySlug {
  return new Map(
    part?.pieces.flatMap(({ around }) => (around ? [...unpackSurroundings(around)] : [])),
  );
}
