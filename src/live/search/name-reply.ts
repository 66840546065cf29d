/** The places of a name as a reply. */
import {
  findCouncils,
  type NameMatch,
  type PreparedNames,
} from '../../dataset/places/name-search.ts';
import { sayOnly, type Choice, type Reply } from './reply.ts';

const NONE = 'No council or district of that name. Try a shorter part of it, or a postcode.';

/** Answers a name. */
export function nameReply(names: PreparedNames, typed: string): Reply {
  const { matches, mistyped } = findCouncils(names, typed);
  if (matches.length === 0) return sayOnly(NONE);
  const choices = matches.map(choiceOf);
  return mistyped
    ? { says: 'Did you mean:', choices, sure: false }
    : { says: '', choices, sure: true };
}

function choiceOf({ name, slug, note, via, district }: NameMatch): Choice {
  const other = via === undefined ? note : `${via}; ${note}`;
  const detail = district ? `${name} runs children’s services for ${via ?? ''}` : other;
  return { name, href: `/councils/${slug}/`, detail };
}
