/** CSV on the Web: what a table has, for programs (W3C, Metadata Vocabulary for Tabular Data). */
import { lastChanged, type Context } from '../../context.ts';
import { dataVersion } from '../../version.ts';
import { CAVEATS, LICENCE, PUBLISHER } from '../caveats.ts';
import { sourcesOf, type Download } from '../downloads.ts';

/** CSVW metadata for one download. */
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
