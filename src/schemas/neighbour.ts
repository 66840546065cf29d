/** data/neighbours.csv: the ten statistical neighbours of each English authority, nearest first. */
import { z } from 'zod';
import { gssCode } from './cell.ts';

export const neighbour = z.strictObject({
  code: gssCode,
  /** 1 (most alike) to 10. */
  rank: z
    .string()
    .regex(/^([1-9]|10)$/, 'expected a rank from 1 to 10')
    .transform(Number),
  neighbour: gssCode,
  /** The model's own words for how alike they are. */
  closeness: z.enum(['extremely close', 'very close', 'close', 'somewhat close', 'not close']),
});
export type Neighbour = z.infer<typeof neighbour>;
