/** The rows of sheets, kept beside the archive that the workbook’s writer makes: they would be compressed twice. */
const [START, END] = ['<sheetData>', '</sheetData>'];

/** Rows in XML by the number of their sheet, the first being 1. */
export type RowsBySheet = ReadonlyMap<number, string>;

interface SheetPlace {
  readonly sheetIndex: number;
}

/** A feature of the writer that takes rows out of sheets, and the rows, once the workbook is written. */
export function rowsApart(): { readonly feature: object; readonly rows: RowsBySheet } {
  const rows = new Map<number, string>();
  const transform = (xml: string, _options: unknown, { sheetIndex }: SheetPlace): string => {
    const [start, end] = [xml.indexOf(START) + START.length, xml.indexOf(END)];
    if (start < START.length || end < start) return xml;
    rows.set(sheetIndex + 1, xml.slice(start, end));
    return xml.slice(0, start) + xml.slice(end);
  };
  return {
    feature: { files: { transform: { 'xl/worksheets/sheet{id}.xml': { transform } } } },
    rows,
  };
}
