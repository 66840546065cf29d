/** The original file with a last column that says what was found in each row. */
import { checkReturn, type CheckOptions } from '../check.ts';
import type { FindingPlace } from '../check/findings.ts';
import type { ReturnContext } from '../context.ts';
import { messageOf } from '../explain.ts';
import { harmless } from '../fix/formula.ts';
import { csvLine } from '../read/csv-line.ts';
import type { FileRecord } from '../read/record-sorter.ts';
import type { ReturnSource } from '../read/source.ts';
import type { RuleId } from '../rules/catalogue.ts';
import type { RuleTable } from '../rules/version.ts';
import { CHUNK_CHARS } from './corrected-csv.ts';

/** Name of the column of findings. */
const FINDINGS_COLUMN = 'findings';

type AnnotateOptions = Pick<CheckOptions, 'mapping'>;

/** Sentences about a row that are known only once later rows were read, by row; 0 for the file as a whole. */
type LateSentences = ReadonlyMap<number, readonly string[]>;

/**
 * Writes the annotated file. What is found about several rows is beside the first of them, what is found about the
 * file is beside the header.
 * @param write takes the text piece by piece
 */
export async function annotatedCsv(
  source: ReturnSource,
  context: ReturnContext,
  write: (text: string) => void,
  options: AnnotateOptions = {},
): Promise<void> {
  const late = await lateSentences(source, context, options);
  const writer = new AnnotatedWriter(context.rules, late, write);
  await checkReturn(source, context, {
    ...options,
    keep: { limit: 0 },
    onRecord: (record) => {
      writer.begin(record);
    },
    onFinding: (rule, place) => {
      writer.add(rule, place);
    },
  });
  writer.end();
}

/** Writes each record once everything about it is known, which is when the next one comes. */
class AnnotatedWriter {
  readonly #rules: RuleTable;
  readonly #late: LateSentences;
  readonly #write: (text: string) => void;
  #text = '';
  #record: FileRecord | undefined;
  #sentences: string[] = [];

  constructor(rules: RuleTable, late: LateSentences, write: (text: string) => void) {
    this.#rules = rules;
    this.#late = late;
    this.#write = write;
  }

  begin(record: FileRecord): void {
    this.#finishRecord();
    this.#record = record;
    this.#sentences = [];
  }

  /** Findings about other rows than the one at hand are among the late ones. */
  add(rule: RuleId, place: FindingPlace): void {
    const record = this.#record;
    if (record !== undefined && place.row === record.row) {
      this.#sentences.push(sentence(rule, place, this.#rules));
    }
  }

  end(): void {
    this.#finishRecord();
    this.#write(this.#text);
  }

  #finishRecord(): void {
    if (this.#record === undefined) return;
    this.#text += annotatedLine(this.#record, this.#sentences, this.#late);
    if (this.#text.length < CHUNK_CHARS) return;
    this.#write(this.#text);
    this.#text = '';
  }
}

function annotatedLine(
  { row, found, kind }: FileRecord,
  sentences: readonly string[],
  late: LateSentences,
): string {
  const isHeader = kind === 'header';
  const about = [
    ...(isHeader ? [FINDINGS_COLUMN] : []),
    ...sentences,
    ...(late.get(row) ?? []),
    ...(isHeader ? (late.get(0) ?? []) : []),
  ];
  return csvLine([...found, about.join(' ')].map(harmless));
}

async function lateSentences(
  source: ReturnSource,
  context: ReturnContext,
  options: AnnotateOptions,
): Promise<LateSentences> {
  const late = new Map<number, string[]>();
  let row = 0;
  await checkReturn(source, context, {
    ...options,
    keep: { limit: 0 },
    onRecord: (record) => (row = record.row),
    onFinding(rule, place) {
      if (place.row === row) return;
      const at = place.row ?? 0;
      late.set(at, [...(late.get(at) ?? []), sentence(rule, place, context.rules)]);
    },
  });
  return late;
}

function sentence(rule: RuleId, place: FindingPlace, rules: RuleTable): string {
  const where = place.column === undefined ? '' : `${place.column}: `;
  return `[${rules[rule].severity}] ${where}${messageOf(rules[rule], place)}`;
}
