/** data/councils.csv: the register of every authority that runs, or since 2017 ran, children's services. */
import { z } from 'zod';
import { gssCode, isoDate, latitude, list, longitude, optional, slug, text } from './cell.ts';

/** Kinds of authority. The City of London is one of its own kind (sui generis); a trust is one of Northern Ireland's health and social care trusts. */
export const councilType = z.enum([
  'county',
  'unitary',
  'metropolitan district',
  'london borough',
  'sui generis',
  'welsh unitary',
  'scottish council',
  'health and social care trust',
]);
export type CouncilType = z.infer<typeof councilType>;

/** A code the council had before, with its last day: `E08000016 to 2025-03-31`. */
export const oldCode = z
  .string()
  .regex(/^[EWSN]\d{8} to \d{4}-\d\d-\d\d$/, 'expected an old code as: E08000016 to 2025-03-31')
  .transform((value) => {
    const [code = '', lastDay = ''] = value.split(' to ');
    return { code, lastDay };
  });

export const council = z
  .strictObject({
    /** Last part of the page's address; identifies the council across recodings. */
    slug,
    /** GSS code in force now, or on its last day. Empty for none: Northern Ireland's trusts have no GSS code. */
    code: optional(gssCode),
    /** Three-digit code the Department for Education uses (`old_la_code`); English authorities only. */
    dfe_code: optional(z.string().regex(/^\d{3}$/, 'expected a three-digit code such as 350')),
    /** The short name people use. */
    name: text,
    type: councilType,
    /** Code of the finest area it lies in: region, Inner or Outer London, or nation. */
    area: gssCode,
    /** First day in force; empty if before 2017. */
    in_force_from: optional(isoDate),
    /** Last day in force; empty if still in force. */
    in_force_to: optional(isoDate),
    /** Slugs of the councils it was made from, wholly or in part. */
    predecessors: list.pipe(z.array(slug)),
    old_codes: list.pipe(z.array(oldCode)),
    /** Other names: official, Welsh, popular. */
    aliases: list.pipe(z.array(text)),
    /** A point inside it, degrees north. data/postcodes/centres.csv has the centre of its postcodes. */
    latitude: optional(latitude),
    /** Degrees east. */
    longitude: optional(longitude),
  })
  .refine(
    ({ in_force_from: from, in_force_to: to }) =>
      from === undefined || to === undefined || from < to,
    { error: 'expected in_force_from before in_force_to', path: ['in_force_to'] },
  );
export type Council = z.infer<typeof council>;
