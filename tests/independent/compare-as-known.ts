/** What each release gave, on the page of a council or area about it. */
import { areas, councils } from './councils.ts';
import { textAt } from './dist-files.ts';
import { fixed } from './exact.ts';
import { isPublished, RELEASES, releases, type Published } from './figures.ts';
import { tableAfter } from './page-text.ts';
import type { Tally } from './tally.ts';

/** Compares average, cases and FTE of each year with each release that has it. */
export function compareAsKnown(tally: Tally): void {
  const places = [
    ...councils.map(({ slug }) => ({ slug, folder: 'councils' })),
    ...[...areas.values()].map(({ slug }) => ({ slug, folder: 'regions' })),
  ];
  for (const { slug, folder } of places) {
    const own = RELEASES.map((release) => ({
      release,
      published: publishedOf(slug, folder === 'regions', release),
    }));
    if (own.every(({ published }) => published.length === 0)) continue;
    const html = textAt(`${folder}/${slug}/as-known/index.html`);
    for (const { release, published } of own) compareRelease(tally, html, slug, release, published);
  }
}

function publishedOf(slug: string, area: boolean, release: number): Published[] {
  const codes = [...areas.values()].filter((one) => one.slug === slug).map(({ code }) => code);
  return (releases.get(release) ?? [])
    .filter(isPublished)
    .filter(
      (one) =>
        one.area === area &&
        one.members.some((member) => member === slug || codes.includes(member)),
    );
}

function compareRelease(
  tally: Tally,
  html: string,
  slug: string,
  release: number,
  published: readonly Published[],
): void {
  const rows = tableAfter(html, `as the release of ${String(release)} gave them`);
  for (const { year, numbers } of published) {
    const row = rows.find(([first = '']) => first.startsWith(String(year))) ?? [];
    const found = row.slice(1, 4).map((text) => /^-?[\d.]+/.exec(text)?.[0] ?? text);
    const wanted = [fixed(numbers.average, 1), fixed(numbers.cases, 0), fixed(numbers.fte, 1)];
    tally.check(
      'as known',
      `${slug} ${String(year)} in ${String(release)}`,
      found.join(' '),
      wanted.join(' '),
    );
  }
}
