/** Numbers of a file by council and quarter, compact, so that a file of any length fits. */

/** One council's quarter: for each service and role, the row and its numbers. */
export interface Group {
  /** Position of the council in the register. */
  readonly council: number;
  readonly quarter: number;
  /** Row of each service and role, 0 for none. Services are outer, roles inner. */
  readonly rows: Int32Array;
  /** What counts as a case: position among the choices. */
  readonly definitions: Uint8Array;
  /** NaN where there is no number. */
  readonly cases: Float64Array;
  readonly fte: Float64Array;
  readonly average: Float64Array;
}

export interface Groups {
  of(council: number, quarter: number): Group;
  get(council: number, quarter: number): Group | undefined;
  all(): Iterable<Group>;
}

/** More quarters than there can be from 2017 on. */
const QUARTERS = 4096;

/** Groups of `size` services and roles. Their number is bounded by the councils and quarters there are. */
export function createGroups(size: number): Groups {
  const groups = new Map<number, Group>();
  let last: Group | undefined;
  return {
    of(council, quarter) {
      if (last?.council === council && last.quarter === quarter) return last;
      const key = council * QUARTERS + quarter;
      let group = groups.get(key);
      if (group === undefined) {
        group = emptyGroup(council, quarter, size);
        groups.set(key, group);
      }
      last = group;
      return group;
    },
    get: (council, quarter) => groups.get(council * QUARTERS + quarter),
    all: () => groups.values(),
  };
}

/** Three columns of eight bytes, one of four, one of one. */
const BYTES = 3 * 8 + 4 + 1;

/** All columns in one buffer, since thousands of small buffers are slow to collect. */
function emptyGroup(council: number, quarter: number, size: number): Group {
  const buffer = new ArrayBuffer(size * BYTES);
  const numbers = (column: number) => new Float64Array(buffer, column * 8 * size, size).fill(NaN);
  return {
    council,
    quarter,
    cases: numbers(0),
    fte: numbers(1),
    average: numbers(2),
    rows: new Int32Array(buffer, 24 * size, size),
    definitions: new Uint8Array(buffer, 28 * size, size),
  };
}

/** Whether two quarters have the same rows with the same numbers, at least one of them a number. */
export function sameNumbers(a: Group, b: Group): boolean {
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
