/** What a reader of the league table may choose. */
import { PROPOSED_CAP } from '../../dataset/cap/cap-range.ts';

/** The fields of the form; an address has what is chosen under the same names. */
export const LEAGUE_FIELDS = [
  'sort',
  'region',
  'type',
  'side',
  'parts',
  'like',
  'measure',
] as const;
export type LeagueField = (typeof LEAGUE_FIELDS)[number];

/** Each field is empty where nothing is chosen. What is not on offer counts as nothing. */
export interface LeagueChoice extends Readonly<Record<LeagueField, string>> {
  readonly year: number;
  readonly cap: number;
}

/**
 * A choice from the fields that an address has.
 * @param field gives what the address has for a field; null for nothing
 */
export function leagueChoice(
  year: number,
  cap: number,
  field: (name: LeagueField) => string | null,
): LeagueChoice {
  const fields = LEAGUE_FIELDS.map((name) => [name, field(name) ?? ''] as const);
  return { ...(Object.fromEntries(fields) as Record<LeagueField, string>), year, cap };
}

/** The table of a year as it is built. */
export function plainLeagueChoice(year: number): LeagueChoice {
  return leagueChoice(year, PROPOSED_CAP, () => null);
}
