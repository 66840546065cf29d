/** The brief of every council: its sentences, the table of its years and that of similar councils. */
import { CAP } from './cap.ts';
import { areaFigure, namedAreaFigure } from './area-figures.ts';
import { councilAt } from './councils.ts';
import { flagsOf } from './counts.ts';
import { textAt } from './dist-files.ts';
import { fixed } from './exact.ts';
import { LATEST, sameIn, type Published } from './figures.ts';
import { isSmall } from './lottery.ts';
import { ownFigures } from './own-figures.ts';
import { plainText, rankWords, tableAfter } from './page-text.ts';
import { rankOf, usualFor } from './ranking.ts';
import { similarFigures, similarMedian } from './similar.ts';
import type { Tally } from './tally.ts';
import { beside, foundBy, upOrDown } from './words.ts';

/** Compares the brief of every council of England that is one today, about its last figure. */
export function compareBriefs(tally: Tally): void {
  for (const { slug, own, last } of ownFigures()) compareBrief(tally, slug, own, last);
}

function compareBrief(
  tally: Tally,
  slug: string,
  own: readonly Published[],
  last: Published,
): void {
  const html = textAt(`councils/${slug}/brief/index.html`);
  compareYears(tally, html, slug, own);
  compareFacts(tally, 'brief', html, slug, last);
  compareRank(tally, html, slug, last);
  compareSimilar(tally, html, slug, last);
}

function compareYears(tally: Tally, html: string, slug: string, own: readonly Published[]): void {
  const rows = tableAfter(html, 'Figures of 30 September of each year');
  for (const figure of own) {
    const { average, cases, fte } = figure.numbers;
    const row = rows.find(([first = '']) => first.startsWith(String(figure.year))) ?? [];
    const england = areaFigure('england', figure.year);
    const wanted = [
      fixed(average, 1),
      fixed(cases, 0),
      fixed(fte, 1),
      england === undefined ? '' : fixed(england.numbers.average, 1),
      flagsOf(figure).length > 0 ? 'unusual' : 'no flag',
    ];
    tally.check(
      'brief, years',
      `${slug} ${String(figure.year)}`,
      row.slice(1).join(' '),
      wanted.join(' '),
    );
  }
}

/** The figure, its distance from the cap, England and the region, and its change in a year, as a page about it says them. */
export function compareFacts(
  tally: Tally,
  kind: string,
  html: string,
  slug: string,
  last: Published,
): void {
  const text = plainText(html);
  const { average } = last.numbers;
  const where = `${slug} ${String(last.year)}`;
  const said = foundBy(/had an average of (\d+\.\d) cases/, text);
  tally.check(`${kind}, average`, where, said, fixed(average, 1));
  const side = /That is (?:equal to|(\d+\.\d (?:above|below))) the proposed cap/.exec(text);
  tally.check(`${kind}, cap`, where, side?.[1] ?? 'the same', beside(average, CAP));
  const england = areaFigure('england', last.year)?.numbers.average;
  const region = namedAreaFigure(councilAt(slug).region, last.year)?.numbers.average;
  const found = [
    ...text.matchAll(
      /Against (?:England|the [A-Z][\w ]+?|[A-Z][\w ]+?)[’s]+ (\d+\.\d) (the same|\d+\.\d (?:above|below))/g,
    ),
  ];
  const wanted = [england, region]
    .filter((one) => one !== undefined)
    .map((other) => `${fixed(other, 1)} ${beside(average, other)}`);
  tally.check(
    `${kind}, England and region`,
    where,
    found.map(([, of, by]) => `${of ?? ''} ${by ?? ''}`).join(', '),
    wanted.join(', '),
  );
  compareChange(tally, kind, text, where, last);
}

function compareChange(
  tally: Tally,
  kind: string,
  text: string,
  where: string,
  last: Published,
): void {
  const before = sameIn(last, last.year - 1)?.numbers;
  const found = foundBy(
    /Change in a year (up \d+\.\d|down \d+\.\d|unchanged) It was (\d+\.\d) in \d+\. The typical \(median\) change for its size in \d+ is (\d+\.\d)\./,
    text,
  );
  const wanted =
    before === undefined
      ? ''
      : `${upOrDown(before.average, last.numbers.average)} ${fixed(before.average, 1)} ${fixed(usualFor(before.fte).half, 1)}`;
  tally.check(`${kind}, change`, where, found, wanted);
}

function compareRank(tally: Tally, html: string, slug: string, last: Published): void {
  const { rank, of, shared } = rankOf(last);
  const found = foundBy(
    /average was the ((?:joint )?(?:[\w]+ )?(?:highest|lowest) of \d+) published/,
    plainText(html),
  );
  const wanted = isSmall(last) ? '' : `${rankWords(rank, of, shared)} of ${String(of)}`;
  tally.check('brief, rank', slug, found, wanted);
}

function compareSimilar(tally: Tally, html: string, slug: string, last: Published): void {
  const others = similarFigures(slug, LATEST);
  const own = last.year === LATEST ? [last] : [];
  const rows = tableAfter(html, 'class="brief-similar"');
  if (others.length === 0) return;
  const found = rows.map(
    ([, average = '', count = '']) => `${average} ${String(!count.startsWith('Ask first'))}`,
  );
  const wanted = [...own, ...others].map(
    (one) => `${fixed(one.numbers.average, 1)} ${String(flagsOf(one).length === 0)}`,
  );
  tally.check(
    'brief, similar councils',
    slug,
    found
      .filter((row) => /^\d/.test(row))
      .toSorted()
      .join(),
    wanted.toSorted().join(),
  );
  const median = similarMedian(slug, LATEST);
  const said = foundBy(/The median of similar councils (?:is|was) (\d+\.\d)/, plainText(html));
  tally.check('brief, median', slug, said, median === undefined ? '' : fixed(median, 1));
}
