/** The one report of a yearly update. */
import type { ReportedFinding } from '../../src/schemas/finding.ts';
import type { DataFiles } from '../../src/tables/assemble.ts';
import { TABLES } from '../../src/tables/catalogue.ts';
import { parseTable } from '../../src/tables/table.ts';
import type { Importer } from '../shared/importer.ts';
import { findingLines } from '../shared/report.ts';
import type { FoundSources } from './found-sources.ts';
import type { StepResult, UpdatePlan } from './plan-update.ts';
import { SOURCE_KINDS, SOURCE_NAMES, type SourceKind } from './source-kinds.ts';

/** What was found in the folder, what each import would change, what is missing, and what the check would say. */
export function updateReport(
  { sources, unused }: FoundSources,
  plan: UpdatePlan,
  data: DataFiles,
): string[] {
  return [
    'Found in the folder',
    ...SOURCE_KINDS.flatMap((kind) => {
      const name = sources.get(kind)?.name;
      return name === undefined ? [] : [`  ${SOURCE_NAMES[kind]}: ${name}`];
    }),
    ...section('Not used', unused),
    ...section('Not in the folder, so left as they are', missingLines(sources, plan.steps, data)),
    ...plan.steps.flatMap(stepLines),
    ...checkLines(plan),
  ];
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line}`)];
}

/** For each import without its files: which those are, what data/ has instead, and where newer ones are offered. */
function missingLines(
  sources: FoundSources['sources'],
  steps: readonly StepResult[],
  data: DataFiles,
): string[] {
  const lines = steps.flatMap((step) =>
    'missing' in step ? [missingLine(step.importer, step.missing, data)] : [],
  );
  return sources.has('postcodes')
    ? lines
    : [
        ...lines,
        `postcodes: ${vintageNow('postcodes', data)}. See npm run import:postcodes -- --help.`,
      ];
}

function missingLine(
  { name, provenance }: Importer,
  missing: readonly SourceKind[],
  data: DataFiles,
): string {
  const needs = missing.map((kind) => SOURCE_NAMES[kind]).join(', ');
  return `${name}: ${vintageNow(name, data)}. It needs ${needs}, from ${provenance.address}`;
}

/** `data/ has the release of 2025`, `data/ has changes up to April 2025`. */
function vintageNow(importer: string, data: DataFiles): string {
  const csv = data.read(TABLES.sources.path) ?? '';
  const rows = parseTable(TABLES.sources, csv, TABLES.sources.path).rows;
  const last = rows.findLast((row) => row.importer === importer);
  if (last === undefined) return 'data/ has none yet';
  return `data/ has ${/^\d{4}$/.test(last.release) ? `the release of ${last.release}` : last.vintage}`;
}

function stepLines(step: StepResult): string[] {
  if ('missing' in step) return [];
  if ('waits' in step)
    return ['', `import:${step.importer.name}: not tried, as it needs the register of councils`];
  const { importer, files, plan } = step;
  return [
    '',
    `import:${importer.name} (${files.join(', ')})`,
    ...shown(plan.findings).map((line) => `  ${line}`),
    ...plan.lines.map((line) => `  ${line}`),
  ];
}

function checkLines({ steps, checked }: UpdatePlan): string[] {
  if (checked.length === 0 && steps.every((step) => 'missing' in step)) return [];
  return section('The check of data/ as they would be then', shown(checked));
}

/** Errors and warnings one by one, and how many notes there are for readers. */
function shown(findings: readonly ReportedFinding[]): string[] {
  const notes = findings.filter(({ severity }) => severity === 'info').length;
  return [
    ...findingLines(findings.filter(({ severity }) => severity !== 'info')),
    ...(notes === 0 ? [] : [`Notes for readers: ${notes}`]),
  ];
}
