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
  for (const { cells } of rows) {
    parent.set(cells[district] ?? '', cells[upper] ?? '');
    const name = cells[welshName] ?? '';
    if (name !== '') welsh.set(cells[upper] ?? '', name);
  }
  return { lookup: { parent, welsh, rows: rows.length }, findings };
}
