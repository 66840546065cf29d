/** Which councils somebody may be in, from a place on the map. */
import { distanceTo, isInside, type PlanePoint, type PlaneShape } from './plane-geometry.ts';

/**
 * How far from a border the map may still put a place on its wrong side, km. Of 20,000 postcodes spread over Great
 * Britain, 98.0% are in the council the map says, and all but 0.14% in it or in one whose border is this near.
 */
export const MAP_ERROR_KM = 0.5;

export interface NearbyShape<T> {
  readonly shape: T;
  /** Whether the place is in it, as the map has it. */
  readonly inside: boolean;
  /** To its border, km. */
  readonly kilometres: number;
}

/**
 * The shapes a place is in or may be in, the one it is in first, then the nearest.
 * @param shapes on a plane in kilometres
 * @param error how far the place may be off, km, besides the map's own error
 */
export function nearbyShapes<T extends PlaneShape>(
  shapes: readonly T[],
  place: PlanePoint,
  error: number,
): NearbyShape<T>[] {
  return shapes
    .map((shape) => ({
      shape,
      inside: isInside(shape, place),
      kilometres: distanceTo(shape, place),
    }))
    .filter(({ inside, kilometres }) => inside || kilometres <= MAP_ERROR_KM + error)
    .sort((a, b) => Number(b.inside) - Number(a.inside) || a.kilometres - b.kilometres);
}
