/** The XML of a census, as it comes in: elements to header and workers. Strict, and without anything that can grow. */
import { SaxesParser } from 'saxes';
import type { CensusHeader, CensusProblem } from './census-file.ts';
import { WORKER_ELEMENTS, type WorkerElement, type WorkerValues } from './census-values.ts';

/** More than any council has, and than a page should try to read. */
const MOST_WORKERS = 50_000;
/** No value that is read is as long. */
const LONGEST_TEXT = 200;
const DEEPEST = 12;
const MOST_UNKNOWN = 20;

/** Elements of a worker that the Department has, which are about the person and are never kept. */
const PERSONAL = new Set([
  'SWENo',
  'PersonBirthDate',
  'GenderCurrent',
  'Ethnicity',
  'QualInst',
  'StepUpGrad',
  'FrontlineGrad',
  'RoleStartDate',
  'StartOrigin',
  'ReasonLeave',
  'LeaverDestination',
  'FTE',
  'ReasonAbsence',
  'WorkingDaysLost',
  'ContWeeks',
]);
const READ = new Set<string>(WORKER_ELEMENTS);

/** Where in the file each part of the header is. */
const HEADER: Readonly<Record<string, keyof CensusHeader>> = {
  Collection: 'collection',
  Year: 'year',
  ReferenceDate: 'day',
  LEA: 'lea',
  NumberOfVacancies: 'vacancies',
  NoAgencyFTE: 'agencyFte',
};

/** Thrown by the parser; nothing can be made of the file. */
export class CensusError extends Error {
  readonly problem: CensusProblem;

  constructor(problem: CensusProblem) {
    super(problem.message);
    this.problem = problem;
  }
}

/** Reads text piece by piece. */
export class CensusParser {
  readonly header: Record<keyof CensusHeader, string> = {
    collection: '',
    year: '',
    day: '',
    lea: '',
    vacancies: '',
    agencyFte: '',
  };
  /** Elements of workers that were read, in the order met. */
  readonly metElements = new Set<WorkerElement>();
  readonly unknownElements: string[] = [];
  readonly #onWorker: (values: WorkerValues) => void;
  readonly #xml = new SaxesParser();
  readonly #path: string[] = [];
  #values: WorkerValues = {};
  #text = '';
  #workers = 0;

  /** @param onWorker is given each worker, once the header has been read */
  constructor(onWorker: (values: WorkerValues) => void) {
    this.#onWorker = onWorker;
    this.#xml.on('error', ({ message }) => this.#refuse(message));
    this.#xml.on('doctype', () => {
      throw new CensusError({
        code: 'entities',
        message:
          'This file has a DOCTYPE. A census file never has one, so it is not read. Export the file from your system again.',
      });
    });
    this.#xml.on('opentag', ({ name }) => {
      this.#open(name);
    });
    this.#xml.on('closetag', ({ name }) => {
      this.#close(name);
    });
    this.#xml.on('text', (text) => {
      this.#add(text);
    });
    this.#xml.on('cdata', (text) => {
      this.#add(text);
    });
  }

  /** @throws CensusError */
  write(text: string): void {
    this.#xml.write(text);
  }

  /** @throws CensusError */
  end(): void {
    this.#xml.close();
  }

  #refuse(reason: string): never {
    const [line = '', why = reason] = /^(\d+):\d+: (.*)$/s.exec(reason)?.slice(1) ?? [];
    const where = line === '' ? '' : ` in line ${line}`;
    if (why.includes('entity'))
      throw new CensusError({
        code: 'entities',
        message: `This file has an entity that XML does not define${where}. Export the file from your system again.`,
      });
    throw new CensusError({
      code: 'not-xml',
      message: `This is not well-formed XML${where}. The file may be cut off. Export it from your system again.`,
    });
  }

  #open(name: string): void {
    if (this.#path.length === 0 && name !== 'Message')
      throw new CensusError({
        code: 'not-a-census',
        message: `This XML file begins with ${name.slice(0, 40)} and not with Message, so it is not a children’s social work workforce census. Choose the file that is sent to the Department for Education.`,
      });
    this.#path.push(name);
    if (this.#path.length > DEEPEST)
      throw new CensusError({
        code: 'not-a-census',
        message: `This file has elements more than ${DEEPEST} deep, which no census has. Export it from your system again.`,
      });
    this.#text = '';
    if (name !== 'CSWWWorker') return;
    this.#workers += 1;
    if (this.#workers > MOST_WORKERS)
      throw new CensusError({
        code: 'too-large',
        message: `This file has more than ${MOST_WORKERS.toLocaleString('en-GB')} workers. Send the file of one council.`,
      });
    this.#values = {};
  }

  #close(name: string): void {
    this.#path.pop();
    const parent = this.#path.at(-1);
    const text = this.#text.trim();
    this.#text = '';
    if (name === 'CSWWWorker') this.#onWorker(this.#values);
    else if (parent === 'CSWWWorker') this.#keep(name, text);
    else if (!this.#path.includes('CSWWWorker')) {
      const part = HEADER[name];
      if (part !== undefined) this.header[part] = text;
    }
  }

  #keep(name: string, text: string): void {
    if (READ.has(name)) {
      this.#values[name as WorkerElement] = text;
      this.metElements.add(name as WorkerElement);
    } else if (
      !PERSONAL.has(name) &&
      this.unknownElements.length < MOST_UNKNOWN &&
      !this.unknownElements.includes(name)
    )
      this.unknownElements.push(name.slice(0, 40));
  }

  /** Text is kept only as long as a value can be; a longer one cannot be read. */
  #add(text: string): void {
    if (this.#text.length < LONGEST_TEXT) this.#text += text.slice(0, LONGEST_TEXT);
  }
}
