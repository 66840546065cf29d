/** The feed of every council: the average, its distance from the cap and from England, and the year before, as that release gave them. */
import { CAP } from './cap.ts';
import { councils } from './councils.ts';
import { textAt } from './dist-files.ts';
import { fixed } from './exact.ts';
import { isPublished, LATEST, RELEASES, releases, type Published } from './figures.ts';
import { plainText } from './page-text.ts';
import type { Tally } from './tally.ts';
import { beside, foundBy } from './words.ts';

/** Compares each entry about a new figure with the release that it names. */
export function compareFeeds(tally: Tally): void {
  for (const { slug, england } of councils) {
    if (!england) continue;
    const text = textAt(`councils/${slug}/feed.xml`);
    for (const [, entry = ''] of text.matchAll(/<entry>(.*?)<\/entry>/gs))
      compareEntry(tally, slug, entry);
  }
}

function figureIn(release: number, slug: string, year: number): Published | undefined {
  return (releases.get(release) ?? [])
    .filter(isPublished)
    .find((one) => one.year === year && one.members.includes(slug));
}

/** Compares an entry about a council’s new figure; `kind` is the name of the feed. */
export function compareEntry(tally: Tally, slug: string, entry: string, kind = 'feed'): void {
  const year = Number(/#figure-(\d{4})<\/id>/.exec(entry)?.[1] ?? 0);
  const text = plainText(entry.replaceAll(/<!\[CDATA\[|\]\]>/g, ' '));
  const release = Number(
    /Source: Department for Education, release (\d{4})/.exec(text)?.[1] ?? LATEST,
  );
  const figure = figureIn(release, slug, year);
  const title = /average caseload (\d+\.\d)/.exec(text)?.[1];
  if (year === 0 || (figure === undefined && title === undefined)) return;
  const where = `${slug} ${String(year)} of release ${String(release)}`;
  tally.check(`${kind}, release`, where, String(RELEASES.includes(release)), 'true');
  tally.check(
    `${kind}, title`,
    where,
    title ?? '',
    figure === undefined ? '' : fixed(figure.numbers.average, 1),
  );
  if (figure === undefined) return;
  const { average } = figure.numbers;
  tally.check(
    `${kind}, average`,
    where,
    foundBy(/had an average of (\d+\.\d) cases/, text),
    fixed(average, 1),
  );
  const england = figureIn(release, 'E92000001', year)?.numbers.average;
  const [, cap = 'the same'] =
    /That is (\d+\.\d (?:above|below)) the proposed cap/.exec(text) ?? [];
  tally.check(`${kind}, cap`, where, cap, beside(average, CAP));
  const [, against = 'the same', of = ''] =
    /(\d+\.\d (?:above|below)|the same as) England’s (\d+\.\d)/.exec(text) ?? [];
  if (england !== undefined)
    tally.check(
      `${kind}, England`,
      where,
      `${against.replace(' as', '')} ${of}`,
      `${beside(average, england)} ${fixed(england, 1)}`,
    );
  const before = figureIn(release, slug, year - 1);
  const said = foundBy(/A year earlier, the average was (\d+\.\d)/, text);
  if (said !== '' && before !== undefined)
    tally.check(`${kind}, year before`, where, said, fixed(before.numbers.average, 1));
}
