/** data/places.csv: towns and villages that people search for, and who runs children's services there. */
import { z } from 'zod';
import { count, gssCode, list, optional, text } from './cell.ts';

export const place = z.strictObject({
  /** GeoNames' own number, which stays when a name changes. */
  geoname_id: count,
  name: text,
  /** The council that runs children's services there today, or Northern Ireland, whose trusts have no shapes. */
  code: gssCode,
  /** People who live there; empty where GeoNames does not know. */
  population: optional(count),
});
export type Place = z.infer<typeof place>;

/** data/combined-areas.csv: several councils that people know under one name, such as Greater Manchester. */
export const combinedArea = z.strictObject({
  name: text,
  /** Codes of its councils today. */
  codes: list.pipe(z.array(gssCode).min(2, 'expected at least two codes')),
  /** Where the list of councils comes from. */
  source: text,
});
export type CombinedArea = z.infer<typeof combinedArea>;
