/** Combined figures under one council's code: one figure, two councils. */
import type { GssCode } from '../schemas/cell.ts';
import type { Finding } from '../schemas/finding.ts';
import type { PlacedRow } from './place-rows.ts';
import type { CodeBook } from './code-book.ts';
import { SOURCE_MEASURES } from './source-columns.ts';
import { cellAt, type ColumnIndex } from './source-table.ts';

/**
 * Gives both codes to a row that answers for two councils but names one, and drops the partner's row of
 * 'not applicable' where there is one. data/joint-returns.csv says which councils answer as one.
 */
export function combineFigures(
  rows: readonly PlacedRow[],
  book: CodeBook,
  at: ColumnIndex,
  file: string,
): { rows: readonly PlacedRow[]; findings: Finding[] } {
  const partnerOf = ({ codes: [code, other], year }: PlacedRow): GssCode | undefined =>
    other === undefined ? book.jointPartner(code, year) : undefined;
  const halves = rows.filter((row) => partnerOf(row) !== undefined);
  if (halves.length === 0) return { rows, findings: [] };
  const answered = new Set(
    halves.filter((row) => !isEmpty(row, at)).map(({ codes: [code], year }) => `${code} ${year}`),
  );
  const findings: Finding[] = [];
  const joined: PlacedRow[] = [];
  for (const row of rows) {
    const partner = partnerOf(row);
    if (partner === undefined) joined.push(row);
    else if (!isEmpty(row, at) || !answered.has(`${partner} ${row.year}`)) {
      findings.push(jointFinding(row, partner, file));
      joined.push({ ...row, codes: inOrder(row.codes[0], partner) });
    }
  }
  return { rows: joined, findings };
}

/** Whether every measure is 'not applicable', as a release writes for the second council of a combined figure. */
function isEmpty(row: PlacedRow, at: ColumnIndex): boolean {
  return SOURCE_MEASURES.every((measure) => cellAt(row, at[measure]) === 'z');
}

function inOrder(a: GssCode, b: GssCode): readonly [GssCode, GssCode] {
  return a < b ? [a, b] : [b, a];
}

function jointFinding({ line, codes, year }: PlacedRow, partner: GssCode, file: string): Finding {
  return {
    code: 'joint-under-one-code',
    severity: 'info',
    file,
    row: line,
    column: 'new_la_code',
    value: codes[0],
    message: `This release gives the combined figure of two councils under one code. It is kept for both, with ${partner}.`,
    place: { code: codes[0], year },
  };
}
