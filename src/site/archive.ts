/** A version of the data that is kept for good: what it is called and what it holds. */
import { longDate } from '../dataset/text/format.ts';
import { byName } from '../dataset/text/council-names.ts';
import { lastChanged, type Context } from './context.ts';
import { CAVEATS, sourceLine } from './exports/caveats.ts';
import { dataFiles } from './exports/files.ts';
import type { Link } from './links.ts';
import { dataVersion } from './version.ts';

export interface KeptView {
  readonly version: string;
  readonly date: string;
  readonly source: string;
  readonly caveats: string;
}

/** What every kept page says of the version of this build. */
export function keptView(context: Context): KeptView {
  return {
    version: dataVersion(),
    date: longDate(lastChanged(context)),
    source: sourceLine(context),
    caveats: CAVEATS.slice(0, 2).join(' '),
  };
}

/** The kept copies of a version: files, regions, councils. */
export function keptLinks(context: Context): {
  readonly files: readonly Link[];
  readonly regions: readonly Link[];
  readonly councils: readonly Link[];
} {
  const base = `/v/${dataVersion()}`;
  const { dataset } = context;
  return {
    files: [...dataFiles(context, '').keys()].map((file) => ({
      text: file,
      href: `${base}/data/${file}`,
    })),
    regions: dataset.areas.map(({ name, slug }) => ({
      text: name,
      href: `${base}/regions/${slug}/`,
    })),
    councils: [...dataset.councils]
      .sort(byName)
      .map(({ name, slug }) => ({ text: name, href: `${base}/councils/${slug}/` })),
  };
}
