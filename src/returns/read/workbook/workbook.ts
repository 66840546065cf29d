/**
 * Reads the sheet with the return of an .xlsx workbook as CSV. It is loaded only for workbooks. What would be lost
 * without a word in a copy of the cells is reported: other sheets with a return, hidden rows, cells far away.
 */
import { listed } from '../../../dataset/text/format.ts';
import type { FindingPlace } from '../../check/findings.ts';
import type { RuleId } from '../../rules/catalogue.ts';
import { Archive } from './archive.ts';
import { readBook, type Book, type SheetPart } from './book.ts';
import { Budget, DamagedWorkbook, MOST_SHEETS, TooLarge } from './limits.ts';
import { sampleOf, SheetReader, type SheetNotes } from './sheet.ts';

/** What a workbook is read with. */
export interface WorkbookOptions {
  /** Whether the beginning of a sheet, as CSV, has the header of a return. */
  readonly isReturn: (sample: string) => boolean;
  readonly problem: (rule: RuleId, place?: FindingPlace) => void;
  /** Called if nothing can be made of the file. */
  readonly damaged: () => void;
}

/** The CSV of the sheet with the return, piece by piece. What is wrong with the workbook is reported. */
export function* workbookCsv(bytes: Uint8Array, options: WorkbookOptions): Generator<string> {
  try {
    yield* readWorkbook(bytes, options);
  } catch (error) {
    if (error instanceof TooLarge) {
      options.problem('file-too-large', { params: { limit: error.message } });
    } else if (error instanceof DamagedWorkbook) options.damaged();
    else throw error;
  }
}

function* readWorkbook(
  bytes: Uint8Array,
  { isReturn, problem }: WorkbookOptions,
): Generator<string> {
  const budget = new Budget();
  const archive = new Archive(bytes, budget);
  const book = readBook(archive, budget);
  if (book.sheets.length > MOST_SHEETS) throw new TooLarge(`${MOST_SHEETS} sheets`);
  const chosen = chooseSheet(archive, book, budget, isReturn);
  const { name } = chosen.sheet;
  problem('excel-workbook', { params: { sheet: name } });
  reportOthers(chosen, problem);
  const reader = new SheetReader(book, budget);
  yield* reader.csv(archive, chosen.sheet);
  reportNotes(reader.notes, name, problem);
}

interface Chosen {
  readonly sheet: SheetPart;
  /** Other sheets with a return. */
  readonly others: readonly SheetPart[];
}

/** The first sheet that can be seen and has a return, or else the first that can be seen and has anything in it. */
function chooseSheet(
  archive: Archive,
  book: Book,
  budget: Budget,
  isReturn: WorkbookOptions['isReturn'],
): Chosen {
  const samples = new Map(
    book.sheets.map((sheet) => [sheet, sampleOf(archive, book, sheet, budget)]),
  );
  const visible = book.sheets.filter(({ isHidden }) => !isHidden);
  const returns = book.sheets.filter((sheet) => isReturn(samples.get(sheet) ?? ''));
  const sheet =
    returns.find(({ isHidden }) => !isHidden) ??
    visible.find((one) => samples.get(one) !== '') ??
    visible[0] ??
    book.sheets[0];
  if (sheet === undefined) throw new DamagedWorkbook('there is no sheet');
  return { sheet, others: returns.filter((one) => one !== sheet) };
}

function reportOthers({ sheet, others }: Chosen, problem: WorkbookOptions['problem']): void {
  const [seen, hidden] = [false, true].map((isHidden) =>
    others.filter((one) => one.isHidden === isHidden).map(({ name }) => `‘${name}’`),
  );
  if (seen !== undefined && seen.length > 0) {
    problem('several-sheets', { params: { sheet: sheet.name, others: listed(seen) } });
  }
  if (hidden !== undefined && hidden.length > 0) {
    problem('hidden-sheet', { params: { sheet: sheet.name, others: listed(hidden) } });
  }
}

/** The longest text of a cell that is quoted. */
const QUOTED = 60;

function reportNotes(
  { far, hidden }: SheetNotes,
  sheet: string,
  problem: WorkbookOptions['problem'],
): void {
  for (const { name, text } of far) {
    problem('cell-far-away', { value: text.slice(0, QUOTED), params: { sheet, place: name } });
  }
  if (hidden.size > 0) {
    problem('hidden-cells', { params: { sheet, hidden: listed([...hidden]) } });
  }
}
