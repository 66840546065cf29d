/** Building blocks: what one cell of a table may have. Every table is CSV, so input is always text. */
import { z } from 'zod';
import { AMOUNT, COUNT } from './amount.ts';

/** A GSS code: nation letter and eight digits, as the Office for National Statistics issues them. */
export const gssCode = z
  .string()
  .regex(
    /^[EWSNK]\d{8}$/,
    'expected a GSS code such as E08000001: one of E W S N K and eight digits',
  );
export type GssCode = z.infer<typeof gssCode>;

/** A slug: the stable last part of a page's address. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected lower-case words joined by hyphens');

/** A calendar day, ISO 8601. */
export const isoDate = z.iso.date('expected a date as YYYY-MM-DD');

/** A reporting year: figures are as at 30 September of it. Worker-level data starts in 2017. */
export const reportingYear = z
  .string()
  .regex(/^20\d\d$/, 'expected a reporting year such as 2025')
  .transform(Number);

/** Reads a plain decimal number, 0 or more: no sign, separators, exponent or white space. */
export const quantity = z
  .string()
  .regex(/^\d+(\.\d+)?$/, 'expected a number such as 12.5, without signs, separators or units')
  .transform(Number);

/** A whole count, 0 or more. */
export const count = z
  .string()
  .regex(/^\d+$/, 'expected a whole number such as 321')
  .transform(Number);

/** Reads a published amount. */
export const publishedAmount = z
  .string()
  .regex(
    AMOUNT,
    'expected a number such as 12.5, without leading zeros and of at most eight digits',
  )
  .transform(Number);

/** Reads a published whole count. */
export const publishedCount = z
  .string()
  .regex(
    COUNT,
    'expected a whole number such as 321, without leading zeros and of at most eight digits',
  )
  .transform(Number);

/** Several values in one cell, separated by `; `; an empty cell is an empty list. */
export const list = z.string().transform((text) => (text === '' ? [] : text.split('; ')));

/** Degrees north, in the United Kingdom. */
export const latitude = z
  .string()
  .regex(/^\d{2}\.\d{1,5}$/, 'expected a latitude such as 53.57769')
  .transform(Number);

/** Degrees east, in the United Kingdom. */
export const longitude = z
  .string()
  .regex(/^-?\d\.\d{1,5}$/, 'expected a longitude such as -2.42972')
  .transform(Number);

/** Text that must be there. */
export const text = z
  .string()
  .min(1, 'expected some text')
  .refine((value) => value.trim() === value, {
    error: 'expected no white space at the start or end',
  });

/** The public https address of a document: of a host with a name, without a user or a password. */
export const httpsAddress = z
  .string()
  .max(500, 'expected an address of at most 500 characters')
  .regex(
    /^https:\/\/(?!-)[a-z\d-]+(\.[a-z\d-]+)+(:\d{1,5})?(\/[\w~:/?#[\]!$&'()*+,;=%.@-]*)?$/i,
    'expected an https address such as https://www.bolton.gov.uk/answer, without spaces',
  );

/** The given cell or nothing: an empty cell becomes undefined. */
export function optional<T extends z.ZodType<unknown, string>>(
  cell: T,
): z.ZodUnion<readonly [z.ZodPipe<z.ZodLiteral<''>, z.ZodTransform<undefined, ''>>, T]> {
  return z.union([z.literal('').transform(() => undefined), cell]);
}
