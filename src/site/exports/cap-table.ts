/** What each whole cap would mean in each year, as rows for every kind of download. */
import { WHOLE_CAPS } from '../../dataset/cap/whole-cap-range.ts';
import { capYear } from '../../dataset/cap/extra-fte.ts';
import { rankingOf, type Context } from '../context.ts';
import type { Row } from './caseload-table.ts';
import { fieldOf } from './dictionary/dictionary.ts';

export const capColumns = ['year', 'cap', 'over', 'extra_fte', 'release'].map((name) =>
  fieldOf(name),
);

/** By year, then cap. */
export function capRows(context: Context): Row[] {
  return context.years.flatMap((year) =>
    WHOLE_CAPS.map((cap): Row => {
      const { over, extraFte } = capYear(rankingOf(context, year).ranked, cap);
      return [year, cap, over, extraFte, context.release];
    }),
  );
}
