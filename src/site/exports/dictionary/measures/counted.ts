/** A measure that is one number of a table for each place and year. */
import type { Reason } from '../../../../schemas/absence.ts';
import { codeOn, type Dataset } from '../../../../dataset/dataset.ts';
import { byPlace, inArea, type ByPlace } from '../../../../dataset/figures/figures.ts';
import type { Context } from '../../../context.ts';
import { absent, published, type Measure, type Place, type Stated } from '../measure.ts';

/** The day of the department's counts of children, as month and day. */
export const MARCH = '03-31';

/** A row of a table with one number for each place and year. */
interface Counted {
  readonly year: number;
  readonly code: string;
  readonly status: 'published' | Reason;
}

/**
 * The number that a table has for a place.
 * @param day when its codes are in force: `03-31`
 */
export function counted<R extends Counted>(
  tableOf: (dataset: Dataset) => readonly R[],
  day: string,
  numberOf: (row: R) => number | '',
): Measure['of'] {
  const known = new WeakMap<Dataset, ByPlace<R>>();
  return ({ dataset }: Context, place: Place): Stated => {
    const code = 'area' in place ? place.area.code : codeOn(place.council, `${place.year}-${day}`);
    if (code === undefined) return absent('not_applicable');
    const rows = known.get(dataset) ?? byPlace(tableOf(dataset));
    known.set(dataset, rows);
    const row = inArea(rows, code, place.year);
    if (row === undefined) return absent('not_published');
    const number = numberOf(row);
    return row.status === 'published' && number !== ''
      ? published(number)
      : absent(row.status === 'published' ? 'not_published' : row.status);
  };
}
