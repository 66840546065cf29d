/** What somebody corrected in single rows of a file. It is plain data, so that it can be sent to a worker. */

/** What was corrected in a row. */
export interface RowCorrection {
  /** The row is left out. */
  readonly removed?: boolean;
  /** The cells it has in place of those in the file, in the order of the file. */
  readonly cells?: readonly string[];
  /** New values of single columns, by their names in the format. */
  readonly values?: Readonly<Record<string, string>>;
}

/** Corrections by row, as a spreadsheet counts. */
export type Corrections = ReadonlyMap<number, RowCorrection>;

/**
 * The row of a file that a row of its corrected copy was made from.
 * @param leftOut rows of the file that the copy does not have, in their order
 * @param hasHeader whether the file has a header line, as its copy has
 */
export function rowInFile(row: number, leftOut: readonly number[], hasHeader: boolean): number {
  let found = hasHeader ? row : row - 1;
  for (const left of leftOut) {
    if (left > found) break;
    found += 1;
  }
  return found;
}
