/** The fields that sort and filter the league table, with what each offers. */
import { offeredAs } from '../../dataset/address/asked-value.ts';
import { byName } from '../../dataset/text/council-names.ts';
import { isLong } from '../core/long-list-view.ts';
import { LEAGUE_FIELDS, type LeagueChoice, type LeagueField } from './league-choice.ts';
import { PARTS_WORDS, stretchWords } from './league-parts.ts';
import type { LeagueRow } from './league-rows.ts';

interface Option {
  readonly value: string;
  readonly words: string;
}

export interface FieldView {
  readonly name: LeagueField;
  readonly label: string;
  /** What is chosen; empty for the first option. */
  readonly value: string;
  /** The first is no choice. */
  readonly options: readonly [Option, ...Option[]];
  /** What the options after the first have in common. */
  readonly group?: string | undefined;
}

const SORTS = {
  lowest: 'lowest average',
  rise: 'other column, highest first',
  fall: 'other column, lowest first',
  move: 'other column, largest up or down first',
  name: 'name of the council',
};

/** The orders that an address may ask for. */
export const OFFERED_SORTS = Object.entries(SORTS).map(([value, name]) => ({ value, name }));

/**
 * The fields for the rows of a year.
 * @param firstYear the first year of the release
 */
export function leagueFields(
  rows: readonly LeagueRow[],
  choice: LeagueChoice,
  firstYear: number,
): FieldView[] {
  const all = { value: '', words: 'all' };
  const fields: Readonly<Record<LeagueField, Omit<FieldView, 'name' | 'value'>>> = {
    sort: { label: 'Sort by', options: [plain('highest average'), ...optionsOf(SORTS)] },
    region: { label: 'Region', options: [all, ...kindsOf(rows.map(({ region }) => region))] },
    type: { label: 'Type of council', options: [all, ...kindsOf(rows.map(({ type }) => type))] },
    side: { label: 'Over or under the cap', options: [all, ...optionsOf(sidesOf(choice.cap))] },
    parts: {
      label: `Cases and staff ${stretchWords(choice, firstYear)}`,
      options: [all, ...optionsOf(PARTS_WORDS)],
    },
    like: {
      label: 'Similar councils',
      options: [all, ...councilsOf(rows, choice)],
      group: 'Similar to',
    },
    measure: {
      label: 'Other column',
      options: [plain('change in a year'), ...optionsOf(measuresSince(firstYear))],
    },
  };
  return LEAGUE_FIELDS.map((name) => withValue({ name, ...fields[name] }, choice[name]));
}

/** What is not on offer is not chosen. */
function withValue(field: Omit<FieldView, 'value'>, wanted: string): FieldView {
  const offer = field.options.map(({ value, words }) => ({ value, name: words }));
  const known = wanted && offeredAs({ field: field.name, asked: wanted, offer });
  return { ...field, value: known ?? '' };
}

function plain(words: string): Option {
  return { value: '', words };
}

function optionsOf(words: Readonly<Record<string, string>>): Option[] {
  return Object.entries(words).map(([value, each]) => ({ value, words: each }));
}

function kindsOf(values: readonly string[]): Option[] {
  return [...new Set(values)].sort().map((value) => ({ value, words: value }));
}

function sidesOf(cap: number): Readonly<Record<string, string>> {
  return { over: `over ${cap}`, under: `${cap} or under`, missing: 'no figure' };
}

/** All councils; where they are too many, those of the region chosen and the one that is chosen already. */
function councilsOf(rows: readonly LeagueRow[], { region, like }: LeagueChoice): Option[] {
  const offered = isLong(rows.length)
    ? rows.filter((row) => row.region === region || row.councils.some(({ slug }) => slug === like))
    : rows;
  const councils = offered.flatMap((row) => row.councils).sort(byName);
  return councils.map(({ slug, name }) => ({ value: slug, words: name }));
}

function measuresSince(firstYear: number): Readonly<Record<string, string>> {
  return {
    since: `change since ${firstYear}`,
    'from-cases': `change since ${firstYear} from cases`,
    'from-staff': `change since ${firstYear} from staff`,
    distance: 'distance from the cap',
    gap: 'distance from similar councils',
  };
}
