/** The numbers of a file by council and quarter, kept so compactly that a file of any length fits. */

/** One council's quarter: for each service and role, its row and its numbers. */
export interface CouncilQuarter {
  /** Position of the council in the register. */
  readonly council: number;
  /** Number of the quarter. */
  readonly quarter: number;
  /** The row of each service and role, 0 for none; see ServiceRoles for their order. */
  readonly rows: Int32Array;
  /** What counts as a case: position among the choices. */
  readonly definitions: Uint8Array;
  /** NaN where there is no number. */
  readonly cases: Float64Array;
  readonly fte: Float64Array;
  readonly average: Float64Array;
  readonly highest: Float64Array;
  readonly limit: Float64Array;
  readonly overLimit: Float64Array;
  readonly covering: Float64Array;
  readonly vacancies: Float64Array;
  readonly agency: Float64Array;
}

/** More quarters than there can be from 2017 on. */
const MOST_QUARTERS = 4096;

/** All quarters of all councils of a file. Their number cannot exceed that of the councils and quarters there are. */
export class CouncilQuarters {
  readonly #size: number;
  readonly #quarters = new Map<number, CouncilQuarter>();
  /** The one asked for last: rows of a council follow each other. */
  #last: CouncilQuarter | undefined;

  /** @param size how many pairs of service and role there are */
  constructor(size: number) {
    this.#size = size;
  }

  /** The quarter of a council, made if it is not there yet. */
  of(council: number, quarter: number): CouncilQuarter {
    const last = this.#last;
    if (last?.council === council && last.quarter === quarter) return last;
    const found = this.get(council, quarter) ?? this.#add(council, quarter);
    this.#last = found;
    return found;
  }

  get(council: number, quarter: number): CouncilQuarter | undefined {
    return this.#quarters.get(keyOf(council, quarter));
  }

  all(): Iterable<CouncilQuarter> {
    return this.#quarters.values();
  }

  #add(council: number, quarter: number): CouncilQuarter {
    const empty = emptyQuarter(council, quarter, this.#size);
    this.#quarters.set(keyOf(council, quarter), empty);
    return empty;
  }
}

function keyOf(council: number, quarter: number): number {
  return council * MOST_QUARTERS + quarter;
}

/** Columns of eight bytes each. */
const NUMBERS = 9;
/** Besides those, one of four bytes and one of one. */
const BYTES = NUMBERS * 8 + 4 + 1;

/** Keeps all columns in one buffer, since thousands of small buffers are slow to collect. */
function emptyQuarter(council: number, quarter: number, size: number): CouncilQuarter {
  const buffer = new ArrayBuffer(size * BYTES);
  new Float64Array(buffer, 0, NUMBERS * size).fill(NaN);
  const numbers = (column: number) => new Float64Array(buffer, column * 8 * size, size);
  return {
    council,
    quarter,
    cases: numbers(0),
    fte: numbers(1),
    average: numbers(2),
    highest: numbers(3),
    limit: numbers(4),
    overLimit: numbers(5),
    covering: numbers(6),
    vacancies: numbers(7),
    agency: numbers(8),
    rows: new Int32Array(buffer, NUMBERS * 8 * size, size),
    definitions: new Uint8Array(buffer, (NUMBERS * 8 + 4) * size, size),
  };
}

/** The first row of a quarter, 0 if it has none. */
export function firstRow({ rows }: CouncilQuarter): number {
  return rows.reduce((first, row) => (row !== 0 && (first === 0 || row < first) ? row : first), 0);
}

/** Whether two quarters have the same rows with the same numbers, at least one of them a number. */
export function sameNumbers(a: CouncilQuarter, b: CouncilQuarter): boolean {
  let numbers = 0;
  for (const [index, row] of a.rows.entries()) {
    if ((row === 0) !== (b.rows[index] === 0)) return false;
    if (row === 0) continue;
    for (const column of ['cases', 'fte', 'average'] as const) {
      if (!Object.is(a[column][index], b[column][index])) return false;
      if (!Number.isNaN(a[column][index])) numbers += 1;
    }
  }
  return numbers > 0;
}
