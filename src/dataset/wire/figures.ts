/**
 * /figures.json: a country as compact JSON, with each code, name and figure once and `0` for what is absent. The browser
 * gets it where a page follows its reader. Nothing that a page shows is lost.
 */
import type { Area } from '../../schemas/area.ts';
import type { Reason } from '../../schemas/absence.ts';
import type { Council, CouncilType } from '../../schemas/council.ts';
import type { Figure } from '../../schemas/figure.ts';
import { REASON_BY_SYMBOL } from '../../schemas/symbols.ts';
import type { CountryData } from '../country.ts';
import { FLAG_KINDS, type Flag } from '../quality/flag.ts';
import { withLists } from './check.ts';

/** Text, or 0 where there is none. */
type TextOrNone = string | 0;
/** `[average, cases, FTE]`; the publisher's symbol of a reason; or 0 for no row. */
type Cell = readonly [number, number, number] | keyof typeof REASON_BY_SYMBOL | 0;

type PackedCouncil = readonly [
  slug: string,
  code: TextOrNone,
  name: string,
  type: number,
  area: number,
  /** 0 where the place is not known: no council lies on the equator. */
  latitude: number,
  /** May be 0 by itself: Greenwich lies there. */
  longitude: number,
  from: TextOrNone,
  to: TextOrNone,
  predecessors: string,
  oldCodes: string,
];

/** The figures published under one code, alone or jointly, from a first year on. */
type PackedLine = readonly [code: string, joint: TextOrNone, first: number, ...cells: Cell[]];

/** A flag by the place of its kind in the list of kinds. */
type PackedFlag = readonly [
  code: string,
  joint: TextOrNone,
  year: number,
  kind: number,
  value: number,
  against: number,
];

export interface PackedCountry {
  readonly release: number;
  readonly areas: readonly Area[];
  readonly types: readonly CouncilType[];
  readonly councils: readonly PackedCouncil[];
  readonly figures: readonly PackedLine[];
  readonly flags: readonly PackedFlag[];
}

/**
 * What was parsed as JSON, if it is such a file.
 * @throws if it is not
 */
export function readCountry(parsed: unknown): PackedCountry {
  return withLists<PackedCountry>(parsed, ['areas', 'types', 'councils', 'figures', 'flags']);
}

/** Packs councils with a code and the release's figures. */
export function packCountry(country: CountryData): PackedCountry {
  const { release, councils, areas, caseloads, flags = [] } = country;
  const types = [...new Set(councils.map(({ type }) => type))];
  const areaAt = new Map(areas.map(({ code }, index) => [code, index]));
  return {
    release,
    areas,
    types,
    councils: councils.map((council) => [
      council.slug,
      council.code ?? 0,
      council.name,
      types.indexOf(council.type),
      areaAt.get(council.area) ?? -1,
      council.latitude ?? 0,
      council.longitude ?? 0,
      council.in_force_from ?? 0,
      council.in_force_to ?? 0,
      council.predecessors.join(' '),
      council.old_codes.map(({ code, lastDay }) => `${code} ${lastDay}`).join(' '),
    ]),
    figures: packFigures(caseloads),
    flags: flags.map(packFlag),
  };
}

function packFlag({ code, joint_with: joint, year, kind, value, against }: Flag): PackedFlag {
  return [code, joint ?? 0, year, FLAG_KINDS.indexOf(kind), value, against];
}

function packFigures(caseloads: readonly Figure[]): PackedLine[] {
  const lines = Map.groupBy(caseloads, ({ code, joint_with: joint = '' }) => `${code} ${joint}`);
  return [...lines.values()].flatMap((line): PackedLine[] => {
    const years = line.map(({ year }) => year);
    const first = Math.min(...years);
    const [row] = line;
    if (row === undefined) return [];
    const cells = Array.from({ length: Math.max(...years) - first + 1 }, (_, index) =>
      cellOf(line.find(({ year }) => year === first + index)),
    );
    return [[row.code, row.joint_with ?? 0, first, ...cells]];
  });
}

function cellOf(figure: Figure | undefined): Cell {
  if (figure === undefined) return 0;
  return figure.status === 'published'
    ? [figure.average_caseload, figure.cases, figure.case_holders_fte]
    : SYMBOLS[figure.status];
}

const SYMBOLS: Readonly<Record<Reason, keyof typeof REASON_BY_SYMBOL>> = {
  not_available: 'x',
  low_reliability: 'u',
  suppressed: 'c',
  not_applicable: 'z',
};

/** Undoes `packCountry`. Aliases and the department's own codes, which no reader's choice needs, stay empty. */
export function unpackCountry({ release, areas, types, ...packed }: PackedCountry): CountryData {
  return {
    release,
    areas,
    councils: packed.councils.map((council) => unpackCouncil(council, types, areas)),
    caseloads: packed.figures.flatMap(unpackFigures),
    flags: packed.flags.flatMap(unpackFlag),
  };
}

function unpackCouncil(
  [slug, code, name, type, area, latitude, longitude, from, to, before, old]: PackedCouncil,
  types: readonly CouncilType[],
  areas: readonly Area[],
): Council {
  return {
    slug,
    code: code || undefined,
    dfe_code: undefined,
    name,
    type: types[type] ?? 'unitary',
    area: areas[area]?.code ?? '',
    in_force_from: from || undefined,
    in_force_to: to || undefined,
    predecessors: words(before),
    old_codes: pairs(words(old)),
    aliases: [],
    latitude: latitude || undefined,
    longitude: latitude === 0 ? undefined : longitude,
  };
}

function unpackFlag([code, joint, year, at, value, against]: PackedFlag): Flag[] {
  const kind = FLAG_KINDS[at];
  return kind === undefined
    ? []
    : [{ code, joint_with: joint || undefined, year, kind, value, against }];
}

function words(text: string): string[] {
  return text === '' ? [] : text.split(' ');
}

function pairs(codesAndDays: readonly string[]): Council['old_codes'] {
  return codesAndDays.flatMap((code, index) =>
    index % 2 === 0 ? [{ code, lastDay: codesAndDays[index + 1] ?? '' }] : [],
  );
}

function unpackFigures([code, joint, first, ...cells]: PackedLine): Figure[] {
  return cells.flatMap((cell, index): Figure[] => {
    if (cell === 0) return [];
    const place = { year: first + index, code, joint_with: joint || undefined };
    if (typeof cell === 'string') {
      const none = { average_caseload: '', cases: '', case_holders_fte: '' } as const;
      return [{ ...place, status: REASON_BY_SYMBOL[cell], ...none }];
    }
    const [average_caseload, cases, case_holders_fte] = cell;
    return [{ ...place, status: 'published', average_caseload, cases, case_holders_fte }];
  });
}
