/** The heads of the columns that the league table is sorted by. */
import type { LeagueChoice } from './league-choice.ts';

export const SORTED_COLUMNS = ['council', 'average', 'beside'] as const;
export type SortedColumn = (typeof SORTED_COLUMNS)[number];

export interface LeagueHead {
  readonly words: string;
  /** For assistive technology; undefined where the table is sorted by another column. */
  readonly ariaSort: 'ascending' | 'descending' | undefined;
  /** The choice of the field `sort` that pressing this head makes. */
  readonly next: string;
}

/** The choices of the field `sort` that sort by each column, and which way each runs. The first is the usual one. */
const SORTS: Readonly<Record<SortedColumn, Readonly<Record<string, 'ascending' | 'descending'>>>> =
  {
    council: { name: 'ascending' },
    average: { '': 'descending', lowest: 'ascending' },
    beside: { rise: 'descending', fall: 'ascending' },
  };

/**
 * The heads by column.
 * @param firstYear the first year of the release
 */
export function leagueHeads(
  { sort, measure }: Pick<LeagueChoice, 'sort' | 'measure'>,
  firstYear: number,
): Readonly<Record<SortedColumn, LeagueHead>> {
  return {
    council: headOf('council', 'Council', sort),
    average: headOf('average', 'Average cases', sort),
    beside: headOf('beside', headBeside(measure, firstYear), sort),
  };
}

function headOf(column: SortedColumn, words: string, sort: string): LeagueHead {
  const ways = SORTS[column];
  const [first = '', second = first] = Object.keys(ways);
  return { words, ariaSort: ways[sort], next: sort === first ? second : first };
}

/** Over the column beside the caseload, by the measure in it. */
function headBeside(measure: string, firstYear: number): string {
  switch (measure) {
    case 'since':
      return `Change since ${firstYear}`;
    case 'from-cases':
      return `Since ${firstYear}, from cases`;
    case 'from-staff':
      return `Since ${firstYear}, from staff`;
    case 'distance':
      return 'Distance from the cap';
    case 'gap':
      return 'From similar councils’ median';
    default:
      return 'Change in a year';
  }
}
