/**
 * A rehearsal of the next yearly update. From the data as they are it makes what publishers would offer a year later,
 * after a reorganisation of councils, and what a maintainer enters by hand. The same data give the same files.
 */
import type { Dataset } from '../../src/dataset/dataset.ts';
import type { DataFiles } from '../../src/tables/assemble.ts';
import { TABLES } from '../../src/tables/catalogue.ts';
import { formatTable, parseTable, readCsv } from '../../src/tables/table.ts';
import { areaList, hexLayout, shapes, tierLookup, towns } from './geography.ts';
import { countsFile, inspectionsFile, neighboursFile } from './lists.ts';
import { releaseFile, revisedIn, type Revised } from './release.ts';
import { beginners, leavers, reorganisation, type Reorganisation } from './reorganisation.ts';

export interface Rehearsal {
  readonly plan: Reorganisation;
  readonly revised: Revised;
  /** Names and texts of the publishers' files. */
  readonly sources: Readonly<Record<string, string>>;
  /** Tables of data/ that a maintainer changes by hand, by path, with their new text. */
  readonly byHand: Readonly<Record<string, string>>;
}

type Cells = Record<string, string>;

/** Makes the year after the newest release. */
export function nextYear(dataset: Dataset, data: DataFiles): Rehearsal {
  const plan = reorganisation(dataset);
  const revised = revisedIn(dataset, plan);
  const placed = parseTable(
    TABLES.hexAmendments,
    data.read(TABLES.hexAmendments.path) ?? '',
    '',
  ).rows;
  const counts = <Row extends { year: number; code: string; status: string }>(
    rows: readonly Row[],
    number: (row: Row) => number | '',
  ) => rows.map((row) => ({ ...row, number: number(row) }));
  return {
    plan,
    revised,
    sources: {
      'areas.json': areaList(dataset, plan),
      'tiers.csv': tierLookup(dataset, plan),
      'shapes.json': shapes(dataset, plan),
      'layout.json': hexLayout(
        dataset,
        placed.map(({ code }) => code),
      ),
      'towns.csv': towns(dataset),
      'download.csv': releaseFile(dataset, plan, revised),
      'download (1).csv': countsFile(
        dataset,
        'At31_episodes',
        counts(dataset.childrenInNeed, (row) => row.children),
      ),
      'download (2).csv': countsFile(
        dataset,
        'referral_count',
        counts(dataset.referrals, (row) => row.referrals),
      ),
      [`neighbours ${plan.year}.csv`]: neighboursFile(dataset, plan),
      'grades.csv': inspectionsFile(dataset, plan),
    },
    byHand: handMade(plan, dataset, data),
  };
}

function handMade(plan: Reorganisation, dataset: Dataset, data: DataFiles): Record<string, string> {
  const rowsOf = (path: string): Cells[] =>
    readCsv(data.read(path) ?? '', path).rows.map(({ cells }) => ({ ...cells }));
  return {
    'register.csv': formatTable(TABLES.register, registerRows(plan, rowsOf('register.csv'))),
    'joint-returns.csv': formatTable(
      TABLES.jointReturns,
      jointRows(plan, rowsOf('joint-returns.csv')),
    ),
    'combined-areas.csv': formatTable(
      TABLES.combinedAreas,
      rowsOf('combined-areas.csv').map((row) => withNewCodes(plan, row)),
    ),
    [TABLES.hexAmendments.path]: formatTable(TABLES.hexAmendments, [
      ...rowsOf(TABLES.hexAmendments.path),
      ...newCells(plan, dataset),
    ]),
  };
}

function registerRows(plan: Reorganisation, rows: readonly Cells[]): Cells[] {
  const { year, recoded } = plan;
  const gone = leavers(plan).map(({ slug }) => slug);
  const changed = rows.map((row): Cells => {
    if (gone.includes(row.slug ?? '')) return { ...row, in_force_to: `${year}-03-31` };
    if (row.slug !== recoded.council.slug) return row;
    return { ...row, code: recoded.code, old_codes: `${row.code ?? ''} to ${year}-03-31` };
  });
  const begun = beginners(plan).map(({ slug, code, predecessors }): Cells => ({
    slug,
    code,
    in_force_from: `${year}-04-01`,
    predecessors: predecessors.map((one) => one.slug).join('; '),
  }));
  return [...changed, ...begun];
}

function jointRows({ year, ended, begun }: Reorganisation, rows: readonly Cells[]): Cells[] {
  const changed = rows.map((row): Cells =>
    row.code === ended[0].code ? { ...row, last_year: String(year - 1) } : row,
  );
  const [a, b] = begun;
  return [
    ...changed,
    { code: a.code ?? '', joint_with: b.code ?? '', first_year: String(year), last_year: '' },
  ];
}

/** The codes of a combined area after the reorganisation, each once. */
function withNewCodes(plan: Reorganisation, row: Cells): Cells {
  const { merged, split, recoded } = plan;
  const after = new Map<string | undefined, readonly string[]>([
    ...merged.from.map(({ code }) => [code, [merged.into.code]] as const),
    [split.from.code, split.into.map(({ code }) => code)] as const,
    [recoded.council.code, [recoded.code]] as const,
  ]);
  const codes = (row.codes ?? '').split('; ').flatMap((code) => after.get(code) ?? [code]);
  return { ...row, codes: [...new Set(codes)].sort().join('; ') };
}

/** The merged council and the first half of the county in the cell of their predecessor, the other half in the one left over. */
function newCells({ merged, split }: Reorganisation, dataset: Dataset): Cells[] {
  const cellOf = (code: string | undefined): Cells => {
    const cell = dataset.hexes.find((hex) => hex.code === code);
    return { q: String(cell?.q ?? ''), r: String(cell?.r ?? '') };
  };
  const reason = 'For the rehearsal';
  return [
    { code: merged.into.code, ...cellOf(merged.from[0].code), reason },
    { code: split.into[0].code, ...cellOf(split.from.code), reason },
    { code: split.into[1].code, ...cellOf(merged.from[1].code), reason },
  ];
}
