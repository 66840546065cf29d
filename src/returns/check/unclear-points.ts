/** Numbers such as 2.000 wait until the file has a decimal comma somewhere: only then can their point mean thousands. */

/** More of them are not kept. A file with a decimal comma has to be corrected anyway, and is then checked again. */
const MOST_WAITING = 100;

export class UnclearPoints {
  #hasCommas = false;
  #waiting: (() => void)[] = [];

  /** @param report reports the number, now or once a decimal comma has come */
  take(report: () => void): void {
    if (this.#hasCommas) report();
    else if (this.#waiting.length < MOST_WAITING) this.#waiting.push(report);
  }

  /** Says that the file has a decimal comma. */
  sawComma(): void {
    this.#hasCommas = true;
    for (const report of this.#waiting) report();
    this.#waiting = [];
  }
}
