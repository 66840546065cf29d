/** Which source a file is: found by its columns, or by the names in it, whatever the file is called. */
import { detectColumns } from '../../src/releases/source-columns.ts';

/** The sources of the yearly update, in the order in which reports name them. */
export const SOURCE_KINDS = [
  'areas',
  'tiers',
  'boundaries',
  'hexes',
  'places',
  'workforce',
  'children-in-need',
  'referrals',
  'child-population',
  'social-worker-changes',
  'neighbours',
  'inspections',
  'leaders',
  'postcodes',
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** What each is called in a report. */
export const SOURCE_NAMES: Readonly<Record<SourceKind, string>> = {
  areas: 'list of areas',
  tiers: 'lookup of districts and upper-tier authorities',
  boundaries: 'boundaries',
  hexes: 'layout of hexagons',
  places: 'towns and villages',
  workforce: 'children’s social work workforce',
  'children-in-need': 'children in need',
  referrals: 'referrals',
  'child-population': 'children aged 0 to 17',
  'social-worker-changes': 'children in care by number of social workers',
  neighbours: 'statistical neighbours',
  inspections: 'Ofsted’s grades',
  leaders: 'Ofsted’s grades of leaders',
  postcodes: 'postcodes',
};

/** A column that only one source has. The department's workforce file has had two shapes and is found by most of its columns. */
const TELLING_COLUMNS: readonly (readonly [column: RegExp, kind: SourceKind])[] = [
  [/^LTLA\d\dCD$/, 'tiers'],
  [/^geoname_id$/, 'places'],
  [/^At31_episodes$/, 'children-in-need'],
  [/^referral_count$/, 'referrals'],
  [/^population_estimate$/, 'child-population'],
  [/^sw_stability$/, 'social-worker-changes'],
  [/^SN_1$/, 'neighbours'],
  [/^inspection_start_date$/, 'inspections'],
  [/^inspection_date$/, 'leaders'],
];

/** A name that only one JSON source has. */
const TELLING_NAMES: readonly (readonly [name: RegExp, kind: SourceKind])[] = [
  [/"type"\s*:\s*"Topology"/, 'boundaries'],
  [/"hexes"\s*:/, 'hexes'],
  [/"areacd"\s*:/, 'areas'],
];

/**
 * The source that a text is the beginning of.
 * @returns undefined if it is none that the project reads
 */
export function kindOfText(beginning: string): SourceKind | undefined {
  const start = beginning.replace(/^\uFEFF/, '').trimStart();
  if (/^[[{]/.test(start)) return TELLING_NAMES.find(([name]) => name.test(start))?.[1];
  const header = columnsOf(start);
  const known = TELLING_COLUMNS.find(([column]) => header.some((name) => column.test(name)));
  if (known !== undefined) return known[1];
  const { findings } = detectColumns(header, '');
  return findings.some(({ code }) => code === 'not-that-file') ? undefined : 'workforce';
}

/** The names in the first line of a CSV text. */
export function columnsOf(text: string): string[] {
  const [first = ''] = text.replace(/^\uFEFF/, '').split(/\r?\n/, 1);
  return first.split(',').map((name) => name.replaceAll('"', '').trim());
}
