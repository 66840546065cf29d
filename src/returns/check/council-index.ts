/** Looks councils up: by code on a day, by name, and by codes that are easily mistaken for the GSS code. */
import type { CodeInForce, KnownCouncil } from '../context.ts';
import { plainName } from '../read/nearest-name.ts';

/** A code as the register knows it. */
export interface KnownCode extends CodeInForce {
  readonly council: KnownCouncil;
  /** Position of the council in the register. */
  readonly index: number;
}

/** The register of councils, ready to be asked. Days are YYYY-MM-DD. */
export class CouncilIndex {
  /** Any code that was ever in force. */
  readonly byCode: ReadonlyMap<string, KnownCode>;
  readonly #councils: readonly KnownCouncil[];
  readonly #byDfeCode: ReadonlyMap<string, readonly KnownCouncil[]>;
  readonly #byPlainName: ReadonlyMap<string, readonly KnownCouncil[]>;

  constructor(councils: readonly KnownCouncil[]) {
    this.#councils = councils;
    this.byCode = new Map(councils.flatMap(codesOf).map((known) => [known.code, known]));
    this.#byDfeCode = Map.groupBy(councils, ({ dfeCode }) => dfeCode ?? '');
    this.#byPlainName = councilsByPlainName(councils);
  }

  /** The council with a name, however it is written; undefined if none or several have it on that day. */
  byName(name: string, day: string): KnownCouncil | undefined {
    const named = this.#byPlainName.get(plainCouncilName(name)) ?? [];
    const [only, ...others] = new Set(
      named.filter((council) => day === '' || this.codeOn(council, day) !== undefined),
    );
    return others.length === 0 ? only : undefined;
  }

  /** Whether a council has a name, however it is written. */
  hasName(council: KnownCouncil, name: string): boolean {
    return namesOf(council).includes(plainCouncilName(name));
  }

  /** The code of a council on a day; undefined if it was not in force. */
  codeOn(council: KnownCouncil, day: string): string | undefined {
    return council.codes.find((code) => inForceOn(code, day))?.code;
  }

  /** The GSS code that is meant by a council's three-digit code of the Department for Education. */
  meantBy(code: string, day: string): string | undefined {
    const meant = code === '' ? [] : (this.#byDfeCode.get(code) ?? []);
    return meant.map((council) => this.codeOn(council, day)).find((known) => known !== undefined);
  }

  /** A known code that differs from an unknown one in exactly one character. */
  nearestTo(code: string): KnownCode | undefined {
    return [...this.byCode.values()].find((known) => isOneCharacterOff(code, known.code));
  }

  /** The councils that took over from one. */
  successorsOf({ slug }: KnownCouncil): KnownCouncil[] {
    return this.#councils.filter(({ predecessors }) => predecessors.includes(slug));
  }

  /** The councils that one took over from. */
  predecessorsOf({ predecessors }: KnownCouncil): KnownCouncil[] {
    return predecessors.flatMap((slug) => this.#councils.find((one) => one.slug === slug) ?? []);
  }
}

function codesOf(council: KnownCouncil, index: number): KnownCode[] {
  return council.codes.map((code) => ({ ...code, council, index }));
}

/** A council with two names that are the same once they are plain is there twice. */
function councilsByPlainName(councils: readonly KnownCouncil[]): Map<string, KnownCouncil[]> {
  const byName = new Map<string, KnownCouncil[]>();
  for (const council of councils) {
    for (const name of namesOf(council)) byName.set(name, [...(byName.get(name) ?? []), council]);
  }
  return byName;
}

/** Whether a code was in force on a day. */
export function inForceOn({ from, to }: CodeInForce, day: string): boolean {
  return (from === '' || from <= day) && (to === '' || day <= to);
}

function isOneCharacterOff(code: string, known: string): boolean {
  if (code.length !== known.length) return false;
  const off = code.split('').filter((character, index) => character !== known[index]);
  return off.length === 1;
}

/** What is often put before or after a council's name. */
const TITLES =
  /^(the )?(london borough|royal borough|metropolitan borough|city|county|borough)( council)? of | (metropolitan |county |city |borough |district )*council$| (lb|mbc|cc|ua)$/g;

function plainCouncilName(name: string): string {
  const plain = plainName(name);
  return plain.replace(TITLES, '').trim() || plain;
}

function namesOf({ name, aliases }: KnownCouncil): string[] {
  return [name, ...aliases].map(plainCouncilName);
}
