/** Pages about all councils, and what other sites embed. */
import { compareLeague, compareRegions, published, rankCell } from './compare-league.ts';
import { areaFigure } from './area-figures.ts';
import { CAP, countOver, extraFte } from './cap.ts';
import { councils, inForce } from './councils.ts';
import { textAt } from './dist-files.ts';
import { compare, fixed, fraction, median, minus, over, shown, size } from './exact.ts';
import { LATEST, publishedIn, years, type Figure, type Published } from './figures.ts';
import { circleOf, pairsIn } from './lottery.ts';
import { hasCentre } from './distance.ts';
import { linkedRows, plainText, tableAfter } from './page-text.ts';
import { usualMoves } from './ranking.ts';
import type { Tally } from './tally.ts';

/** Compares the league table of each year, the cap, the lottery, the method and the embeds. */
export function comparePages(tally: Tally): void {
  for (const year of years) compareLeague(tally, year);
  compareRegions(tally);
  compareOver(tally);
  compareGaps(tally);
  compareLotteryYears(tally);
  compareMoves(tally);
  compareLeagueEmbed(tally);
  compareCapEmbed(tally);
  for (const { slug } of councils) compareEmbeds(tally, slug);
}

function compareOver(tally: Tally): void {
  const html = textAt('cap/index.html');
  const above = publishedIn(LATEST).filter(({ numbers }) => compare(numbers.average, CAP) > 0);
  const rows = linkedRows(html, 'data-part="over-table"');
  tally.check('cap page', 'rows', String(rows.length), String(above.length));
  for (const { slug, html: row } of rows) {
    const numbers = published(slug, LATEST)?.numbers;
    if (numbers === undefined) continue;
    const needed = over(numbers.cases, CAP);
    const wanted = [
      fixed(numbers.average, 1),
      fixed(minus(numbers.average, CAP), 1),
      fixed(numbers.cases, 0),
      fixed(needed, 2),
      fixed(numbers.fte, 1),
      fixed(minus(needed, numbers.fte), 2),
    ];
    const cells = [...row.matchAll(/<td class="number[^"]*">(.*?)<\/td>/gs)].map(([, cell]) =>
      plainText(cell ?? ''),
    );
    tally.check('cap page', slug, cells.join(' '), wanted.join(' '));
  }
  const sum = tableAfter(html, 'data-part="over-table"').at(-1)?.at(-1) ?? '';
  tally.check('cap page', 'sum', sum, fixed(extraFte(above, CAP), 2));
}

function compareGaps(tally: Tally): void {
  const html = textAt('postcode-lottery/index.html');
  const pairs = pairsIn(LATEST);
  for (const [ratio = '', low = '', high = '', miles = ''] of tableAfter(
    html,
    'data-part="gaps"',
  )) {
    const named = pairs.find((pair) => nameStarts(pair.low, low) && nameStarts(pair.high, high));
    const wanted =
      named === undefined ? 'no such pair' : `${fixed(named.ratio, 2)} ${named.miles.toFixed(0)}`;
    tally.check('lottery page, pairs', `${low}, ${high}`, `${ratio} ${miles}`, wanted);
  }
}

function nameStarts({ members, numbers }: Figure & Published, text: string): boolean {
  const names = members.map((slug) => councils.find((one) => one.slug === slug)?.name ?? '');
  return (
    names.every((name) => text.includes(name)) &&
    text.includes(` ${fixed(numbers.average, 1)}`) &&
    text.startsWith(names[0] ?? '')
  );
}

function compareLotteryYears(tally: Tally): void {
  const html = textAt('postcode-lottery/index.html');
  for (const [year = '', typical = '', widest = ''] of tableAfter(html, 'data-part="years"')) {
    const of = Number(year);
    const there = councils.filter(
      (one) =>
        one.codes.some((code) => code.startsWith('E')) && inForce(one, of) && hasCentre(one.slug),
    );
    const ratios = there.flatMap((one) => circleOf(one, of)?.ratio ?? []);
    tally.check('lottery page, typical gap', year, typical, fixed(median(ratios), 2));
    const pair = pairsIn(of)[0];
    tally.check(
      'lottery page, widest gap',
      year,
      /[\d.]+/.exec(widest)?.[0] ?? '',
      pair === undefined ? '' : fixed(pair.ratio, 2),
    );
  }
}

function compareMoves(tally: Tally): void {
  const rows = tableAfter(
    textAt('method/index.html'),
    'Change in average caseload from one year to the next',
  );
  tally.check('method page, movement', 'rows', String(rows.length), String(usualMoves.length));
  usualMoves.forEach(({ half, nineInTen, counted }, at) => {
    const wanted = [fixed(half, 1), fixed(nineInTen, 1), String(counted)].join(' ');
    tally.check('method page, movement', String(at), (rows[at] ?? []).slice(1).join(' '), wanted);
  });
}

function compareLeagueEmbed(tally: Tally): void {
  const rows = linkedRows(textAt('embed/league-table/index.html'), '<table');
  for (const { slug, html } of rows) {
    const figure = published(slug, LATEST);
    if (figure === undefined) continue;
    const cells = [...html.matchAll(/<td[^>]*>(.*?)<\/td>/gs)].map(([, cell]) =>
      plainText(cell ?? ''),
    );
    tally.check(
      'league table embed',
      slug,
      cells.join(' '),
      `${rankCell(figure)} ${fixed(figure.numbers.average, 1)}`,
    );
  }
}

function compareCapEmbed(tally: Tally): void {
  const counts = /data-counts="([^"]*)"/.exec(textAt('embed/cap/index.html'))?.[1] ?? '';
  const all = publishedIn(LATEST);
  const wanted = Array.from({ length: 23 }, (_, at) => fraction(at + 8)).map(
    (cap) => `[${String(countOver(all, cap))},${shown(extraFte(all, cap), 1)}]`,
  );
  tally.check('cap embed', 'caps 8 to 30', counts, `[${wanted.join()}]`);
  const text = plainText(textAt('embed/cap/index.html'));
  const said = [
    /(\d+) of (\d+) averages were over a cap of 20/.exec(text)?.slice(1) ?? [],
    /would take ([\d.]+) more full-time-equivalent/.exec(text)?.slice(1) ?? [],
  ].flat();
  const now = [countOver(all, CAP), all.length, fixed(extraFte(all, CAP), 1)];
  tally.check('cap embed', 'at 20', said.join(' '), now.join(' '));
}

function compareEmbeds(tally: Tally, slug: string): void {
  const own = years.flatMap((year) => published(slug, year) ?? []);
  if (own.length === 0) return;
  const trend = textAt(`embed/trend/${slug}/index.html`);
  const said = /Year by year: (.*?)\. A line/.exec(trend)?.[1] ?? '';
  const found = [...said.matchAll(/(\d{4}): (\d+\.\d)/g)].map(([pair]) => pair);
  const wanted = own.map(({ year, numbers }) => `${String(year)}: ${fixed(numbers.average, 1)}`);
  tally.check('trend embed', slug, found.join(', '), wanted.join(', '));
  const beside = /England for comparison: (.*?\d)\."/.exec(trend)?.[1] ?? '';
  for (const [, year = '', average = ''] of beside.matchAll(/(\d{4}): (\d+\.\d)/g)) {
    const england = areaFigure('england', Number(year))?.numbers.average;
    const text = england === undefined ? '' : fixed(england, 1);
    tally.check('trend embed, England', `${slug} ${year}`, average, text);
  }
  const newest = published(slug, LATEST);
  if (newest === undefined) return;
  const card = plainText(textAt(`embed/card/${slug}/index.html`));
  const distance = minus(newest.numbers.average, CAP);
  const [by = '', side = ''] =
    /(\d+\.\d) (above|below) the proposed cap/.exec(card)?.slice(1) ?? [];
  const value = /class="value">([\d.]+)</.exec(textAt(`embed/card/${slug}/index.html`))?.[1] ?? '';
  const away =
    distance.n === 0n
      ? ' '
      : `${fixed(size(distance), 1)} ${compare(distance, fraction(0)) > 0 ? 'above' : 'below'}`;
  tally.check(
    'card embed',
    slug,
    `${value} ${by} ${side}`,
    `${fixed(newest.numbers.average, 1)} ${away}`,
  );
}
