/** What each release gives otherwise than the one before it: averages, their parts, and the workforce. */
import { decimal, minus, plain, shown } from './exact.ts';
import { isPublished, RELEASES, releases, type Figure } from './figures.ts';
import type { Table } from './expected-tables.ts';
import { cell, table, type Row } from './tables.ts';

/** One value in two releases. */
interface Change {
  readonly measure: string;
  readonly before: string;
  readonly after: string;
}

/** Averages that a release gives otherwise than the one before it, a combined one once. */
export function revisionTable(): Table {
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

/** Changed cases, FTE and rates of the workforce. Symbols are the publisher's. */
export function otherRevisions(): Table {
  const rows = RELEASES.slice(1).flatMap((after, at) => {
    const before = valuesOf(RELEASES[at] ?? 0);
    return [...valuesOf(after)].flatMap(([place, now]) => {
      const old = before.get(place);
      return old === undefined
        ? []
        : changesOf(old, now).map((one) => [place, after, one] as const);
    });
  });
  return new Map(
    rows.map(([place, after, { measure, ...cells }]) => [
      `${place} ${measure} ${String(after)}`,
      { ...cells, change: difference(cells.before, cells.after) },
    ]),
  );
}

const PLACE = ['year', 'code', 'joint_with'];
const PARTS = ['cases', 'case_holders_fte'];

/** Every value of a release but the average, by year and code. */
function valuesOf(release: number): Map<string, Row> {
  const parts = new Map(
    table(`caseloads/${String(release)}.csv`).map((row) => [
      placeOf(row),
      Object.fromEntries(PARTS.map((name) => [name, cell(row, name)])) as Row,
    ]),
  );
  const workforce = table(`workforce/${String(release)}.csv`).map((row) => {
    const rates = Object.fromEntries(Object.entries(row).filter(([name]) => !PLACE.includes(name)));
    return [placeOf(row), { ...parts.get(placeOf(row)), ...rates }] as const;
  });
  return new Map([...parts, ...workforce]);
}

function placeOf(row: Row): string {
  return `${cell(row, 'year')} ${cell(row, 'code')}`;
}

function changesOf(old: Row, now: Row): Change[] {
  return Object.entries(now).flatMap(([measure, after]) => {
    const before = old[measure] ?? '';
    const same = plain(before) === plain(after) || before === '' || after === '';
    return same ? [] : [{ measure, before: plain(before), after: plain(after) }];
  });
}

function difference(before: string, after: string): string {
  const both = [before, after].every((text) => /^-?[\d.]+$/.test(text));
  return both ? shown(minus(decimal(after), decimal(before)), 1) : '';
}
