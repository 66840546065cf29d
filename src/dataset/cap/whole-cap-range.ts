/** The whole caps, for tables that have them all. */
import { HIGHEST_CAP, LOWEST_CAP } from './cap-range.ts';

/** Every whole cap a reader may choose, lowest first. */
export const WHOLE_CAPS: readonly number[] = Array.from(
  { length: HIGHEST_CAP - LOWEST_CAP + 1 },
  (_, index) => LOWEST_CAP + index,
);
