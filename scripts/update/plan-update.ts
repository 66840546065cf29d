/** All imports of a yearly update, carried out in memory, and what the data would be then. */
import type { ReportedFinding } from '../../src/schemas/finding.ts';
import type { DataFiles } from '../../src/tables/assemble.ts';
import { councils } from '../import/councils.ts';
import { checkData } from '../check/check-data.ts';
import { Failure } from '../shared/failure.ts';
import type { Importer } from '../shared/importer.ts';
import { overlay } from '../shared/overlay.ts';
import { planImport, type Allowed, type ImportPlan } from '../shared/plan-import.ts';
import type { NewFile } from '../shared/new-file.ts';
import { hasErrors } from '../shared/report.ts';
import type { FoundSources } from './found-sources.ts';
import type { SourceKind } from './source-kinds.ts';
import { UPDATE_STEPS, type UpdateStep } from './steps.ts';

/** What became of one import. */
export type StepResult =
  | { readonly importer: Importer; readonly missing: readonly SourceKind[] }
  /** Not tried, because the register that it looks councils up in could not be made. */
  | { readonly importer: Importer; readonly waits: true }
  | { readonly importer: Importer; readonly files: readonly string[]; readonly plan: ImportPlan };

export interface UpdatePlan {
  readonly steps: readonly StepResult[];
  /** Findings of the check on the data as they would be; none while an import fails. */
  readonly checked: readonly ReportedFinding[];
  /** Files of data/ to write. */
  readonly files: readonly NewFile[];
  /** Whether an import or the check found an error, so that nothing may be written. */
  readonly fails: boolean;
}

/** Runs the imports in order, each on what the ones before it made. Nothing is written. */
export function planUpdate(
  { sources }: FoundSources,
  data: DataFiles,
  allowed: Allowed,
): UpdatePlan {
  let changed: readonly NewFile[] = [];
  let hasRegister = true;
  const steps = UPDATE_STEPS.map((step): StepResult => {
    const missing = step.sources.slice(0, step.required).filter((kind) => !sources.has(kind));
    if (missing.length > 0) return { importer: step.importer, missing };
    if (!hasRegister) return { importer: step.importer, waits: true };
    const { files, plan } = planStep(step, sources, overlay(data, changed), allowed);
    changed = merged(changed, plan.files);
    if (step.importer === councils) hasRegister = !hasErrors(plan.findings);
    return { importer: step.importer, files, plan };
  });
  const failed = steps.some((step) => 'plan' in step && hasErrors(step.plan.findings));
  const checked = failed ? [] : checkData(overlay(data, changed), allowed.today);
  const files = changed.filter(({ path, text }) => data.read(path) !== text);
  return { steps, checked, files, fails: failed || hasErrors(checked) };
}

function planStep(
  step: UpdateStep,
  sources: FoundSources['sources'],
  data: DataFiles,
  allowed: Allowed,
): { files: string[]; plan: ImportPlan } {
  const inputs = step.sources.flatMap((kind) => sources.get(kind)?.file ?? []);
  const files = inputs.map(({ name }) => name);
  try {
    return { files, plan: planImport(step.importer, inputs, data, allowed) };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { files, plan: { findings: [unreadable(files[0] ?? '', error)], lines: [], files: [] } };
  }
}

/** A source or table that an import could not even read. */
function unreadable(file: string, { message }: Failure): ImportPlan['findings'][number] {
  return { code: 'unreadable', severity: 'error', file, message };
}

/** Later files in the place of earlier ones. */
function merged(before: readonly NewFile[], after: readonly NewFile[]): NewFile[] {
  const paths = new Set(after.map(({ path }) => path));
  return [...before.filter(({ path }) => !paths.has(path)), ...after];
}
