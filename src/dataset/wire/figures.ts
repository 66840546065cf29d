/**
 * /figures.json: a country as compact JSON, with each code, name and figure once and `0` for what is absent. The browser
 * gets it where a page follows its reader. Nothing that a page shows is lost.
 */
import type { Area } from '../../schemas/area.ts';
import type { Reason } from '../../schemas/absence.ts';
import type { Council, CouncilType } from '../../schemas/council.ts';
import type { Figure } from '../../schemas/figure.ts';
import { plain } from '../address/asked-value.ts';
import type { CountryData, PartOfCountry, PieceOfCountry } from '../country.ts';
import type { Flag } from '../quality/flag.ts';
import { withLists } from './check.ts';

/** Text, or 0 where there is none. */
type TextOrNone = string | 0;
/** `[average, cases, FTE]`; the reason why there is none; or 0 for no row. */
type Cell = readonly [number, number, number] | Reason | 0;

type PackedCouncil = readonly [
  /** 0 where it is the name in the letters of addresses. */
  slug: TextOrNone,
  code: TextOrNone,
  name: string,
  type: CouncilType,
  area: number,
  from: TextOrNone,
  to: TextOrNone,
  predecessors: Council['predecessors'],
  oldCodes: Council['old_codes'],
  /** Both are left out where the place is not known. */
  ...place: readonly number[],
];

/** The figures published under one code, alone or jointly, from a first year on. */
type PackedLine = readonly [code: string, joint: TextOrNone, first: number, ...cells: Cell[]];

type PackedFlag = readonly [
  code: string,
  joint: TextOrNone,
  year: number,
  kind: Flag['kind'],
  value: number,
  against: number,
];

export interface PackedCountry extends PieceOfCountry {
  readonly release: number;
  readonly areas: readonly Area[];
  readonly councils: readonly PackedCouncil[];
  readonly figures: readonly PackedLine[];
  readonly flags: readonly PackedFlag[];
  /** Where a country is too large for one file: that file has the newest year, and pieces have the others (pieces.ts). */
  readonly split?: PackedSplit;
  /** In the piece that has nothing else: where the councils of /figures.json are, in their order. */
  readonly places?: readonly (readonly number[])[];
}

/** What pages need to know of all years. */
export type PackedSplit = Omit<PartOfCountry, 'pieces'>;

/**
 * What was parsed as JSON, if it is such a file.
 * @throws if it is not
 */
export function readCountry(parsed: unknown): PackedCountry {
  return withLists<PackedCountry>(parsed, ['councils', 'figures']);
}

/** Packs councils with a code and the release's figures. */
export function packCountry(country: CountryData): PackedCountry {
  const { release, councils, areas, caseloads, flags = [] } = country;
  const areaAt = new Map(areas.map(({ code }, index) => [code, index]));
  return {
    release,
    areas,
    councils: councils.map((council) => [
      plain(council.name) === council.slug ? 0 : council.slug,
      council.code ?? 0,
      council.name,
      council.type,
      areaAt.get(council.area) ?? -1,
      council.in_force_from ?? 0,
      council.in_force_to ?? 0,
      council.predecessors,
      council.old_codes,
      ...packPlace(council),
    ]),
    figures: packFigures(caseloads),
    flags: flags.map(packFlag),
    whole: [],
  };
}

/** Latitude and longitude; nothing where the place is not known. */
export function packPlace({ latitude, longitude }: Council): number[] {
  return latitude === undefined || longitude === undefined ? [] : [latitude, longitude];
}

function packFlag({ code, joint_with: joint, year, kind, value, against }: Flag): PackedFlag {
  return [code, joint ?? 0, year, kind, value, against];
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
    : figure.status;
}

/** Undoes `packCountry`. Aliases and the department's own codes, which no reader's choice needs, stay empty. */
export function unpackCountry({ release, areas, ...packed }: PackedCountry): CountryData {
  return {
    release,
    areas,
    councils: packed.councils.map((council) => unpackCouncil(council, areas)),
    caseloads: packed.figures.flatMap(unpackFigures),
    flags: packed.flags.map(unpackFlag),
  };
}

function unpackCouncil(
  [
    slug,
    code,
    name,
    type,
    area,
    from,
    to,
    predecessors,
    old_codes,
    latitude,
    longitude,
  ]: PackedCouncil,
  areas: readonly Area[],
): Council {
  return {
    slug: slug || plain(name),
    code: code || undefined,
    dfe_code: undefined,
    name,
    type,
    area: areas[area]?.code ?? '',
    in_force_from: from || undefined,
    in_force_to: to || undefined,
    predecessors,
    old_codes,
    aliases: [],
    latitude,
    longitude,
  };
}

function unpackFlag([code, joint, year, kind, value, against]: PackedFlag): Flag {
  return { code, joint_with: joint || undefined, year, kind, value, against };
}

function unpackFigures([code, joint, first, ...cells]: PackedLine): Figure[] {
  return cells.flatMap((cell, index): Figure[] => {
    if (cell === 0) return [];
    const place = { year: first + index, code, joint_with: joint || undefined };
    if (typeof cell === 'string') {
      const none = { average_caseload: '', cases: '', case_holders_fte: '' } as const;
      return [{ ...place, status: cell, ...none }];
    }
    const [average_caseload, cases, case_holders_fte] = cell;
    return [{ ...place, status: 'published', average_caseload, cases, case_holders_fte }];
  });
}
