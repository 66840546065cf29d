/** data/postcodes/: tables beside the shards of the index. */
import { z } from 'zod';
import { count, latitude, longitude, slug } from './cell.ts';

/** data/postcodes/areas.csv: the postcode areas of Great Britain that the index has. */
export const postcodeArea = z.strictObject({
  /** `CB`: its shard is data/postcodes/areas/cb.txt. */
  area: z.string().regex(/^[A-Z]{1,2}$/, 'expected the letters of a postcode area such as CB'),
  /** Postcodes the index was made from. */
  postcodes: count,
});
export type PostcodeArea = z.infer<typeof postcodeArea>;

/** data/postcodes/centres.csv: where the people of a council live, in the middle. */
export const councilCentre = z.strictObject({
  /** Slug of a council in force. */
  council: slug,
  /**
   * Mean of the places of its postcodes, degrees north. Each postcode counts once, whether it holds one address
   * or eighty, since the source does not count addresses.
   */
  latitude,
  /** Degrees east. */
  longitude,
  /** Postcodes with a place. */
  postcodes: count,
});
export type CouncilCentre = z.infer<typeof councilCentre>;
