/** The lowest and the highest average within 50 miles of a council, and of two councils within 50 miles of each other. */
import { councilAt, type Council } from './councils.ts';
import { milesBetween } from './distance.ts';
import { compare, fraction, over, type Fraction } from './exact.ts';
import { figures, isPublished, publishedIn, type Figure, type Published } from './figures.ts';

const MILES = 50;
const SMALL = fraction(20);

/** Whether it has fewer than 20 FTE social workers with cases. */
export function isSmall({ numbers }: Published): boolean {
  return compare(numbers.fte, SMALL) < 0;
}

export interface Circle {
  readonly compared: readonly Published[];
  readonly lowest: Fraction;
  readonly highest: Fraction;
  readonly ratio: Fraction;
  readonly lowestSlugs: readonly string[];
  readonly highestSlugs: readonly string[];
  readonly small: number;
  readonly missing: number;
}

function isNear(slug: string, figure: Figure): boolean {
  return figure.members.some((member) => {
    const miles = member === slug ? 0 : milesBetween(slug, member);
    return miles !== undefined && miles <= MILES;
  });
}

/** What is within 50 miles of a council in a year; undefined if no average there is of a council that is not small. */
export function circleOf({ slug }: Council, year: number): Circle | undefined {
  const near = publishedIn(year).filter((figure) => isNear(slug, figure));
  const compared = near.filter((figure) => !isSmall(figure));
  const ends = endsOf(compared);
  if (ends === undefined) return undefined;
  const missing = figures.filter(
    (one) => one.year === year && !one.area && !isPublished(one) && isNear(slug, one),
  );
  const slugsAt = (average: Fraction): string[] =>
    compared
      .filter(({ numbers }) => compare(numbers.average, average) === 0)
      .flatMap(({ members }) => members)
      .toSorted();
  const [lowest, highest] = ends;
  return {
    compared,
    lowest,
    highest,
    ratio: over(highest, lowest),
    lowestSlugs: slugsAt(lowest),
    highestSlugs: slugsAt(highest),
    small: near.length - compared.length,
    missing: missing.length,
  };
}

function endsOf(compared: readonly Published[]): readonly [Fraction, Fraction] | undefined {
  const sorted = compared.map(({ numbers }) => numbers.average).toSorted(compare);
  const [lowest, highest] = [sorted[0], sorted.at(-1)];
  return lowest === undefined || highest === undefined ? undefined : [lowest, highest];
}

/** Two figures of which councils are within 50 miles of each other. */
export interface Pair {
  readonly low: Published;
  readonly high: Published;
  readonly ratio: Fraction;
  readonly miles: number;
}

/** All pairs of a year, small councils left out, the widest first. */
export function pairsIn(year: number): Pair[] {
  const fair = publishedIn(year).filter((figure) => !isSmall(figure));
  const pairs = fair.flatMap((one, at) =>
    fair.slice(at + 1).flatMap((other) => pairOf(one, other) ?? []),
  );
  return pairs.toSorted((a, b) => compare(b.ratio, a.ratio));
}

function pairOf(one: Published, other: Published): Pair | undefined {
  const miles = one.members
    .flatMap((a) => other.members.map((b) => milesBetween(a, b)))
    .filter((found) => found !== undefined);
  const least = Math.min(...miles);
  if (least > MILES) return undefined;
  const ascending = compare(one.numbers.average, other.numbers.average) < 0;
  const [low, high] = ascending ? [one, other] : [other, one];
  return { low, high, ratio: over(high.numbers.average, low.numbers.average), miles: least };
}

/** Names of councils in the order of the alphabet. */
export function namesOf(slugs: readonly string[]): string[] {
  return slugs.map((slug) => councilAt(slug).name).toSorted((a, b) => a.localeCompare(b, 'en-GB'));
}
