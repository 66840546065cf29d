/** The page of corrections: what this site had wrong, newest first. */
import { longDate } from '../dataset/text/format.ts';
import type { Context } from './context.ts';
import type { Link } from './links.ts';
import { namedPages } from './named-pages.ts';

export interface CorrectionRow {
  /** Its anchor, which stays when others are added. */
  readonly id: string;
  /** YYYY-MM-DD */
  readonly isoDate: string;
  readonly date: string;
  /** A page that had the fault, by its name. */
  readonly page: Link;
  readonly said: string;
  readonly says: string;
}

/** Every correction, newest day first. */
export function correctionRows(context: Context): CorrectionRow[] {
  const names = new Map(namedPages(context).map(({ path, name }) => [path, name]));
  return context.dataset.errata
    .map(({ id, date, page, said, says }) => ({
      id,
      isoDate: date,
      date: longDate(date),
      page: { text: names.get(page) ?? page, href: page },
      said,
      says,
    }))
    .toSorted((a, b) => b.isoDate.localeCompare(a.isoDate));
}
