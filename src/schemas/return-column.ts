/** What a column of a return is called, what it means and what it may have in it, written once beside its zod schema. */
import { z } from 'zod';
import { symbol } from './absence.ts';
import { count, isoDate, optional, quantity } from './cell.ts';

/** The kind of a column's cells. The checker has one way to read each. */
export type ColumnKind = 'code' | 'name' | 'date' | 'choice' | 'count' | 'amount' | 'note';

/** A value that a column of choices may have. */
export interface ColumnChoice {
  readonly value: string;
  readonly label: string;
  /** A label it had before, which files may still have. */
  readonly earlierLabel?: string;
  /** What officers say for it, in plainest form. A text that is here suggests the value. */
  readonly otherNames?: readonly string[];
  /** The value this one is a part of, and so cannot exceed. */
  readonly partOf?: string;
}

/** All that is known of a column besides its schema. It is plain data, so that pages and workers can have it. */
export interface ColumnNotes {
  readonly kind: ColumnKind;
  /** Must be given in every row. */
  readonly required: boolean;
  readonly title: string;
  readonly description: string;
  readonly example: string;
  readonly unit?: string;
  /** Largest number taken as possible. */
  readonly maximum?: number;
  /** The version of the format that brought it; the first where it is left out. A file may have the columns of any version. */
  readonly since?: number;
  /** Most characters. */
  readonly maxLength?: number;
  readonly choices?: readonly ColumnChoice[];
  /** Headings that councils have for it in their own files, lower case. */
  readonly otherNames: readonly string[];
}

/** Notes by schema. They are registered where the schema is written, and read by `return-format.ts`. */
export const columnNotes: z.core.$ZodRegistry<ColumnNotes> = z.registry<ColumnNotes>();

type Words = Omit<ColumnNotes, 'kind' | 'required' | 'choices'>;
type NumberWords = Words & { readonly maximum: number };

/** Symbols a return may give instead of a number: x not available, c suppressed, u low reliability, z not applicable. */
const returnSymbol: z.ZodType<'x' | 'u' | 'c' | 'z', string> = symbol.exclude(['low']);

function numberCell(
  digits: z.ZodType<number, string>,
  { maximum }: NumberWords,
): z.ZodUnion<readonly [typeof returnSymbol, z.ZodPipe<z.ZodType<number, string>, z.ZodNumber>]> {
  const bounded = z.number().max(maximum, `expected a number of at most ${maximum}`);
  return z.union([returnSymbol, digits.pipe(bounded)]);
}

/** A number or symbol that every row must give. `count` is whole, `amount` may have decimals. */
export function requiredNumber(
  kind: 'count' | 'amount',
  words: NumberWords,
): ReturnType<typeof numberCell> {
  const cell = numberCell(kind === 'count' ? count : quantity, words);
  return cell.register(columnNotes, { ...words, kind, required: true });
}

/** A number or symbol that a row may leave empty. */
export function optionalNumber(
  kind: 'count' | 'amount',
  words: NumberWords,
): ReturnType<typeof optional<ReturnType<typeof numberCell>>> {
  const cell = optional(numberCell(kind === 'count' ? count : quantity, words));
  return cell.register(columnNotes, { ...words, kind, required: false });
}

/**
 * One of the given values. Their labels and wholes go into the notes.
 * @param otherNames what officers say for each
 */
export function choice<T extends string>(
  choices: Readonly<Record<T, Omit<ColumnChoice, 'value' | 'otherNames'>>>,
  otherNames: Readonly<Record<string, readonly string[]>>,
  words: Words,
): z.ZodEnum<{ [K in T]: K }> {
  const entries = Object.entries<Omit<ColumnChoice, 'value' | 'otherNames'>>(choices);
  const values = Object.fromEntries(entries.map(([value]) => [value, value]));
  // Object.fromEntries forgets the names of the keys, which are those of `choices`.
  return z.enum(values as { [K in T]: K }).register(columnNotes, {
    ...words,
    kind: 'choice',
    required: true,
    choices: entries.map(([value, about]) => ({
      value,
      ...about,
      otherNames: otherNames[value] ?? [],
    })),
  });
}

/** The last day of March, June, September or December. */
export const quarterEnd: z.ZodISODate = isoDate.regex(
  /-(03-31|06-30|09-30|12-31)$/,
  'expected the last day of a quarter, such as 2025-12-31',
);
