/** Makes workbooks as programs write them, and as they never should. */
import { strToU8, zipSync } from 'fflate';

/** A cell: text, a number, or its XML within the element. */
export type MadeCell = string | number | { readonly attributes: string; readonly inner: string };

export interface MadeSheet {
  readonly name: string;
  /** Attributes of the sheet in the workbook, such as `state="hidden"`. */
  readonly attributes?: string;
  readonly rows?: readonly (readonly MadeCell[])[];
  /** Attributes of each row by its number, from 1. */
  readonly rowAttributes?: Readonly<Record<number, string>>;
  /** What is before the rows, such as `<cols>`. */
  readonly before?: string;
  /** XML after the last row. */
  readonly after?: string;
}

/** Parts of a workbook besides its sheets. */
export interface MadeBook {
  readonly properties?: string;
  readonly styles?: string;
  readonly texts?: string;
}

const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
/** Styles 0 plain, 1 a date, 2 a percentage, 3 a date of the author’s own. */
const STYLES = `<styleSheet ${MAIN}><numFmts count="1"><numFmt numFmtId="164" formatCode="[$-809]dd\\ mmmm\\ yyyy;@"/></numFmts><cellStyleXfs count="1"><xf numFmtId="14"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="10"/><xf numFmtId="164"/></cellXfs></styleSheet>`;

/** The bytes of an .xlsx file. */
export function makeWorkbook(sheets: readonly MadeSheet[], book: MadeBook = {}): Uint8Array {
  const ids = sheets.map((_, index) => index + 1);
  const files: Record<string, string> = {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': `<Relationships>${link(1, 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<workbook ${MAIN} xmlns:r="${REL}">${book.properties ?? ''}<sheets>${sheets
      .map(
        ({ name, attributes = '' }, index) =>
          `<sheet name="${name}" sheetId="${index + 1}" ${attributes} r:id="rId${index + 1}"/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${ids.map((id) => link(id, 'worksheet', `worksheets/sheet${id}.xml`)).join('')}${link(98, 'styles', 'styles.xml')}${link(99, 'sharedStrings', 'sharedStrings.xml')}</Relationships>`,
    'xl/styles.xml': book.styles ?? STYLES,
    'xl/sharedStrings.xml': `<sst ${MAIN}>${book.texts ?? ''}</sst>`,
  };
  sheets.forEach((sheet, index) => {
    files[`xl/worksheets/sheet${index + 1}.xml`] = sheetXml(sheet);
  });
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])),
    { mtime: '2026-01-20T12:00:00Z' },
  );
}

function link(id: number, type: string, target: string): string {
  return `<Relationship Id="rId${id}" Type="${REL}/${type}" Target="${target}"/>`;
}

function sheetXml({ rows = [], rowAttributes = {}, before = '', after = '' }: MadeSheet): string {
  const lines = rows.map(
    (cells, row) =>
      `<row r="${row + 1}" ${rowAttributes[row + 1] ?? ''}>${cells.map((cell, column) => cellXml(cell, `${letters(column)}${row + 1}`)).join('')}</row>`,
  );
  return `<worksheet ${MAIN}>${before}<sheetData>${lines.join('')}${after}</sheetData></worksheet>`;
}

function cellXml(cell: MadeCell, name: string): string {
  if (cell === '') return '';
  if (typeof cell === 'number') return `<c r="${name}"><v>${cell}</v></c>`;
  if (typeof cell === 'string') {
    return `<c r="${name}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
  }
  return `<c r="${name}" ${cell.attributes}>${cell.inner}</c>`;
}

/** A column’s letters, for the first 702 columns. */
export function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}

export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
