/** Where a council's people live, in the middle: what distances between councils are measured from. */
import type { Council } from '../schemas/council.ts';
import type { CouncilCentre } from '../schemas/postcode.ts';

/**
 * Puts the centre of its postcodes in the place of a council's point inside. Councils without postcodes, such as
 * abolished ones and those of Northern Ireland, keep their point.
 */
export function withCentres(
  councils: readonly Council[],
  centres: readonly CouncilCentre[],
): Council[] {
  const bySlug = new Map(centres.map((centre) => [centre.council, centre]));
  return councils.map((council) => {
    const centre = bySlug.get(council.slug);
    if (centre === undefined) return council;
    return { ...council, latitude: centre.latitude, longitude: centre.longitude };
  });
}
