/** One digit changed, in memory alone, in one output of each kind: every one of them must be noticed. */
import { MUTANT_FILES } from './mutant-files.ts';
import { MUTANT_PAGES } from './mutant-pages.ts';
import type { Mutant } from './mutant.ts';
import { readChanged, readRowsChanged, readSwapped, type Found } from './dist-files.ts';

/** The next digit after some texts as the one that follows it: 20.8 as 30.8. @throws RangeError if there is none */
function bumped(text: string, { path, after }: Mutant): string {
  const from = after.reduce((at, mark) => {
    const next = text.indexOf(mark, at);
    if (next === -1) throw new RangeError(`${path} has no '${mark}'.`);
    return next + mark.length;
  }, 0);
  const at = from + text.slice(from).search(/\d/);
  if (at < from) throw new RangeError(`${path} has no digit there.`);
  return `${text.slice(0, at)}${String((Number(text[at]) + 1) % 10)}${text.slice(at + 1)}`;
}

/** Changes what is read of each. Two of the same file are both changed. */
export function readMutated(mutants: readonly Mutant[]): void {
  for (const [path, own] of Map.groupBy(mutants, (one) => one.path))
    readChanged(path, (text) => own.reduce(bumped, text));
  for (const { path, column, row } of MUTANT_ROWS)
    readRowsChanged(path, (rows) => withOneMore(rows, column, row));
  for (const [path, other] of SWAPPED_CARDS) readSwapped(path, other);
}

function withOneMore(rows: readonly Found[], column: string, wanted: Found): readonly Found[] {
  return rows.map((row) =>
    Object.entries(wanted).every(([name, value]) => String(row[name]) === value) && column in row
      ? { ...row, [column]: Number(row[column]) + 1 }
      : row,
  );
}

/** Tables that no text is read of. */
export const MUTANT_ROWS: readonly {
  readonly path: string;
  readonly column: string;
  readonly row: Readonly<Record<string, string>>;
  readonly noticed: string;
}[] = [
  {
    path: 'data/measures.parquet',
    column: 'average_caseload',
    row: { year: '2019', code: 'E08000001' },
    noticed: 'measures.parquet, E08000001 2019, average_caseload:',
  },
  {
    path: 'data/cap.parquet',
    column: 'over',
    row: { year: '2020', cap: '18' },
    noticed: 'cap.parquet, 2020 18, over:',
  },
  {
    path: 'data/caseload-watch.xlsx',
    column: 'similar_median',
    row: { year: '2021', code: 'E08000001' },
    noticed: 'workbook, E08000001 2021, similar_median:',
  },
];

/** The picture of one council in the place of another’s, whose numbers are a digit apart. */
export const SWAPPED_CARDS: readonly (readonly [path: string, other: string])[] = [
  ['cards/councils/barnsley.png', 'cards/councils/brent.png'],
  ['cards/councils/bolton.png', 'cards/councils/north-east-lincolnshire.png'],
  ['cards/regions/north-west.png', 'cards/regions/england.png'],
];

/** Digits of text files, one or more of each kind. */
export const MUTANTS: readonly Mutant[] = [...MUTANT_PAGES, ...MUTANT_FILES];
