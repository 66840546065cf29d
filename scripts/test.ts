/** `npm test`: everything that must hold before a change is published, in one command. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run, terminal } from './shared/console.ts';
import { FAILED, PASSED, STEPS, tallyOf, total, type Step, type Tally } from './test/steps.ts';

interface Outcome {
  readonly step: Step;
  readonly tally: Tally;
  readonly seconds: number;
}

await run(() => {
  const reports = mkdtempSync(join(tmpdir(), 'caseload-watch-tests-'));
  const outcomes: Outcome[] = [];
  try {
    for (const step of STEPS) {
      const outcome = outcomeOf(step, outcomes, reports);
      outcomes.push(outcome);
      terminal.log(`${line(outcome)}\n`);
    }
  } finally {
    rmSync(reports, { recursive: true });
  }
  const { passed, failed } = total(outcomes.map(({ tally }) => tally));
  for (const outcome of outcomes) terminal.log(line(outcome));
  terminal.log(`\n${passed} passed, ${failed} failed`);
  if (failed > 0) process.exitCode = 1;
});

function outcomeOf(step: Step, before: readonly Outcome[], reports: string): Outcome {
  terminal.log(`── ${step.name}`);
  const needed = before.find(({ step: { name } }) => name === step.needs);
  if (needed !== undefined && needed.tally.failed > 0) {
    terminal.log(`not run: ${needed.step.name} failed`);
    return { step, tally: FAILED, seconds: 0 };
  }
  const start = performance.now();
  const tally = step.tests ? runTests(step, reports) : runScript(step) ? PASSED : FAILED;
  return { step, tally, seconds: (performance.now() - start) / 1000 };
}

function runTests(step: Step, reports: string): Tally {
  const file = join(reports, `${step.script}.json`);
  const succeeded = runScript(step, [
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  return tallyOf(existsSync(file) ? readFileSync(file, 'utf8') : undefined, succeeded);
}

/** @returns whether the script ended well */
function runScript({ script }: Step, args: readonly string[] = []): boolean {
  const { status } = spawnSync('npm', ['run', '--silent', script, '--', ...args], {
    stdio: 'inherit',
    // Windows finds npm only through its shell.
    shell: process.platform === 'win32',
  });
  return status === 0;
}

function line({ step, tally, seconds }: Outcome): string {
  const mark = tally.failed === 0 ? 'passed' : 'FAILED';
  const skipped = tally.skipped === 0 ? '' : `, ${tally.skipped} skipped`;
  const counts = step.tests ? ` (${tally.passed} passed, ${tally.failed} failed${skipped})` : '';
  return `${mark}  ${step.name}${counts}, ${seconds.toFixed(1)} s`;
}
