/** Places on the National Grid as latitude and longitude. */
import proj4 from 'proj4';

/** EPSG:27700 with the seven parameters that the Ordnance Survey gives for it: right to about 5 metres. */
const NATIONAL_GRID =
  '+proj=tmerc +lat_0=49 +lon_0=-2 +k=0.9996012717 +x_0=400000 +y_0=-100000 +ellps=airy ' +
  '+towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489 +units=m +no_defs';

const toWgs84 = proj4(NATIONAL_GRID, 'WGS84');

/**
 * Converts metres east and north of the grid's origin.
 * @returns longitude and latitude in degrees (WGS84)
 */
export function fromNationalGrid(
  east: number,
  north: number,
): [longitude: number, latitude: number] {
  const [longitude, latitude] = toWgs84.forward<[number, number]>([east, north]);
  return [longitude, latitude];
}
