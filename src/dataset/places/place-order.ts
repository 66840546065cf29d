/** The order of councils by where they are, which is the same when a page is built and in the browser. */
import type { Council } from '../../schemas/council.ts';

type Placed = Pick<Council, 'slug' | 'latitude' | 'longitude'>;

/** Rows of places for each degree. */
const ROWS = 10;

/** Compares two councils: in rows from the north, each row from the west, so that neighbours follow each other. */
export function byPlace(a: Placed, b: Placed): number {
  return (
    rowOf(b) - rowOf(a) || (a.longitude ?? 0) - (b.longitude ?? 0) || (a.slug < b.slug ? -1 : 1)
  );
}

function rowOf({ latitude = 0 }: Placed): number {
  return Math.floor(latitude * ROWS);
}
