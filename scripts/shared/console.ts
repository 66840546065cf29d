/** What a command may do to the world, so that tests can pass something else. */
import { diskFault } from './disk-fault.ts';
import { Failure } from './failure.ts';

/** Where a command's words go. */
export interface Output {
  readonly log: (line: string) => void;
  readonly error: (line: string) => void;
}

/** Output to the terminal. */
export const terminal: Output = {
  log: (line) => process.stdout.write(`${line}\n`),
  error: (line) => process.stderr.write(`${line}\n`),
};

/**
 * Runs a command's main function: a Failure, or a refusal of the disk, ends as its message and exit code, a bug as its stack and 70.
 * The only place where failures of commands are caught.
 */
export async function run(
  main: () => Promise<void> | void,
  output: Output = terminal,
): Promise<void> {
  // Once, however many commands a process runs.
  process.stdout.off('error', endQuietly).on('error', endQuietly);
  try {
    await main();
  } catch (error) {
    const failure = error instanceof Failure ? error : diskFault(error);
    if (failure !== undefined) {
      output.error(failure.message);
      process.exitCode = failure.exitCode;
      return;
    }
    output.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    process.exitCode = 70;
  }
}

/** Whoever read the output has gone, as `head` does when it has seen enough: that is no fault. */
function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
}
