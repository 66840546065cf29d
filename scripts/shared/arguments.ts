/** Reading a command's arguments. */
import { Failure } from './failure.ts';

/**
 * Arguments as `parse` reads them.
 * @param parse throws on what it does not know, as `parseArgs` of Node does
 * @param usage how the command is called, shown when it was called wrongly
 * @throws Failure with exit code 2
 */
export function readArguments<Read>(
  parse: (argv: readonly string[]) => Read,
  argv: readonly string[],
  usage: string,
): Read {
  try {
    return parse(argv);
  } catch (error) {
    throw new Failure(`${error instanceof Error ? error.message : String(error)}\n${usage}`, 2);
  }
}
