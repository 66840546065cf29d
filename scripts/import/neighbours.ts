/** Makes the list of statistical neighbours from the Department for Education's model. */
import type { Council } from '../../src/schemas/council.ts';
import type { Finding } from '../../src/schemas/finding.ts';
import { neighbour } from '../../src/schemas/neighbour.ts';
import type { DataFiles } from '../../src/tables/assemble.ts';
import { TABLES } from '../../src/tables/catalogue.ts';
import { formatTable } from '../../src/tables/table.ts';
import { run } from '../shared/console.ts';
import type { Importer, ImportResult, InputFile } from '../shared/importer.ts';
import { runImporter } from '../shared/run-importer.ts';
import { readSourceCsv } from '../shared/source-csv.ts';
import { contradictingLists } from './neighbours/one-distance.ts';
import { formerByDfeCode, knownCouncils, presentByDfeCode } from './geography/known-councils.ts';
import {
  matchAuthorities,
  unknownCode,
  type AuthorityRow,
} from './geography/source-authorities.ts';

const RANKS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const COLUMNS = ['old_la_code', ...RANKS.flatMap((rank) => [codeColumn(rank), wordColumn(rank)])];

/** `npm run import:neighbours`. */
export const neighbours: Importer = {
  name: 'neighbours',
  help:
    'Makes neighbours.csv, with the ten statistical neighbours of each English authority, nearest first.\n' +
    'The department publishes them in its Local Authority Interactive Tool. Save the list as CSV with the columns\n' +
    'old_la_code, SN_1, SN_1P, ... SN_10, SN_10P.',
  files: ['NEIGHBOURS.csv'],
  provenance: {
    publisher: 'Department for Education',
    title: 'Children’s services statistical neighbour model',
    licence: 'Open Government Licence v3.0',
    address: 'https://www.gov.uk/government/publications/local-authority-interactive-tool-lait',
  },
  read: ([source], data) => {
    if (source === undefined) throw new Error('one file is required');
    return read(source, data);
  },
};

function read(source: InputFile, data: DataFiles): ImportResult {
  const { councils, findings: known } = knownCouncils(data);
  const { rows, findings: broken } = readSourceCsv(source, COLUMNS);
  const before = [...known, ...broken];
  if (before.length > 0)
    return { tables: [], rowsRead: rows.length, rowsKept: 0, findings: before };

  const release = /20\d\d/.exec(source.name)?.[0] ?? 'undated';
  const listed = release === 'undated' ? Infinity : Number(release);
  const { matched, findings } = matchAuthorities(rows, councils, source.name, listed);
  const byCode = new Map([...formerSince(councils, listed), ...presentByDfeCode(councils)]);
  const tens = matched.map((authority) => tenOf(authority, byCode, source.name));
  const kept = tens.flatMap((ten) => ten.rows);
  return {
    tables: [
      {
        path: TABLES.neighbours.path,
        text: formatTable(TABLES.neighbours, kept),
        release,
        vintage: `${release} model`,
      },
    ],
    rowsRead: rows.length,
    rowsKept: kept.length,
    findings: [
      ...findings,
      ...tens.flatMap((ten) => ten.findings),
      ...contradictions(matched, source.name),
    ],
  };
}

/** Councils that were abolished after the list was made, which it may still name. The check of data/ says so. */
function formerSince(councils: readonly Council[], listed: number): Map<string, Council> {
  const former = [...formerByDfeCode(councils)];
  return new Map(
    former.filter(([, { in_force_to: last = '' }]) => Number(last.slice(0, 4)) >= listed),
  );
}

function tenOf(
  { row: { line, cells }, council }: AuthorityRow,
  byCode: ReadonlyMap<string, Council>,
  file: string,
): { rows: Record<string, string>[]; findings: Finding[] } {
  const rows: Record<string, string>[] = [];
  const findings: Finding[] = [];
  for (const rank of RANKS) {
    const dfeCode = cells[codeColumn(rank)] ?? '';
    const words = cells[wordColumn(rank)] ?? '';
    const other = byCode.get(dfeCode)?.code;
    const closeness = words.trim().toLowerCase();
    if (other === undefined) findings.push(unknownCode(file, line, codeColumn(rank), dfeCode));
    if (other === council.code) findings.push(oneself(file, line, codeColumn(rank), dfeCode));
    if (rows.some((before) => before.neighbour === other))
      findings.push(twice(file, line, codeColumn(rank), dfeCode));
    if (isCloser(closeness, rows.at(-1)?.closeness))
      findings.push(notInOrder(file, line, wordColumn(rank), words));
    if (!neighbour.shape.closeness.safeParse(closeness).success) {
      findings.push(unknownWords(file, line, wordColumn(rank), words));
    }
    rows.push({
      code: council.code ?? '',
      rank: String(rank),
      neighbour: other ?? '',
      closeness,
    });
  }
  return { rows, findings };
}

/** Whether a word says that a council is closer than another word does. The schema has them in order, the closest first. */
function isCloser(word: string, before: string | undefined): boolean {
  const order: readonly string[] = neighbour.shape.closeness.options;
  return (
    before !== undefined && order.includes(word) && order.indexOf(word) < order.indexOf(before)
  );
}

/** One warning for all lists, since a wrong code contradicts several. */
function contradictions(authorities: readonly AuthorityRow[], file: string): Finding[] {
  const lists = authorities.map(({ row: { cells } }) => ({
    code: cells.old_la_code ?? '',
    nearest: RANKS.map((rank) => ({
      code: cells[codeColumn(rank)] ?? '',
      closeness: (cells[wordColumn(rank)] ?? '').trim().toLowerCase(),
    })),
  }));
  const codes = contradictingLists(lists, neighbour.shape.closeness.options);
  const rows = authorities.filter(({ row: { cells } }) => codes.includes(cells.old_la_code ?? ''));
  const [first] = rows;
  if (first === undefined) return [];
  const message = `The lists contradict each other: two councils are as far from each other either way, and no list may leave out a nearer one. ${suspects(rows)}`;
  const at = {
    file,
    row: first.row.line,
    column: 'old_la_code',
    value: codes.slice(0, 10).join(', '),
  };
  return [{ code: 'row-disagrees', severity: 'warning', ...at, message }];
}

/** Which rows to look at; not all their names if there are many. */
function suspects(rows: readonly AuthorityRow[]): string {
  const names = rows.slice(0, 10).map(({ council }) => council.name);
  const more = rows.length > names.length ? ` and ${rows.length - names.length} more` : '';
  return `Check these rows with the publisher’s list: ${names.join(', ')}${more}.`;
}

function codeColumn(rank: number): string {
  return `SN_${rank}`;
}

function wordColumn(rank: number): string {
  return `SN_${rank}P`;
}

function oneself(file: string, row: number, column: string, value: string): Finding {
  const message = 'A council cannot be its own neighbour. Check the row with the publisher’s list.';
  return { code: 'own-neighbour', severity: 'error', file, row, column, value, message };
}

function twice(file: string, row: number, column: string, value: string): Finding {
  const message =
    'This council is among the ten twice. Check the row with the publisher’s list, and download it again.';
  return { code: 'row-disagrees', severity: 'warning', file, row, column, value, message };
}

function notInOrder(file: string, row: number, column: string, value: string): Finding {
  const message =
    'This neighbour is closer than the one before, and the ten are listed by closeness. Check the row with the publisher’s list.';
  return { code: 'row-disagrees', severity: 'warning', file, row, column, value, message };
}

function unknownWords(file: string, row: number, column: string, value: string): Finding {
  const expected = neighbour.shape.closeness.options.join(', ');
  const message = `Expected one of: ${expected}. If the model has new words, add them to src/schemas/neighbour.ts.`;
  return { code: 'unknown-closeness', severity: 'error', file, row, column, value, message };
}

if (import.meta.main) {
  await run(() => {
    runImporter(neighbours, process.argv.slice(2));
  });
}
