/** Descriptions of the downloads that machines read: CSV on the Web, a Frictionless data package, schema.org and DCAT. */
import { dataVersion } from '../version.ts';
import { lastChanged, type Context } from '../context.ts';
import { CAVEATS, LICENCE, PUBLISHER, SOURCE_PAGE } from './caveats.ts';
import type { Field } from './dictionary/field.ts';
import { allSources, DOWNLOADS, sourcesOf, type Download } from './downloads.ts';
import type { FileFacts } from './files.ts';

const TITLE = 'Average caseloads of children’s social workers in England';
const DESCRIPTION = `Cases for each full-time-equivalent children’s social worker with cases, for every council, region and year, as published. ${CAVEATS.join(' ')}`;

/** CSVW metadata for one download (W3C, Metadata Vocabulary for Tabular Data). */
export function csvwOf(download: Download, context: Context): object {
  const { file, title, columns, key, rights } = download;
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    url: file,
    'dc:title': title,
    'dc:description': CAVEATS.join(' '),
    'dc:publisher': PUBLISHER,
    'dc:license': { '@id': LICENCE.url },
    ...(rights === undefined ? {} : { 'dc:rights': rights }),
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

/** The size and checksum of a file below /data/. */
type Facts = (path: string) => Promise<FileFacts>;

/** A Frictionless data package of all tables, each with its size and checksum. */
export async function dataPackage(context: Context, site: string, facts: Facts): Promise<object> {
  return {
    profile: 'tabular-data-package',
    name: 'caseload-watch',
    title: TITLE,
    description: DESCRIPTION,
    homepage: site,
    version: dataVersion(),
    licenses: [LICENSE],
    sources: allSources(context).map((source) => ({ title: source })),
    resources: await Promise.all(DOWNLOADS.map((download) => resourceOf(download, context, facts))),
  };
}

const LICENSE = { name: LICENCE.id, title: LICENCE.title, path: LICENCE.url };
const MIT = { name: 'MIT', title: 'MIT licence', path: 'https://opensource.org/license/mit' };

async function resourceOf(download: Download, context: Context, facts: Facts): Promise<object> {
  const { name, file, title, columns, key, rights } = download;
  const { bytes, sha256 } = await facts(file);
  return {
    name,
    path: file,
    title,
    profile: 'tabular-data-resource',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes,
    hash: `sha256:${sha256}`,
    sources: sourcesOf(download, context).map((source) => ({ title: source })),
    ...(rights === undefined ? {} : { licenses: [LICENSE, MIT], description: rights }),
    schema: { fields: columns.map(tableField), missingValues: [''], primaryKey: key },
  };
}

function tableField({ name, title, type, description, required, values, unit }: Field): object {
  return {
    name,
    title,
    type,
    description,
    ...(unit === undefined ? {} : { unit }),
    constraints: { required, ...(values === undefined ? {} : { enum: values }) },
  };
}

interface DataFile {
  readonly file: string;
  readonly title: string;
  /** Its media type. */
  readonly type: string;
  readonly rights?: string | undefined;
}

function fileOf({ title, rights }: Download, file: string, type: string): DataFile {
  return { file, title, type, rights };
}

/** Every file that has the data, with its media type. */
const FILES: readonly DataFile[] = [
  ...DOWNLOADS.map((download) => fileOf(download, download.file, 'text/csv')),
  ...DOWNLOADS.map((download) =>
    fileOf(download, `${download.name}.parquet`, 'application/vnd.apache.parquet'),
  ),
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
    isBasedOn: SOURCE_PAGE,
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
export async function dcat(context: Context, site: string, facts: Facts): Promise<object> {
  return {
    '@context': {
      dcat: 'http://www.w3.org/ns/dcat#',
      dct: 'http://purl.org/dc/terms/',
      foaf: 'http://xmlns.com/foaf/0.1/',
      spdx: 'http://spdx.org/rdf/terms#',
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
    'dcat:distribution': await Promise.all(FILES.map((file) => distributionOf(file, site, facts))),
  };
}

async function distributionOf(
  { file, title, type, rights }: DataFile,
  site: string,
  facts: Facts,
): Promise<object> {
  const { bytes, sha256 } = await facts(file);
  return {
    '@id': `${site}/data/${file}`,
    '@type': 'dcat:Distribution',
    'dct:title': { '@language': 'en-GB', '@value': title },
    'dct:license': { '@id': LICENCE.url },
    ...(rights === undefined ? {} : { 'dct:rights': rights }),
    'dcat:mediaType': { '@id': `https://www.iana.org/assignments/media-types/${type}` },
    'dcat:downloadURL': { '@id': `${site}/data/${file}` },
    'dcat:byteSize': { '@type': 'xsd:nonNegativeInteger', '@value': String(bytes) },
    'spdx:checksum': {
      '@type': 'spdx:Checksum',
      'spdx:algorithm': { '@id': 'spdx:checksumAlgorithm_sha256' },
      'spdx:checksumValue': { '@type': 'xsd:hexBinary', '@value': sha256 },
    },
  };
}
