/** What is odd in a source of millions of rows: counted by kind, with the first few named. */
import { kindOf, type Finding } from '../../../src/schemas/finding.ts';
import type { SourceLocation } from './gather.ts';

export type Problem =
  | 'ended'
  | 'outside-great-britain'
  | 'not-a-postcode'
  | 'no-district'
  | 'unknown-code'
  | 'duplicate'
  | 'ragged-row';

const MESSAGES: Readonly<Record<Problem, string>> = {
  ended: 'no longer in use, left out',
  'outside-great-britain': 'of Northern Ireland, the Channel Islands or the Isle of Man, left out',
  'not-a-postcode': 'without a postcode such as CB24 1AB. Check that this is the right file',
  'no-district': 'without a district, left out; the index answers them from their sector',
  'unknown-code':
    'with a district that the register does not know. Bring data/councils.csv and data/districts.csv up to date first',
  duplicate: 'with a postcode that stood there before, left out; the first row of each counts',
  'ragged-row': 'with another number of cells than the first. The file may be cut off',
};

/** How many of a kind are named. */
const NAMED = 5;

export interface Problems {
  readonly note: (problem: Problem, value: string, place: SourceLocation) => void;
  /** One finding for each kind, or for each code that nobody knows. */
  readonly findings: () => Finding[];
}

/** Starts without any. */
export function newProblems(): Problems {
  const noted = new Map<
    string,
    { problem: Problem; place: SourceLocation; values: string[]; count: number }
  >();
  return {
    note: (problem, value, place) => {
      // Each unknown code is a problem of its own, so that all of them are named.
      const key = problem === 'unknown-code' ? `${problem} ${value}` : problem;
      const before = noted.get(key) ?? { problem, place, values: [], count: 0 };
      before.count += 1;
      if (before.values.length < NAMED && !before.values.includes(value)) before.values.push(value);
      noted.set(key, before);
    },
    findings: () =>
      [...noted.values()].map(({ problem, place, values, count }) => ({
        ...kindOf(problem),
        file: place.file,
        row: place.line,
        value: values.join(', ') + (count > values.length && values.length === NAMED ? ', …' : ''),
        message: `${count} ${count === 1 ? 'row' : 'rows'} ${MESSAGES[problem]}.`,
      })),
  };
}
