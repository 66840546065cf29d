/** Runs one step of `npm test` in a process of its own and keeps what it prints. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FAILED, PASSED, tallyOf, type Step, type Tally } from './steps.ts';

export interface Outcome {
  readonly step: Step;
  readonly tally: Tally;
  readonly seconds: number;
  /** What the step printed, in the order of its printing. */
  readonly printed: string;
}

/**
 * Runs a step to its end.
 * @param reports folder in which the test runner leaves its report
 */
export async function runStep(step: Step, reports: string): Promise<Outcome> {
  const start = performance.now();
  const report = join(reports, `${step.script}.json`);
  const args = step.tests
    ? ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
    : [];
  const { succeeded, printed } = await runScript(step.script, args);
  const seconds = (performance.now() - start) / 1000;
  if (!step.tests) return { step, tally: succeeded ? PASSED : FAILED, seconds, printed };
  const json = existsSync(report) ? readFileSync(report, 'utf8') : undefined;
  return { step, tally: tallyOf(json, succeeded), seconds, printed };
}

/** The outcome of a step that cannot run, because the one it needs has failed. */
export function notRun(step: Step): Outcome {
  const printed = `not run: ${step.needs ?? ''} failed\n`;
  return { step, tally: FAILED, seconds: 0, printed };
}

function runScript(
  script: string,
  args: readonly string[],
): Promise<{ succeeded: boolean; printed: string }> {
  const child = spawn('npm', ['run', '--silent', script, '--', ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}) },
    // Windows finds npm only through its shell.
    shell: process.platform === 'win32',
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (printed += text));
  return new Promise((resolve) => {
    child.on('error', (error) => {
      resolve({ succeeded: false, printed: `${printed}${error.message}\n` });
    });
    child.on('close', (code) => {
      resolve({ succeeded: code === 0, printed });
    });
  });
}
