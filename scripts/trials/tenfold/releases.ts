/** The releases of an invented country: figures, rates and lines, with absences and revisions. */
import { TABLES } from '../../../src/tables/catalogue.ts';
import { formatTable } from '../../../src/tables/table.ts';
import { oneOf } from './chance.ts';
import type { Country } from './country.ts';
import { releasesOf, yearsOf } from './scale.ts';
import type { Counts, CountsOf } from './series.ts';
import { byArea, unitsIn, type Unit } from './units.ts';

/** One figure in so many is not there, and one in so many is another in an older release. */
const ONE_IN = { absent: 70, revised: 150 };
const REASONS = ['not_available', 'low_reliability', 'suppressed'] as const;

type Row = Readonly<Record<string, string>>;

/** A unit in a year as a release has it. */
interface Reported {
  readonly unit: Unit;
  readonly counts: Counts;
}

/** The three tables of each release, by their paths. */
export function inventReleases(country: Country, countsOf: CountsOf): Map<string, string> {
  const units = new Map(yearsOf(country.scale).map((year) => [year, unitsIn(country, year)]));
  const tables = new Map<string, string>();
  for (const release of releasesOf(country.scale)) {
    const years = [...units].filter(([year]) => year <= release);
    const rows = years.flatMap(([year, own]) => {
      const reported = own.map((unit) => reportedIn(country, countsOf, unit, year, release));
      return yearRows(country, year, reported);
    });
    const figures = rows.map(({ figure }) => figure);
    const lines = figures.map(({ year = '', code = '' }, index) => ({
      year,
      code,
      line: String(index + 2),
    }));
    tables.set(`caseloads/${release}.csv`, formatTable(TABLES.caseloads, figures));
    tables.set(
      `workforce/${release}.csv`,
      formatTable(
        TABLES.workforce,
        rows.map(({ rates }) => rates),
      ),
    );
    tables.set(`lines/${release}.csv`, formatTable(TABLES.lines, lines));
  }
  return tables;
}

function reportedIn(
  { chance, scale }: Country,
  countsOf: CountsOf,
  unit: Unit,
  year: number,
  release: number,
): Reported {
  const counts = countsOf(unit.councils, year);
  const isLatest = release === releasesOf(scale).at(-1);
  if (isLatest || chance('revised', unit.code, year, release) * ONE_IN.revised >= 1)
    return { unit, counts };
  const cases = Math.round(
    counts.cases * (0.9 + 0.2 * chance('revision', unit.code, year, release)),
  );
  return { unit, counts: { ...counts, cases } };
}

interface Rows {
  readonly figure: Row;
  readonly rates: Row;
}

/** The rows of a year: of each unit, and of each area with all its published figures. */
function yearRows({ chance }: Country, year: number, reported: readonly Reported[]): Rows[] {
  const isAbsent = ({ unit }: Reported): boolean =>
    chance('absent', unit.code, year) * ONE_IN.absent < 1;
  const own = reported.map((one): Rows => {
    const place = { year: String(year), code: one.unit.code, joint_with: one.unit.joint_with };
    const rates = ratesRow(place, one.counts, year);
    if (!isAbsent(one)) return { figure: figureRow(place, one.counts), rates };
    const status = oneOf(REASONS, chance('reason', one.unit.code, year));
    return { figure: { ...place, status }, rates };
  });
  const areas = [...byArea(reported)].map(([code, within]): Rows => {
    const place = { year: String(year), code, joint_with: '' };
    return {
      figure: figureRow(place, sumOf(within.filter((one) => !isAbsent(one)))),
      rates: ratesRow(place, sumOf(within), year),
    };
  });
  return [...own, ...areas];
}

function sumOf(reported: readonly Reported[]): Counts {
  const sum = (key: keyof Counts): number =>
    reported.reduce((total, { counts }) => total + counts[key], 0);
  return {
    cases: sum('cases'),
    staff: sum('staff'),
    inPost: sum('inPost'),
    vacancies: sum('vacancies'),
    agency: sum('agency'),
    inNeed: sum('inNeed'),
    referrals: sum('referrals'),
    children: sum('children'),
    inCare: sum('inCare'),
  };
}

function figureRow(place: Row, { cases, staff }: Counts): Row {
  return {
    ...place,
    status: 'published',
    average_caseload: tenths(Math.round((cases * 100) / staff)),
    cases: String(cases),
    case_holders_fte: tenths(staff),
  };
}

function ratesRow(place: Row, { inPost, vacancies, agency, cases }: Counts, year: number): Row {
  const share = (part: number): string => tenths(Math.round((part * 1000) / (part + inPost)));
  return {
    ...place,
    in_post_fte: tenths(inPost),
    vacancy_fte: tenths(vacancies),
    vacancy_rate: share(vacancies),
    agency_fte: tenths(agency),
    agency_rate: share(agency),
    turnover_rate: tenths(80 + ((cases + year) % 170)),
    absence_rate: tenths(15 + ((cases + year) % 30)),
  };
}

/** Whole tenths as a decimal number: 158 is 15.8, and 160 is 16. */
function tenths(amount: number): string {
  return String(amount / 10);
}
