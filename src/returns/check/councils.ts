/** Looking councils up by code on a day, by name, and by codes that are easily mistaken for the GSS code. */
import { plainName } from '../read/nearest-name.ts';
import type { CodeInForce, KnownCouncil, ReturnContext } from '../context.ts';
import { dayInWords } from './quarter.ts';

/** A code as the register knows it. */
export interface KnownCode extends CodeInForce {
  readonly council: KnownCouncil;
  /** Position of the council in the register. */
  readonly index: number;
}

export interface CouncilIndex {
  /** Any code that was ever in force. */
  readonly byCode: ReadonlyMap<string, KnownCode>;
  /** The council with a name, however it is written; undefined if none or several have it on that day. */
  byName(name: string, day: string): KnownCouncil | undefined;
  /** Whether a council goes by a name. */
  hasName(council: KnownCouncil, name: string): boolean;
  /** The code of a council on a day; undefined if it was not in force. */
  codeOn(council: KnownCouncil, day: string): string | undefined;
  /** What an unknown code may be meant for, as a question after a sentence; empty if nothing is near. */
  suggestionFor(code: string, day: string): string;
  /** The code that a three-digit code or a number with the letter missing stands for. */
  meantBy(code: string, day: string): string | undefined;
  /** Which councils took over, as a sentence; empty if the register names none. */
  successorsOf(council: KnownCouncil, day: string): string;
  /** Which councils were there before, as a sentence; empty if the register names none. */
  predecessorsOf(council: KnownCouncil): string;
}

/** Builds the index of a register. */
export function indexCouncils({ councils }: Pick<ReturnContext, 'councils'>): CouncilIndex {
  const byCode = new Map(
    councils.flatMap((council, index) =>
      council.codes.map((code): [string, KnownCode] => [code.code, { ...code, council, index }]),
    ),
  );
  const bySlug = new Map(councils.map((council) => [council.slug, council]));
  const byDfeCode = Map.groupBy(councils, ({ dfeCode }) => dfeCode ?? '');
  const byPlainName = Map.groupBy(
    councils.flatMap((council) => namesOf(council).map((name) => ({ name, council }))),
    ({ name }) => name,
  );

  function codeOn(council: KnownCouncil, day: string): string | undefined {
    return council.codes.find((code) => inForceOn(code, day))?.code;
  }

  function byName(name: string, day: string): KnownCouncil | undefined {
    const named = (byPlainName.get(councilName(name)) ?? []).map(({ council }) => council);
    const [only, ...others] = new Set(
      named.filter((council) => day === '' || codeOn(council, day) !== undefined),
    );
    return others.length === 0 ? only : undefined;
  }

  function meantBy(code: string, day: string): string | undefined {
    const meant = code === '' ? [] : (byDfeCode.get(code) ?? []);
    return meant.map((council) => codeOn(council, day)).find((known) => known !== undefined);
  }

  return {
    byCode,
    byName,
    codeOn,
    meantBy,
    hasName: (council, name) => namesOf(council).includes(councilName(name)),
    suggestionFor(code, day) {
      const exact = meantBy(code, day);
      if (exact !== undefined) return ` Did you mean ${exact}, ${byCode.get(exact)?.council.name}?`;
      const near = [...byCode.values()].find((known) => isOneSignOff(code, known.code));
      return near === undefined ? '' : ` Did you mean ${near.code}, ${near.council.name}?`;
    },
    successorsOf(council, day) {
      const after = councils.filter(({ predecessors }) => predecessors.includes(council.slug));
      return namedWithCodes('Its successors are', 'Its successor is', after, (one) =>
        codeOn(one, day),
      );
    },
    predecessorsOf(council) {
      const before = council.predecessors.flatMap((slug) => bySlug.get(slug) ?? []);
      return namedWithCodes(
        'Before it there were',
        'Before it there was',
        before,
        (one) => one.codes.at(-1)?.code,
      );
    },
  };
}

/** Whether a code was in force on a day. */
export function inForceOn({ from, to }: CodeInForce, day: string): boolean {
  return (from === '' || from <= day) && (to === '' || day <= to);
}

/** Whether two codes differ in exactly one sign. */
function isOneSignOff(code: string, known: string): boolean {
  if (code.length !== known.length) return false;
  const off = code.split('').filter((sign, index) => sign !== known[index]);
  return off.length === 1;
}

function namedWithCodes(
  several: string,
  single: string,
  councils: readonly KnownCouncil[],
  codeOf: (council: KnownCouncil) => string | undefined,
): string {
  if (councils.length === 0) return '';
  const names = councils.map((council) => {
    const code = codeOf(council);
    return code === undefined ? council.name : `${council.name} (${code})`;
  });
  return `${names.length === 1 ? single : several} ${inWords(names)}.`;
}

/** `a, b and c`. */
export function inWords(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

/** The first or last day of a code in words. */
export function dayOrStart(day: string): string {
  return day === '' ? 'before 2017' : dayInWords(day);
}

const TITLES =
  /^(the )?(london borough|royal borough|metropolitan borough|city|county|borough)( council)? of | (metropolitan |county |city |borough |district )*council$| (lb|mbc|cc|ua)$/g;

/** A council's name without what is often put before or after it. */
function councilName(name: string): string {
  const plain = plainName(name);
  return plain.replace(TITLES, '').trim() || plain;
}

function namesOf({ name, aliases }: KnownCouncil): string[] {
  return [name, ...aliases].map(councilName);
}
