/** Whose the figures of earlier years are, where two councils began or ceased to report one combined figure. */
import type { Council } from '../../schemas/council.ts';
import { shortNamesOf } from '../text/council-names.ts';

/** A year of a council’s figures, and the councils that its figure belongs to. */
interface SharedYear {
  readonly year: number;
  readonly councils: readonly Council[];
}

/**
 * `From 2017 to 2025 these numbers are for this council and Richmond upon Thames together.`
 * @param years oldest first
 * @returns an empty text where all figures are of the same councils as the newest, as nearly always
 */
export function earlierUnitSentence(council: Council, years: readonly SharedYear[]): string {
  const namesIn = ({ councils }: SharedYear): string =>
    shortNamesOf(councils.filter((one) => one !== council));
  const newest = years.at(-1);
  if (newest === undefined) return '';
  const others = years.filter((one) => namesIn(one) !== namesIn(newest));
  const [first, last] = [others[0], others.at(-1)];
  if (first === undefined || last === undefined) return '';
  const when = first === last ? `For ${first.year}` : `From ${first.year} to ${last.year}`;
  const names = namesIn(last);
  return `${when} these numbers are for this council ${names === '' ? 'alone' : `and ${names} together`}.`;
}
