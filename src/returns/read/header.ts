/** Reads the header: finds out which column of the file is which column of the format, and what is wrong with the names. */
import { editDistance } from '../../dataset/places/edit-distance.ts';
import type { ReturnColumnName } from '../../schemas/return.ts';
import { isNumeric } from '../check/columns.ts';
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

/** How many letters of a name allow for one typing mistake, and how many mistakes are the most. */
const LETTERS_FOR_A_MISTAKE = 5;
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
  const plain = found.map(plainName);
  const guessed =
    mapping === undefined
      ? guessSources(found, plain, format)
      : format.columns.map(({ name }) => validPosition(mapping.columns[name], found.length));
  const sources = guessed.map((source) => (isReserved(found[source] ?? '') ? -1 : source));
  const first = new Map(plain.map((name, index) => [name, index] as const).reverse());
  const names = { found, plain, first, sources, isChosen: mapping !== undefined };
  const problems = [
    ...found.flatMap((_, index) => (row === 0 ? [] : foundProblems(index, names, format))),
    ...format.columns.flatMap((column, index) => missingProblems(column, sources[index] ?? -1)),
  ];
  return { row, found, sources, problems };
}

function validPosition(position: number | null | undefined, width: number): number {
  return position !== null && position !== undefined && position >= 0 && position < width
    ? position
    : -1;
}

/** Whether a name in plainest form is that of a column. */
type Matcher = (plain: string, column: ReturnColumn) => boolean;

const MATCHERS: readonly Matcher[] = [
  (plain, { name }) => plain === plainName(name),
  (plain, column) => otherNames(column).has(plain),
  (plain, { name }) => isMisspelt(plain, plainName(name)),
];

/** Exact names come first, then other ways to write them, then misspellings. Each column of the file is used once. */
function guessSources(
  found: readonly string[],
  plain: readonly string[],
  format: ReturnFormat,
): number[] {
  const sources = format.columns.map(({ name }) => found.indexOf(name));
  const used = new Set(sources);
  for (const matches of MATCHERS) {
    format.columns.forEach((column, index) => {
      if (sources[index] !== -1) return;
      const source = plain.findIndex((cell, at) => !used.has(at) && matches(cell, column));
      if (source === -1) return;
      sources[index] = source;
      used.add(source);
    });
  }
  return sources;
}

const OTHER_NAMES = new WeakMap<ReturnColumn, ReadonlySet<string>>();

function otherNames(column: ReturnColumn): ReadonlySet<string> {
  const known = OTHER_NAMES.get(column);
  if (known !== undefined) return known;
  const names = new Set([column.title, ...column.otherNames].map(plainName));
  OTHER_NAMES.set(column, names);
  return names;
}

/** Whether a name has as few typing mistakes as its length allows: ‘date’ is no ‘note’. */
function isMisspelt(plain: string, name: string): boolean {
  const most = Math.min(MOST_MISTAKES, Math.floor(name.length / LETTERS_FOR_A_MISTAKE));
  return Math.abs(plain.length - name.length) <= most && editDistance(plain, name) <= most;
}

/** Whether a column was found by a name that could mean another: a misspelling, or one short word for a number. */
function isGuess(plain: string, column: ReturnColumn): boolean {
  if (plain === plainName(column.name) || plain === plainName(column.title)) return false;
  if (!otherNames(column).has(plain)) return true;
  return isNumeric(column.kind) && !plain.includes(' ');
}

/** A header's names with what is needed to say what is wrong with them. */
interface Names {
  readonly found: readonly string[];
  readonly plain: readonly string[];
  /** Where each plain name comes first. */
  readonly first: ReadonlyMap<string, number>;
  readonly sources: readonly number[];
  /** Whether somebody chose the columns, so that none is guessed. */
  readonly isChosen: boolean;
}

function foundProblems(index: number, names: Names, format: ReturnFormat): HeaderProblem[] {
  const { found, plain, sources, isChosen } = names;
  const value = found[index] ?? '';
  const own = plain[index] ?? '';
  const named = { column: value.trim(), value };
  if (isReserved(value)) return [{ rule: 'reserved-column-name', ...named }];
  if (value.trim() === '') {
    return [{ rule: 'unnamed-column', params: { number: String(index + 1) } }];
  }
  const first = names.first.get(own) ?? index;
  const column = format.columns[sources.indexOf(index)];
  if (first < index && column === undefined) {
    const params = { first: String(first + 1), second: String(index + 1) };
    return [{ rule: 'duplicate-column', ...named, params }];
  }
  if (column === undefined) {
    return [{ rule: 'unknown-column', ...named, params: { expected: suggestion(own, format) } }];
  }
  if (column.name === value) return [];
  const rule = !isChosen && isGuess(own, column) ? 'guessed-column' : 'renamed-column';
  return [{ rule, ...named, params: { expected: column.name } }];
}

/** ` Did you mean X?` if a known name has a word in common with it, else nothing. */
function suggestion(plain: string, format: ReturnFormat): string {
  const words = new Set(plain.split(' '));
  const alike = format.columns.find(({ name }) =>
    name.split('_').some((word) => word.length > 3 && words.has(word)),
  );
  return alike === undefined ? '' : ` Did you mean ${alike.name}?`;
}

/** A file of an earlier version of the format lacks nothing. */
function missingProblems(
  { name, required, since = 1 }: ReturnColumn,
  source: number,
): HeaderProblem[] {
  if (source !== -1 || since > 1) return [];
  const rule = required ? 'missing-column' : 'missing-optional-column';
  return [{ rule, column: name, params: { expected: name } }];
}

function isReserved(name: string): boolean {
  return RESERVED.has(name.trim().toLowerCase());
}
