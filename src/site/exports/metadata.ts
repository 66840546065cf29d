/** Descriptions of the downloads that machines read: CSV on the Web and a Frictionless data package. */
import { areaColumns, caseloadColumns, type Column } from './columns.ts';

const LICENCE = 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/';
const PUBLISHER = 'Department for Education';

export interface Download {
  readonly file: 'caseloads.csv' | 'areas.csv';
  readonly title: string;
  readonly columns: readonly Column[];
  readonly key: readonly string[];
}

/** The two tables of a release. */
export const DOWNLOADS: readonly [Download, Download] = [
  {
    file: 'caseloads.csv',
    title: 'Average children’s social work caseload of each council in England, by year',
    columns: caseloadColumns,
    key: ['year', 'council_code'],
  },
  {
    file: 'areas.csv',
    title: 'Average children’s social work caseload of England and its regions, by year',
    columns: areaColumns,
    key: ['year', 'area_code'],
  },
];

/** CSVW metadata for one download (W3C, Metadata Vocabulary for Tabular Data). */
export function csvwOf({ file, title, columns, key }: Download, release: number): object {
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    url: file,
    'dc:title': title,
    'dc:publisher': PUBLISHER,
    'dc:license': { '@id': LICENCE },
    'dc:source': `Children’s social work workforce, reporting year ${release}`,
    tableSchema: {
      columns: columns.map(({ name, title: heading, type, description, required }) => ({
        name,
        titles: name,
        'dc:title': heading,
        'dc:description': description,
        datatype: type,
        required,
      })),
      primaryKey: key,
    },
  };
}

/** A Frictionless data package of the latest release's downloads. */
export function dataPackage(release: number, site: string): object {
  return {
    name: 'caseload-watch',
    title: 'Average caseloads of children’s social workers in England',
    homepage: site,
    version: String(release),
    licenses: [{ name: 'OGL-UK-3.0', title: 'Open Government Licence v3.0', path: LICENCE }],
    sources: [
      { title: `${PUBLISHER}, Children’s social work workforce, reporting year ${release}` },
    ],
    resources: DOWNLOADS.map(({ file, title, columns, key }) => ({
      name: file.replace('.csv', ''),
      path: file,
      title,
      profile: 'tabular-data-resource',
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      schema: {
        fields: columns.map(({ name, title: heading, type, description, required }) => ({
          name,
          title: heading,
          type,
          description,
          constraints: { required },
        })),
        missingValues: [''],
        primaryKey: key,
      },
    })),
  };
}
