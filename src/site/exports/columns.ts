/** What each column of the downloads means: one description for CSVW, the data package and the data page. */
import { AREA_COLUMNS, CASELOAD_COLUMNS } from './caseload-table.ts';
import { COMBINED_COLUMNS, REVISION_COLUMNS } from './combined-table.ts';
import { COUNT_COLUMNS, FLAG_COLUMNS } from './count-table.ts';

export interface Column {
  readonly name: string;
  readonly title: string;
  readonly type: 'integer' | 'number' | 'string';
  readonly description: string;
  readonly required: boolean;
}

const STATUSES = 'published, not_available, low_reliability, suppressed or not_applicable';

const COLUMNS: Readonly<Record<string, Omit<Column, 'name'>>> = {
  year: {
    title: 'Year',
    type: 'integer',
    required: true,
    description: 'Reporting year; figures are as at 30 September.',
  },
  council_code: {
    title: 'Council code',
    type: 'string',
    required: true,
    description: 'GSS code in force in that year, as published.',
  },
  council_name: {
    title: 'Council',
    type: 'string',
    required: true,
    description: 'Short name of the local authority.',
  },
  area_code: {
    title: 'Area code',
    type: 'string',
    required: true,
    description: 'GSS code of the nation, region or part of London.',
  },
  area_name: {
    title: 'Area',
    type: 'string',
    required: true,
    description: 'Name of the nation, region or part of London.',
  },
  region: { title: 'Region', type: 'string', required: true, description: 'Region of England.' },
  status: {
    title: 'Status',
    type: 'string',
    required: true,
    description: `Whether there is a figure, or why not: ${STATUSES}.`,
  },
  average_caseload: {
    title: 'Average caseload',
    type: 'number',
    required: false,
    description:
      'Cases per full-time-equivalent case holder as published, one decimal; empty unless published.',
  },
  cases: {
    title: 'Cases',
    type: 'integer',
    required: false,
    description: 'Cases held on 30 September; each child or carer counts as one.',
  },
  case_holders_fte: {
    title: 'Case holders (FTE)',
    type: 'number',
    required: false,
    description:
      'Full-time-equivalent social workers, agency included, who held one or more cases.',
  },
  joint_with: {
    title: 'Joint with',
    type: 'string',
    required: false,
    description:
      'Code of the other council of a joint return: one figure, two rows. Count it once.',
  },
  level: {
    title: 'Level',
    type: 'string',
    required: true,
    description: 'council, or area: the nation, a region or a part of London.',
  },
  code: {
    title: 'Code',
    type: 'string',
    required: true,
    description: 'GSS code of the council, as in force in that year, or of the area.',
  },
  name: {
    title: 'Name',
    type: 'string',
    required: true,
    description: 'Short name of the council or area.',
  },
  release_before: {
    title: 'Earlier release',
    type: 'integer',
    required: true,
    description: 'Reporting year of the earlier of two releases that differ.',
  },
  release_after: {
    title: 'Later release',
    type: 'integer',
    required: true,
    description: 'Reporting year of the later of two releases that differ.',
  },
  before: {
    title: 'Before',
    type: 'string',
    required: true,
    description: 'The figure of the earlier release, or its status if it had none.',
  },
  after: {
    title: 'After',
    type: 'string',
    required: true,
    description: 'The figure of the later release, or its status if it has none.',
  },
  change: {
    title: 'Change',
    type: 'number',
    required: false,
    description: 'Later less earlier, in cases; empty where either is no number.',
  },
  crossed_cap: {
    title: 'Across the cap',
    type: 'string',
    required: false,
    description: 'Whether it crossed the proposed cap of 20, and which way; empty if it did not.',
  },
  cases_per_100_children: {
    title: 'Cases for each 100 children in need',
    type: 'number',
    required: false,
    description:
      'Cases on 30 September for each 100 children in need on 31 March of the same year. Empty where children in need are not known.',
  },
  typical_per_100_children: {
    title: 'The same of the typical council',
    type: 'number',
    required: false,
    description: 'Median of all councils in the year.',
  },
  share_with_cases: {
    title: 'Share of social workers with cases',
    type: 'number',
    required: false,
    description:
      'Social workers with cases as % of all children’s social workers, full-time equivalent, agency included in both.',
  },
  typical_share_with_cases: {
    title: 'The same of the typical council',
    type: 'number',
    required: false,
    description: 'Median of all councils in the year.',
  },
  cases_year_before: {
    title: 'Cases a year before',
    type: 'integer',
    required: false,
    description: 'Empty where the year before has no figure of the same council.',
  },
  fte_year_before: {
    title: 'FTE social workers with cases a year before',
    type: 'number',
    required: false,
    description: 'Empty where the year before has no figure of the same council.',
  },
  average_year_before: {
    title: 'Average a year before',
    type: 'number',
    required: false,
    description: 'Empty where the year before has no figure of the same council.',
  },
  flags: {
    title: 'Flags',
    type: 'string',
    required: false,
    description:
      'What is unusual and worth asking about, separated by semicolons. Empty for most figures. /data/flags.csv gives the reasons.',
  },
  flag: {
    title: 'Flag',
    type: 'string',
    required: true,
    description:
      'What was compared: cases-share, staff-share, cases-jump, fte-jump or average-jump. A flag asks and never says that a figure is wrong.',
  },
  value: {
    title: 'Value',
    type: 'number',
    required: true,
    description: 'The council’s own number in the comparison.',
  },
  compared_with: {
    title: 'Compared with',
    type: 'number',
    required: true,
    description: 'The number a year before, or that of the typical (median) council of the year.',
  },
  reason: {
    title: 'Reason',
    type: 'string',
    required: true,
    description: 'What was found, in words.',
  },
  release: {
    title: 'Release',
    type: 'integer',
    required: true,
    description: 'Reporting year of the release the figure was taken from.',
  },
};

/** Describes the columns of the table of every release. */
export const combinedColumns: readonly Column[] = COMBINED_COLUMNS.map((name) =>
  name === 'region'
    ? { ...described(name), required: false, description: 'Region of England; empty for areas.' }
    : described(name),
);
/** Describes the columns of the table of revisions. */
export const revisionColumns: readonly Column[] = REVISION_COLUMNS.map(described);
/** Describes the columns of what each count was held against. */
export const countColumns: readonly Column[] = COUNT_COLUMNS.map(described);
/** Describes the columns of the table of flags. */
export const flagColumns: readonly Column[] = FLAG_COLUMNS.map(described);
/** Describes the columns of the council table. */
export const caseloadColumns: readonly Column[] = CASELOAD_COLUMNS.map(described);
/** Describes the columns of the area table. */
export const areaColumns: readonly Column[] = AREA_COLUMNS.map(described);

function described(name: string): Column {
  const column = COLUMNS[name];
  if (column === undefined) throw new Error(`no description for column ${name}`);
  return { name, ...column };
}
