/** The one error class for expected failures of a command, which a person can correct. Anything else is a bug. */
export class Failure extends Error {
  override readonly name = 'Failure';
  readonly exitCode: number;

  /**
   * @param message what is wrong, where, and what to do, in plain words
   * @param exitCode 1 for bad input, 2 for a wrong call of the command
   */
  constructor(message: string, exitCode: 1 | 2 = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}
