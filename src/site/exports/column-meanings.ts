/** The meaning of each column of the downloads, by its name. */
import { CAP_ORIGIN } from '../../dataset/text/terms.ts';

export interface ColumnMeaning {
  readonly title: string;
  readonly type: 'integer' | 'number' | 'string';
  readonly description: string;
  /** Whether every row has a value. */
  readonly required: boolean;
}

const STATUSES = 'published, not_available, low_reliability, suppressed or not_applicable';

/** A column has the same meaning in every table. */
export const COLUMN_MEANINGS: Readonly<Record<string, ColumnMeaning>> = {
  year: {
    title: 'Year',
    type: 'integer',
    required: true,
    description: 'Reporting year. Figures are for 30 September of that year.',
  },
  council_code: {
    title: 'Council code',
    type: 'string',
    required: true,
    description: 'GSS code of the council in that year, as published.',
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
    description: `Whether there is a figure, or why there is none (${STATUSES}).`,
  },
  average_caseload: {
    title: 'Average caseload',
    type: 'number',
    required: false,
    description:
      'Cases for each full-time-equivalent social worker with cases, as published to one decimal. Empty unless published.',
  },
  cases: {
    title: 'Cases',
    type: 'integer',
    required: false,
    description:
      'Cases on 30 September. Each child counts as one, and so does each foster carer or adopter who has a social worker.',
  },
  case_holders_fte: {
    title: 'Social workers with cases (FTE)',
    type: 'number',
    required: false,
    description:
      'Full-time-equivalent social workers with one or more cases, agency workers included.',
  },
  joint_with: {
    title: 'Combined with',
    type: 'string',
    required: false,
    description:
      'Code of the other council of a combined figure, which two councils report together. It has two rows, so count it once.',
  },
  level: {
    title: 'Level',
    type: 'string',
    required: true,
    description: 'Either council, or area for the nation, a region or a part of London.',
  },
  code: {
    title: 'Code',
    type: 'string',
    required: true,
    description: 'GSS code of the area, or of the council in that year.',
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
    description:
      'What the earlier release gave, which is a number, a status or one of the publisher’s symbols.',
  },
  after: {
    title: 'After',
    type: 'string',
    required: true,
    description:
      'What the later release gives, which is a number, a status or one of the publisher’s symbols.',
  },
  change: {
    title: 'Change',
    type: 'number',
    required: false,
    description: 'Later less earlier, in cases. Empty where either is not a number.',
  },
  measure: {
    title: 'Measure',
    type: 'string',
    required: true,
    description:
      'What changed, such as cases, case_holders_fte, vacancy_rate or turnover_rate. Names are those of the tables it is from.',
  },
  crossed_cap: {
    title: 'Moved across the cap',
    type: 'string',
    required: false,
    description: `Whether the average moved across the proposed cap of 20, and which way. Empty if it did not. ${CAP_ORIGIN}`,
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
    description: 'Cases on 30 September a year earlier. Empty if there is no figure.',
  },
  fte_year_before: {
    title: 'FTE social workers with cases a year before',
    type: 'number',
    required: false,
    description:
      'FTE social workers with cases on 30 September a year earlier. Empty if there is no figure.',
  },
  average_year_before: {
    title: 'Average a year before',
    type: 'number',
    required: false,
    description: 'Average caseload on 30 September a year earlier. Empty if there is no figure.',
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
    description: 'Reporting year of the release that the figure is from.',
  },
};
