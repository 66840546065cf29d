/** Filters in the first row of the sheets of a workbook, which its writer does not make. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { NO_TIME } from './archives/zip.ts';
import type { RowsBySheet } from './workbook-rows.ts';

/** A sheet in the order of the workbook, with the size of its table; none where it has no table. */
export interface FilteredSheet {
  /** Letters, digits and hyphens. */
  readonly name: string;
  readonly filter: { readonly rows: number; readonly columns: number } | undefined;
}

/**
 * Puts rows back and filters on, and takes the time of making away, so that the same data give the same bytes.
 * @throws if a sheet is not where the writer puts it
 */
export function withFilters(
  archive: Uint8Array,
  sheets: readonly FilteredSheet[],
  rows: RowsBySheet,
): Uint8Array {
  const parts = unzipSync(archive);
  for (const [index, { filter }] of sheets.entries()) {
    const element = filter && `<autoFilter ref="A1:${lettersOf(filter.columns)}${filter.rows}"/>`;
    insertAround(parts, `xl/worksheets/sheet${index + 1}.xml`, '</sheetData>', {
      before: rows.get(index + 1),
      after: element,
    });
  }
  insertAround(parts, 'xl/workbook.xml', '</sheets>', { after: definedNames(sheets) });
  const entries = Object.entries(parts).sort(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(entries), { mtime: NO_TIME, level: 9 });
}

/** The hidden names under which Excel keeps the range of each filter. */
function definedNames(sheets: readonly FilteredSheet[]): string {
  const names = sheets.map(({ name, filter }, index) =>
    filter === undefined
      ? ''
      : `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">'${name}'!$A$1:$${lettersOf(filter.columns)}$${filter.rows}</definedName>`,
  );
  return `<definedNames>${names.join('')}</definedNames>`;
}

function insertAround(
  parts: Record<string, Uint8Array>,
  path: string,
  mark: string,
  { before = '', after = '' }: { before?: string | undefined; after?: string | undefined },
): void {
  const xml = strFromU8(parts[path] ?? new Uint8Array());
  if (!xml.includes(mark)) throw new Error(`${path} of the workbook has no ${mark}`);
  parts[path] = strToU8(xml.replace(mark, () => before + mark + after));
}

/** The letters of a column, counted from 1: 27 is AA. */
function lettersOf(column: number): string {
  const rest = (column - 1) % 26;
  const last = String.fromCharCode(65 + rest);
  return column <= 26 ? last : lettersOf((column - 1 - rest) / 26) + last;
}
