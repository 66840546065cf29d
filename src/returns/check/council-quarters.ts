/** The numbers of a file by council and quarter, kept so compactly that a file of any length fits. */

/** The numbers that are kept of a row, and where each is among them. */
export const KEPT = {
  cases: 0,
  fte: 1,
  average: 2,
  highest: 3,
  limit: 4,
  overLimit: 5,
  covering: 6,
  vacancies: 7,
  agency: 8,
} as const;

/** One of the numbers that are kept. */
export type KeptNumber = (typeof KEPT)[keyof typeof KEPT];

const WIDTH = Object.keys(KEPT).length;

/** The rows of several quarters side by side, since thousands of small arrays are slow to collect. */
interface QuartersPage {
  readonly rows: Int32Array;
  readonly definitions: Uint8Array;
  readonly numbers: Float64Array;
}

/** How many quarters a page has. */
const PAGE_QUARTERS = 16;

function emptyPage(positions: number): QuartersPage {
  return {
    rows: new Int32Array(positions),
    definitions: new Uint8Array(positions),
    numbers: new Float64Array(positions * WIDTH).fill(NaN),
  };
}

/** One council's quarter: for each service and role, its row and its numbers. See ServiceRoles for their positions. */
export class CouncilQuarter {
  /** Position of the council in the register. */
  readonly council: number;
  /** Number of the quarter. */
  readonly quarter: number;
  readonly #page: QuartersPage;
  /** Where its positions begin and end in the page. */
  readonly #start: number;
  readonly #end: number;

  constructor(council: number, quarter: number, page: QuartersPage, start: number, end: number) {
    this.council = council;
    this.quarter = quarter;
    this.#page = page;
    this.#start = start;
    this.#end = end;
  }

  /** The rows of all positions, 0 for none. */
  get rows(): Int32Array {
    return this.#page.rows.subarray(this.#start, this.#end);
  }

  /** The row of a position, 0 for none. */
  row(position: number): number {
    return this.#page.rows[this.#start + position] ?? 0;
  }

  /** What counts as a case at a position: which of the choices. */
  definition(position: number): number {
    return this.#page.definitions[this.#start + position] ?? 0;
  }

  /** A number of a position, NaN for none. */
  number(kept: KeptNumber, position: number): number {
    return this.#page.numbers[(this.#start + position) * WIDTH + kept] ?? NaN;
  }

  setRow(position: number, row: number, definition: number): void {
    this.#page.rows[this.#start + position] = row;
    this.#page.definitions[this.#start + position] = definition;
  }

  setNumber(kept: KeptNumber, position: number, value: number): void {
    this.#page.numbers[(this.#start + position) * WIDTH + kept] = value;
  }
}

/** More quarters than there can be from 2017 on. */
const MOST_QUARTERS = 4096;

/** All quarters of all councils of a file. Their number cannot exceed that of the councils and quarters there are. */
export class CouncilQuarters {
  readonly #size: number;
  readonly #quarters = new Map<number, CouncilQuarter>();
  #page: QuartersPage | undefined;
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
    const size = this.#size;
    const inPage = this.#quarters.size % PAGE_QUARTERS;
    if (this.#page === undefined || inPage === 0) this.#page = emptyPage(PAGE_QUARTERS * size);
    const start = inPage * size;
    const empty = new CouncilQuarter(council, quarter, this.#page, start, start + size);
    this.#quarters.set(keyOf(council, quarter), empty);
    return empty;
  }
}

function keyOf(council: number, quarter: number): number {
  return council * MOST_QUARTERS + quarter;
}

/** The first row of a quarter, 0 if it has none. */
export function firstRow({ rows }: CouncilQuarter): number {
  return rows.reduce((first, row) => (row !== 0 && (first === 0 || row < first) ? row : first), 0);
}

const COMPARED = [KEPT.cases, KEPT.fte, KEPT.average];

/** Whether two quarters have the same rows with the same numbers, at least one of them a number. */
export function sameNumbers(a: CouncilQuarter, b: CouncilQuarter): boolean {
  let numbers = 0;
  for (const [index, row] of a.rows.entries()) {
    if ((row === 0) !== (b.row(index) === 0)) return false;
    if (row === 0) continue;
    for (const kept of COMPARED) {
      const number = a.number(kept, index);
      if (!Object.is(number, b.number(kept, index))) return false;
      if (!Number.isNaN(number)) numbers += 1;
    }
  }
  return numbers > 0;
}
