/**
 * Miles between the centres of councils, by Vincenty's inverse formula on the ellipsoid WGS 84.
 * T. Vincenty, Direct and inverse solutions of geodesics on the ellipsoid, Survey Review 176, 1975.
 */
import { cell, table } from './tables.ts';

interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

const centres = new Map(
  table('postcodes/centres.csv').map((row) => [
    cell(row, 'council'),
    { latitude: radians(cell(row, 'latitude')), longitude: radians(cell(row, 'longitude')) },
  ]),
);

function radians(degrees: string): number {
  return (Number(degrees) * Math.PI) / 180;
}

const A = 6_378_137;
const F = 1 / 298.257223563;
const B = A * (1 - F);
const METRES_IN_MILE = 1609.344;
const known = new Map<string, number>();

/** Miles between two councils; undefined if the centre of one is not known. */
export function milesBetween(one: string, other: string): number | undefined {
  const [a, b] = [centres.get(one), centres.get(other)];
  if (a === undefined || b === undefined) return undefined;
  if (one === other) return 0;
  const key = [one, other].toSorted().join(' ');
  const miles = known.get(key) ?? metres(a, b) / METRES_IN_MILE;
  known.set(key, miles);
  return miles;
}

/** Whether the centre of a council is known. */
export function hasCentre(slug: string): boolean {
  return centres.has(slug);
}

interface Sphere {
  readonly sigma: number;
  readonly sin: number;
  readonly cos: number;
  readonly squared: number;
  readonly middle: number;
  readonly lambda: number;
}

function metres(a: Point, b: Point): number {
  let lambda = b.longitude - a.longitude;
  let step = stepFrom(a, b, lambda);
  for (let turn = 0; turn < 100 && Math.abs(step.lambda - lambda) > 1e-13; turn += 1) {
    lambda = step.lambda;
    step = stepFrom(a, b, lambda);
  }
  return lengthOf(step);
}

function stepFrom(a: Point, b: Point, lambda: number): Sphere {
  const [u1, u2] = [a, b].map(({ latitude }) => Math.atan((1 - F) * Math.tan(latitude))) as [
    number,
    number,
  ];
  const across = Math.cos(u2) * Math.sin(lambda);
  const along = Math.cos(u1) * Math.sin(u2) - Math.sin(u1) * Math.cos(u2) * Math.cos(lambda);
  const sin = Math.hypot(across, along);
  const cos = Math.sin(u1) * Math.sin(u2) + Math.cos(u1) * Math.cos(u2) * Math.cos(lambda);
  const sigma = Math.atan2(sin, cos);
  const alpha = (Math.cos(u1) * Math.cos(u2) * Math.sin(lambda)) / sin;
  const squared = 1 - alpha * alpha;
  const middle = cos - (2 * Math.sin(u1) * Math.sin(u2)) / squared;
  const c = (F / 16) * squared * (4 + F * (4 - 3 * squared));
  const turned = sigma + c * sin * (middle + c * cos * (2 * middle * middle - 1));
  const next = b.longitude - a.longitude + (1 - c) * F * alpha * turned;
  return { sigma, sin, cos, squared, middle, lambda: next };
}

function lengthOf({ sigma, sin, cos, squared, middle }: Sphere): number {
  const u = (squared * (A * A - B * B)) / (B * B);
  const a = 1 + (u / 16384) * (4096 + u * (-768 + u * (320 - 175 * u)));
  const b = (u / 1024) * (256 + u * (-128 + u * (74 - 47 * u)));
  const inner = (b / 6) * middle * (4 * sin * sin - 3) * (4 * middle * middle - 3);
  const bend = b * sin * (middle + (b / 4) * (cos * (2 * middle * middle - 1) - inner));
  return B * a * (sigma - bend);
}
