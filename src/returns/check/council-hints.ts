/** Sentences that follow what is wrong with a council's code: what may be meant by it, which councils came before or after. */
import { inSentence } from '../../dataset/text/council-names.ts';
import { listed, longDate } from '../../dataset/text/format.ts';
import type { CodeInForce, KnownCouncil } from '../context.ts';
import type { CouncilIndex } from './council-index.ts';

/** What an unknown code may be meant for, as a question after another sentence; empty if nothing is near. */
export function meantCodeHint(index: CouncilIndex, code: string, day: string): string {
  const exact = index.byCode.get(index.meantBy(code, day) ?? '');
  const known = exact ?? index.nearestTo(code);
  return known === undefined
    ? ''
    : ` Did you mean ${known.code} for ${inSentence(known.council.name)}?`;
}

/** Which councils replaced it, as another sentence; empty if the register names none. */
export function successorsHint(index: CouncilIndex, council: KnownCouncil, day: string): string {
  const named = index.successorsOf(council).map((one) => withCode(one, index.codeOn(one, day)));
  return named.length === 0 ? '' : ` It was replaced by ${listed(named)}.`;
}

/** Which councils it replaced, as another sentence; empty if the register names none. */
export function predecessorsHint(index: CouncilIndex, council: KnownCouncil): string {
  const named = index.predecessorsOf(council).map((one) => withCode(one, one.codes.at(-1)?.code));
  return named.length === 0 ? '' : ` It replaced ${listed(named)}.`;
}

function withCode({ name }: KnownCouncil, code: string | undefined): string {
  return code === undefined ? inSentence(name) : `${inSentence(name)} (${code})`;
}

/** The first or last day of a code in words. Without a day, the code was in force before records begin. */
export function codeDayInWords(day: string): string {
  return day === '' ? 'before 2017' : longDate(day);
}

/** What follows the name of a council that had another code on a day: `had the code E08000016 until 31 March 2025`. */
export function codeSpanInWords(
  code: string,
  { from, to }: Pick<CodeInForce, 'from' | 'to'>,
  day: string,
): string {
  return day < from
    ? `has had the code ${code} only since ${longDate(from)}`
    : `had the code ${code} until ${codeDayInWords(to)}`;
}
