/** data/areas.csv: nations, regions, and the two halves of London. */
import { z } from 'zod';
import { gssCode, optional, slug, text } from './cell.ts';

export const area = z.strictObject({
  code: gssCode,
  slug,
  name: text,
  kind: z.enum(['nation', 'region', 'part of region']),
  /** Code of the area it is part of. */
  parent: optional(gssCode),
});
export type Area = z.infer<typeof area>;
