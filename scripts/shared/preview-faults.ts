/** Why a built site cannot be served on this machine. */
import { readdirSync } from 'node:fs';
import { Failure } from './failure.ts';

/** A port to try where the usual one is taken. */
const OTHER_PORT = 4322;

/**
 * @param site absolute path of its folder
 * @throws Failure if there is no built site; what the disk refuses
 */
export function refuseNoSite(site: string): void {
  try {
    if (readdirSync(site).length > 0) return;
  } catch (error) {
    if (!hasCode(error, ['ENOENT', 'ENOTDIR'])) throw error;
  }
  throw new Failure(`${site} has no built site. Build it: npm run build`);
}

/** Why a port cannot be used, with another to try; what is no fault of the port stays what it is. */
export function portFault(port: number, error: unknown): unknown {
  const isTaken = hasCode(error, ['EADDRINUSE']);
  if (!isTaken && !(hasCode(error, ['EACCES', 'EADDRNOTAVAIL']) && isListening(error)))
    return error;
  const cause = isTaken ? 'Another program uses it' : 'You have no right to use it';
  const other = port === OTHER_PORT ? OTHER_PORT + 1 : OTHER_PORT;
  return new Failure(
    `Port ${port} cannot be used. ${cause}. Try another: npm run preview ${other}`,
  );
}

function isListening(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error && error.syscall === 'listen';
}

function hasCode(error: unknown, codes: readonly string[]): boolean {
  return error instanceof Error && 'code' in error && codes.some((code) => code === error.code);
}
