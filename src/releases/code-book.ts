/** What an importer of figures must know of councils and areas: which code is whose, and when. */
import { codeOn, councilsByCode, type Dataset } from '../dataset/dataset.ts';
import { isEnglish } from '../dataset/lineage/english-councils.ts';
import { jointReturnIn, partnerOf } from '../dataset/figures/combined-figures.ts';
import { nameTrouble, type NameTrouble } from './place-names.ts';
import type { GssCode } from '../schemas/cell.ts';
import type { Council } from '../schemas/council.ts';
import type { JointReturn } from '../schemas/notes.ts';

/** The tables of data/ that say whose a code is. */
export type Register = Pick<Dataset, 'councils' | 'areas' | 'jointReturns'>;

/** A day of the year that figures are for. */
export interface CensusDay {
  /** `09-30`. */
  readonly monthAndDay: string;
  /** `30 September`. */
  readonly name: string;
}

/** The day of the workforce census. */
const SEPTEMBER: CensusDay = { monthAndDay: '09-30', name: '30 September' };

/** The day of the children in need census, and the end of the department’s year. */
export const MARCH: CensusDay = { monthAndDay: '03-31', name: '31 March' };

/** Answers about codes, each found in constant time. */
export interface CodeBook {
  /** The day of the year on which a code must be in force. */
  readonly day: CensusDay;
  readonly council: (code: GssCode) => Council | undefined;
  readonly isArea: (code: GssCode) => boolean;
  /**
   * The one council that a council was made from, wholly, and that was made into nothing else;
   * undefined if there is none or the change was not one to one.
   */
  readonly wholePredecessor: (council: Council) => Council | undefined;
  /** The other council of a combined figure on 30 September of a year. */
  readonly jointPartner: (code: GssCode, year: number) => GssCode | undefined;
  /** The code of a council on the day of a year. */
  readonly codeIn: (council: Council, year: number) => GssCode | undefined;
  /** Code and council of every English authority in force on the day of a year; worked out once. */
  readonly englishIn: (year: number) => ReadonlyMap<GssCode, Council>;
  /**
   * What is wrong with the name of a row, given its codes as the row has them; undefined if it is theirs. The same name
   * and codes are looked up once.
   */
  readonly nameTrouble: (name: string, codes: string) => NameTrouble | undefined;
}

/** Indexes a register. */
export function codeBook(
  { councils, areas, jointReturns }: Register,
  day: CensusDay = SEPTEMBER,
): CodeBook {
  const byCode = councilsByCode(councils);
  const bySlug = new Map(councils.map((council) => [council.slug, council]));
  const areaCodes = new Set(areas.map(({ code }) => code));
  const joint = byEitherCode(jointReturns);
  const ofEngland = councils.filter(isEnglish);
  const changing = ofEngland.filter(hasChanged);
  // Looked up once for all years: nearly all councils have had one code all along.
  const steady = codesIn(
    ofEngland.filter((council) => !hasChanged(council)),
    ({ code }) => code,
  );
  const english = new Map<number, ReadonlyMap<GssCode, Council>>();
  const troubles = new Map<string, Map<string, NameTrouble | undefined>>();
  const codeIn = (council: Council, year: number): GssCode | undefined =>
    codeOn(council, `${year}-${day.monthAndDay}`);
  const wholePredecessor: CodeBook['wholePredecessor'] = ({ predecessors }) => {
    const [slug, ...others] = predecessors;
    const made = councils.filter((council) => council.predecessors.includes(slug ?? ''));
    return slug === undefined || others.length > 0 || made.length > 1
      ? undefined
      : bySlug.get(slug);
  };
  const jointPartner: CodeBook['jointPartner'] = (code, year) => {
    const pairs = joint.get(code);
    return pairs && partnerOf(jointReturnIn(pairs, code, year), code);
  };
  /** The councils of a row's codes, those they replaced, and the partners of one that a combined figure is under alone. */
  const named = (cell: string): Council[] =>
    cell
      .split(' / ')
      .flatMap((code) => [
        code,
        ...(joint.get(code) ?? []).flatMap((pair) => [pair.code, pair.joint_with]),
      ])
      .flatMap((code) => {
        const council = byCode.get(code);
        return [council, council && wholePredecessor(council)];
      })
      .filter((one) => one !== undefined);
  return {
    day,
    codeIn,
    nameTrouble: (name, codes) => {
      const known = troubles.get(codes) ?? new Map<string, NameTrouble | undefined>();
      troubles.set(codes, known);
      if (!known.has(name)) known.set(name, nameTrouble(name, named(codes), ofEngland));
      return known.get(name);
    },
    council: (code) => byCode.get(code),
    isArea: (code) => areaCodes.has(code),
    wholePredecessor,
    jointPartner,
    englishIn: (year) => {
      const known = english.get(year);
      if (known !== undefined) return known;
      const found = new Map([...steady, ...codesIn(changing, (council) => codeIn(council, year))]);
      english.set(year, found);
      return found;
    },
  };
}

/** Whether a council was set up, abolished or given another code since the first year of the figures. */
function hasChanged({ in_force_from: from, in_force_to: to, old_codes: old }: Council): boolean {
  return from !== undefined || to !== undefined || old.length > 0;
}

/** Combined figures by either of their codes. */
function byEitherCode(jointReturns: readonly JointReturn[]): Map<GssCode, JointReturn[]> {
  const entries = jointReturns.flatMap((joint) => [
    { code: joint.code, joint },
    { code: joint.joint_with, joint },
  ]);
  const grouped = Map.groupBy(entries, ({ code }) => code);
  return new Map([...grouped].map(([code, found]) => [code, found.map(({ joint }) => joint)]));
}

function codesIn(
  councils: readonly Council[],
  codeOf: (council: Council) => GssCode | undefined,
): Map<GssCode, Council> {
  const codes = new Map<GssCode, Council>();
  for (const council of councils) {
    const code = codeOf(council);
    if (code !== undefined) codes.set(code, council);
  }
  return codes;
}
