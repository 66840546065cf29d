/** What the table of all measures should have, a row for each council or area and year. */
import { areas, councilOf } from './councils.ts';
import { CAP } from './cap.ts';
import { flagsOf, perChildren, staffShares, workforce } from './counts.ts';
import { compare, fraction, minus, over, plain, shown, times, type Fraction } from './exact.ts';
import {
  figures,
  isPublished,
  LATEST,
  sameIn,
  years,
  type Figure,
  type Published,
} from './figures.ts';
import { splitOf } from './logarithm.ts';
import { isSmall } from './lottery.ts';
import { rankOf, usualFor } from './ranking.ts';
import { similarMedian } from './similar.ts';
import { cell, type Row } from './tables.ts';

export interface Expected {
  /** Code and year. */
  readonly key: string;
  /** Slug of the council or area. */
  readonly slug: string;
  readonly year: number;
  readonly area: boolean;
  readonly cells: Row;
}

/** One row for each code of each figure. */
export function expectedMeasures(): Expected[] {
  return figures.flatMap((figure) =>
    figure.codes.map((code) => {
      const slug = figure.area ? (areas.get(code)?.slug ?? '') : councilOf(code).slug;
      return {
        key: `${code} ${String(figure.year)}`,
        slug,
        year: figure.year,
        area: figure.area,
        cells: {
          ...placeCells(figure, code),
          ...workforceCells(code, figure.year),
          ...(isPublished(figure) ? publishedCells(figure) : absentCells()),
          ...(isPublished(figure) && !figure.area ? councilCells(figure, slug) : {}),
          ...(figure.area ? {} : similarCells(figure, slug)),
        },
      };
    }),
  );
}

function placeCells(figure: Figure, code: string): Row {
  return {
    release: String(LATEST),
    level: figure.area ? 'area' : 'council',
    year: String(figure.year),
    code,
    name: figure.area ? (areas.get(code)?.name ?? '') : councilOf(code).name,
    region: figure.area ? '' : councilOf(code).region,
    joint_with: figure.codes.find((one) => one !== code) ?? '',
    status: figure.status,
  };
}

function absentCells(): Row {
  const empty = ['average_caseload', 'cases', 'case_holders_fte', 'distance_from_cap', 'over_cap'];
  const none = ['rank', 'ranked_of', 'rank_shared_by', 'change_in_year', 'gap_to_similar', 'flags'];
  return Object.fromEntries([...empty, ...none].map((column) => [column, '']));
}

function publishedCells(figure: Published): Row {
  const { average, cases, fte } = figure.numbers;
  const before = sameIn(figure, figure.year - 1);
  const first = years.map((year) => sameIn(figure, year)).find((one) => one !== undefined);
  const since = first === figure ? undefined : first;
  return {
    average_caseload: plain(figure.text),
    cases: shown(cases, 0),
    case_holders_fte: shown(fte, 1),
    distance_from_cap: shown(minus(average, CAP), 1),
    over_cap: String(compare(average, CAP) > 0),
    change_in_year: before === undefined ? '' : shown(minus(average, before.numbers.average), 1),
    ...changeCells('in_year', before, figure),
    first_comparable_year: since === undefined ? '' : String(since.year),
    change_since_first: since === undefined ? '' : shown(minus(average, since.numbers.average), 1),
    ...changeCells('since_first', since, figure),
  };
}

function changeCells(name: string, from: Published | undefined, to: Published): Row {
  const split = from === undefined ? undefined : splitOf(from.numbers, to.numbers);
  const of = (value: Fraction | undefined): string => (value === undefined ? '' : shown(value, 1));
  return {
    [`unusual_${name}`]: from === undefined ? '' : String(!to.area && isUnusual(from, to)),
    [`cases_change_${name}`]: of(from && perCent(from.numbers.cases, to.numbers.cases)),
    [`fte_change_${name}`]: of(from && perCent(from.numbers.fte, to.numbers.fte)),
    [`from_cases_${name}`]: of(split?.fromCases),
    [`from_fte_${name}`]: of(split?.fromFte),
  };
}

/** Whether a count of the first or the last year is unusual, or one jumped on the way. */
function isUnusual(from: Published, to: Published): boolean {
  const between = years.filter((year) => year > from.year && year < to.year);
  const jumped = between
    .flatMap((year) => sameIn(to, year) ?? [])
    .flatMap(flagsOf)
    .some((flag) => flag.endsWith('-jump'));
  return jumped || flagsOf(from).length > 0 || flagsOf(to).length > 0;
}

function perCent(from: Fraction, to: Fraction): Fraction {
  return times(fraction(100), over(minus(to, from), from));
}

function councilCells(figure: Published, slug: string): Row {
  const { rank, of, shared } = rankOf(figure);
  const [children, staff] = [perChildren.get(figure), staffShares.get(figure)];
  const median = similarMedian(slug, figure.year);
  const before = sameIn(figure, figure.year - 1);
  return {
    rank: String(rank),
    ranked_of: String(of),
    rank_shared_by: String(shared),
    flags: flagsOf(figure).join('; '),
    cases_per_100_children: children === undefined ? '' : shown(children.here, 1),
    typical_per_100_children: children === undefined ? '' : shown(children.typical, 1),
    share_with_cases: staff === undefined ? '' : shown(staff.here, 1),
    typical_share_with_cases: staff === undefined ? '' : shown(staff.typical, 1),
    gap_to_similar: median === undefined ? '' : shown(minus(figure.numbers.average, median), 1),
    typical_change_in_year: before === undefined ? '' : shown(usualFor(before.numbers.fte).half, 1),
    small_council: String(isSmall(figure)),
  };
}

function similarCells(figure: Figure, slug: string): Row {
  const median = similarMedian(slug, figure.year);
  return { similar_median: median === undefined ? '' : shown(median, 1) };
}

const RATES = [
  'in_post_fte',
  'vacancy_fte',
  'vacancy_rate',
  'agency_fte',
  'agency_rate',
  'turnover_rate',
  'absence_rate',
];

/** Symbols of the publisher, and the status that each means. */
const SYMBOLS: Readonly<Record<string, string>> = {
  x: 'not_available',
  u: 'low_reliability',
  c: 'suppressed',
  z: 'not_applicable',
  low: 'rounds_to_zero',
};

function workforceCells(code: string, year: number): Row {
  const row = workforce.get(`${code} ${String(year)}`);
  if (row === undefined) return {};
  return Object.fromEntries(
    RATES.flatMap((column) => {
      const text = cell(row, column);
      const status = text === '' ? [] : [[`${column}_status`, SYMBOLS[text] ?? 'published']];
      return [[column, text in SYMBOLS ? '' : plain(text)], ...status];
    }),
  ) as Row;
}
