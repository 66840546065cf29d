import fc from 'fast-check';
import geodesic from 'geographiclib-geodesic';
import proj4 from 'proj4';
import { describe, expect, test } from 'vitest';
import { milesBetween } from '../../../src/dataset/places/council-distance.ts';
import { milesOnEllipsoid, type LonLat } from '../../../src/dataset/places/ellipsoid.ts';
import { loadDataset } from '../../../src/site/load.ts';
import type { Council } from '../../../src/schemas/council.ts';
import { councilOf } from '../fixture.ts';

const METRES_PER_MILE = 1609.344;
/** Ordnance Survey's National Grid, as its Guide to coordinate systems defines it. */
const NATIONAL_GRID =
  '+proj=tmerc +lat_0=49 +lon_0=-2 +k=0.9996012717 +x_0=400000 +y_0=-100000 +ellps=airy ' +
  '+towgs84=446.448,-125.157,542.06,0.1502,0.247,0.8421,-20.4894 +units=m';

/** Karney's geodesic, exact to nanometres. */
function exactMiles([x, y]: LonLat, [toX, toY]: LonLat): number {
  const { s12 } = geodesic.Geodesic.WGS84.Inverse(y, x, toY, toX);
  return (s12 ?? NaN) / METRES_PER_MILE;
}

function gridMiles(from: LonLat, to: LonLat): number {
  const [[x, y], [toX, toY]] = [from, to].map((place) =>
    proj4(NATIONAL_GRID, [...place] as [number, number]),
  ) as [[number, number], [number, number]];
  return Math.hypot(toX - x, toY - y) / METRES_PER_MILE;
}

const longitude = fc.double({ min: -8, max: 2, noNaN: true });
const latitude = fc.double({ min: 49.8, max: 61, noNaN: true });
const place = fc.tuple(longitude, latitude);
const metres = (miles: number): number => Math.round(miles * METRES_PER_MILE);

describe('the distance between two places', () => {
  test('is that of geographiclib, within three metres anywhere in the United Kingdom', () => {
    fc.assert(
      fc.property(place, place, (from, to) => {
        expect(
          Math.abs(metres(milesOnEllipsoid(from, to)) - metres(exactMiles(from, to))),
        ).toBeLessThanOrEqual(3);
      }),
      { numRuns: 2000 },
    );
  });

  test('is the same both ways, and none from a place to itself', () => {
    fc.assert(
      fc.property(place, place, (from, to) => {
        expect(milesOnEllipsoid(from, to)).toBeCloseTo(milesOnEllipsoid(to, from), 9);
        expect(milesOnEllipsoid(from, from)).toBe(0);
      }),
    );
  });

  test('a degree of latitude at 53.5 degrees north is 69.15 miles', () => {
    // By hand: the meridian's radius there, 6378.137 (1 - e2) / (1 - e2 sin2)^1.5 = 6376.8 km, x pi / 180 = 111.296 km.
    expect(milesOnEllipsoid([-2, 53], [-2, 54])).toBeCloseTo(111.296 / 1.609344, 2);
  });
});

describe('between councils', () => {
  const bySlug = new Map(loadDataset().councils.map((council) => [council.slug, council]));
  const named = (slug: string): Council => {
    const found = bySlug.get(slug);
    if (found === undefined) throw new Error(`no council ${slug}`);
    return found;
  };
  const centre = ({ longitude: x = 0, latitude: y = 0 }: Council): LonLat => [x, y];

  test('Coventry and Stoke-on-Trent are more than 50 miles apart, also on the National Grid', () => {
    const [coventry, stoke] = [named('coventry'), named('stoke-on-trent')];
    expect(milesBetween(coventry, stoke)).toBeGreaterThan(50);
    expect(exactMiles(centre(coventry), centre(stoke))).toBeGreaterThan(50);
    expect(gridMiles(centre(coventry), centre(stoke))).toBeGreaterThan(50);
  });

  test('every pair is on the same side of 50 miles as geographiclib has it', () => {
    const councils = [...bySlug.values()].filter((one) => one.latitude !== undefined);
    const differing = councils.flatMap((a) =>
      councils.filter(
        (b) => (milesBetween(a, b) ?? 0) <= 50 !== exactMiles(centre(a), centre(b)) <= 50,
      ),
    );
    expect(differing).toEqual([]);
  });

  test('is unknown for a council without a centre', () => {
    expect(milesBetween(councilOf('ashby'), councilOf('elm'))).toBeUndefined();
  });
});
