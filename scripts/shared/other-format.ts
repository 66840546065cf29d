/** Text that is not CSV with commas: a web page, JSON, or cells with something else between them. */
import type { Finding } from '../../src/schemas/finding.ts';

/**
 * An error that names what the text is.
 * @returns undefined for what may be CSV with commas
 */
export function otherFormat(text: string, file: string): Finding | undefined {
  const start = text
    .slice(0, 10_000)
    .replace(/^\uFEFF/, '')
    .trimStart();
  const header = start.slice(0, /\r?\n|$/.exec(start)?.index);
  if (/^<(?:!doctype|html|\?xml|!--|head|body)/i.test(start)) return wrongFormat(file, WEB_PAGE);
  if (/^[[{]/.test(start)) return wrongFormat(file, JSON_TEXT);
  if (isMostly(';', header)) return { ...wrongFormat(file, SEMICOLONS), row: 1 };
  return isMostly('\t', header) ? { ...wrongFormat(file, TABS), row: 1 } : undefined;
}

const WEB_PAGE =
  'This is a web page and not the data. Download the CSV file itself, with the download button of the page.';
const JSON_TEXT = 'This is JSON. Download the data as CSV.';
const SEMICOLONS =
  'The cells have semicolons between them, as some spreadsheet programs write CSV. Download the file again and do not save it from a spreadsheet, or save it with commas.';
const TABS =
  'The cells have tabs between them. Download the data as CSV, or save it with commas between the cells.';

/** Whether a header has a separator more often than commas. */
function isMostly(separator: string, header: string): boolean {
  return header.split(separator).length > header.split(',').length;
}

function wrongFormat(file: string, message: string): Finding {
  return { code: 'wrong-format', severity: 'error', file, message };
}
