/** Ofsted's list of 'impact of leaders' judgements, by which the list of all grades is checked. */
import type { Finding, Verdict } from '../../../src/schemas/finding.ts';
import type { InputFile } from '../../shared/importer.ts';
import { readSourceCsv } from '../../shared/source-csv.ts';
import { gradeWord } from './grades.ts';

/** One authority's judgement, and the first day of the inspection that made it. */
export interface LeadersJudgement {
  readonly grade: string;
  readonly date: string;
}

const COLUMNS = ['old_la_code', 'inspection_date', 'impact_of_leaders'];

/** Reads judgements by the Department for Education's code. */
export function readLeaders(source: InputFile): {
  judgements: Map<string, LeadersJudgement>;
  rows: number;
  findings: Finding[];
} {
  const { rows, findings } = readSourceCsv(source, COLUMNS);
  const judgements = new Map(
    rows.map(({ cells }) => [
      cells.old_la_code ?? '',
      { grade: gradeWord(cells.impact_of_leaders), date: cells.inspection_date ?? '' },
    ]),
  );
  return { judgements, rows: rows.length, findings };
}

/**
 * Compares a row of grades with the second list, and takes the day of inspection from it where the row has none.
 * The day is taken only if the judgement is the same, for then both mean the same inspection.
 * @returns the first day of the inspection or '', and a finding if one is due
 */
export function checkAgainst(
  judgement: LeadersJudgement,
  row: { readonly date: string; readonly leaders: string },
): { date: string; finding: Verdict | undefined } {
  const agrees = judgement.grade === row.leaders;
  if (row.date === '' && agrees) {
    const message = `The list of grades gives no day of inspection. ${judgement.date} is from the list of impact of leaders, which has the same judgement.`;
    return {
      date: judgement.date,
      finding: { code: 'date-from-second-list', severity: 'info', message },
    };
  }
  if (agrees || row.date > judgement.date) return { date: row.date, finding: undefined };
  const message = `Impact of leaders is ${row.leaders} here and ${judgement.grade} in the list of impact of leaders (inspection of ${judgement.date}), and no newer inspection explains it. Look at the report.`;
  return { date: row.date, finding: { code: 'grades-disagree', severity: 'warning', message } };
}
