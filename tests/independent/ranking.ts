/** Competition ranks, highest first, and how far a figure usually moves in a year. */
import { compare, fraction, median, minus, plus, quantile, size, type Fraction } from './exact.ts';
import { publishedIn, sameIn, years, type Published } from './figures.ts';

export interface Rank {
  readonly rank: number;
  readonly of: number;
  readonly shared: number;
}

/** 1 is the highest. Equal averages share a rank, and the next is left out. */
export function rankOf(figure: Published): Rank {
  const all = publishedIn(figure.year);
  const signs = all.map((one) => compare(one.numbers.average, figure.numbers.average));
  const higher = signs.filter((sign) => sign > 0).length;
  return { rank: higher + 1, of: all.length, shared: signs.filter((sign) => sign === 0).length };
}

/** The least FTE of each size, the smallest first. */
const SIZES = [0, 20, 50, 100, 200].map((least) => fraction(least));

export interface Usual {
  /** Half of changes in a year were at most this. */
  readonly half: Fraction;
  /** Nine in ten were at most this. */
  readonly nineInTen: Fraction;
  readonly counted: number;
}

function sizeOf(fte: Fraction): number {
  return SIZES.findLastIndex((least) => compare(fte, least) >= 0);
}

/** An average, and that of the same council or councils a year earlier. */
export interface Move {
  readonly from: Published;
  readonly to: Published;
}

/** How far averages of each size moved, up or down, the smallest size first. A size without any is left out. */
export function usualOf(moves: readonly Move[]): (Usual | undefined)[] {
  return SIZES.map((_, at) => {
    const of = moves
      .filter(({ from }) => sizeOf(from.numbers.fte) === at)
      .map(({ from, to }) => size(minus(to.numbers.average, from.numbers.average)));
    if (of.length === 0) return undefined;
    return { half: median(of), nineInTen: quantile(of, fraction(9, 10)), counted: of.length };
  });
}

/** Every average of a year that can be compared with the year before. */
export function movesOf(year: number): Move[] {
  return publishedIn(year).flatMap((to) => {
    const from = sameIn(to, year - 1);
    return from === undefined ? [] : [{ from, to }];
  });
}

/** The same of all years of the newest release. */
export const usualMoves: readonly Usual[] = usualOf(years.flatMap(movesOf)).filter(
  (one) => one !== undefined,
);

/** The usual change of councils with so many FTE social workers with cases, among some moves or all. */
export function usualFor(fte: Fraction, moves: readonly (Usual | undefined)[] = usualMoves): Usual {
  const found = moves[sizeOf(fte)];
  if (found === undefined) throw new RangeError('FTE is below zero.');
  return found;
}

/** The best and the worst rank that a figure could have, had it moved by the usual change of its size. */
export function reachOf(figure: Published): readonly [number, number] {
  const { half } = usualFor(figure.numbers.fte);
  const others = publishedIn(figure.year).filter((one) => one !== figure);
  const [up, down] = [plus(figure.numbers.average, half), minus(figure.numbers.average, half)];
  return [
    1 + others.filter((one) => compare(one.numbers.average, up) > 0).length,
    1 + others.filter((one) => compare(one.numbers.average, down) >= 0).length,
  ];
}
