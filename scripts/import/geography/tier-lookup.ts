/** The Office for National Statistics' lookup from districts to upper-tier authorities of England and Wales. */
import type { Finding } from '../../../src/schemas/finding.ts';
import type { InputFile } from '../../shared/importer.ts';
import { readSourceCsv } from '../../shared/source-csv.ts';

/** What the lookup says: columns carry the year, such as LTLA23CD. */
export interface TierLookup {
  /** Upper-tier code of each lower-tier code. */
  readonly parent: ReadonlyMap<string, string>;
  /** Welsh name by code. */
  readonly welsh: ReadonlyMap<string, string>;
  /** Name of each upper-tier code; empty if the file has none. */
  readonly names: ReadonlyMap<string, string>;
  readonly rows: number;
}

/** Reads the lookup of any year. */
export function readTierLookup(source: InputFile): { lookup: TierLookup; findings: Finding[] } {
  const head = new TextDecoder().decode(source.bytes.subarray(0, 400));
  const year = /LTLA(\d\d)CD/.exec(head)?.[1] ?? '23';
  const [district, upper, welshName] = [`LTLA${year}CD`, `UTLA${year}CD`, `UTLA${year}NMW`];
  const { rows, findings } = readSourceCsv(source, [district, upper, welshName]);
  const parent = new Map<string, string>();
  const welsh = new Map<string, string>();
  const names = new Map<string, string>();
  for (const { line, cells } of rows) {
    const code = cells[upper] ?? '';
    parent.set(cells[district] ?? '', code);
    names.set(code, cells[`UTLA${year}NM`] ?? '');
    const name = cells[welshName] ?? '';
    if (name !== '') welsh.set(code, name);
    if (name !== '' && !code.startsWith('W')) findings.push(notWelsh(source.name, line, name));
  }
  return { lookup: { parent, welsh, names, rows: rows.length }, findings };
}

/** A Welsh name outside Wales: two columns may have changed places. */
function notWelsh(file: string, row: number, value: string): Finding {
  const message =
    'This council is not in Wales, and has a Welsh name. Look whether a column was moved, and download the file again.';
  return { code: 'unknown-name', severity: 'warning', file, row, value, message };
}
