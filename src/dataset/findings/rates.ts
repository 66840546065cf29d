/** Whether published rates of vacancies and agency workers agree with the numbers published beside them. */
import type { ValueOrSymbol } from '../../schemas/absence.ts';
import type { GssCode } from '../../schemas/cell.ts';
import type { Finding, Verdict } from '../../schemas/finding.ts';
import type { Workforce } from '../../schemas/workforce.ts';
import { codesOf, type Dataset, type Release } from '../dataset.ts';
import { hundredthsOf } from '../decimals/decimal.ts';
import { fraction, fractionText } from '../decimals/fraction.ts';
import { listed, thousandsAndTenths } from '../text/format.ts';

/** A rate, the number that it is a share of, and what that number counts. */
const RATES = [
  { rate: 'vacancy_rate', part: 'vacancy_fte', what: 'vacancies' },
  { rate: 'agency_rate', part: 'agency_fte', what: 'agency workers' },
] as const;
type Rate = (typeof RATES)[number];

/** Half a tenth, in hundredths: FTE and rates are published with one decimal. */
const HALF_TENTH = 5;

/** Councils of an area without a number, and their staff in post in hundredths. */
interface Absent {
  readonly names: readonly string[];
  readonly staff: number;
}

/**
 * Rates that are not part / (part + staff in post), whatever the numbers were before they were rounded. For a council
 * that is a warning. The rate of England or a region may be higher, because it has numbers in it that are withheld for
 * single councils. It is for readers to know, as long as the staff of these councils can explain it.
 */
export function rateFindings(
  dataset: Pick<Dataset, 'councils' | 'areas'>,
  { release, workforce }: Pick<Release, 'release' | 'workforce'>,
): Finding[] {
  const regions = areasByCode(dataset);
  return RATES.flatMap((rate) => {
    const absent = absentByArea(rate, workforce, regions);
    return workforce.flatMap((row, index): Finding[] => {
      const { code, year } = row;
      const verdict = verdictOn(row, rate, absent.get(`${code} ${year}`));
      if (verdict === undefined) return [];
      const file = `workforce/${release}.csv`;
      const at = { file, row: index + 2, column: rate.rate, value: String(row[rate.rate]) };
      return [{ ...verdict, ...at, place: { code, year } }];
    });
  });
}

/** What is wrong with a rate, or undefined. A rate without its numbers cannot be, nor numbers without their rate. */
function verdictOn(
  row: Workforce,
  { rate, part, what }: Rate,
  absent: Absent | undefined,
): Verdict | undefined {
  const [share, some, staff] = [row[rate], row[part], row.in_post_fte];
  if (!isNumber(some) || !isNumber(staff)) {
    return isNumber(share)
      ? unexplained(`There is a rate of ${what}, and the numbers it is made from are missing.`)
      : undefined;
  }
  const parts = { part: hundredthsOf(some), all: hundredthsOf(some) + hundredthsOf(staff) };
  if (parts.all === 0) return undefined;
  // Put into words only where something is wrong: nearly all rates are right.
  const given = (): string => {
    const worked = fractionText(fraction(100 * parts.part, parts.all), 2);
    return `${thousandsAndTenths(some)} FTE ${what} beside ${thousandsAndTenths(staff)} FTE in post are ${worked}%`;
  };
  if (!isNumber(share)) {
    return share === 'low' || some === 0
      ? undefined
      : unexplained(`${given()}, and there is no rate.`);
  }
  const rateParts = hundredthsOf(share);
  if (isAtLeast(rateParts, parts) && isAtMost(rateParts, parts)) return undefined;
  return absent !== undefined &&
    isAtLeast(rateParts, parts) &&
    isAtMost(rateParts, withAbsent(parts, absent))
    ? without(`${given()}.`, what, absent)
    : unexplained(`${given()}. Rounding does not explain this.`);
}

function unexplained(what: string): Verdict {
  const message = `${what} Look the row up at the publisher.`;
  return { code: 'rate-unexplained', severity: 'warning', message };
}

function without(given: string, what: string, { names }: Absent): Verdict {
  const message = `${given} ${listed(names)} ${names.length === 1 ? 'has' : 'have'} no published number of ${what}, which the rate may include.`;
  return { code: 'rate-without', severity: 'info', message };
}

/** A number and the whole it is part of, in hundredths. */
interface Parts {
  readonly part: number;
  readonly all: number;
}

/** Whether a rate in hundredths is no lower than the parts can give: they may be half a tenth out, and so may the rate. */
function isAtLeast(rate: number, { part, all }: Parts): boolean {
  return 10_000 * (part - HALF_TENTH) <= (rate + HALF_TENTH) * all;
}

/** Whether a rate in hundredths is no higher than the parts can give. */
function isAtMost(rate: number, { part, all }: Parts): boolean {
  return 10_000 * (part + HALF_TENTH) >= (rate - HALF_TENTH) * all;
}

/** As if councils without a number had as many as they have staff in post, which is more than any has. */
function withAbsent({ part, all }: Parts, { staff }: Absent): Parts {
  return { part: part + staff, all: all + staff };
}

function isNumber(value: ValueOrSymbol | undefined): value is number {
  return typeof value === 'number';
}

/** A council's name and the areas that it lies in, by each of its codes. */
type AreasByCode = ReadonlyMap<GssCode, { readonly name: string; readonly within: GssCode[] }>;

function areasByCode({ councils, areas }: Pick<Dataset, 'councils' | 'areas'>): AreasByCode {
  const parents = new Map(areas.map(({ code, parent }) => [code, parent]));
  const within = (area: GssCode | undefined): GssCode[] =>
    area === undefined ? [] : [area, ...within(parents.get(area))];
  return new Map(
    councils.flatMap((council) =>
      codesOf(council).map((code) => [code, { name: council.name, within: within(council.area) }]),
    ),
  );
}

/** The councils without a number, by the code of each area they lie in and the year. */
function absentByArea(
  { part }: Rate,
  workforce: readonly Workforce[],
  councils: AreasByCode,
): ReadonlyMap<string, Absent> {
  const absent = new Map<string, Absent>();
  for (const row of workforce) {
    const council = councils.get(row.code);
    if (council === undefined || isNumber(row[part]) || row[part] === 'low') continue;
    const staff = isNumber(row.in_post_fte) ? hundredthsOf(row.in_post_fte) : 0;
    for (const area of council.within) {
      const key = `${area} ${row.year}`;
      const { names = [], staff: others = 0 } = absent.get(key) ?? {};
      absent.set(key, { names: [...names, council.name], staff: others + staff });
    }
  }
  return absent;
}
