/** The places of a name as a reply. */
import {
  findPlaces,
  type NameMatch,
  type PreparedNames,
} from '../../dataset/places/name-search.ts';
import { NO_REPLY, sayOnly, type Choice, type Reply } from './reply.ts';

const NONE = sayOnly(
  'No council, town or region has that name. Try a shorter part of it, or a postcode.',
);

/** Answers a name that is written right. Undefined if nothing has it. */
export function nameReply(names: PreparedNames, typed: string): Reply | undefined {
  const { matches, mistyped, sure } = findPlaces(names, typed);
  if (mistyped || matches.length === 0) return undefined;
  return { ...NO_REPLY, choices: matches.map(choiceOf), sure };
}

/** What is said above names that are only like what was typed. */
export const DID_YOU_MEAN = 'Did you mean:';

/**
 * Answers a name that may be mistyped.
 * @param limit how many choices at most; left out for as many as fit under the box
 */
export function mistypedReply(names: PreparedNames, typed: string, limit?: number): Reply {
  const { matches, mistyped, sure } = findPlaces(names, typed, limit);
  if (matches.length === 0) return NONE;
  return { says: mistyped ? DID_YOU_MEAN : '', choices: matches.map(choiceOf), sure };
}

function choiceOf({ name, path, note, via = '', viaKind }: NameMatch): Choice {
  const details = {
    'own name': note,
    'other name': `Also known as ${via}. ${note}`,
    district: `Runs children’s services in ${via}, a district of its area`,
    town: path.startsWith('councils/')
      ? `Runs children’s services in ${via}`
      : `${via} is in ${name}`,
  };
  return { name, href: `/${path}`, detail: details[viaKind] };
}
