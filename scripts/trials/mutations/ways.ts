/** Ways in which a publisher's file is spoiled between its desk and ours: in a spreadsheet, on a disk, by a download. */
import Papa from 'papaparse';

/** Numbers from 0 to 1, such as Math.random gives. */
type Chance = () => number;

/** A spoiled file, and what was done to it, in words that help to look at it. */
export interface Spoiled {
  readonly bytes: Uint8Array;
  /** The column that was changed, or two with a slash between them. */
  readonly column?: string | undefined;
}

/** @returns undefined if the file has nothing that this way could spoil */
type Way = (text: string, chance: Chance) => Spoiled | undefined;

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function below(count: number, chance: Chance): number {
  return Math.floor(chance() * count);
}

/** Any text. */
const OF_TEXT: Readonly<Record<string, Way>> = {
  'cut off': (text, chance) => ({ bytes: utf8(text.slice(0, below(text.length, chance))) }),
  'one bit flipped': (text, chance) => {
    const bytes = utf8(text);
    const at = below(bytes.length, chance);
    return { bytes: bytes.with(at, (bytes[at] ?? 0) ^ (1 << below(7, chance))) };
  },
  'a byte order mark added': (text) => ({ bytes: utf8(`\uFEFF${text}`) }),
  'saved as UTF-16': (text) => ({ bytes: Buffer.from(`\uFEFF${text}`, 'utf16le') }),
  'saved as Windows-1252': (text) => ({
    bytes: Buffer.from(text.replaceAll('’', '\x92'), 'latin1'),
  }),
  'other line ends': (text) => ({ bytes: utf8(text.replaceAll(/\r?\n/g, '\r\n')) }),
  'a digit changed': (text, chance) => {
    const digits = [...text.matchAll(/\d/g)].map(({ index }) => index);
    const at = digits[below(digits.length, chance)];
    if (at === undefined) return undefined;
    const other = (Number(text[at]) + 1 + below(9, chance)) % 10;
    return { bytes: utf8(text.slice(0, at) + String(other) + text.slice(at + 1)) };
  },
};

type Cells = readonly string[];

/** Changes one row of a table. The change says which column it is about. */
function inRow(change: (cells: Cells, chance: Chance) => [Cells, ...number[]] | undefined): Way {
  return (text, chance) => {
    const [header = [], ...rows] = parsed(text);
    const at = below(rows.length, chance);
    const changed = change(rows[at] ?? [], chance);
    if (changed === undefined) return undefined;
    const [cells, ...columns] = changed;
    return {
      bytes: utf8(written([header, ...rows.with(at, [...cells])])),
      column: columns.map((column) => header[column] ?? '').join(' / '),
    };
  };
}

/** Changes a table as a whole. */
function inTable(change: (header: Cells, rows: readonly Cells[], chance: Chance) => Cells[]): Way {
  return (text, chance) => {
    const [header = [], ...rows] = parsed(text);
    return { bytes: utf8(written(change(header, rows, chance))) };
  };
}

function parsed(text: string): string[][] {
  return Papa.parse<string[]>(text.trimEnd(), { delimiter: ',' }).data;
}

function written(rows: readonly Cells[]): string {
  return `${Papa.unparse(
    rows.map((row) => [...row]),
    { newline: '\n' },
  )}\n`;
}

/** Where the cells of a row are that hold numbers, codes of three digits and years apart. */
function numbersIn(cells: Cells): number[] {
  return cells.flatMap((cell, at) => (at > 0 && /^\d+(\.\d+)?$/.test(cell) ? [at] : []));
}

function shuffled<T>(items: readonly T[], chance: Chance): T[] {
  return items
    .map((item) => ({ item, key: chance() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}

/** A table with commas. */
const OF_TABLE: Readonly<Record<string, Way>> = {
  'a row lost': inTable((header, rows, chance) => [
    header,
    ...rows.toSpliced(below(rows.length, chance), 1),
  ]),
  'a row twice': inTable((header, rows, chance) => {
    const at = below(rows.length, chance);
    return [header, ...rows.toSpliced(at, 0, rows[at] ?? [])];
  }),
  'rows shuffled': inTable((header, rows, chance) => [header, ...shuffled(rows, chance)]),
  'columns shuffled': inTable((header, rows, chance) => {
    const order = shuffled([...header.keys()], chance);
    return [header, ...rows].map((row) => order.map((at) => row[at] ?? ''));
  }),
  'a column lost': inTable((header, rows, chance) => {
    const at = below(header.length, chance);
    return [header, ...rows].map((row) => row.toSpliced(at, 1));
  }),
  'a column renamed': inTable((header, rows, chance) => {
    const at = below(header.length, chance);
    return [header.with(at, `${header[at] ?? ''}_new`), ...rows];
  }),
  'two headings swapped': inTable((header, rows, chance) => {
    const [a, b] = [below(header.length, chance), below(header.length, chance)];
    return [header.with(a, header[b] ?? '').with(b, header[a] ?? ''), ...rows];
  }),
  'a column moved down a row': inTable((header, rows, chance) => {
    const at = below(header.length, chance);
    return [
      header,
      ...rows.map((row, index) => row.with(at, rows[Math.max(0, index - 1)]?.[at] ?? '')),
    ];
  }),
  'a cell lost': inRow((cells, chance) => [cells.toSpliced(below(cells.length, chance), 1)]),
  'a cell emptied': inRow((cells, chance) => {
    const at = below(cells.length, chance);
    return [cells.with(at, ''), at];
  }),
  'a digit of a number changed': inRow((cells, chance) => {
    const numbers = numbersIn(cells);
    const at = numbers[below(numbers.length, chance)];
    if (at === undefined) return undefined;
    const cell = cells[at] ?? '';
    const digits = [...cell.matchAll(/\d/g)].map(({ index }) => index);
    const digit = digits[below(digits.length, chance)] ?? 0;
    const other = (Number(cell[digit]) + 1 + below(9, chance)) % 10;
    return [cells.with(at, cell.slice(0, digit) + String(other) + cell.slice(digit + 1)), at];
  }),
  'two numbers swapped': inRow((cells, chance) => {
    const numbers = numbersIn(cells);
    const [a, b] = [numbers[below(numbers.length, chance)], numbers[below(numbers.length, chance)]];
    if (a === undefined || b === undefined) return undefined;
    return [cells.with(a, cells[b] ?? '').with(b, cells[a] ?? ''), a, b];
  }),
  'a decimal point lost': inRow((cells, chance) => {
    const decimals = numbersIn(cells).filter((at) => cells[at]?.includes('.'));
    const at = decimals[below(decimals.length, chance)];
    if (at === undefined) return undefined;
    return [cells.with(at, (cells[at] ?? '').replace('.', '')), at];
  }),
};

/** Every way to spoil a file, by name. Those of tables are left out for other text. */
export function waysFor(text: string): Readonly<Record<string, Way>> {
  return /^\s*[[{]/.test(text) ? OF_TEXT : { ...OF_TEXT, ...OF_TABLE };
}
