/** Names of files that would spoil the lines in which they are reported. */
import { basename } from 'node:path';
import { Failure } from './failure.ts';

/** @throws Failure if the name of a file has a line break or another character that cannot be seen */
export function refuseOddName(path: string): void {
  if (!/\p{Cc}/u.test(basename(path))) return;
  throw new Failure(
    `${JSON.stringify(path)}: this name has a line break or another character that cannot be seen. Give the file another name.`,
  );
}
