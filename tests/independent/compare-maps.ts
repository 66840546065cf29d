/** Colours and titles of the map of each year, its headline, and the map that others embed. */
import { CAP, countOver } from './cap.ts';
import { councilAt } from './councils.ts';
import { flagsOf } from './counts.ts';
import { textAt } from './dist-files.ts';
import { compare, decimal, fixed } from './exact.ts';
import { figureOf, isPublished, LATEST, publishedIn, years, type Published } from './figures.ts';
import { isSmall } from './lottery.ts';
import { plainText } from './page-text.ts';
import type { Tally } from './tally.ts';
import { countOf, foundBy } from './words.ts';

/** Compares every council on every map. */
export function compareMaps(tally: Tally): void {
  for (const year of years) {
    const html = textAt(year === LATEST ? 'map/index.html' : `map/${String(year)}/index.html`);
    compareShapes(tally, html, year);
    compareHeadline(tally, 'map page', plainText(html), year);
  }
  const embed = textAt('embed/map/index.html');
  compareHeadline(tally, 'map embed', plainText(embed), LATEST);
  compareColours(tally, embed);
}

/** The class of a colour: steps of two from 12, each with its upper end, as 20 is not over the cap. */
function colourOf({ numbers: { average } }: Published): string {
  const isOver = (least: string): boolean => compare(average, decimal(least)) > 0;
  if (isOver('20')) return isOver('22') ? 'a2' : 'a1';
  const steps = ['12', '14', '16', '18'].filter(isOver);
  return `b${String(steps.length + 1)}`;
}

function compareShapes(tally: Tally, html: string, year: number): void {
  const shapes = html.matchAll(
    /<path id="m-([a-z0-9-]+)" class="([^"]*)"[^>]*><title>([^<]*)<\/title>/g,
  );
  const seen = new Set<string>();
  for (const [, slug = '', colour = '', title = ''] of shapes) {
    const figure = figureOf(slug, year);
    if (figure === undefined) continue;
    const where = `${slug} ${String(year)}`;
    if (seen.has(slug)) continue;
    seen.add(slug);
    if (!isPublished(figure)) {
      tally.check('map page, no figure', where, String(/\d/.test(title)), 'false');
      continue;
    }
    tally.check('map page, colour', where, colour.split(' ')[0] ?? '', colourOf(figure));
    const marks = `${String(title.includes('unusual count'))} ${String(title.includes('small council'))}`;
    tally.check(
      'map page, title',
      where,
      `${foundBy(/(\d+\.\d)/, title)} ${marks}`,
      titleOf(figure),
    );
    tally.check('map page, name', where, String(title.includes(councilAt(slug).name)), 'true');
  }
  const shownIn = publishedIn(year).filter(({ members }) => members.some((slug) => seen.has(slug)));
  tally.check(
    'map page, councils',
    String(year),
    String(shownIn.length),
    String(publishedIn(year).length),
  );
}

function titleOf(figure: Published): string {
  return [fixed(figure.numbers.average, 1), flagsOf(figure).length > 0, isSmall(figure)]
    .map(String)
    .join(' ');
}

/** The middle half of all averages, as many left out at each end as there are whole fours, and how many are over the cap. */
function compareHeadline(tally: Tally, kind: string, text: string, year: number): void {
  const found = foundBy(
    new RegExp(
      `The middle half of the (\\d+) averages for ${String(year)} ran from (\\d+\\.\\d) to (\\d+\\.\\d), and (\\w+) (?:were|was) over`,
    ),
    text,
  ).split(' ');
  const all = publishedIn(year);
  const averages = all.map(({ numbers }) => numbers.average).toSorted(compare);
  const left = Math.floor(averages.length / 4);
  const [low, high] = [averages[left], averages.at(-1 - left)].map((one) =>
    one === undefined ? '' : fixed(one, 1),
  );
  const wanted = [all.length, low, high, countOver(all, CAP)].join(' ');
  const [count = '', from = '', to = '', over = ''] = found;
  tally.check(
    `${kind}, headline`,
    String(year),
    [count, from, to, countOf(over)].join(' '),
    wanted,
  );
}

/** How many shapes of the embedded map have each colour: a combined figure colours two. */
function compareColours(tally: Tally, html: string): void {
  const start = html.indexOf('id="map-england"');
  const shapes = html.slice(start, html.indexOf('</svg>', start));
  const wanted = publishedIn(LATEST).flatMap((one) => one.members.map(() => colourOf(one)));
  for (const colour of ['b1', 'b2', 'b3', 'b4', 'b5', 'a1', 'a2']) {
    const found = shapes.split(`class="${colour}"`).length - 1;
    tally.check(
      'map embed, colours',
      colour,
      String(found),
      String(wanted.filter((one) => one === colour).length),
    );
  }
}
