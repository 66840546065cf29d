/** Sources that list every English authority of today once, by the Department for Education's three-digit code. */
import { longDate } from '../../../src/dataset/text/format.ts';
import type { Council } from '../../../src/schemas/council.ts';
import type { Finding } from '../../../src/schemas/finding.ts';
import type { RawRow } from '../../../src/schemas/parse.ts';
import { nameTrouble } from '../../../src/releases/place-names.ts';
import { formerByDfeCode, presentByDfeCode } from './known-councils.ts';

/** A row of such a source and the council it is about. */
export interface AuthorityRow {
  readonly row: RawRow;
  readonly council: Council;
}

const COLUMN = 'old_la_code';

/**
 * Finds the council of each row.
 * @param listed the first year in which a council may have begun that the source does not know yet
 * @returns rows whose council is known and not yet met, and error findings for codes nobody knows, codes met twice
 * and councils in force that the source leaves out; a warning for those that it cannot know yet, and for abolished ones
 */
export function matchAuthorities(
  rows: readonly RawRow[],
  councils: readonly Council[],
  file: string,
  listed: number,
): { matched: AuthorityRow[]; findings: Finding[] } {
  const byCode = presentByDfeCode(councils);
  const former = formerByDfeCode(councils);
  const met = new Map<string, number>();
  const matched: AuthorityRow[] = [];
  const findings: Finding[] = [];
  for (const row of rows) {
    const code = row.cells[COLUMN] ?? '';
    const council = byCode.get(code);
    const first = met.get(code);
    const gone = former.get(code);
    if (council === undefined && gone !== undefined)
      findings.push(abolished(file, row.line, code, gone.name));
    else if (council === undefined) findings.push(unknownCode(file, row.line, COLUMN, code));
    else if (first !== undefined) findings.push(twice(file, row.line, code, first));
    else {
      findings.push(...nameFindings(row, council, councils, file));
      matched.push({ row, council });
    }
    met.set(code, first ?? row.line);
  }
  const leftOut = [...byCode].filter(([code]) => !met.has(code));
  return {
    matched,
    findings: [
      ...findings,
      ...leftOut.map(([code, { name, in_force_from: from }]) =>
        from !== undefined && Number(from.slice(0, 4)) >= listed
          ? notListedYet(file, code, name, from)
          : absent(file, code, name),
      ),
    ],
  };
}

/** A row has the name of the authority besides its code. */
function nameFindings(
  { cells, line }: RawRow,
  council: Council,
  all: readonly Council[],
  file: string,
): Finding[] {
  const value = cells.la_name;
  const trouble = value === undefined ? undefined : nameTrouble(value, [council], all);
  return trouble === undefined ? [] : [{ ...trouble, file, row: line, column: 'la_name', value }];
}

/** The finding for a three-digit code that no council in force has. */
export function unknownCode(file: string, row: number, column: string, value: string): Finding {
  const message =
    'No English council in force has this code. Is the file older than the last reorganisation? If the council is new, run npm run import:councils first.';
  return { code: 'unknown-code', severity: 'error', file, row, column, value, message };
}

function twice(file: string, row: number, value: string, first: number): Finding {
  const message = `This authority is on line ${first} too. Remove the wrong one of the two.`;
  return {
    code: 'duplicate-authority',
    severity: 'error',
    file,
    row,
    column: COLUMN,
    value,
    message,
  };
}

function abolished(file: string, row: number, value: string, name: string): Finding {
  const message = `${name} was abolished, so its row is left out. The file is older than that change.`;
  const at = { file, row, column: COLUMN, value };
  return { code: 'former-council', severity: 'warning', ...at, message };
}

function notListedYet(file: string, value: string, name: string, from: string): Finding {
  const message = `${name} was set up on ${longDate(from)} and has no row here yet. Import a newer file once there is one.`;
  return { code: 'not-listed-yet', severity: 'warning', file, column: COLUMN, value, message };
}

function absent(file: string, value: string, name: string): Finding {
  const message = `${name} is in force and has no row here. The file may be cut off, so download it again.`;
  return { code: 'missing-authority', severity: 'error', file, column: COLUMN, value, message };
}
