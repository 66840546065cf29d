/**
 * The distance of two places on the Earth as surveyors measure it: on the ellipsoid of the World Geodetic System 1984.
 * A sphere is out by up to 3 in a thousand, which puts councils 50.02 miles apart within 50 miles of each other.
 */

/** Longitude and latitude in degrees. */
export type LonLat = readonly [longitude: number, latitude: number];

/** Half of the Earth's width at the equator, km. */
const EQUATORIAL_RADIUS_KM = 6378.137;
/** How much shorter it is from pole to pole. */
const FLATTENING = 1 / 298.257223563;
/** An international mile, km. */
export const KM_PER_MILE = 1.609344;

/**
 * Miles along the shortest line, by the formula of Andoyer and Lambert: the distance on a sphere, corrected once for
 * the flattening. Within the United Kingdom it is less than three metres out.
 */
export function milesOnEllipsoid([x, y]: LonLat, [toX, toY]: LonLat): number {
  const [from, to] = [reduced(y), reduced(toY)];
  const half =
    haversine(from, to) + Math.cos(from) * Math.cos(to) * haversine(radians(x), radians(toX));
  if (half === 0) return 0;
  const angle = 2 * Math.asin(Math.min(1, Math.sqrt(half)));
  const [middle, apart] = [Math.sin((from + to) / 2) ** 2, Math.sin((to - from) / 2) ** 2];
  const across = ((angle - Math.sin(angle)) * middle * (1 - apart)) / (1 - half);
  const along = ((angle + Math.sin(angle)) * (1 - middle) * apart) / half;
  return (EQUATORIAL_RADIUS_KM * (angle - (FLATTENING / 2) * (across + along))) / KM_PER_MILE;
}

/** The latitude of a place as seen on the sphere around the ellipsoid, in radians. */
function reduced(latitude: number): number {
  return Math.atan((1 - FLATTENING) * Math.tan(radians(latitude)));
}

/** The square of the sine of half the angle between two. */
function haversine(from: number, to: number): number {
  return Math.sin((to - from) / 2) ** 2;
}

/** An angle of so many degrees in radians. */
export function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
