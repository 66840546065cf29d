/** Yearly counts beside the releases: children in need, referrals, children, changes of social worker. */
import { TABLES, type Table } from '../../../src/tables/catalogue.ts';
import { formatTable } from '../../../src/tables/table.ts';
import type { Country } from './country.ts';
import { yearsOf } from './scale.ts';
import type { Counts, CountsOf } from './series.ts';
import { byArea, councilsOn, type Unit } from './units.ts';

interface Counted {
  readonly unit: Unit;
  readonly number: number;
}

/** The tables by their paths. */
export function inventCounts(country: Country, countsOf: CountsOf): Map<string, string> {
  const years = yearsOf(country.scale);
  const rows = (day: string, key: keyof Counts, column: string): Row[] =>
    years.flatMap((year) =>
      numbers(country, countsOf, `${year}-${day}`, key).map(([code, number]) => ({
        year: String(year),
        code,
        status: 'published',
        [column]: String(number),
      })),
    );
  const tables: readonly (readonly [Table, readonly Row[]])[] = [
    [TABLES.childrenInNeed, rows('03-31', 'inNeed', 'children')],
    [TABLES.referrals, rows('03-31', 'referrals', 'referrals')],
    [TABLES.childPopulation, rows('06-30', 'children', 'children')],
    [TABLES.socialWorkerChanges, changes(country, countsOf, years.at(-2) ?? 0)],
  ];
  return new Map(tables.map(([table, own]) => [table.path, formatTable(table, own)]));
}

type Row = Readonly<Record<string, string>>;

/** A number for each council in force on a day, and for each area. */
function numbers(
  country: Country,
  countsOf: CountsOf,
  day: string,
  key: keyof Counts,
): (readonly [code: string, number: number])[] {
  const year = Number(day.slice(0, 4));
  const own = councilsOn(country, day).map((unit): Counted => ({
    unit,
    number: countsOf(unit.councils, year)[key],
  }));
  const areas = [...byArea(own)].map(
    ([code, within]) => [code, within.reduce((sum, { number }) => sum + number, 0)] as const,
  );
  return [...own.map(({ unit, number }) => [unit.code, number] as const), ...areas];
}

function changes(country: Country, countsOf: CountsOf, year: number): Row[] {
  return numbers(country, countsOf, `${year}-03-31`, 'inCare').map(([code, children]) => {
    const some = Math.round(children * (0.1 + 0.3 * country.chance('changes', code)));
    return {
      year: String(year),
      code,
      status: 'published',
      children: String(children),
      three_or_more: String(some),
      share: String(Math.round((some * 100) / children)),
    };
  });
}
