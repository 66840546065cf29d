/** Runs a program as it is, or so that refusals by the disk end as a message and not as its stack trace. */
import { spawn, type ChildProcess } from 'node:child_process';
import { diskCause } from '../shared/disk-fault.ts';
import { Failure } from '../shared/failure.ts';

/** As Node.js writes it: `ENOSPC: no space left on device, write '/a/b'`. */
const REFUSAL =
  /\b(ENOSPC|EDQUOT|EROFS|EACCES|EPERM|EMFILE|ENFILE|EXDEV|EIO)\b: [^,\n]*, (?:\w+)(?: '[^'\n]*' ->)?(?: '([^'\n]*)')?/;

type Command = readonly [string, ...string[]];

interface Surroundings {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
}

/** Runs a program that goes on after a fault, such as a server. It says all at once. Returns its exit code as below. */
export function runLoudly([program, ...argv]: Command, options: Surroundings): Promise<number> {
  return endOf(spawn(program, argv, { ...options, stdio: 'inherit' }));
}

/**
 * Runs a program to its end. What it says is passed on, except what comes from a refusal on.
 * @param say where its errors are passed on to
 * @returns its exit code; 1 if a signal ended it
 * @throws Failure if it failed and said that the disk refused something
 */
export async function runQuietly(
  [program, ...argv]: Command,
  options: Surroundings,
  say: (text: string) => void,
): Promise<number> {
  const child = spawn(program, argv, { ...options, stdio: ['inherit', 'inherit', 'pipe'] });
  let held = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    if (held === '' && !REFUSAL.test(text)) say(text);
    else held += text;
  });
  const status = await endOf(child);
  const refused = status === 0 ? undefined : refusalIn(held);
  if (refused === undefined) say(held);
  else throw new Failure(`${refused} The site is not whole. Then build it again.`);
  return status;
}

function endOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', (code) => {
      resolve(code ?? 1);
    });
  });
}

/** What the disk refused, in words; undefined if the text is about something else. */
function refusalIn(text: string): string | undefined {
  const [, code, path] = REFUSAL.exec(text) ?? [];
  if (code === undefined) return undefined;
  return diskCause(Object.assign(new Error(text), { code, ...(path !== undefined && { path }) }));
}
