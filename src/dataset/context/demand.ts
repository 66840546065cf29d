/** What comes to children's services: children in need, referrals and all children of an area, for each FTE with cases. */
import { max } from 'd3-array';
import type { Dataset } from '../dataset.ts';
import type { Council } from '../../schemas/council.ts';
import type { PublishedFigure } from '../../schemas/figure.ts';
import { fractionOf, quotient, type Fraction } from '../decimals/fraction.ts';
import { ENGLAND } from '../figures/areas.ts';
import { byPlace, inArea, type ByPlace } from '../figures/figures.ts';
import { dayCount, type CountRow, type DayCount } from './day-count.ts';

/** Where demand is read from. */
export type DemandTables = Pick<
  Dataset,
  'councils' | 'childrenInNeed' | 'referrals' | 'childPopulation'
>;

/** One of the three numbers. */
export interface Demand {
  /** In a sentence: `children in need`. */
  readonly noun: string;
  /** The newest year with a number. */
  readonly newest: number;
  /** The number for the area of some councils in a year. */
  readonly of: (councils: readonly Council[], year: number) => DayCount;
  /** England’s number; undefined where there is none. */
  readonly england: (year: number) => number | undefined;
}

/** The three, with the one closest to cases first. */
export function demandsOf(tables: DemandTables): readonly [Demand, Demand, Demand] {
  const { councils, childrenInNeed, referrals, childPopulation } = tables;
  return [
    demand('children in need', '03-31', councils, childrenInNeed, (row) =>
      row.status === 'published' ? row.children : undefined,
    ),
    demand('referrals', '03-31', councils, referrals, (row) =>
      row.status === 'published' ? row.referrals : undefined,
    ),
    demand('children aged 0 to 17', '06-30', councils, childPopulation, (row) =>
      row.status === 'published' ? row.children : undefined,
    ),
  ];
}

function demand<R extends CountRow & { readonly year: number; readonly code: string }>(
  noun: string,
  day: string,
  councils: readonly Council[],
  table: readonly R[],
  numberOf: (row: R) => number | undefined,
): Demand {
  const rows: ByPlace<R> = byPlace(table);
  return {
    noun,
    newest: max(table, ({ year }) => year) ?? 0,
    of: (some, year) => dayCount(some, year, { councils, rows, day, numberOf }),
    england: (year) => {
      const row = inArea(rows, ENGLAND, year);
      return row && numberOf(row);
    },
  };
}

/**
 * A number for each full-time-equivalent social worker with cases.
 * @returns undefined where nobody has cases
 */
export function perCaseHolder(count: number, figure: PublishedFigure): Fraction | undefined {
  const { case_holders_fte: fte } = figure;
  return fractionOf(fte).top === 0 ? undefined : quotient(count, fte);
}
