/** The league table of each year and the table of each region. */
import { areas } from './councils.ts';
import { textAt } from './dist-files.ts';
import { fixed, minus } from './exact.ts';
import { figureOf, isPublished, LATEST, publishedIn, sameIn, type Published } from './figures.ts';
import { linkedRows, ordinal, plainText, type LinkedRow } from './page-text.ts';
import { rankOf, reachOf } from './ranking.ts';
import type { Tally } from './tally.ts';

/** The published figure that a council is part of. */
export function published(slug: string, year: number): Published | undefined {
  const figure = figureOf(slug, year);
  return figure !== undefined && isPublished(figure) ? figure : undefined;
}

/** A rank as tables have it: 4th, or =4th where it is shared. */
export function rankCell(figure: Published): string {
  const { rank, shared } = rankOf(figure);
  return `${shared > 1 ? '=' : ''}${ordinal(rank)}`;
}

/** Compares the league table of a year. */
export function compareLeague(tally: Tally, year: number): void {
  const html = textAt(
    year === LATEST ? 'league-table/index.html' : `league-table/${String(year)}/index.html`,
  );
  const rows = linkedRows(html, '<tbody data-part="rows"');
  const ranked = rows.filter(({ slug }) => published(slug, year) !== undefined);
  tally.check(
    'league table, rows',
    String(year),
    String(ranked.length),
    String(publishedIn(year).length),
  );
  compareRows(tally, 'league table', ranked, year);
}

/** Compares the councils of each region, nation or part of London in the newest year. */
export function compareRegions(tally: Tally): void {
  for (const { slug } of areas.values()) {
    const rows = linkedRows(textAt(`regions/${slug}/index.html`), '<table class="league"');
    compareRows(tally, 'region page', rows, LATEST);
  }
}

function compareRows(tally: Tally, kind: string, rows: readonly LinkedRow[], year: number): void {
  for (const row of rows) {
    const figure = published(row.slug, year);
    if (figure === undefined) continue;
    const where = `${row.slug} ${String(year)}`;
    const before = sameIn(figure, year - 1);
    const [best, worst] = reachOf(figure).map(ordinal);
    const reach = best === worst ? (best ?? '') : `${best ?? ''} to ${worst ?? ''}`;
    tally.check(`${kind}, rank`, where, textIn(row.html, 'rank'), `${rankCell(figure)} ${reach}`);
    tally.check(
      `${kind}, average`,
      where,
      textIn(row.html, 'number average'),
      fixed(figure.numbers.average, 1),
    );
    const change =
      before === undefined ? '' : fixed(minus(figure.numbers.average, before.numbers.average), 1);
    tally.check(
      `${kind}, change`,
      where,
      textIn(row.html, 'number shown').replace(/^[+–—]/, ''),
      change,
    );
    tally.check(
      `${kind}, FTE`,
      where,
      textIn(row.html, 'number wide-only'),
      fixed(figure.numbers.fte, 1),
    );
  }
}

function textIn(html: string, start: string): string {
  return plainText(new RegExp(`<td class="${start}[^"]*">(.*?)</td>`, 's').exec(html)?.[1] ?? '');
}
