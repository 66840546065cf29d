/** Returns that councils of an invented country sent: two quarters each, and their receipts. */
import { createHash } from 'node:crypto';
import { codeOn } from '../../../src/dataset/dataset.ts';
import { formatTable } from '../../../src/tables/table.ts';
import { RECEIPTS_TABLE, returnPath, returnsTableFor } from '../../../src/tables/returns.ts';
import { rowsHash } from '../../returns/rows-hash.ts';
import { english, type Country } from './country.ts';
import type { CountsOf } from './series.ts';

/** Quarters that have ended, whatever the last year of the country is. */
const QUARTERS = ['2025-09-30', '2025-12-31'];
const ACCEPTED = '2026-01-20';

type Row = Readonly<Record<string, string>>;

/** The files by their paths, all in `returns/`. */
export function inventReturns(country: Country, countsOf: CountsOf): Map<string, string> {
  const files = new Map<string, string>();
  const receipts: Row[] = [];
  const senders = english(country).filter(({ council }) =>
    QUARTERS.every(
      (day) => council.in_force_to === undefined && codeOn(council, day) !== undefined,
    ),
  );
  for (const { council, cells } of senders.slice(0, country.scale.returns)) {
    const rows = QUARTERS.map((day): Row => {
      const { cases, staff } = countsOf([{ cells }], Number(day.slice(0, 4)));
      return {
        council_code: codeOn(council, day) ?? '',
        council_name: council.name,
        period_end: day,
        service: 'children_all',
        role: 'all',
        case_definition: 'individual',
        cases: String(cases),
        case_holders_fte: String(staff / 10),
        average_caseload: String(Math.round((cases * 100) / staff) / 10),
      };
    });
    files.set(
      `returns/${returnPath(council.slug, QUARTERS[0] ?? '')}`,
      formatTable(returnsTableFor(rows), rows),
    );
    receipts.push(...rows.map((row) => receiptOf(council.slug, row)));
  }
  if (receipts.length > 0)
    files.set(`returns/${RECEIPTS_TABLE.path}`, formatTable(RECEIPTS_TABLE, receipts));
  return files;
}

function receiptOf(council: string, row: Row): Row {
  return {
    council,
    period_end: row.period_end ?? '',
    version: '1',
    accepted: ACCEPTED,
    sha256: createHash('sha256').update(JSON.stringify(row)).digest('hex'),
    rules: '1.0',
    rows: '1',
    rows_sha256: rowsHash([row]),
  };
}
