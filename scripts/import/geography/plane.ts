/** From degrees to the plane that maps are drawn on. */
import { geoTransverseMercator } from 'd3-geo';
import { MERIDIAN, NORTH, EARTH_RADIUS_KM, WEST } from '../../../src/dataset/places/map-plane.ts';
import type { Point } from './polygons.ts';

/**
 * Transverse Mercator on the meridian 2 degrees west, which is the British National Grid's:
 * within the UK, lengths are true to about a thousandth. x grows to the east, y downwards, both from 0.
 * @param unit length of one unit of the plane, km
 * @returns a function from longitude and latitude in degrees to x and y; the same point always goes to the same place
 */
export function ukPlane(unit: number): (point: Point) => [number, number] {
  const project = geoTransverseMercator()
    .rotate([MERIDIAN, 0])
    .scale(EARTH_RADIUS_KM / unit)
    .translate([WEST / unit, NORTH / unit]);
  return ([longitude = 0, latitude = 0]) => {
    const projected = project([longitude, latitude]);
    if (projected === null) throw new Error(`no place on the map for ${longitude}, ${latitude}`);
    return projected;
  };
}
