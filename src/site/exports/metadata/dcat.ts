/** The data set in DCAT 3 as JSON-LD, for catalogues of open data. */
import { ENGLAND } from '../../../dataset/figures/areas.ts';
import { lastChanged, type Context } from '../../context.ts';
import { dataVersion, versionHref } from '../../version.ts';
import { LICENCE, PUBLISHER } from '../caveats.ts';
import { DESCRIPTION, FILES, KEYWORDS, SITE_NAME, TITLE, yearsCovered } from './about.ts';
import type { DataFile, Facts } from './about.ts';

const ANNUAL = 'http://publications.europa.eu/resource/authority/frequency/ANNUAL';
/** The Office for National Statistics names each area by its code. */
const AREAS = 'http://statistics.data.gov.uk/id/statistical-geography/';

/** The data set at its lasting address /data/, with every file and the version that it has now. */
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
    'dct:title': inEnglish(TITLE),
    'dct:description': inEnglish(DESCRIPTION),
    'dcat:keyword': KEYWORDS.map(inEnglish),
    'dct:publisher': { '@type': 'foaf:Organization', 'foaf:name': SITE_NAME },
    'dct:creator': { '@type': 'foaf:Organization', 'foaf:name': PUBLISHER },
    'dct:license': { '@id': LICENCE.url },
    'dct:modified': date(lastChanged(context)),
    'dct:accrualPeriodicity': { '@id': ANNUAL },
    'dct:temporal': periodOf(context),
    'dct:spatial': { '@id': `${AREAS}${ENGLAND}`, '@type': 'dct:Location' },
    'dcat:version': dataVersion(),
    'dcat:hasCurrentVersion': versionOf(context, site),
    'dcat:landingPage': { '@id': `${site}/data/` },
    'dcat:distribution': await Promise.all(FILES.map((file) => distributionOf(file, site, facts))),
  };
}

/** The copy that is kept for good, which catalogues may cite. */
function versionOf(context: Context, site: string): object {
  const address = `${site}${versionHref()}`;
  return {
    '@id': address,
    '@type': 'dcat:Dataset',
    'dct:title': inEnglish(`${TITLE}, data version ${dataVersion()}`),
    'dct:license': { '@id': LICENCE.url },
    'dct:issued': date(lastChanged(context)),
    'dcat:version': dataVersion(),
    'dcat:isVersionOf': { '@id': `${site}/data/` },
    'dcat:landingPage': { '@id': address },
  };
}

function periodOf(context: Context): object {
  const { from, to } = yearsCovered(context);
  return { '@type': 'dct:PeriodOfTime', 'dcat:startDate': date(from), 'dcat:endDate': date(to) };
}

async function distributionOf(
  { file, title, type, rights, schema, packed }: DataFile,
  site: string,
  facts: Facts,
): Promise<object> {
  const { bytes, sha256 } = await facts(file);
  return {
    '@id': `${site}/data/${file}`,
    '@type': 'dcat:Distribution',
    'dct:title': inEnglish(title),
    'dct:license': { '@id': LICENCE.url },
    ...(rights === undefined ? {} : { 'dct:rights': rights }),
    ...(schema === undefined ? {} : { 'dct:conformsTo': { '@id': `${site}/data/${schema}` } }),
    'dcat:mediaType': mediaType(packed ?? type),
    ...(packed === undefined ? {} : { 'dcat:packageFormat': mediaType(type) }),
    'dcat:downloadURL': { '@id': `${site}/data/${file}` },
    'dcat:byteSize': { '@type': 'xsd:nonNegativeInteger', '@value': String(bytes) },
    'spdx:checksum': {
      '@type': 'spdx:Checksum',
      'spdx:algorithm': { '@id': 'spdx:checksumAlgorithm_sha256' },
      'spdx:checksumValue': { '@type': 'xsd:hexBinary', '@value': sha256 },
    },
  };
}

function mediaType(type: string): object {
  return { '@id': `https://www.iana.org/assignments/media-types/${type}` };
}

function inEnglish(text: string): object {
  return { '@language': 'en-GB', '@value': text };
}

function date(day: string): object {
  return { '@type': 'xsd:date', '@value': day };
}
