/** Makes the table of latest inspections from a list of Ofsted's published grades. */
import type { Finding, Verdict } from '../../src/schemas/finding.ts';
import { inspection } from '../../src/schemas/inspection.ts';
import { parseRows } from '../../src/schemas/parse.ts';
import type { DataFiles } from '../../src/tables/assemble.ts';
import { TABLES } from '../../src/tables/catalogue.ts';
import { formatTable, readCsv } from '../../src/tables/table.ts';
import { run } from '../shared/console.ts';
import type { Importer, ImportResult, InputFile } from '../shared/importer.ts';
import { runImporter } from '../shared/run-importer.ts';
import { readSourceCsv } from '../shared/source-csv.ts';
import { knownCouncils } from './geography/known-councils.ts';
import { matchAuthorities, type AuthorityRow } from './geography/source-authorities.ts';
import { gradeWord } from './ofsted/grades.ts';
import { checkAgainst, readLeaders, type LeadersJudgement } from './ofsted/leaders.ts';
import { oddInspections, type Inspected } from './ofsted/oddities.ts';

const OGL = 'Open Government Licence v3.0';
const GRADES = [
  'overall_effectiveness',
  'impact_of_leaders',
  'help_and_protection',
  'in_care',
  'care_leavers',
] as const;
const DATE = 'inspection_start_date';
/** Years within which Ofsted inspects a new council at the latest. */
const INSPECTED_WITHIN = 4;
const COLUMNS = ['old_la_code', DATE, 'framework', ...GRADES, 'report_url'];

/** `npm run import:inspections`. */
export const inspections: Importer = {
  name: 'inspections',
  help:
    'Makes inspections.csv, with the latest Ofsted grades of each English authority’s children’s services, the day of\n' +
    'the inspection and the report. The optional second file checks the judgement on leaders: where the two differ,\n' +
    'the first must have a newer inspection. It also gives the day of an inspection that the first leaves out.',
  files: ['GRADES.csv', 'IMPACT-OF-LEADERS.csv'],
  required: 1,
  provenance: {
    publisher: 'Ofsted; compiled by Data to Insight',
    title: 'Children’s services (ILACS) grades read from published inspection reports',
    licence: `${OGL} (reports); MIT (compilation)`,
    address: 'https://www.datatoinsight.org/',
  },
  furtherProvenance: [
    {
      publisher: 'Ofsted',
      title: 'Children’s social care inspections, management information: impact of leaders',
      licence: OGL,
      address: 'https://www.gov.uk/government/organisations/ofsted',
    },
  ],
  read: ([grades, leaders], data) => {
    if (grades === undefined) throw new Error('one file is required');
    return importGrades(grades, leaders, data);
  },
};

function importGrades(
  grades: InputFile,
  leaders: InputFile | undefined,
  data: DataFiles,
): ImportResult {
  const { councils, findings: known } = knownCouncils(data);
  const { rows, findings: broken } = readSourceCsv(grades, COLUMNS);
  const second = leaders === undefined ? undefined : readLeaders(leaders);
  const before = [...known, ...broken, ...(second?.findings ?? [])];
  const counts = {
    rowsRead: rows.length,
    ...(second === undefined ? {} : { furtherRowsRead: [second.rows] }),
  };
  if (before.length > 0) return { tables: [], ...counts, rowsKept: 0, findings: before };

  const newest =
    rows
      .map(({ cells }) => cells[DATE] ?? '')
      .sort()
      .at(-1) ?? '';
  const listed = Number(newest.slice(0, 4)) - INSPECTED_WITHIN;
  const { matched, findings } = matchAuthorities(rows, councils, grades.name, listed);
  const read = matched.map((authority) => rowOf(authority, second?.judgements, grades.name));
  const kept = read.map(({ cells }) => cells);
  const inspected = inspectedOf(matched, kept, second?.judgements, data);
  return {
    tables: [
      {
        path: TABLES.inspections.path,
        text: formatTable(TABLES.inspections, kept),
        release: 'current',
        vintage: `inspections up to ${newestOf(kept)}`,
      },
    ],
    ...counts,
    rowsKept: kept.length,
    findings: [
      ...findings,
      ...read.flatMap((one) => one.findings),
      ...oddInspections(inspected, grades.name).map(inSourceTerms),
    ],
  };
}

/** Each row of the table with what it is compared with. */
function inspectedOf(
  authorities: readonly AuthorityRow[],
  rows: readonly Readonly<Record<string, string>>[],
  judgements: ReadonlyMap<string, LeadersJudgement> | undefined,
  data: DataFiles,
): Inspected[] {
  const { path } = TABLES.inspections;
  const before = new Map(
    readCsv(data.read(path) ?? '', path).rows.map(({ cells }) => [cells.code, cells]),
  );
  return authorities.map(({ row: { line, cells }, council }, at) => ({
    line,
    cells: rows[at] ?? {},
    listed: cells[DATE] ?? '',
    judgement: judgements?.get(council.dfe_code ?? ''),
    before: before.get(council.code ?? ''),
  }));
}

function rowOf(
  { row: { line, cells }, council }: AuthorityRow,
  judgements: ReadonlyMap<string, LeadersJudgement> | undefined,
  file: string,
): { cells: Record<string, string>; findings: Finding[] } {
  const code = council.code ?? '';
  const grades = Object.fromEntries(GRADES.map((column) => [column, gradeWord(cells[column])]));
  const own = { date: cells[DATE] ?? '', leaders: grades.impact_of_leaders ?? '' };
  const judgement = judgements?.get(council.dfe_code ?? '');
  const { date, finding } =
    judgement === undefined
      ? { date: own.date, finding: missingJudgement(judgements, council.name) }
      : checkAgainst(judgement, own);
  const row = {
    code,
    inspection_start: date,
    framework: gradeWord(cells.framework),
    ...grades,
    report_url: cells.report_url ?? '',
  };
  const { findings } = parseRows(inspection, [{ line, cells: row }], file);
  const compared = finding === undefined ? [] : [{ ...finding, file, row: line, place: { code } }];
  return { cells: row, findings: [...findings.map(inSourceTerms), ...compared] };
}

function missingJudgement(
  judgements: ReadonlyMap<string, LeadersJudgement> | undefined,
  name: string,
): Verdict | undefined {
  if (judgements === undefined) return undefined;
  const message = `The list of impact of leaders has no row for ${name}, so its grades could not be checked.`;
  return { code: 'unchecked-grades', severity: 'warning', message };
}

/** Findings name the column as the source does. */
function inSourceTerms(finding: Finding): Finding {
  return finding.column === 'inspection_start' ? { ...finding, column: DATE } : finding;
}

/** Day of the newest inspection. */
function newestOf(rows: readonly Readonly<Record<string, string>>[]): string {
  return rows.map(({ inspection_start: date = '' }) => date).reduce((a, b) => (a > b ? a : b), '');
}

if (import.meta.main) {
  await run(() => {
    runImporter(inspections, process.argv.slice(2));
  });
}
