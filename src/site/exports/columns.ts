/** What each column of the downloads means: one description for CSVW, the data package and the data page. */
import { AREA_COLUMNS, CASELOAD_COLUMNS } from './caseload-table.ts';

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
  release: {
    title: 'Release',
    type: 'integer',
    required: true,
    description: 'Reporting year of the release the figure was taken from.',
  },
};

/** Describes the columns of the council table. */
export const caseloadColumns: readonly Column[] = CASELOAD_COLUMNS.map(described);
/** Describes the columns of the area table. */
export const areaColumns: readonly Column[] = AREA_COLUMNS.map(described);

function described(name: string): Column {
  const column = COLUMNS[name];
  if (column === undefined) throw new Error(`no description for column ${name}`);
  return { name, ...column };
}
