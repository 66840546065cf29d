/** data/places.csv: towns and villages that people search for, and who runs children's services there. */
import { z } from 'zod';
import { count, gssCode, optional, text } from './cell.ts';

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
