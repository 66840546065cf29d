/** A large file of returns to measure with: every row right except one of a hundred, of made councils. */
import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import type { ReturnContext } from '../../src/returns/context.ts';
import { describeFormat } from '../../src/schemas/return-format.ts';
import { RULES } from '../../src/returns/rules/catalogue.ts';
import { csvLine } from '../../src/returns/read/csv-line.ts';

/** The day the file is checked on. */
const TODAY = '2026-01-20';
const QUARTERS = [
  '2024-03-31',
  '2024-06-30',
  '2024-09-30',
  '2024-12-31',
  '2025-03-31',
  '2025-06-30',
  '2025-09-30',
  '2025-12-31',
];
const COUNCILS = 1000;
const FAULT_EVERY = 100;
const LIMIT = 22;

/** A register of made councils, some with a name that needs quotation marks. */
export function benchContext(): ReturnContext {
  const councils = Array.from({ length: COUNCILS }, (_, index) => ({
    slug: `council-${index}`,
    name:
      index % 12 === 0 ? `North, South and Mid ${letters(index)}` : `Borough of ${letters(index)}`,
    aliases: [],
    codes: [{ code: codeOf(index), from: '', to: '' }],
    predecessors: [],
  }));
  const none = { joint: [], official: [], movement: [], earlier: [], rules: RULES };
  return { format: describeFormat(), today: TODAY, councils, ...none };
}

/**
 * Writes the file.
 * @param rows how many rows below the header
 */
export async function writeBenchFile(
  path: string,
  rows: number,
  context: ReturnContext,
): Promise<void> {
  const out = createWriteStream(path);
  // The columns of the first version, which rows of the file have.
  const columns = context.format.columns.filter(({ since = 1 }) => since === 1);
  out.write(csvLine(columns.map(({ name }) => name)));
  let text = '';
  for (let row = 0; row < rows; row += 1) {
    const cells = rowCells(row, context);
    text += csvLine(row % FAULT_EVERY === FAULT_EVERY / 2 ? withFault(cells, row) : cells);
    if (text.length < 1 << 18) continue;
    if (!out.write(text)) await once(out, 'drain');
    text = '';
  }
  out.end(text);
  await once(out, 'close');
}

function rowCells(row: number, { format, councils }: ReturnContext): string[] {
  const roles = choices(format, 'role');
  const services = choices(format, 'service');
  const role = row % roles.length;
  const service = Math.floor(row / roles.length) % services.length;
  const group = Math.floor(row / (roles.length * services.length));
  const council = councils[Math.floor(group / QUARTERS.length) % COUNCILS];
  const fte = fteOf(services[service] ?? '', roles[role] ?? '', row);
  const cases = Math.round(fte * 15);
  // Wholes have the staff of all their parts.
  const share = fte >= 100 ? fte / 8 : 1;
  return [
    council?.codes[0]?.code ?? '',
    council?.name ?? '',
    QUARTERS[group % QUARTERS.length] ?? '',
    services[service] ?? '',
    roles[role] ?? '',
    'individual',
    String(cases),
    fte.toFixed(1),
    (cases / fte).toFixed(1),
    String(LIMIT + 2),
    String(LIMIT),
    (share * (2 + (row % 10) / 10)).toFixed(1),
    (share * (1 + (row % 3) / 10)).toFixed(1),
    (share * (2 + (row % 5) / 10)).toFixed(1),
    (share * 1.5).toFixed(1),
    row % 10 === 0 ? 'Two teams were merged, one post is vacant.' : '',
  ];
}

/** Wholes are larger than their parts can add up to. */
function fteOf(service: string, role: string, row: number): number {
  const part = 10 + (row % 50) / 10;
  if (service.endsWith('_all')) return role === 'all' ? 1200 : 150 + part;
  return role === 'all' ? 110 + part : part;
}

type Fault = (cells: string[]) => void;

/** Slips that officers make, taken in turn. */
const FAULTS: readonly Fault[] = [
  (cells) => (cells[7] = (cells[7] ?? '').replace('.', ',')),
  (cells) => (cells[1] = `${cells[1]} `),
  (cells) => (cells[2] = (cells[2] ?? '').split('-').reverse().join('/')),
  (cells) => (cells[3] = 'children_duty'),
  (cells) => (cells[8] = '19.9'),
  (cells) => (cells[9] = '12'),
  (cells) => (cells[6] = ''),
  (cells) => (cells[0] = 'E99999999'),
  (cells) => (cells[11] = 'n/a'),
  (cells) => (cells[15] = 'Ask Mrs Example on 01632 960 001'),
];

function withFault(cells: string[], row: number): string[] {
  FAULTS[Math.floor(row / FAULT_EVERY) % FAULTS.length]?.(cells);
  return cells;
}

function choices(format: ReturnContext['format'], name: string): string[] {
  return (format.columns.find((column) => column.name === name)?.choices ?? []).map(
    ({ value }) => value,
  );
}

function codeOf(index: number): string {
  return `E09${String(index).padStart(6, '0')}`;
}

/** A number as letters, since a council's name has no digits. */
function letters(index: number): string {
  return Array.from(String(index), (digit) => 'abcdefghij'[Number(digit)] ?? '').join('');
}
