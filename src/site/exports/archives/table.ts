/** A table with its description, README and licence as one archive. */
import type { Context } from '../../context.ts';
import { versionHref } from '../../version.ts';
import { extentOf, sourcesOf, type Download } from '../downloads.ts';
import { licence, readme, type Described } from './readme.ts';
import { zipOf } from './zip.ts';

/**
 * @param site the site's own address, without a slash at the end
 * @param made the content of a file below /data/
 */
export async function tableZip(
  download: Download,
  context: Context,
  site: string,
  made: (path: string) => Promise<string | Uint8Array>,
): Promise<Uint8Array> {
  const { file } = download;
  const described = describedTable(download, context, site);
  return zipOf({
    [file]: await made(file),
    [`${file}-metadata.json`]: await made(`${file}-metadata.json`),
    'README.txt': readme(context, described),
    'LICENCE.txt': licence(described),
  });
}

function describedTable(download: Download, context: Context, site: string): Described {
  const { file, title, columns, rights, sources } = download;
  return {
    cited: { title, path: `${versionHref()}data/${file}`, site },
    hasCaseloads: sources.includes('caseloads'),
    about: [],
    files: [
      [file, `the table in UTF-8, ${extentOf(download, context)}`],
      [`${file}-metadata.json`, 'the same columns for programs (CSV on the Web)'],
      ['LICENCE.txt', 'how you may use it, and who to name'],
    ],
    sources: sourcesOf(download, context),
    rights: rights === undefined ? [] : [rights],
    columns,
  };
}
