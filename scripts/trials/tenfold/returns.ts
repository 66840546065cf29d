/** Returns that councils of an invented country sent: two quarters each, and their receipts. */
import { createHash } from 'node:crypto';
import { codeOn } from '../../../src/dataset/dataset.ts';
import { formatTable } from '../../../src/tables/table.ts';
import { RECEIPTS_TABLE, returnPath, returnsTableFor } from '../../../src/tables/returns.ts';
import { rowsHash } from '../../returns/rows-hash.ts';
import { english, type Country } from './country.ts';
import { yearsOf } from './scale.ts';
import type { CountsOf } from './series.ts';

/** The newest year of which all quarters have ended. */
const LAST = 2025;
/** Staff of whom a return can be made, in tenths of a full-time equivalent: fewer could be about one person. */
const LEAST_STAFF = 100;
const ACCEPTED = '2026-01-20';

type Row = Readonly<Record<string, string>>;

/** The files by their paths, all in `returns/`. */
export function inventReturns(country: Country, countsOf: CountsOf): Map<string, string> {
  const year = Math.min(LAST, yearsOf(country.scale).at(-1) ?? LAST);
  const quarters = [`${year}-09-30`, `${year}-12-31`];
  const files = new Map<string, string>();
  const receipts: Row[] = [];
  const senders = english(country).filter(({ council, cells }) =>
    quarters.every(
      (day) =>
        council.in_force_to === undefined &&
        codeOn(council, day) !== undefined &&
        countsOf([{ cells }], year).staff >= LEAST_STAFF,
    ),
  );
  for (const { council, cells } of senders.slice(0, country.scale.returns)) {
    const rows = quarters.map((day): Row => {
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
      `returns/${returnPath(council.slug, quarters[0] ?? '')}`,
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
