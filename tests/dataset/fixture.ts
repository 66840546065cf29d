/**
 * A small hand-made country: two regions, a tie, a missing figure for each reason, a joint return,
 * a recoded council, a merged one and those it was made from, a small council, and one outside England.
 */
import type { Dataset } from '../../src/dataset/dataset.ts';
import type { Reason } from '../../src/schemas/absence.ts';
import type { Area } from '../../src/schemas/area.ts';
import type { Council } from '../../src/schemas/council.ts';
import type { Figure } from '../../src/schemas/figure.ts';
import type { Workforce } from '../../src/schemas/workforce.ts';
import { EMPTY } from './empty-dataset.ts';

const ENGLAND = 'E92000001';
const NORTH_WEST = 'E12000002';
const LONDON = 'E12000007';
const INNER_LONDON = 'E13000001';
const WALES = 'W92000004';

/** A council with the given fields; the rest as plain as can be. */
export function councilWith(fields: Partial<Council> & Pick<Council, 'slug'>): Council {
  return {
    code: undefined,
    dfe_code: undefined,
    name: fields.slug.charAt(0).toUpperCase() + fields.slug.slice(1),
    type: 'unitary',
    area: NORTH_WEST,
    in_force_from: undefined,
    in_force_to: undefined,
    predecessors: [],
    old_codes: [],
    aliases: [],
    latitude: undefined,
    longitude: undefined,
    ...fields,
  };
}

/** A published figure. Cases are average times FTE unless told. */
export function published(
  year: number,
  code: string,
  average: number,
  fte = 100,
  joint_with?: string,
): Figure {
  return {
    year,
    code,
    joint_with,
    status: 'published',
    average_caseload: average,
    cases: Math.round(average * fte),
    case_holders_fte: fte,
  };
}

/** A figure that is not there. */
export function absent(year: number, code: string, status: Reason): Figure {
  return {
    year,
    code,
    joint_with: undefined,
    status,
    average_caseload: '',
    cases: '',
    case_holders_fte: '',
  };
}

const area = (
  code: string,
  slug: string,
  name: string,
  kind: Area['kind'],
  parent?: string,
): Area => ({
  code,
  slug,
  name,
  kind,
  parent,
});

const london = { area: INNER_LONDON, type: 'london borough' } as const;

const councils: readonly Council[] = [
  councilWith({ slug: 'ashby', code: 'E06000001', latitude: 53, longitude: -2 }),
  councilWith({ slug: 'birch', code: 'E06000002', latitude: 53.1, longitude: -2 }),
  // Recoded on 1 April 2025.
  councilWith({
    slug: 'cliff',
    code: 'E08000012',
    type: 'metropolitan district',
    old_codes: [{ code: 'E08000011', lastDay: '2025-03-31' }],
    aliases: ['Cliff-under-Hill'],
    latitude: 53.2,
    longitude: -2,
  }),
  councilWith({ slug: 'dale', code: 'E06000004', latitude: 53.3, longitude: -2 }),
  councilWith({ slug: 'elm', code: 'E06000005' }),
  councilWith({ slug: 'fern', code: 'E06000006' }),
  councilWith({ slug: 'glen', code: 'E06000007' }),
  // One return for two.
  councilWith({ slug: 'harbour', code: 'E09000001', ...london, latitude: 51.5, longitude: 0 }),
  councilWith({ slug: 'ivy', code: 'E09000002', ...london, latitude: 51.5, longitude: -0.2 }),
  // Five case holders.
  councilWith({
    slug: 'isle',
    name: 'Isle of Few',
    code: 'E06000008',
    latitude: 53,
    longitude: -2.1,
  }),
  // Merged on 1 April 2024.
  councilWith({
    slug: 'newton',
    code: 'E06000011',
    type: 'county',
    in_force_from: '2024-04-01',
    predecessors: ['oldton', 'overton'],
  }),
  councilWith({ slug: 'oldton', code: 'E06000009', in_force_to: '2024-03-31' }),
  councilWith({ slug: 'overton', code: 'E06000010', in_force_to: '2024-03-31' }),
  councilWith({ slug: 'llan', code: 'W06000001', type: 'welsh unitary', area: WALES }),
];

const caseloads: readonly Figure[] = [
  published(2023, ENGLAND, 18),
  published(2024, ENGLAND, 17),
  published(2025, ENGLAND, 16),
  published(2025, NORTH_WEST, 17.5),
  published(2025, LONDON, 15),
  published(2023, 'E06000001', 20),
  published(2024, 'E06000001', 21),
  published(2025, 'E06000001', 22),
  published(2023, 'E06000002', 18),
  published(2024, 'E06000002', 21),
  published(2025, 'E06000002', 18),
  published(2023, 'E08000011', 17),
  published(2024, 'E08000011', 16),
  published(2025, 'E08000012', 18),
  published(2023, 'E06000004', 14),
  published(2024, 'E06000004', 13),
  absent(2025, 'E06000004', 'not_available'),
  absent(2025, 'E06000005', 'low_reliability'),
  absent(2025, 'E06000006', 'suppressed'),
  absent(2025, 'E06000007', 'not_applicable'),
  published(2023, 'E09000001', 14, 60, 'E09000002'),
  published(2024, 'E09000001', 14.5, 60, 'E09000002'),
  published(2025, 'E09000001', 15, 60, 'E09000002'),
  published(2023, 'E06000008', 10, 5),
  published(2024, 'E06000008', 12, 5),
  published(2025, 'E06000008', 30, 5),
  published(2023, 'E06000009', 12),
  published(2023, 'E06000010', 13),
  published(2024, 'E06000011', 12.5, 200),
  published(2025, 'E06000011', 12.4, 200),
];

const workforce = (year: number, code: string, agency: Workforce['agency_rate']): Workforce => ({
  year,
  code,
  joint_with: undefined,
  in_post_fte: 120,
  vacancy_fte: 12,
  vacancy_rate: 9.1,
  agency_fte: 10,
  agency_rate: agency,
  turnover_rate: 12,
  absence_rate: 3,
});

/** The fixture's years 2023 to 2025 in a release of 2025; one of 2024 gave Birch 17.5 for 2023 and the joint return 13.9. */
export const FIXTURE: Dataset = {
  ...EMPTY,
  councils,
  areas: [
    area(ENGLAND, 'england', 'England', 'nation'),
    area(NORTH_WEST, 'north-west', 'North West', 'region', ENGLAND),
    area(LONDON, 'london', 'London', 'region', ENGLAND),
    area(INNER_LONDON, 'inner-london', 'Inner London', 'part of region', LONDON),
    area(WALES, 'wales', 'Wales', 'nation'),
  ],
  districts: [
    {
      code: 'E07000001',
      name: 'Newton Marsh',
      council: 'newton',
      first_year: undefined,
      last_year: undefined,
    },
  ],
  postcodeAreas: [],
  places: [],
  combinedAreas: [],
  releases: [
    {
      release: 2024,
      caseloads: [
        published(2023, 'E06000002', 17.5),
        published(2023, 'E09000001', 13.9, 60, 'E09000002'),
        published(2024, 'E06000002', 21),
      ],
      workforce: [],
    },
    {
      release: 2025,
      caseloads,
      workforce: [
        workforce(2025, ENGLAND, 13),
        workforce(2024, 'E06000001', 8.5),
        workforce(2025, 'E06000001', 'low'),
        workforce(2025, 'E06000004', 'x'),
      ],
    },
  ],
  missingYears: [],
  childrenInNeed: [],
  referrals: [],
  childPopulation: [],
  socialWorkerChanges: [],
  neighbours: [
    { code: 'E06000001', rank: 2, neighbour: 'E08000012', closeness: 'close' },
    { code: 'E06000001', rank: 1, neighbour: 'E06000002', closeness: 'very close' },
    { code: 'E06000001', rank: 3, neighbour: 'E06000004', closeness: 'close' },
    { code: 'E06000001', rank: 4, neighbour: 'E09000001', closeness: 'somewhat close' },
    { code: 'E06000001', rank: 5, neighbour: 'E09000002', closeness: 'somewhat close' },
    { code: 'E09000001', rank: 1, neighbour: 'E09000002', closeness: 'extremely close' },
    { code: 'E09000001', rank: 2, neighbour: 'E06000001', closeness: 'close' },
    { code: 'E06000004', rank: 1, neighbour: 'E06000001', closeness: 'close' },
  ],
  inspections: [
    {
      code: 'E06000001',
      inspection_start: '2024-03-05',
      framework: 'standard',
      overall_effectiveness: 'requires improvement',
      impact_of_leaders: 'good',
      help_and_protection: 'good',
      in_care: 'good',
      care_leavers: undefined,
      report_url: 'https://reports.example/1',
    },
    {
      code: 'E06000002',
      inspection_start: undefined,
      framework: undefined,
      overall_effectiveness: 'good',
      impact_of_leaders: undefined,
      help_and_protection: undefined,
      in_care: undefined,
      care_leavers: undefined,
      report_url: 'https://reports.example/2',
    },
  ],
  jointReturns: [
    { code: 'E09000001', joint_with: 'E09000002', first_year: 2023, last_year: undefined },
  ],
  stories: [
    { code: 'E06000004', year: 2025, text: 'Its records were moved that week.', source: 'Dale' },
    { code: WALES, year: undefined, text: 'None is known to be published.', source: 'The project' },
  ],
};

/** The fixture's council of a slug. */
export function councilOf(slug: string): Council {
  const found = FIXTURE.councils.find((one) => one.slug === slug);
  if (found === undefined) throw new Error(`the fixture has no council ${slug}`);
  return found;
}

/** Names of entries' councils, for comparing: `Harbour + Ivy`. */
export function namesIn(entries: readonly { readonly councils: readonly Council[] }[]): string[] {
  return entries.map(({ councils: some }) => some.map(({ name }) => name).join(' + '));
}

/**
 * A country of one year with the given averages, a council each, all large enough to rank.
 * @param averages in tenths, so that arbitrary whole numbers make published figures
 */
export function countryOf(averages: readonly number[]): { councils: Council[]; figures: Figure[] } {
  const code = (index: number): string => `E06${String(index).padStart(6, '0')}`;
  return {
    councils: averages.map((_average, index) =>
      councilWith({ slug: `c${index}`, code: code(index) }),
    ),
    figures: averages.map((average, index) => published(2025, code(index), average / 10, 50)),
  };
}
