/** The data set in Croissant 1.1 (MLCommons), for those who load tables into models. */
import { citationOf } from '../../citation.ts';
import { lastChanged, type Context } from '../../context.ts';
import { dataVersion, versionHref } from '../../version.ts';
import { LICENCE, PUBLISHER, SOURCE_PAGE } from '../caveats.ts';
import type { Field, FieldType } from '../dictionary/field.ts';
import { DOWNLOADS, type Download } from '../downloads.ts';
import { DESCRIPTION, KEYWORDS, MIT, SITE_NAME, TITLE, yearsCovered, type Facts } from './about.ts';

/** Terms of Croissant that are used here, as its specification maps them. All others are of schema.org. */
const CONTEXT = {
  '@language': 'en',
  '@vocab': 'http://schema.org/',
  sc: 'http://schema.org/',
  cr: 'http://mlcommons.org/croissant/',
  dct: 'http://purl.org/dc/terms/',
  citeAs: 'cr:citeAs',
  column: 'cr:column',
  conformsTo: 'dct:conformsTo',
  dataType: { '@id': 'cr:dataType', '@type': '@vocab' },
  extract: 'cr:extract',
  field: 'cr:field',
  fileObject: 'cr:fileObject',
  key: 'cr:key',
  recordSet: 'cr:recordSet',
  source: 'cr:source',
};

const TYPES = {
  integer: 'sc:Integer',
  number: 'sc:Float',
  string: 'sc:Text',
  boolean: 'sc:Boolean',
  date: 'sc:Date',
} as const satisfies Record<FieldType, string>;

/** All tables as record sets. Its files are those of the kept version, so that the checksums stay true for good. */
export async function croissant(context: Context, site: string, facts: Facts): Promise<object> {
  const { from, to } = yearsCovered(context);
  return {
    '@context': CONTEXT,
    '@type': 'sc:Dataset',
    '@id': `${site}${versionHref()}`,
    name: TITLE,
    conformsTo: 'http://mlcommons.org/croissant/1.1',
    description: DESCRIPTION,
    keywords: KEYWORDS,
    license: LICENCE.url,
    url: `${site}/data/`,
    creator: { '@type': 'Organization', name: PUBLISHER, url: SOURCE_PAGE },
    publisher: { '@type': 'Organization', name: SITE_NAME, url: `${site}/` },
    datePublished: lastChanged(context),
    dateModified: lastChanged(context),
    version: dataVersion(),
    inLanguage: 'en-GB',
    temporalCoverage: `${from}/${to}`,
    citeAs: bibtex(context, site),
    distribution: await Promise.all(DOWNLOADS.map((download) => fileOf(download, site, facts))),
    recordSet: DOWNLOADS.map(recordSet),
  };
}

/** The citation in the form that the specification asks for. */
function bibtex(context: Context, site: string): string {
  const forms = citationOf(context, { title: TITLE, path: '/data/', site });
  return forms.find(({ name }) => name === 'BibTeX')?.text ?? '';
}

async function fileOf({ file, title, rights }: Download, site: string, facts: Facts) {
  const { bytes, sha256 } = await facts(file);
  return {
    '@type': 'cr:FileObject',
    '@id': file,
    name: file,
    description: rights === undefined ? title : `${title}. ${rights}`,
    ...(rights === undefined ? {} : { license: [LICENCE.url, MIT.path] }),
    contentUrl: `${site}${versionHref()}data/${file}`,
    contentSize: `${bytes} B`,
    encodingFormat: 'text/csv',
    sha256,
  };
}

function recordSet({ name, file, title, columns, key }: Download): object {
  return {
    '@type': 'cr:RecordSet',
    '@id': name,
    name,
    description: title,
    key: key.map((column) => ({ '@id': `${name}/${column}` })),
    field: columns.map((column) => fieldOf(column, name, file)),
  };
}

function fieldOf({ name, title, type, description }: Field, table: string, file: string): object {
  return {
    '@type': 'cr:Field',
    '@id': `${table}/${name}`,
    name,
    description: `${title}. ${description}`,
    dataType: TYPES[type],
    source: { fileObject: { '@id': file }, extract: { column: name } },
  };
}
