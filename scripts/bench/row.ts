/** One line of the table that `npm run bench` prints. */
import { z } from 'zod';

/** What a row is to keep within. */
const wanted = z.strictObject({
  /** Whether the figure itself or its ratio is meant. */
  of: z.enum(['figure', 'ratio']),
  kind: z.enum(['at most', 'at least']),
  value: z.number(),
});

/** A figure, and what was measured beside it in the same run. */
const peer = z.strictObject({
  /** A library, a program or a browser by its name. */
  name: z.string(),
  /** In the unit of the row. */
  figure: z.number(),
});

/** A row as it is written. */
export const benchRow = z.strictObject({
  /** As it is named on the command line. */
  measure: z.string(),
  what: z.string(),
  figure: z.number(),
  unit: z.string(),
  comparedWith: peer.optional(),
  /** The figure divided by that of what it is compared with. */
  ratio: z.number().optional(),
  wanted: wanted.optional(),
  met: z.boolean().optional(),
});
export type BenchRow = z.output<typeof benchRow>;

/** A row before its ratio is taken. */
type Measured = Omit<BenchRow, 'ratio' | 'met'>;

/** Digits after the point by size, so that a figure has three digits or its whole number. */
const DIGITS: readonly (readonly [below: number, digits: number])[] = [
  [10, 2],
  [100, 1],
];

/** Takes the ratio, rounds what a clock gave, and says whether what is wanted is met. */
export function rowOf(measured: Measured): BenchRow {
  const { comparedWith, wanted: limit } = measured;
  const ratio = comparedWith === undefined ? undefined : measured.figure / comparedWith.figure;
  const row = { ...measured, figure: rounded(measured.figure) };
  const compared =
    comparedWith === undefined || ratio === undefined
      ? {}
      : {
          comparedWith: { ...comparedWith, figure: rounded(comparedWith.figure) },
          ratio: rounded(ratio),
        };
  if (limit === undefined) return { ...row, ...compared };
  const judged = limit.of === 'ratio' ? (ratio ?? NaN) : measured.figure;
  const met = limit.kind === 'at most' ? judged <= limit.value : judged >= limit.value;
  return { ...row, ...compared, wanted: limit, met };
}

function rounded(value: number): number {
  const digits = DIGITS.find(([below]) => Math.abs(value) < below)?.[1] ?? 0;
  return Number(value.toFixed(digits));
}
