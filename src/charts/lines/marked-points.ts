/** Which points of a line have a mark. */

/** With so many points or fewer, each has a mark. */
const ALL_MARKED = 15;

/** One in so many points of a longer line has a mark. */
const EVERY = 5;

interface Point {
  readonly year: number;
  /** It is of another unit than the one before. */
  readonly apart?: true;
}

/** The points with a mark: all; or, of a long line, every fifth, both ends, and those beside a gap. */
export function markedPoints<P extends Point>(points: readonly P[]): readonly P[] {
  if (points.length <= ALL_MARKED) return points;
  const follows = (index: number): boolean => {
    const point = points[index];
    return point?.apart === undefined && points[index - 1]?.year === (point?.year ?? 0) - 1;
  };
  return points.filter((_, index) => index % EVERY === 0 || !follows(index) || !follows(index + 1));
}
