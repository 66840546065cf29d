/** `npm test`: everything that must pass before a change is published, in one command. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run, terminal } from './shared/console.ts';
import { notRun, runStep, type Outcome } from './test/run-step.ts';
import { FIRST, LANES, STEPS, total, type Step } from './test/steps.ts';

await run(async () => {
  const reports = mkdtempSync(join(tmpdir(), 'caseload-watch-tests-'));
  const start = performance.now();
  try {
    const outcomes = await outcomesOf(reports);
    summarise(outcomes, (performance.now() - start) / 1000);
  } finally {
    rmSync(reports, { recursive: true });
  }
});

/** Runs the first step alone, then the lanes side by side, and prints each step once it has ended. */
async function outcomesOf(reports: string): Promise<Outcome[]> {
  const first = await ended(FIRST, [], reports);
  const lanes = LANES.map(async (lane) => {
    const outcomes: Outcome[] = [];
    for (const step of lane) outcomes.push(await ended(step, [first, ...outcomes], reports));
    return outcomes;
  });
  return [first, ...(await Promise.all(lanes)).flat()];
}

async function ended(step: Step, before: readonly Outcome[], reports: string): Promise<Outcome> {
  terminal.log(`started ${step.name}`);
  const needed = before.find(({ step: { name } }) => name === step.needs);
  const isPossible = needed === undefined || needed.tally.failed === 0;
  const outcome = isPossible ? await runStep(step, reports) : notRun(step);
  terminal.log(`\n── ${step.name}\n${outcome.printed.trimEnd()}\n${line(outcome)}\n`);
  return outcome;
}

function summarise(outcomes: readonly Outcome[], seconds: number): void {
  const inOrder = STEPS.flatMap((step) => outcomes.filter((outcome) => outcome.step === step));
  for (const outcome of inOrder) terminal.log(line(outcome));
  const build = inOrder[0]?.seconds ?? NaN;
  terminal.log(`\n${seconds.toFixed(1)} s in all, ${(seconds / build).toFixed(1)} times the build`);
  const { passed, failed } = total(outcomes.map(({ tally }) => tally));
  terminal.log(`\n${passed} passed, ${failed} failed`);
  if (failed > 0) process.exitCode = 1;
}

function line({ step, tally, seconds }: Outcome): string {
  const mark = tally.failed === 0 ? 'passed' : 'FAILED';
  const skipped = tally.skipped === 0 ? '' : `, ${tally.skipped} skipped`;
  const counts = step.tests ? ` (${tally.passed} passed, ${tally.failed} failed${skipped})` : '';
  return `${mark}  ${step.name}${counts}, ${seconds.toFixed(1)} s`;
}
