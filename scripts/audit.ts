/**
 * `npm run audit`: known weaknesses of the packages, except those that somebody has looked at and put off for a while.
 * It reads what `npm audit --json` prints, or a file with that.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { auditFaults, exceptionsSchema, readAudit } from './audit/audit.ts';
import { run, terminal } from './shared/console.ts';
import { Failure } from './shared/failure.ts';

const EXCEPTIONS = join(import.meta.dirname, 'audit', 'exceptions.json');

await run(() => {
  const [file] = process.argv.slice(2);
  const found = readAudit(file === undefined ? askNpm() : readFileSync(file, 'utf8'));
  const exceptions = exceptionsSchema.parse(JSON.parse(readFileSync(EXCEPTIONS, 'utf8')));
  const today = new Date().toISOString().slice(0, 10);
  const faults = auditFaults(found, exceptions, today);
  for (const fault of faults) terminal.error(fault);
  if (faults.length > 0) throw new Failure(`${faults.length} to look at. See ${EXCEPTIONS}`);
  terminal.log(
    `${found.length} known weaknesses, ${exceptions.length} of them put off with a date.`,
  );
});

/** npm ends with 1 where it found something, and prints it all the same. */
function askNpm(): string {
  const { stdout, stderr } = spawnSync('npm', ['audit', '--json'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (stdout.trim() === '') throw new Failure(`npm audit gave no answer: ${stderr.trim()}`);
  return stdout;
}
