/** Text that is not CSV with commas: a web page, JSON, or cells with something else between them. */
import type { Finding } from '../schemas/finding.ts';

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
  const long = longLine(text);
  if (long !== undefined) return { ...wrongFormat(file, TOO_LONG), row: long };
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

const TOO_LONG =
  'This line has more than 100,000 characters, which no row of such a file has. The file is damaged, so download it again.';

/** The first line that is too long for a row of any source; undefined if there is none. */
function longLine(text: string): number | undefined {
  let start = 0;
  for (let line = 1; start < text.length; line += 1) {
    const found = text.indexOf('\n', start);
    const end = found === -1 ? text.length : found;
    if (end - start > LONGEST_LINE) return line;
    start = end + 1;
  }
  return undefined;
}

const LONGEST_LINE = 100_000;

/** Whether a header has a separator more often than commas. */
function isMostly(separator: string, header: string): boolean {
  return header.split(separator).length > header.split(',').length;
}

function wrongFormat(file: string, message: string): Finding {
  return { code: 'wrong-format', severity: 'error', file, message };
}
