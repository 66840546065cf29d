/** All changes that Stryker can make to a room. */
import { Instrumenter } from '@stryker-mutator/instrumenter';
import type { Logger } from '@stryker-mutator/api/logging';
import type { Location, Mutant, MutantResult, Position } from '@stryker-mutator/api/core';
import { readFileSync } from 'node:fs';
import type { Options } from './options.ts';

/** Texts are left out: pages are read by people, and a page's words have tests of their own. */
const LEFT_OUT = ['StringLiteral'];
/** Kinds of changes at borders: `<` for `<=`, `&&` for `||`, `+` for `-`, and a condition that always or never holds. */
const AT_BORDERS = [
  'ArithmeticOperator',
  'ConditionalExpression',
  'EqualityOperator',
  'LogicalOperator',
];

/** Code is cut off here in a list for people. */
const LONGEST = 120;

/** A place, counted from zero, a kind of change, and what is written instead. */
type Place = Pick<Mutant, 'fileName' | 'location' | 'mutatorName' | 'replacement'>;

/** One change, with the code as it is before. */
export interface Change extends Place {
  readonly original: string;
}

/** Every change of some files that the options ask for, in the order of the code. */
export async function changesOf(
  files: readonly string[],
  { conditions }: Pick<Options, 'conditions'>,
): Promise<Change[]> {
  const sources = files.map((name) => ({
    name,
    mutate: true,
    content: readFileSync(name, 'utf8'),
  }));
  const { mutants } = await new Instrumenter(SILENT).instrument(sources, {
    plugins: null,
    excludedMutations: LEFT_OUT,
    ignorers: [],
    noHeader: true,
  });
  const contents = new Map(sources.map(({ name, content }) => [name, content]));
  return (
    mutants
      // Those of a kind that is left out are listed too, with this status.
      .filter(({ status }) => status !== 'Ignored')
      .filter(({ mutatorName }) => !conditions || AT_BORDERS.includes(mutatorName))
      .map((mutant) => ({
        ...mutant,
        original: textAt(contents.get(mutant.fileName) ?? '', mutant.location),
      }))
  );
}

function textAt(content: string, { start, end }: Location): string {
  const lines = content.split('\n').slice(start.line, end.line + 1);
  const last = (lines.pop() ?? '').slice(0, end.column);
  return [...lines, last].join('\n').slice(start.column);
}

/** The same for the same change, in the repository and in Stryker’s copy of it. */
export function keyOf({ fileName, location, mutatorName, replacement }: Place): string {
  const { start, end } = location;
  const place = [start.line, start.column, end.line, end.column].join(':');
  return [fileName.slice(fileName.lastIndexOf('src/')), place, mutatorName, replacement].join(' ');
}

/** Lines and columns of a result are counted from one, those of a change that can be made from zero. */
export function countedFromZero(result: MutantResult): Place {
  const before = ({ line, column }: Position): Position => ({ line: line - 1, column: column - 1 });
  const { start, end } = result.location;
  return { ...result, location: { start: before(start), end: before(end) } };
}

/** A change for people: `src/a.ts:3:7 a < b became a <= b`. */
export function inWords({ fileName, location, original, replacement }: Change): string {
  const { line, column } = location.start;
  const place = `${fileName}:${String(line + 1)}:${String(column + 1)}`;
  return `${place} ${inShort(original)} became ${inShort(replacement)}`;
}

function inShort(code: string): string {
  const text = code.replaceAll(/\s+/g, ' ');
  return text.length > LONGEST ? `${text.slice(0, LONGEST)} …` : text;
}

const no = (): boolean => false;
const nothing = (): void => undefined;
const SILENT: Logger = {
  isTraceEnabled: no,
  isDebugEnabled: no,
  isInfoEnabled: no,
  isWarnEnabled: no,
  isErrorEnabled: no,
  isFatalEnabled: no,
  trace: nothing,
  debug: nothing,
  info: nothing,
  warn: nothing,
  error: nothing,
  fatal: nothing,
};
