/** The tables as a Data Package, version 2 (datapackage.org). */
import { lastChanged, type Context } from '../../context.ts';
import { dataVersion } from '../../version.ts';
import { LICENCE, PUBLISHER, SOURCE_PAGE } from '../caveats.ts';
import type { Field } from '../dictionary/field.ts';
import { allSources, DOWNLOADS, sourcesOf, type Download } from '../downloads.ts';
import { DESCRIPTION, KEYWORDS, MIT, SITE_NAME, TITLE, type Facts } from './about.ts';

const PROFILES = 'https://datapackage.org/profiles/2.0';
const LICENSE = { name: LICENCE.id, title: LICENCE.title, path: LICENCE.url };

/** A data package of all tables, each with its size and checksum. */
export async function dataPackage(context: Context, site: string, facts: Facts): Promise<object> {
  return {
    $schema: `${PROFILES}/datapackage.json`,
    name: 'caseload-watch',
    id: `${site}/data/datapackage.json`,
    title: TITLE,
    description: DESCRIPTION,
    keywords: KEYWORDS,
    homepage: site,
    version: dataVersion(),
    created: `${lastChanged(context)}T00:00:00Z`,
    contributors: [
      { title: PUBLISHER, path: SOURCE_PAGE, roles: ['creator'] },
      { title: SITE_NAME, path: `${site}/`, roles: ['publisher', 'maintainer'] },
    ],
    licenses: [LICENSE],
    sources: allSources(context).map(titled),
    resources: await Promise.all(DOWNLOADS.map((download) => resourceOf(download, context, facts))),
  };
}

async function resourceOf(download: Download, context: Context, facts: Facts): Promise<object> {
  const { name, file, title, columns, key, rights } = download;
  const { bytes, sha256 } = await facts(file);
  return {
    $schema: `${PROFILES}/dataresource.json`,
    name,
    type: 'table',
    path: file,
    title,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes,
    hash: `sha256:${sha256}`,
    sources: sourcesOf(download, context).map(titled),
    ...(rights === undefined ? {} : { licenses: [LICENSE, MIT], description: rights }),
    schema: {
      $schema: `${PROFILES}/tableschema.json`,
      fieldsMatch: ['exact'],
      fields: columns.map(tableField),
      missingValues: [''],
      primaryKey: key,
    },
  };
}

function titled(title: string): object {
  return { title };
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
