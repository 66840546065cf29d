/** The plane that maps are drawn on, small enough for the browser: the same as d3’s, which the importers use. */
import { KM_PER_MILE, radians } from './ellipsoid.ts';

/** Mean radius of the Earth, km. */
export const EARTH_RADIUS_KM = 6371;
/** The plane's origin lies this far west of the central meridian, km: west of St Kilda and Fermanagh. */
export const WEST = 410;
/** And this far north of the equator, km: north of Shetland. */
export const NORTH = 6780;
/** The central meridian lies this many degrees west of Greenwich. */
export const MERIDIAN = 2;

/** Length of a unit of data/geography/boundaries.json, km. */
export const MAP_UNIT = 0.25;

/**
 * A place on Earth to kilometres on the plane, by the spherical transverse Mercator projection
 * (Snyder 1987, Map Projections: A Working Manual, equations 8-1 and 8-3).
 * @param longitude degrees east
 * @param latitude degrees north
 * @returns x to the east, y downwards; far from the meridian it is far off, on the other side of the Earth not finite
 */
export function toPlane(longitude: number, latitude: number): [x: number, y: number] {
  const [east, north] = [radians(longitude + MERIDIAN), radians(latitude)];
  const x = EARTH_RADIUS_KM * Math.atanh(Math.cos(north) * Math.sin(east));
  const y = EARTH_RADIUS_KM * Math.atan2(Math.tan(north), Math.cos(east));
  return [WEST + x, NORTH - y];
}

/** A length in units of data/geography/boundaries.json for miles on the ground. */
export function mapUnits(miles: number): number {
  return (miles * KM_PER_MILE) / MAP_UNIT;
}

/** A place on Earth in units of data/geography/boundaries.json. */
export function onMap(longitude: number, latitude: number): [x: number, y: number] {
  const [x, y] = toPlane(longitude, latitude);
  return [x / MAP_UNIT, y / MAP_UNIT];
}
