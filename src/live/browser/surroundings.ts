/** Neighbours, borders, workforce and grades of the councils. */
import { readSurroundings, unpackSurroundings } from '../../dataset/wire/surroundings.ts';
import { jsonFile } from './json-loader.ts';

/** Loads the surroundings of every English council. */
export const loadSurroundings = jsonFile('/surroundings.json', (parsed) =>
  unpackSurroundings(readSurroundings(parsed)),
);
