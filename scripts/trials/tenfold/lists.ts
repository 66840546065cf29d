/** Lists about the councils of an invented country: the register itself, neighbours, inspections, stories, pairs. */
import type { Grade } from '../../../src/schemas/inspection.ts';
import { TABLES, type Table } from '../../../src/tables/catalogue.ts';
import { formatTable } from '../../../src/tables/table.ts';
import { oneOf } from './chance.ts';
import { codeOf, english, present, type Country } from './country.ts';
import { degrees } from './places.ts';
import { yearsOf } from './scale.ts';
import type { CountsOf } from './series.ts';

const CLOSENESS = [
  'extremely close',
  'very close',
  'close',
  'somewhat close',
  'not close',
] as const;
const GRADES: readonly [Grade, ...Grade[]] = [
  'outstanding',
  'good',
  'good',
  'requires improvement',
  'inadequate',
];
const NEIGHBOURS = 10;

type Row = Readonly<Record<string, string>>;

/** The tables by their paths. */
export function inventLists(country: Country, countsOf: CountsOf): Map<string, string> {
  const tables: readonly (readonly [Table, readonly Row[]])[] = [
    [TABLES.councils, councils(country)],
    [TABLES.jointReturns, pairs(country)],
    [TABLES.neighbours, neighbours(country, countsOf)],
    [TABLES.inspections, inspections(country)],
    [TABLES.stories, stories(country)],
  ];
  return new Map(tables.map(([table, rows]) => [table.path, formatTable(table, rows)]));
}

function councils(country: Country): Row[] {
  return [...country.councils.map(({ council }) => council), ...country.trusts].map((council) => ({
    slug: council.slug,
    code: council.code ?? '',
    dfe_code: council.dfe_code ?? '',
    name: council.name,
    type: council.type,
    area: council.area,
    in_force_from: council.in_force_from ?? '',
    in_force_to: council.in_force_to ?? '',
    predecessors: council.predecessors.join('; '),
    old_codes: council.old_codes.map(({ code, lastDay }) => `${code} to ${lastDay}`).join('; '),
    aliases: council.aliases.join('; '),
    latitude: degrees(council.latitude),
    longitude: degrees(council.longitude),
  }));
}

function pairs({ pairs: all }: Country): Row[] {
  return all.map(({ both, since }) => {
    const [code = '', other = ''] = both.map(codeOf).sort();
    return { code, joint_with: other, first_year: String(since), last_year: '' };
  });
}

/** Ten councils with about as much staff. */
function neighbours(country: Country, countsOf: CountsOf): Row[] {
  const year = yearsOf(country.scale).at(-1) ?? 0;
  const own = present(english(country))
    .map((one) => ({ code: codeOf(one), staff: countsOf([one], year).staff }))
    .sort((a, b) => a.staff - b.staff);
  return own.flatMap(({ code }, index) => {
    const from = Math.min(Math.max(0, index - NEIGHBOURS / 2), own.length - NEIGHBOURS - 1);
    return own
      .slice(from, from + NEIGHBOURS + 1)
      .filter((other) => other.code !== code)
      .map((other, place) => ({
        code,
        rank: String(place + 1),
        neighbour: other.code,
        closeness: CLOSENESS[Math.floor(place / 2)] ?? 'close',
      }));
  });
}

function inspections(country: Country): Row[] {
  const last = yearsOf(country.scale).at(-1) ?? 0;
  return present(english(country)).map((one, index) => {
    const code = codeOf(one);
    const grade = (what: string): string => oneOf(GRADES, country.chance('grade', what, code));
    return {
      code,
      inspection_start: `${last - (index % 4)}-0${1 + (index % 9)}-1${index % 10}`,
      framework: index % 3 === 0 ? 'short' : 'standard',
      overall_effectiveness: grade('overall'),
      impact_of_leaders: grade('leaders'),
      help_and_protection: grade('protection'),
      in_care: grade('care'),
      care_leavers: grade('leavers'),
      report_url: `https://files.example.org/invented/${code}`,
    };
  });
}

/** A few words about one council in twelve. */
function stories(country: Country): Row[] {
  return present(english(country))
    .filter((_, index) => index % 12 === 0)
    .map((one) => ({
      code: codeOf(one),
      year: '',
      text: 'The council and its figures are invented for a trial.',
      source: 'Invented for a trial',
    }));
}
