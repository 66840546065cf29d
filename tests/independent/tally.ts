/** Counts comparisons, and keeps those that differ. */

export class Tally {
  readonly #counts = new Map<string, number>();
  readonly #differences: string[] = [];

  /** Compares what was found with what was recomputed. */
  check(kind: string, where: string, found: string, wanted: string): void {
    this.#counts.set(kind, (this.#counts.get(kind) ?? 0) + 1);
    if (found !== wanted) {
      this.#differences.push(`${kind}, ${where}: '${found}' and not '${wanted}'`);
    }
  }

  /** How many of each kind were made. */
  get counts(): ReadonlyMap<string, number> {
    return this.#counts;
  }

  get total(): number {
    return [...this.#counts.values()].reduce((sum, one) => sum + one, 0);
  }

  get differences(): readonly string[] {
    return this.#differences;
  }
}

/** A value of a file as text that can be compared: nothing is '', and 18.0 is 18. */
export function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(textOf).join('; ');
  if (typeof value === 'object') return JSON.stringify(value);
  if (typeof value === 'string')
    return /^-?\d+\.\d+$/.test(value) ? value.replace(/\.?0+$/, '') : value;
  return typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint'
    ? String(value)
    : '';
}
