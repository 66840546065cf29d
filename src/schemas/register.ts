/** data/register.csv: what is known by hand about each council; the rest of data/councils.csv comes from sources. */
import { z } from 'zod';
import { gssCode, isoDate, list, optional, slug, text } from './cell.ts';
import { oldCode } from './council.ts';

export const registerEntry = z.strictObject({
  /** Last part of the page's address. Never changed once published. */
  slug,
  /** GSS code in force now, or on its last day. Empty for Northern Ireland's trusts, which have none. */
  code: optional(gssCode),
  /** The short name people use, where it differs from the Office for National Statistics' own. */
  name: optional(text),
  /** Names people use besides. The official and the Welsh name are added by the import. */
  aliases: list.pipe(z.array(text)),
  /** First day in force; empty if before 2017. */
  in_force_from: optional(isoDate),
  /** Last day in force; empty if still in force. */
  in_force_to: optional(isoDate),
  /** Slugs of the councils it was made from, wholly or in part. */
  predecessors: list.pipe(z.array(slug)),
  /** Codes it had before, each with its last day. */
  old_codes: list.pipe(z.array(oldCode)),
});
export type RegisterEntry = z.infer<typeof registerEntry>;
