/** What a row of a return says, in sentences: its numbers as they were read, symbols in words, and nothing for what is empty. */
import { capitalised, listed, uncapitalised } from '../../dataset/text/format.ts';
import type { ReturnSymbol } from '../../dataset/figures/returned-figures.ts';
import type { ReturnFormat } from '../../schemas/return-format.ts';
import type { ReturnColumnName } from '../../schemas/return.ts';
import { BAND_NAMES } from '../../schemas/return-lists.ts';
import { choicesOf, columnPositions, type ColumnPositions } from '../check/columns.ts';
import type { ParsedRow } from '../check/row-parser.ts';
import { isSymbol } from '../check/symbols.ts';
import { quoted } from '../explain.ts';

/** The columns that are spoken of, each as the subject of a sentence. */
const SUBJECTS = {
  cases: 'the cases',
  case_holders_fte: 'the FTE',
  average_caseload: 'the average',
  highest_caseload: 'the highest caseload',
  caseload_limit: 'your limit',
  over_limit_fte: 'the FTE over your limit',
  vacancies_fte: 'the vacancies',
  agency_fte: 'the FTE of agency workers',
  covering_vacancies_fte: 'the FTE that covers vacancies',
} as const satisfies Partial<Record<ReturnColumnName, string>>;
type Spoken = keyof typeof SUBJECTS;
const SPOKEN = Object.keys(SUBJECTS) as Spoken[];
/** What every row has to say. */
const NEEDED: readonly Spoken[] = ['cases', 'case_holders_fte', 'average_caseload'];

const SYMBOLS: Readonly<Record<ReturnSymbol, string>> = {
  x: 'not available',
  c: 'withheld to protect people',
  u: 'unreliable, so no number is given',
  z: 'not applicable',
};

export class RowSentences {
  readonly #at: ColumnPositions;
  readonly #services: readonly string[];
  readonly #roles: readonly string[];

  constructor(format: ReturnFormat) {
    this.#at = columnPositions(format);
    this.#services = choicesOf(format, 'service').map(({ label }) => label);
    this.#roles = choicesOf(format, 'role').map(({ label }) => label);
  }

  /** The sentences of a row, the first of which begins with its service. */
  of(row: ParsedRow): string {
    const values = new Map(SPOKEN.map((name) => [name, this.#numberOf(row, name)]));
    const number = (name: Spoken): string => values.get(name) ?? '';
    const sentences = [
      ...withoutNumber(row, this.#at, number),
      ...aboutLimit(number),
      ...aboutStaff(number),
      ...this.#others(row),
    ];
    const main = mainNumbers(number);
    const first = main === '' ? uncapitalised(sentences.shift() ?? '') : main;
    return [`${this.#labelOf(row)}: ${first}`, ...sentences].map(ended).join(' ');
  }

  /** A number as it was read, with thousands separated; empty if there is none. */
  #numberOf({ texts, numbers }: ParsedRow, name: Spoken): string {
    const at = this.#at[name];
    if (Number.isNaN(numbers[at] ?? NaN)) return '';
    return (texts[at] ?? '').trim().replace(/\B(?<!\.\d*)(?=(\d{3})+(?!\d))/g, ',');
  }

  #labelOf({ texts, numbers }: ParsedRow): string {
    const { service, role } = this.#at;
    const own = (at: number, labels: readonly string[], what: string): string =>
      labels[numbers[at] ?? -1] ?? unknown(texts[at], what);
    const label = own(service, this.#services, 'service');
    return numbers[role] === 0
      ? label
      : `${label}, ${uncapitalised(own(role, this.#roles, 'role'))}`;
  }

  #others({ texts, numbers }: ParsedRow): string[] {
    const bands = BAND_NAMES.filter((name) => (texts[this.#at[name]] ?? '') !== '').length;
    const note = (texts[this.#at.note] ?? '').trim();
    return [
      ...(bands === 0 ? [] : [`The staff are given in ${bands} of 7 bands of cases`]),
      ...(numbers[this.#at.case_definition] === 1 ? ['A family counts as one case'] : []),
      ...(note === '' ? [] : [`The note says ${quoted(note)}`]),
    ];
  }
}

function mainNumbers(number: (name: Spoken) => string): string {
  const [cases, fte, average] = NEEDED.map(number);
  return [
    ...(cases ? [`${cases} ${cases === '1' ? 'case' : 'cases'}`] : []),
    ...(fte ? [`${fte} FTE`] : []),
    ...(average ? [`an average of ${average}`] : []),
  ].join(', ');
}

/** What has a symbol, what cannot be read, and what is needed and not there. */
function withoutNumber(
  { texts }: ParsedRow,
  at: ColumnPositions,
  number: (name: Spoken) => string,
): string[] {
  const without = SPOKEN.filter((name) => number(name) === '');
  const textOf = (name: Spoken): string => (texts[at[name]] ?? '').trim();
  const symbols = [...new Set(without.map(textOf).filter(isSymbol))];
  const empty = without.filter((name) => textOf(name) === '' && NEEDED.includes(name));
  const odd = without.filter((name) => textOf(name) !== '' && !isSymbol(textOf(name)));
  return [
    ...symbols.map((symbol) =>
      stated(
        without.filter((name) => textOf(name) === symbol),
        SYMBOLS[symbol],
      ),
    ),
    ...(empty.length === 0 ? [] : [stated(empty, 'not given')]),
    ...odd.map((name) => `${capitalised(SUBJECTS[name])}, ${quoted(textOf(name))}, cannot be read`),
  ];
}

function stated(names: readonly Spoken[], what: string): string {
  const [first = '', ...others] = names.map((name) => SUBJECTS[name]);
  const verb = others.length > 0 || first.endsWith('s') ? 'are' : 'is';
  return `${capitalised(listed([first, ...others]))} ${verb} ${what}`;
}

function aboutLimit(number: (name: Spoken) => string): string[] {
  const [highest, limit, over] = [
    number('highest_caseload'),
    number('caseload_limit'),
    number('over_limit_fte'),
  ];
  const yours = limit === '' ? 'a limit that is not given' : `your limit of ${limit}`;
  return [
    ...(over === ''
      ? []
      : [Number(over) === 0 ? `Nobody is over ${yours}` : `${over} FTE are over ${yours}`]),
    ...(over === '' && limit !== '' ? [`Your limit is ${limit}`] : []),
    ...(highest === '' ? [] : [`The highest caseload is ${highest}`]),
  ];
}

function aboutStaff(number: (name: Spoken) => string): string[] {
  const [vacant, agency, cover] = [
    number('vacancies_fte'),
    number('agency_fte'),
    number('covering_vacancies_fte'),
  ];
  const workers = agency === '' ? '' : `${agency} FTE are agency workers`;
  const covering = agency === '' ? 'FTE of agency workers cover' : 'of them cover';
  const both = [workers, cover === '' ? '' : `${cover} ${covering} vacancies`];
  return [
    vacant === '' ? '' : `${vacant} FTE of posts are vacant`,
    both.filter((part) => part !== '').join(', and '),
  ].filter((sentence) => sentence !== '');
}

function unknown(text = '', what: string): string {
  return text === '' ? `No ${what} given` : `Unknown ${what} ${quoted(text)}`;
}

function ended(sentence: string): string {
  return /[.?!]’?$/.test(sentence) ? sentence : `${sentence}.`;
}
