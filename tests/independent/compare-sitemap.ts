/** The sitemap: addresses of councils, regions and years, and no day but one that data/ has. */
import { councils } from './councils.ts';
import { textAt } from './dist-files.ts';
import { LATEST, years } from './figures.ts';
import { cell, table } from './tables.ts';
import type { Tally } from './tally.ts';

/** Compares what the sitemap lists with what data/ asks for. */
export function compareSitemap(tally: Tally): void {
  const text = textAt('sitemap-0.xml');
  const paths = [...text.matchAll(/<loc>[^<]*?:\/\/[^/<]+([^<]*)<\/loc>/g)].map(
    ([, path]) => path ?? '',
  );
  const under = (folder: string): string => matching(paths, new RegExp(`^.*/${folder}/([^/]+)/$`));
  tally.check(
    'sitemap, councils',
    'all',
    under('councils'),
    sorted(councils.map(({ slug }) => slug)),
  );
  const before = years.filter((year) => year !== LATEST).map(String);
  tally.check('sitemap, this year', 'all', under('this-year'), sorted(before.slice(1)));
  tally.check('sitemap, maps', 'all', under('map').replace(/,?hex.*$/, ''), sorted(before));
  compareDays(tally, text);
}

function matching(paths: readonly string[], pattern: RegExp): string {
  return sorted(paths.flatMap((path) => pattern.exec(path)?.[1] ?? []));
}

function sorted(some: readonly string[]): string {
  return some.toSorted().join();
}

/** A day on which something changed is one on which a table came, or one of the log. */
function compareDays(tally: Tally, text: string): void {
  const days = new Set([
    ...table('sources.csv').map((row) => cell(row, 'imported')),
    ...table('log.csv').map((row) => cell(row, 'date')),
  ]);
  const found = [...text.matchAll(/<lastmod>(\d{4}-\d{2}-\d{2})/g)].map(([, day]) => day ?? '');
  const others = found.filter((day) => !days.has(day));
  tally.check('sitemap, days', 'others than those of data/', others.join(), '');
}
