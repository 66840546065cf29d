/** What of the league table is about cases and staff: over which years, which rows a filter leaves, and what is said of them. */
import { kindOfChange } from '../../dataset/change/change-kind.ts';
import type { ChangeSplit } from '../../dataset/change/change-split.ts';
import { CHANGE_KIND_WORDS, partsInShort } from '../../dataset/change/change-in-short.ts';
import { looksBack } from '../../dataset/comparison/measures.ts';
import { capitalised, inWords, NONE } from '../../dataset/text/format.ts';
import type { LeagueChoice } from './league-choice.ts';
import type { LeagueRow } from './league-rows.ts';

/** Whether changes are since the first year, as those in the column beside the caseload are. All others are in a year. */
function isSinceFirst({ measure }: Pick<LeagueChoice, 'measure'>): boolean {
  return looksBack(measure);
}

/** `since 2017`, or `in a year`. */
export function stretchWords(choice: Pick<LeagueChoice, 'measure'>, firstYear: number): string {
  return isSinceFirst(choice) ? `since ${firstYear}` : 'in a year';
}

/** The options of the filter, after the one that leaves all rows. */
export const PARTS_WORDS: Readonly<Record<string, string>> = {
  'staff-up': 'staff grew',
  'staff-down': 'staff fell',
  'cases-up': 'cases rose',
  'cases-down': 'cases fell',
  ...Object.fromEntries(
    Object.entries(CHANGE_KIND_WORDS).map(([kind, words]) => [kind, `average ${words}`]),
  ),
};

/** The split of a row over the years that the choice looks back; a newer council’s is since its own first year. */
function splitOfRow(
  row: Pick<LeagueRow, 'inYear' | 'sinceFirst'>,
  choice: Pick<LeagueChoice, 'measure'>,
): ChangeSplit | undefined {
  return isSinceFirst(choice) ? row.sinceFirst : row.inYear;
}

/** Both parts of a row, for a cell. */
export function partsText(
  { partsInYear, partsSinceFirst }: Pick<LeagueRow, 'partsInYear' | 'partsSinceFirst'>,
  choice: Pick<LeagueChoice, 'measure'>,
): string {
  return isSinceFirst(choice) ? partsSinceFirst : partsInYear;
}

/**
 * A split in words, with the year that it is since where that is not the first one.
 * @param firstYear the first year of the release; left out for a change in a year
 */
export function splitText(split: ChangeSplit | undefined, firstYear?: number): string {
  if (split === undefined) return NONE;
  const { year } = split.from;
  const isLater = firstYear !== undefined && year !== firstYear;
  return `${partsInShort(split)}${isLater ? ` since ${year}` : ''}`;
}

/** The splits of rows that are all over the same years: newer councils are left out. */
function compared(
  rows: readonly LeagueRow[],
  choice: Pick<LeagueChoice, 'measure'>,
  firstYear: number,
): { readonly row: LeagueRow; readonly split: ChangeSplit }[] {
  return rows.flatMap((row) => {
    const split = splitOfRow(row, choice);
    if (split === undefined) return [];
    return isSinceFirst(choice) && split.from.year !== firstYear ? [] : [{ row, split }];
  });
}

/** Rows that the filter leaves. */
export function withParts(
  rows: readonly LeagueRow[],
  choice: LeagueChoice,
  firstYear: number,
): readonly LeagueRow[] {
  if (choice.parts === '') return rows;
  return compared(rows, choice, firstYear)
    .filter(({ split }) => fits(split, choice.parts))
    .map(({ row }) => row);
}

function fits(split: ChangeSplit, wanted: string): boolean {
  switch (wanted) {
    case 'staff-up':
      return split.fte.way > 0;
    case 'staff-down':
      return split.fte.way < 0;
    case 'cases-up':
      return split.cases.way > 0;
    case 'cases-down':
      return split.cases.way < 0;
    default:
      return kindOfChange(split) === wanted;
  }
}

/**
 * The finding over rows that the filter leaves: `51 of the 140 averages for 2025 were lower than in 2017, with more cases and
 * even more staff`.
 * @param rows before the filter
 * @param which `for 2025`, with the region, the type or the council before it
 */
export function partsHeadline(
  rows: readonly LeagueRow[],
  choice: LeagueChoice,
  which: string,
  firstYear: number,
): string {
  const known = compared(rows, choice, firstYear).length;
  const left = withParts(rows, choice, firstYear).length;
  const than = isSinceFirst(choice) ? `in ${firstYear}` : 'a year before';
  const [is, what] = SAID[choice.parts] ?? ['had', ''];
  const verb = is === 'had' ? is : left < 2 ? 'was' : 'were';
  const count = left === 0 ? 'None' : capitalised(inWords(left));
  const [comparison = '', others] = what.split(', ');
  return `${count} of the ${known} averages ${which} that can be compared ${verb} ${comparison} than ${than}${others === undefined ? '' : `, ${others}`}`;
}

/** What is said of rows that fit, before and after the year they are compared with. */
const SAID: Readonly<Record<string, readonly ['had' | 'was', string]>> = {
  'staff-up': ['had', 'more staff'],
  'staff-down': ['had', 'fewer staff'],
  'cases-up': ['had', 'more cases'],
  'cases-down': ['had', 'fewer cases'],
  'fell-both-up': ['was', 'lower, with more cases and even more staff'],
  'fell-apart': ['was', 'lower, with fewer cases and more staff'],
  'fell-both-down': ['was', 'lower, with fewer of both'],
  'rose-both-up': ['was', 'higher, with more of both'],
  'rose-apart': ['was', 'higher, with more cases and fewer staff'],
  'rose-both-down': ['was', 'higher, with fewer of both'],
};
