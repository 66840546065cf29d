/** The Department for Education's codes and regions of authorities, from its children's social work workforce file. */
import type { Finding } from '../../../src/schemas/finding.ts';
import type { InputFile } from '../../shared/importer.ts';
import { readSourceCsv } from '../../shared/source-csv.ts';

/** An authority as the department lists it. */
export interface DfeAuthority {
  /** Three-digit code, `old_la_code`. */
  readonly dfeCode: string;
  /** Region, or Inner or Outer London. */
  readonly region: string;
  /** Its name; '' if the file has none, or two in one cell that cannot be told apart. */
  readonly name: string;
}

const COLUMNS = ['old_la_code', 'new_la_code', 'region_code'];

/** Reads authorities by GSS code. A combined figure names two in one cell, `E06000061 / E06000062`. */
export function readDfeAuthorities(source: InputFile): {
  authorities: Map<string, DfeAuthority>;
  rows: number;
  findings: Finding[];
} {
  const { rows, findings } = readSourceCsv(source, COLUMNS);
  const authorities = new Map<string, DfeAuthority>();
  for (const { line, cells } of rows) {
    const codes = split(cells.new_la_code);
    const dfeCodes = split(cells.old_la_code);
    const names = split(cells.la_name);
    if (codes.length !== dfeCodes.length) findings.push(unequal(source.name, line, cells));
    for (const [index, code] of codes.entries()) {
      const dfeCode = dfeCodes[index] ?? '';
      const name = names.length === codes.length ? (names[index] ?? '') : '';
      authorities.set(code, { dfeCode, region: cells.region_code ?? '', name });
    }
  }
  return { authorities, rows: rows.length, findings };
}

function split(cell = ''): string[] {
  return cell === '' ? [] : cell.split(' / ');
}

function unequal(file: string, row: number, cells: Readonly<Record<string, string>>): Finding {
  return {
    code: 'unequal-codes',
    severity: 'error',
    file,
    row,
    column: 'old_la_code',
    value: cells.old_la_code ?? '',
    message: `Expected as many codes as in new_la_code (${cells.new_la_code ?? ''}). Ask the publisher.`,
  };
}
