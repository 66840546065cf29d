/** What the smaller tables should have: caps, circles, flags, counts and the figures of each release. */
import { countOver, extraFte } from './cap.ts';
import { councils, inForce, type Council } from './councils.ts';
import { flagsOf, perChildren, staffShares } from './counts.ts';
import { hasCentre } from './distance.ts';
import { fraction, plain, shown } from './exact.ts';
import { LATEST, publishedIn, releases, RELEASES, sameIn, years, type Figure } from './figures.ts';
import { circleOf, namesOf } from './lottery.ts';
import type { Row } from './tables.ts';

/** Rows by what tells them apart. */
export type Table = ReadonlyMap<string, Row>;

const CAPS = Array.from({ length: 23 }, (_, at) => at + 8);

export function capTable(): Table {
  const rows = years.flatMap((year) => CAPS.map((cap) => ({ year, cap, all: publishedIn(year) })));
  return new Map(
    rows.map(({ year, cap, all }) => [
      `${String(year)} ${String(cap)}`,
      {
        year: String(year),
        cap: String(cap),
        over: String(countOver(all, fraction(cap))),
        extra_fte: shown(extraFte(all, fraction(cap)), 1),
      },
    ]),
  );
}

/** Councils of England today with a centre. */
export function councilsNow(): Council[] {
  return councils.filter((one) => one.england && inForce(one, LATEST) && hasCentre(one.slug));
}

export function lotteryTable(): Table {
  return new Map(
    councilsNow().flatMap((council) => {
      const circle = circleOf(council, LATEST);
      if (circle === undefined) return [];
      const row = {
        code: council.code,
        name: council.name,
        lowest_average: shown(circle.lowest, 1),
        highest_average: shown(circle.highest, 1),
        ratio: shown(circle.ratio, 2),
        averages_compared: String(circle.compared.length),
        lowest_councils: namesOf(circle.lowestSlugs).join('; '),
        highest_councils: namesOf(circle.highestSlugs).join('; '),
        small_left_out: String(circle.small),
        missing_left_out: String(circle.missing),
      };
      return [[council.code, row] as const];
    }),
  );
}

export function flagTable(): Table {
  const rows = years.flatMap(publishedIn).flatMap((figure) => {
    const values = flagValues(figure.key, figure.year);
    return flagsOf(figure).flatMap((flag) =>
      figure.codes.map(
        (code) => [`${String(figure.year)} ${code} ${flag}`, values[flag] ?? {}] as const,
      ),
    );
  });
  return new Map(rows);
}

function flagValues(key: string, year: number): Readonly<Record<string, Row>> {
  const figure = publishedIn(year).find((one) => one.key === key);
  if (figure === undefined) return {};
  const before = sameIn(figure, year - 1)?.numbers;
  const { average, cases, fte } = figure.numbers;
  const [children, staff] = [perChildren.get(figure), staffShares.get(figure)];
  const pair = (here = average, from = average): Row => ({
    value: shown(here, 1),
    compared_with: shown(from, 1),
  });
  return {
    'cases-share': pair(children?.here, children?.typical),
    'staff-share': pair(staff?.here, staff?.typical),
    'cases-jump': pair(cases, before?.cases),
    'fte-jump': pair(fte, before?.fte),
    'average-jump': pair(average, before?.average),
  };
}

export function countTable(): Table {
  const rows = years.flatMap(publishedIn).flatMap((figure) => {
    const before = sameIn(figure, figure.year - 1);
    const [children, staff] = [perChildren.get(figure), staffShares.get(figure)];
    const cells = {
      cases_per_100_children: children === undefined ? '' : shown(children.here, 1),
      share_with_cases: staff === undefined ? '' : shown(staff.here, 1),
      cases_year_before: before === undefined ? '' : shown(before.numbers.cases, 0),
      fte_year_before: before === undefined ? '' : shown(before.numbers.fte, 1),
      average_year_before: before === undefined ? '' : shown(before.numbers.average, 1),
      flags: flagsOf(figure).join('; '),
    };
    return figure.codes.map((code) => [`${String(figure.year)} ${code}`, cells] as const);
  });
  return new Map(rows);
}

function cellsOf(figure: Figure): Row {
  const { numbers, status, text } = figure;
  return {
    status,
    average_caseload: plain(text),
    cases: numbers === undefined ? '' : shown(numbers.cases, 0),
    case_holders_fte: numbers === undefined ? '' : shown(numbers.fte, 1),
  };
}

function rowsIn(release: number): { code: string; figure: Figure; cells: Row }[] {
  return (releases.get(release) ?? []).flatMap((figure) =>
    figure.codes.map((code) => ({ code, figure, cells: cellsOf(figure) })),
  );
}

export function releaseTable(release: number, area: boolean): Table {
  return new Map(
    rowsIn(release)
      .filter(({ figure }) => figure.area === area)
      .map(({ code, figure, cells }) => [`${String(figure.year)} ${code}`, cells]),
  );
}

export function everyRelease(): Table {
  return new Map(
    RELEASES.flatMap((release) =>
      rowsIn(release).map(
        ({ code, figure, cells }) =>
          [
            `${String(figure.year)} ${code} ${String(release)}`,
            { release: String(release), ...cells },
          ] as const,
      ),
    ),
  );
}
