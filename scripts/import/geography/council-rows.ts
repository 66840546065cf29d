/** Rows of councils.csv: what the sources say of each council, joined with what data/register.csv adds. */
import type { GssCode } from '../../../src/schemas/cell.ts';
import type { CouncilType } from '../../../src/schemas/council.ts';
import type { RegisterEntry } from '../../../src/schemas/register.ts';
import type { ListedArea } from './area-lookup.ts';
import type { DfeAuthority } from './dfe-authorities.ts';
import { pointInside, type Polygon } from './polygons.ts';

/** Everything the sources say, by GSS code. */
export interface CouncilSources {
  readonly areas: ReadonlyMap<string, ListedArea>;
  readonly welsh: ReadonlyMap<string, string>;
  /** Names in the lookup of tiers. */
  readonly names: ReadonlyMap<string, string>;
  readonly authorities: ReadonlyMap<string, DfeAuthority>;
  readonly shapes: ReadonlyMap<string, readonly Polygon[]>;
}

const NORTHERN_IRELAND = 'N92000002';
const NATION_BY_LETTER: Readonly<Record<string, string>> = { W: 'W92000004', S: 'S92000003' };
/** Its code is among those of boroughs, and it is none. */
const CITY_OF_LONDON = 'E09000001';
const TYPE_BY_PREFIX: Readonly<Record<string, CouncilType>> = {
  E06: 'unitary',
  E08: 'metropolitan district',
  E09: 'london borough',
  E10: 'county',
  W06: 'welsh unitary',
  S12: 'scottish council',
};

/** Makes one row of councils.csv. The entry's code, if it has one, must be known to the sources. */
export function councilRow(
  entry: RegisterEntry,
  sources: CouncilSources,
  officialNames: ReadonlySet<string>,
): Record<string, string> {
  const { code = '' } = entry;
  const authority = sources.authorities.get(code);
  const [longitude, latitude] = centreOf(sources.shapes.get(code));
  return {
    slug: entry.slug,
    code,
    dfe_code: authority?.dfeCode ?? '',
    name: entry.name ?? sources.areas.get(code)?.areanm ?? '',
    type: typeOf(code),
    area: authority?.region ?? nationOf(code),
    in_force_from: entry.in_force_from ?? '',
    in_force_to: entry.in_force_to ?? '',
    predecessors: entry.predecessors.join('; '),
    old_codes: entry.old_codes.map(({ code: old, lastDay }) => `${old} to ${lastDay}`).join('; '),
    aliases: aliasesOf(entry, sources, officialNames).join('; '),
    latitude,
    longitude,
  };
}

/** The official name if a short one is used, the Welsh one if it differs, then those people use. */
function aliasesOf(
  { code = '', name, aliases }: RegisterEntry,
  { areas, welsh }: CouncilSources,
  officialNames: ReadonlySet<string>,
): string[] {
  const official = areas.get(code)?.areanm ?? '';
  const shown = name ?? official;
  const belongsToAnother = officialNames.has(official);
  const sourced = [belongsToAnother ? '' : official, welsh.get(code) ?? ''];
  return [...new Set([...sourced, ...aliases])].filter((alias) => alias !== '' && alias !== shown);
}

/**
 * Official names that more than one council of the register has had (old and new Dorset):
 * as an alias such a name would lead to the wrong page.
 */
export function sharedNames(
  entries: readonly RegisterEntry[],
  areas: CouncilSources['areas'],
): Set<string> {
  const names = entries.map(({ code = '' }) => areas.get(code)?.areanm ?? '');
  return new Set(names.filter((name, index) => names.indexOf(name) !== index));
}

function typeOf(code: GssCode): CouncilType {
  if (code === CITY_OF_LONDON) return 'sui generis';
  return TYPE_BY_PREFIX[code.slice(0, 3)] ?? 'health and social care trust';
}

function nationOf(code: GssCode): string {
  return NATION_BY_LETTER[code.slice(0, 1)] ?? NORTHERN_IRELAND;
}

/** Five decimals are about a metre. */
function centreOf(polygons: readonly Polygon[] | undefined): [string, string] {
  if (polygons === undefined) return ['', ''];
  const [longitude, latitude] = pointInside(polygons);
  return [longitude.toFixed(5), latitude.toFixed(5)];
}
