/** /missing/: every council and year without a figure, the newest year first, and councils of other nations. */
import { councilAt, councils, inForce } from './councils.ts';
import { textAt } from './dist-files.ts';
import { figureOf, isPublished, LATEST, years } from './figures.ts';
import { linkedRows, plainText } from './page-text.ts';
import type { Tally } from './tally.ts';
import { countOf, foundBy } from './words.ts';

/** Compares the table of England and the counts of the other nations. */
export function compareMissing(tally: Tally): void {
  const html = textAt('missing/index.html');
  const caption = `without a figure, ${String(years[0])} to ${String(LATEST)}`;
  const found = linkedRows(html, caption).map(
    ({ slug, html: row }) => `${foundBy(/(\d{4})/, plainText(row))} ${slug}`,
  );
  const wanted = years.toReversed().flatMap((year) =>
    councils
      .filter((one) => one.england && inForce(one, year))
      .filter(({ slug }) => {
        const figure = figureOf(slug, year);
        return figure === undefined || !isPublished(figure);
      })
      .map(({ slug }) => `${String(year)} ${slug}`),
  );
  tally.check('missing, figures', 'England', found.toSorted().join(), wanted.toSorted().join());
  compareNames(tally, html);
  compareNations(tally, plainText(html));
}

/** The name of each row is that of the page that it links to. */
function compareNames(tally: Tally, html: string): void {
  for (const { slug, html: row } of linkedRows(html, 'without a figure, ')) {
    const name = /\/councils\/[a-z0-9-]+\/"[^>]*>([^<]*)</.exec(row)?.[1] ?? '';
    tally.check('missing, name', slug, name.trim(), councilAt(slug).name);
  }
}

function compareNations(tally: Tally, text: string): void {
  for (const nation of ['Northern Ireland', 'Scotland', 'Wales']) {
    const all = councils.filter(({ region }) => region === nation);
    const said = foundBy(
      new RegExp(`${nation} ?: we found no figures for its (\\w+) authorities`),
      text,
    );
    tally.check('missing, authorities', nation, String(countOf(said)), String(all.length));
  }
}
