/** Reads the header: finds out which column of the file is which column of the format, and what is wrong with the names. */
import { editDistance } from '../../dataset/places/edit-distance.ts';
import type { ReturnColumnName } from '../../schemas/return.ts';
import type { MessageParams } from '../check/findings.ts';
import type { ReturnColumn, ReturnFormat } from '../../schemas/return-format.ts';
import type { RuleId } from '../rules/catalogue.ts';
import { plainName } from './nearest-name.ts';

/** What somebody chose for the columns of a file, so that they need not be guessed. */
export interface ColumnMapping {
  /** Row of the header as a spreadsheet counts; 0 if there is none and the columns are named by position alone. */
  readonly headerRow: number;
  /** For each column of the format, the position of the found column (from 0), or null for not provided. */
  readonly columns: Readonly<Partial<Record<ReturnColumnName, number | null>>>;
}

/** Something wrong with the header. */
interface HeaderProblem {
  readonly rule: RuleId;
  readonly column?: string;
  readonly value?: string;
  readonly params?: MessageParams;
}

/** The header as it was understood. */
export interface Header {
  /** Its row as a spreadsheet counts; 0 if there is none. */
  readonly row: number;
  /** The names as they are in the file. */
  readonly found: readonly string[];
  /** For each column of the format in its order: its position in the file, -1 if it is not there. */
  readonly sources: readonly number[];
  readonly problems: readonly HeaderProblem[];
}

/** Names that mean something in JavaScript, and so in many programs that read the published data. */
const RESERVED = new Set([
  '__proto__',
  'prototype',
  'constructor',
  'hasownproperty',
  'tostring',
  'valueof',
  '__definegetter__',
  '__definesetter__',
  '__lookupgetter__',
  '__lookupsetter__',
]);

/** How many typing mistakes a name may have to be taken for a misspelling. */
const MOST_MISTAKES = 2;

/**
 * Finds out which column of the file is which.
 * @param mapping what somebody chose; without it names decide, common other names and misspellings included
 */
export function readHeader(
  found: readonly string[],
  row: number,
  format: ReturnFormat,
  mapping?: ColumnMapping,
): Header {
  const guessed =
    mapping === undefined
      ? guessSources(found, format)
      : format.columns.map(({ name }) => validPosition(mapping.columns[name], found.length));
  const sources = guessed.map((source) => (isReserved(found[source] ?? '') ? -1 : source));
  const problems = [
    ...found.flatMap((_, index) => foundProblems(found, index, sources, format, row)),
    ...format.columns.flatMap((column, index) => missingProblems(column, sources[index] ?? -1)),
  ];
  return { row, found, sources, problems };
}

function validPosition(position: number | null | undefined, width: number): number {
  return position !== null && position !== undefined && position >= 0 && position < width
    ? position
    : -1;
}

/** Exact names come first, then other ways to write them, then misspellings. Each column of the file is used once. */
function guessSources(found: readonly string[], format: ReturnFormat): number[] {
  const sources = format.columns.map(({ name }) => found.indexOf(name));
  const used = new Set(sources);
  const matchers: ((cell: string, column: ReturnColumn) => boolean)[] = [
    (cell, column) => plainName(cell) === plainName(column.name),
    (cell, column) => [column.title, ...column.otherNames].map(plainName).includes(plainName(cell)),
    (cell, column) => editDistance(plainName(cell), plainName(column.name)) <= MOST_MISTAKES,
  ];
  for (const matches of matchers) {
    format.columns.forEach((column, index) => {
      if (sources[index] !== -1) return;
      const source = found.findIndex((cell, at) => !used.has(at) && matches(cell, column));
      if (source === -1) return;
      sources[index] = source;
      used.add(source);
    });
  }
  return sources;
}

function foundProblems(
  found: readonly string[],
  index: number,
  sources: readonly number[],
  format: ReturnFormat,
  row: number,
): HeaderProblem[] {
  if (row === 0) return [];
  const value = found[index] ?? '';
  const named = { column: value.trim(), value };
  if (isReserved(value)) return [{ rule: 'reserved-column-name', ...named }];
  if (value.trim() === '') {
    return [{ rule: 'unnamed-column', params: { number: String(index + 1) } }];
  }
  const first = found.findIndex((other) => plainName(other) === plainName(value));
  if (first < index && !sources.includes(index)) {
    const params = { first: String(first + 1), second: String(index + 1) };
    return [{ rule: 'duplicate-column', ...named, params }];
  }
  const column = format.columns[sources.indexOf(index)];
  if (column === undefined) {
    return [{ rule: 'unknown-column', ...named, params: { expected: suggestion(value, format) } }];
  }
  if (column.name === value) return [];
  return [{ rule: 'renamed-column', ...named, params: { expected: column.name } }];
}

/** ` Did you mean X?` if a known name has a word in common with it, else nothing. */
function suggestion(value: string, format: ReturnFormat): string {
  const words = new Set(plainName(value).split(' '));
  const alike = format.columns.find(({ name }) =>
    name.split('_').some((word) => word.length > 3 && words.has(word)),
  );
  return alike === undefined ? '' : ` Did you mean ${alike.name}?`;
}

function missingProblems({ name, required }: ReturnColumn, source: number): HeaderProblem[] {
  if (source !== -1) return [];
  const rule = required ? 'missing-column' : 'missing-optional-column';
  return [{ rule, column: name, params: { expected: name } }];
}

function isReserved(name: string): boolean {
  return RESERVED.has(name.trim().toLowerCase());
}
