/** The arguments of commands that only need to know which data folder: `[--data DIR] [--help]`. */
import { parseArgs } from 'node:util';
import { readArguments } from './arguments.ts';
import type { Output } from './console.ts';
import { DATA_FOLDER } from './data-folder.ts';

/**
 * The folder that a command is about. With `--help` it prints the usage instead.
 * @returns undefined if there is nothing left to do
 * @throws Failure on a wrong call (2)
 */
export function folderFrom(
  argv: readonly string[],
  usage: string,
  output: Output,
): string | undefined {
  const { help, data } = readArguments(parse, argv, usage);
  if (!help) return data ?? DATA_FOLDER;
  output.log(usage);
  return undefined;
}

function parse(argv: readonly string[]) {
  return parseArgs({
    args: [...argv],
    options: { help: { type: 'boolean', default: false }, data: { type: 'string' } },
  }).values;
}
