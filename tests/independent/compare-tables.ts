/** The smaller tables and the JSON that repeats them: caps, circles, flags, counts, revisions and releases. */
import { CAP, countOver, extraFte } from './cap.ts';
import { councils, inForce, type Council } from './councils.ts';
import { flagsOf, perChildren, staffShares } from './counts.ts';
import { csvAt, jsonAt, listIn, parquetAt, sheetsWith, type Found } from './dist-files.ts';
import { compare, decimal, fraction, minus, plain, shown } from './exact.ts';
import {
  figureOf,
  isPublished,
  LATEST,
  publishedIn,
  releases,
  RELEASES,
  sameIn,
  years,
  type Figure,
} from './figures.ts';
import { circleOf, namesOf } from './lottery.ts';
import { hasCentre } from './distance.ts';
import { rankOf } from './ranking.ts';
import { similarTo } from './similar.ts';
import type { Row } from './tables.ts';
import { textOf, type Tally } from './tally.ts';

type Table = ReadonlyMap<string, Row>;
type KeyOf = (row: Found) => string;

/** Compares each table with what it should have, in CSV, Parquet and the workbook. */
export async function compareTables(tally: Tally): Promise<void> {
  await compareTable(tally, 'cap', capTable(), (row) => `${textOf(row.year)} ${textOf(row.cap)}`);
  await compareTable(tally, 'postcode-lottery', lotteryTable(), (row) => textOf(row.code));
  await compareTable(tally, 'flags', flagTable(), (row) => keyIn(row, 'council_code', 'flag'));
  await compareTable(tally, 'counts', countTable(), (row) => keyIn(row, 'council_code'));
  await compareTable(tally, 'caseloads', releaseTable(LATEST, false), (row) =>
    keyIn(row, 'council_code'),
  );
  await compareTable(tally, 'areas', releaseTable(LATEST, true), (row) => keyIn(row, 'area_code'));
  await compareTable(tally, 'revisions', revisionTable(), (row) =>
    keyIn(row, 'code', 'release_after'),
  );
  await compareTable(tally, 'all-releases', everyRelease(), (row) => keyIn(row, 'code', 'release'));
  for (const release of RELEASES) {
    const folder = `releases/${String(release)}`;
    compareRows(
      tally,
      `${folder}/caseloads`,
      csvAt(`${folder}/caseloads`),
      releaseTable(release, false),
      (row) => keyIn(row, 'council_code'),
    );
    compareRows(
      tally,
      `${folder}/areas`,
      csvAt(`${folder}/areas`),
      releaseTable(release, true),
      (row) => keyIn(row, 'area_code'),
    );
  }
  compareJson(tally);
}

function keyIn(row: Found, ...columns: string[]): string {
  return ['year', ...columns].map((column) => textOf(row[column])).join(' ');
}

async function compareTable(
  tally: Tally,
  name: string,
  wanted: Table,
  keyOf: KeyOf,
): Promise<void> {
  compareRows(tally, `${name}.csv`, csvAt(name), wanted, keyOf);
  compareRows(tally, `${name}.parquet`, parquetAt(name), wanted, keyOf);
  const columns = Object.keys([...wanted.values()][0] ?? {});
  const sheets = await sheetsWith(columns);
  for (const sheet of sheets.filter((rows) => rows.length === wanted.size)) {
    compareRows(tally, `${name} in the workbook`, sheet, wanted, keyOf);
  }
}

function compareRows(
  tally: Tally,
  kind: string,
  found: readonly Found[],
  wanted: Table,
  keyOf: KeyOf,
): void {
  tally.check(kind, 'rows', String(found.length), String(wanted.size));
  const rows = new Map(found.map((row) => [keyOf(row), row]));
  for (const [key, cells] of wanted) {
    const row = rows.get(key);
    for (const [column, cell] of Object.entries(cells)) {
      tally.check(
        kind,
        `${key}, ${column}`,
        row === undefined ? 'no row' : textOf(row[column]),
        cell,
      );
    }
  }
}

const CAPS = Array.from({ length: 23 }, (_, at) => at + 8);

function capTable(): Table {
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
function councilsNow(): Council[] {
  return councils.filter((one) => one.england && inForce(one, LATEST) && hasCentre(one.slug));
}

function lotteryTable(): Table {
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

function flagTable(): Table {
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

function countTable(): Table {
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

function releaseTable(release: number, area: boolean): Table {
  return new Map(
    rowsIn(release)
      .filter(({ figure }) => figure.area === area)
      .map(({ code, figure, cells }) => [`${String(figure.year)} ${code}`, cells]),
  );
}

function everyRelease(): Table {
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

/** Averages that a release gives otherwise than the one before it, a combined one once. */
function revisionTable(): Table {
  const rows = RELEASES.slice(1).flatMap((after, at) => {
    const before = new Map(
      (releases.get(RELEASES[at] ?? 0) ?? []).map((one) => [`${one.key} ${String(one.year)}`, one]),
    );
    return (releases.get(after) ?? []).flatMap((figure) => {
      const code = figure.codes[0] ?? '';
      const old = before.get(`${figure.key} ${String(figure.year)}`);
      return old === undefined || (old.text === figure.text && old.status === figure.status)
        ? []
        : [
            [
              `${String(figure.year)} ${code} ${String(after)}`,
              revisionCells(old, figure),
            ] as const,
          ];
    });
  });
  return new Map(rows);
}

function revisionCells(old: Figure, now: Figure): Row {
  const both = isPublished(old) && isPublished(now);
  return {
    joint_with: now.codes[1] ?? '',
    before: isPublished(old) ? plain(old.text) : old.status,
    after: isPublished(now) ? plain(now.text) : now.status,
    change: both ? shown(minus(decimal(now.text), decimal(old.text)), 1) : '',
  };
}

function compareJson(tally: Tally): void {
  const cap = jsonAt('api/v1/cap.json');
  for (const { year = '', cap: at = '', over, extra_fte } of capTable().values()) {
    const found = ((cap[year] ?? {}) as Record<string, Found>)[at] ?? {};
    tally.check('cap.json', `${year} ${at}, over`, textOf(found.over), over ?? '');
    tally.check('cap.json', `${year} ${at}, extra`, textOf(found.extraFte), extra_fte ?? '');
  }
  const lottery = jsonAt('api/v1/postcode-lottery.json');
  for (const council of councilsNow()) {
    const file = jsonAt(`api/v1/councils/${council.slug}.json`);
    compareCircle(tally, council, 'postcode-lottery.json', lottery[council.slug]);
    compareCircle(tally, council, 'within50Miles', file.within50Miles);
  }
  for (const council of councils.filter(({ codes }) =>
    codes.some((code) => code.startsWith('E')),
  )) {
    compareCouncil(tally, council);
  }
  const listed = listIn(jsonAt('api/v1/releases.json'));
  tally.check(
    'releases.json',
    'releases',
    listed.map(({ release }) => textOf(release)).join(),
    RELEASES.toReversed().join(),
  );
}

function compareCircle(tally: Tally, council: Council, kind: string, value: unknown): void {
  const circle = circleOf(council, LATEST);
  const found = (value ?? {}) as Found;
  const wanted: Row = {
    lowest: circle === undefined ? '' : shown(circle.lowest, 1),
    highest: circle === undefined ? '' : shown(circle.highest, 1),
    ratio: circle === undefined ? '' : shown(circle.ratio, 2),
    councils: circle === undefined ? '' : String(circle.compared.length),
    lowestCouncils: (circle?.lowestSlugs ?? []).join('; '),
    highestCouncils: (circle?.highestSlugs ?? []).join('; '),
  };
  for (const [name, cell] of Object.entries(wanted)) {
    const text = Array.isArray(found[name])
      ? found[name].map(textOf).toSorted().join('; ')
      : textOf(found[name]);
    tally.check(kind, `${council.slug}, ${name}`, text, cell);
  }
}

function compareCouncil(tally: Tally, council: Council): void {
  const file = jsonAt(`api/v1/councils/${council.slug}.json`);
  const found = listIn(file.figures);
  const own = years.map((year) => figureOf(council.slug, year)).filter((one) => one !== undefined);
  tally.check(
    'councils JSON',
    `${council.slug}, averages`,
    String(found.filter(({ average }) => textOf(average) !== '').length),
    String(own.filter(isPublished).length),
  );
  for (const figure of own) {
    const row = found.find(({ year }) => textOf(year) === String(figure.year)) ?? {};
    for (const [name, cell] of Object.entries(figureJson(figure, council))) {
      tally.check(
        'councils JSON',
        `${council.slug} ${String(figure.year)}, ${name}`,
        textOf(row[name]),
        cell,
      );
    }
  }
  if (Array.isArray(file.neighbours) && council.england && inForce(council, LATEST)) {
    tally.check(
      'councils JSON',
      `${council.slug}, neighbours`,
      textOf(file.neighbours),
      similarTo(council.slug).join('; '),
    );
  }
}

function figureJson(figure: Figure, { slug }: Council): Row {
  const rank = isPublished(figure) ? rankOf(figure) : undefined;
  return {
    status: figure.status,
    average: plain(figure.text),
    cases: figure.numbers === undefined ? '' : shown(figure.numbers.cases, 0),
    caseHoldersFte: figure.numbers === undefined ? '' : shown(figure.numbers.fte, 1),
    rank: rank === undefined ? '' : String(rank.rank),
    overCap: figure.numbers === undefined ? '' : String(compare(figure.numbers.average, CAP) > 0),
    jointWith: figure.members.filter((one) => one !== slug).join('; '),
  };
}
