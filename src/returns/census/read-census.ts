/** Reads a census file, streaming. Nothing about a person is kept. */
import { fileKindOf, KIND_BYTES } from '../read/file-kind.ts';
import type { ReturnSource } from '../read/source.ts';
import type { CaseHolder } from './case-holder.ts';
import type { CensusFile, CensusHeader, CensusProblem } from './census-file.ts';
import { CensusError, CensusParser } from './census-parser.ts';
import { readWorker, type LeftOut, type Unreadable, type WorkerValues } from './census-values.ts';

/** What is reported while a file is read, and how to stop it. */
export interface CensusOptions {
  readonly signal?: { readonly aborted: boolean };
  readonly progress?: (bytes: number, workers: number) => void;
  /** What the officer says where the file has no header, which it may leave out. */
  readonly given?: Pick<CensusHeader, 'day' | 'lea'>;
}

/** More than any census has. */
const MOST_BYTES = 200 * 1024 * 1024;

/**
 * Reads the file.
 * @returns the file without its workers, or why nothing can be made of it
 */
export async function readCensus(
  source: ReturnSource,
  options: CensusOptions = {},
): Promise<CensusFile | CensusProblem> {
  const tally = new CensusTally(options.given);
  try {
    await pour(source, tally.parser, (bytes) => options.progress?.(bytes, tally.workers), options);
    return tally.result();
  } catch (error) {
    if (error instanceof CensusError) return error.problem;
    throw error;
  }
}

async function pour(
  source: ReturnSource,
  parser: CensusParser,
  progress: (bytes: number) => void,
  { signal }: CensusOptions,
): Promise<void> {
  let decoder: TextDecoder | undefined;
  let bytes = 0;
  for await (const chunk of source.open()) {
    if (signal?.aborted)
      throw new CensusError({ code: 'cancelled', message: 'Reading was cancelled.' });
    bytes += chunk.length;
    if (bytes > MOST_BYTES)
      throw new CensusError({
        code: 'too-large',
        message: `This file is larger than ${MOST_BYTES / 1024 / 1024} MB, which no census is. Send the file of one council.`,
      });
    decoder ??= new TextDecoder(encodingOf(chunk));
    parser.write(decoder.decode(chunk, { stream: true }));
    progress(bytes);
  }
  parser.write(decoder?.decode() ?? '');
  parser.end();
}

/** The encoding by the first bytes, else as the file declares it, else UTF-8. */
function encodingOf(chunk: Uint8Array): string {
  const kind = fileKindOf(chunk.subarray(0, KIND_BYTES));
  if (kind.kind === 'text' && kind.encoding !== 'utf-8') return kind.encoding;
  const start = String.fromCharCode(...chunk.subarray(0, 200));
  const declared = /^(?:ï»¿)?<\?xml[^>]*encoding=["']([\w-]{1,20})["']/.exec(start)?.[1];
  return declared !== undefined && /^(iso-8859-1|windows-1252)$/i.test(declared)
    ? 'windows-1252'
    : 'utf-8';
}

/** Counts workers as they come. */
class CensusTally {
  readonly parser: CensusParser;
  readonly #holders: CaseHolder[] = [];
  readonly #leftOut: Record<LeftOut, number> = {
    left: 0,
    'without-cases': 0,
    'zero-fte': 0,
    'no-fte': 0,
  };
  readonly #unreadable: Partial<Record<Unreadable, number>> = {};
  #absent = 0;
  #workers = 0;
  /** The day by which those who have left were distinguished from the others. */
  #day: string | undefined;

  constructor(given: CensusOptions['given']) {
    this.parser = new CensusParser((values) => {
      this.#take(values);
    });
    Object.assign(this.parser.header, given);
  }

  get workers(): number {
    return this.#workers;
  }

  result(): CensusFile | CensusProblem {
    const { header, metElements, unknownElements } = this.parser;
    const problem = headerProblem(header) ?? this.#problem();
    return (
      problem ?? {
        header: { ...header },
        workers: this.#workers,
        holders: this.#holders,
        leftOut: this.#leftOut,
        absent: this.#absent,
        metElements: [...metElements],
        unknownElements,
      }
    );
  }

  #take(values: WorkerValues): void {
    this.#workers += 1;
    this.#day ??= this.parser.header.day;
    const reading = readWorker(values, this.#day);
    switch (reading.kind) {
      case 'counted':
        this.#holders.push(reading.holder);
        if (values.Absat30Sept === '1') this.#absent += 1;
        break;
      case 'left out':
        this.#leftOut[reading.why] += 1;
        break;
      case 'unreadable':
        this.#unreadable[reading.element] = (this.#unreadable[reading.element] ?? 0) + 1;
    }
  }

  #problem(): CensusProblem | undefined {
    if (this.#workers === 0)
      return {
        code: 'no-workers',
        message: 'This file has no CSWWWorker, so there is nothing to count. Export it again.',
      };
    if (this.#day !== this.parser.header.day)
      return {
        code: 'not-a-census',
        message:
          'The header of this file comes after its workers, and a census has it first. Export the file from your system again.',
      };
    const wrong = Object.entries(this.#unreadable);
    if (wrong.length === 0) return undefined;
    const counts = wrong.map(
      ([element, count]) =>
        `${count} ${count === 1 ? 'worker has' : 'workers have'} a value of ${element} that the census does not allow`,
    );
    return {
      code: 'unreadable',
      unreadable: this.#unreadable,
      message: `${counts.join('. ')}. Correct them in your system and export the file again. They are not shown here, because they are about a person.`,
    };
  }
}

function headerProblem({ collection, day, lea }: CensusHeader): CensusProblem | undefined {
  if (collection !== '' && collection !== 'CSWW')
    return {
      code: 'not-a-census',
      message: `This file is of the collection ${collection.slice(0, 20)} and not CSWW, the children’s social work workforce census. Choose that file.`,
    };
  if (day === '' && lea === '')
    return {
      code: 'no-header',
      message:
        'This file has no header, so it does not say which council it is from and for which year. Choose both.',
    };
  if (!/^\d{4}-09-30$/.test(day))
    return {
      code: 'wrong-day',
      message: `The file must give 30 September of its year as ReferenceDate in its header${day === '' ? ', and gives none' : `, and gives ${day.slice(0, 20)}`}. Export it again with its header.`,
    };
  if (!/^\d{3}$/.test(lea))
    return {
      code: 'not-a-census',
      message: `The file must give the council’s three-digit number as LEA in its header${lea === '' ? ', and gives none' : ''}. Export it again with its header.`,
    };
  return undefined;
}
