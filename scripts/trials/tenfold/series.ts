/** What an invented country counts on each cell of its ground in each year. A council has the sum of its cells. */
import type { Country, Invented } from './country.ts';
import { yearsOf } from './scale.ts';

/** Counts of one year. Amounts of staff are whole tenths of a full-time equivalent. */
export interface Counts {
  readonly cases: number;
  readonly staff: number;
  readonly inPost: number;
  readonly vacancies: number;
  readonly agency: number;
  readonly inNeed: number;
  readonly referrals: number;
  readonly children: number;
  readonly inCare: number;
}

/** One cell in so many has so few staff that its council is small. */
const ONE_SMALL_IN = 60;

/** One average in so many falls for no reason. */
const ONE_JUMP_IN = 250;

/** Counts of a council, or of several together, in a year. */
export type CountsOf = (councils: readonly Pick<Invented, 'cells'>[], year: number) => Counts;

/** Makes the counts of all cells, and adds them up when they are asked for. */
export function countsOf({ chance, grounds, scale }: Country): CountsOf {
  const years = yearsOf(scale);
  const ofCells = Array.from({ length: grounds.E.cells }, (_, cell) => cellCounts(cell));

  function cellCounts(cell: number): Counts[] {
    const isSmall = chance('small', cell) * ONE_SMALL_IN < 1;
    let staff = isSmall
      ? 10 + 120 * chance('staff', cell)
      : 300 + 3000 * chance('staff', cell) ** 2;
    let average = 11 + 11 * chance('average', cell);
    return years.map((year) => {
      staff *= 0.95 + 0.1 * chance('staff', cell, year);
      average += (16 - average) * 0.05 + 2.4 * (chance('average', cell, year) - 0.5);
      if (chance('jump', cell, year) * ONE_JUMP_IN < 1) average *= 0.6;
      return counts(staff, average, (what) => chance(what, cell, year));
    });
  }

  return (councils, year) =>
    councils
      .flatMap(({ cells }) => cells)
      .map((cell) => ofCells[cell]?.[year - (years[0] ?? 0)] ?? NONE)
      .reduce(added, NONE);
}

const NONE: Counts = {
  cases: 0,
  staff: 0,
  inPost: 0,
  vacancies: 0,
  agency: 0,
  inNeed: 0,
  referrals: 0,
  children: 0,
  inCare: 0,
};

function counts(staff: number, average: number, chance: (what: string) => number): Counts {
  const cases = (staff * average) / 10;
  const whole = (amount: number): number => Math.max(1, Math.round(amount));
  return {
    cases: whole(cases),
    staff: whole(staff),
    inPost: whole(staff * (1.2 + 0.2 * chance('in post'))),
    vacancies: whole(staff * 0.3 * chance('vacancies')),
    agency: whole(staff * 0.3 * chance('agency')),
    inNeed: whole(cases * (1.1 + 0.2 * chance('in need'))),
    referrals: whole(cases * (1.5 + 0.4 * chance('referrals'))),
    // Fewer than there are, as a country's number may have eight digits and no more.
    children: whole(cases * (18 + 6 * chance('children'))),
    inCare: whole(cases * (0.2 + 0.1 * chance('in care'))),
  };
}

function added(a: Counts, b: Counts): Counts {
  return {
    cases: a.cases + b.cases,
    staff: a.staff + b.staff,
    inPost: a.inPost + b.inPost,
    vacancies: a.vacancies + b.vacancies,
    agency: a.agency + b.agency,
    inNeed: a.inNeed + b.inNeed,
    referrals: a.referrals + b.referrals,
    children: a.children + b.children,
    inCare: a.inCare + b.inCare,
  };
}
