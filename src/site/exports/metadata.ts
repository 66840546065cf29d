/** Descriptions of the downloads that machines read: CSV on the Web, a Frictionless data package, schema.org and DCAT. */
import { dataVersion } from '../version.ts';
import { lastChanged, type Context } from '../context.ts';
import { CAVEATS, childrenSourceLines, LICENCE, PUBLISHER, sourceLine } from './caveats.ts';
import { DOWNLOADS, sourcesOf, type Download } from './downloads.ts';

const TITLE = 'Average caseloads of children’s social workers in England';
const DESCRIPTION = `Cases for each full-time-equivalent children’s social worker with cases, for every council, region and year, as published. ${CAVEATS.join(' ')}`;

/** CSVW metadata for one download (W3C, Metadata Vocabulary for Tabular Data). */
export function csvwOf(download: Download, context: Context): object {
  const { file, title, columns, key } = download;
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    url: file,
    'dc:title': title,
    'dc:description': CAVEATS.join(' '),
    'dc:publisher': PUBLISHER,
    'dc:license': { '@id': LICENCE.url },
    'dc:source': sourcesOf(download, context).join('; '),
    'dc:modified': lastChanged(context),
    'schema:version': dataVersion(),
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

/** A Frictionless data package of all downloads. */
export function dataPackage(context: Context, site: string): object {
  return {
    profile: 'tabular-data-package',
    name: 'caseload-watch',
    title: TITLE,
    description: DESCRIPTION,
    homepage: site,
    version: dataVersion(),
    licenses: [{ name: LICENCE.id, title: LICENCE.title, path: LICENCE.url }],
    sources: [sourceLine(context), ...childrenSourceLines(context)].map((source) => ({
      title: source,
    })),
    resources: DOWNLOADS.map(({ name, file, title, columns, key }) => ({
      name,
      path: file,
      title,
      profile: 'tabular-data-resource',
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      schema: {
        fields: columns.map(({ name: column, title: heading, type, description, required }) => ({
          name: column,
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

/** Every file that holds the data, with its media type. */
const FILES = [
  ...DOWNLOADS.map(({ file, title }) => ({ file, title, type: 'text/csv' })),
  ...DOWNLOADS.map(({ name, title }) => ({
    file: `${name}.parquet`,
    title,
    type: 'application/vnd.apache.parquet',
  })),
  {
    file: 'caseload-watch.xlsx',
    title: 'All tables in one workbook, with notes',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
];

/** The data set as schema.org describes them, for search engines. */
export function schemaOrg(context: Context, site: string): object {
  const { firstYear, latestYear } = context;
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: TITLE,
    description: DESCRIPTION,
    url: `${site}/data/`,
    identifier: `${site}/v/${dataVersion()}/`,
    version: dataVersion(),
    dateModified: lastChanged(context),
    license: LICENCE.url,
    isAccessibleForFree: true,
    isBasedOn:
      'https://explore-education-statistics.service.gov.uk/find-statistics/children-s-social-work-workforce',
    creator: { '@type': 'Organization', name: PUBLISHER },
    publisher: { '@type': 'Organization', name: 'Caseload Watch', url: `${site}/` },
    temporalCoverage: `${firstYear}-09-30/${latestYear}-09-30`,
    spatialCoverage: { '@type': 'Place', name: 'England' },
    variableMeasured: 'Cases for each full-time-equivalent social worker with cases',
    distribution: FILES.map(({ file, title, type }) => ({
      '@type': 'DataDownload',
      name: title,
      encodingFormat: type,
      contentUrl: `${site}/data/${file}`,
    })),
  };
}

/** The data set in DCAT 3 as JSON-LD, for catalogues of open data. */
export function dcat(context: Context, site: string): object {
  return {
    '@context': {
      dcat: 'http://www.w3.org/ns/dcat#',
      dct: 'http://purl.org/dc/terms/',
      foaf: 'http://xmlns.com/foaf/0.1/',
      xsd: 'http://www.w3.org/2001/XMLSchema#',
    },
    '@id': `${site}/data/`,
    '@type': 'dcat:Dataset',
    'dct:title': { '@language': 'en-GB', '@value': TITLE },
    'dct:description': { '@language': 'en-GB', '@value': DESCRIPTION },
    'dct:publisher': { '@type': 'foaf:Organization', 'foaf:name': 'Caseload Watch' },
    'dct:creator': { '@type': 'foaf:Organization', 'foaf:name': PUBLISHER },
    'dct:license': { '@id': LICENCE.url },
    'dct:modified': { '@type': 'xsd:date', '@value': lastChanged(context) },
    'dct:accrualPeriodicity': {
      '@id': 'http://publications.europa.eu/resource/authority/frequency/ANNUAL',
    },
    'dcat:version': dataVersion(),
    'dcat:landingPage': { '@id': `${site}/data/` },
    'dcat:distribution': FILES.map(({ file, title, type }) => ({
      '@id': `${site}/data/${file}`,
      '@type': 'dcat:Distribution',
      'dct:title': { '@language': 'en-GB', '@value': title },
      'dct:license': { '@id': LICENCE.url },
      'dcat:mediaType': { '@id': `https://www.iana.org/assignments/media-types/${type}` },
      'dcat:downloadURL': { '@id': `${site}/data/${file}` },
    })),
  };
}
