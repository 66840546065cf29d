/** Sentences that follow what is wrong with a council's code: what may be meant by it, which councils came before or after. */
import { longDate } from '../../dataset/text/format.ts';
import type { KnownCouncil } from '../context.ts';
import type { CouncilIndex } from './council-index.ts';

/** What an unknown code may be meant for, as a question after a sentence; empty if nothing is near. */
export function meantCodeHint(index: CouncilIndex, code: string, day: string): string {
  const exact = index.byCode.get(index.meantBy(code, day) ?? '');
  const known = exact ?? index.nearestTo(code);
  return known === undefined ? '' : ` Did you mean ${known.code}, ${known.council.name}?`;
}

/** Which councils took over, as a sentence; empty if the register names none. */
export function successorsHint(index: CouncilIndex, council: KnownCouncil, day: string): string {
  const named = index.successorsOf(council).map((one) => withCode(one, index.codeOn(one, day)));
  return sentence(named, 'Its successor is', 'Its successors are');
}

/** Which councils were there before, as a sentence; empty if the register names none. */
export function predecessorsHint(index: CouncilIndex, council: KnownCouncil): string {
  const named = index.predecessorsOf(council).map((one) => withCode(one, one.codes.at(-1)?.code));
  return sentence(named, 'Before it there was', 'Before it there were');
}

function withCode({ name }: KnownCouncil, code: string | undefined): string {
  return code === undefined ? name : `${name} (${code})`;
}

function sentence(names: readonly string[], one: string, several: string): string {
  if (names.length === 0) return '';
  return `${names.length === 1 ? one : several} ${joinedByAnd(names)}.`;
}

/** `a, b and c`. */
export function joinedByAnd(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

/** The first or last day of a code in words. Without a day, the code was in force before records begin. */
export function codeDayInWords(day: string): string {
  return day === '' ? 'before 2017' : longDate(day);
}
