/** /evidence/ and its page of measures: England's cases and staff, cases for each child in need, and links with the workforce. */
import { areaFigure } from './area-figures.ts';
import { perChildren, workforce } from './counts.ts';
import { rankCorrelation } from './correlation.ts';
import { councilAt } from './councils.ts';
import { textAt } from './dist-files.ts';
import { compare, decimal, fixed, fraction, minus, over, quantile, size, times } from './exact.ts';
import type { Fraction } from './exact.ts';
import { LATEST, publishedIn, years, type Published } from './figures.ts';
import { splitOf } from './logarithm.ts';
import { isSmall } from './lottery.ts';
import { plainText, tableAfter } from './page-text.ts';
import { cell, table } from './tables.ts';
import type { Tally } from './tally.ts';
import { foundBy, upOrDown } from './words.ts';

/** Compares the tables and the sentences that have numbers worked out from data/. */
export function compareEvidence(tally: Tally): void {
  const html = textAt('evidence/index.html');
  compareEngland(tally, html);
  compareGrowth(tally, plainText(html));
  compareSpread(tally, html);
  compareChildren(tally, html, 'evidence', 'and the rank correlation with the average caseload');
  compareChildren(
    tally,
    textAt('evidence/measure/index.html'),
    'measure',
    `Cases for each 100 children in need, ${String(years[0])} to ${String(LATEST)}`,
  );
  compareLinks(tally, html);
}

/** England’s published figure. @throws Error if there is none */
function england(year: number): Published {
  const found = areaFigure('england', year);
  if (found === undefined) throw new Error(`England has no figure for ${String(year)}.`);
  return found;
}

function rowOf(html: string, caption: string, year: number): string[] {
  const rows = tableAfter(html, caption);
  return rows.find(([first = '']) => first.startsWith(String(year)))?.slice(1) ?? [];
}

function compareEngland(tally: Tally, html: string): void {
  for (const year of years) {
    const { cases, fte, average } = england(year).numbers;
    const found = rowOf(html, 'England, 30 September of each year', year);
    const wanted = [fixed(cases, 0), fixed(fte, 1), fixed(average, 1)];
    tally.check('evidence, England', String(year), found.join(' '), wanted.join(' '));
  }
  const [first, last] = [england(years[0] ?? LATEST).numbers, england(LATEST).numbers];
  const said = foundBy(
    /England’s average (?:fell|rose) from (\d+\.\d) in \d+ to (\d+\.\d) in \d+/,
    plainText(html),
  );
  const wanted = `${fixed(first.average, 1)} ${fixed(last.average, 1)}`;
  tally.check('evidence, heading', 'England', said, wanted);
  const parts = foundBy(
    /more staff lowered the average by (\d+\.\d), and more cases raised it by (\d+\.\d)/,
    plainText(html),
  );
  const split = splitOf(first, last);
  if (parts !== '')
    tally.check(
      'evidence, split',
      'England',
      parts,
      `${fixed(size(split.fromFte), 1)} ${fixed(size(split.fromCases), 1)}`,
    );
}

/** `6.4` for 6.4% more or less. */
function growth(from: Fraction, to: Fraction): string {
  return fixed(times(fraction(100), size(over(minus(to, from), from))), 1);
}

/** Sentences such as 'From 2017 to 2023, cases rose by 6.4% and FTE social workers with cases by 18.3%'. */
function compareGrowth(tally: Tally, text: string): void {
  const found = text.matchAll(
    /From (\d{4}) to (\d{4}), cases (rose|fell) by (\d+\.\d)%(?: and FTE social workers with cases by (\d+\.\d)%)?/g,
  );
  let sentences = 0;
  for (const [, from = '', to = '', way = '', cases = '', fte] of found) {
    sentences++;
    const [a, b] = [england(Number(from)).numbers, england(Number(to)).numbers];
    const rose = upOrDown(a.cases, b.cases).startsWith('up') ? 'rose' : 'fell';
    const where = `${from} to ${to}`;
    tally.check('evidence, cases', where, `${way} ${cases}`, `${rose} ${growth(a.cases, b.cases)}`);
    if (fte !== undefined) tally.check('evidence, staff', where, fte, growth(a.fte, b.fte));
  }
  tally.check('evidence, cases', 'sentences', String(sentences > 0), 'true');
}

/** How cases were shared out in the one year for which it was published. */
function compareSpread(tally: Tally, html: string): void {
  const rows = table('evidence/spread.csv');
  const year = rows[0]?.year ?? '';
  const found = tableAfter(html, `Share of FTE social workers with cases, England, ${year}`);
  const wanted = rows.map((row) => cell(row, 'share'));
  const shares = found.map(([, share = '']) => share);
  tally.check('evidence, spread', year, shares.join(), wanted.join());
  const high = rows
    .filter((row) => Number(row.from) >= 20)
    .map((row) => decimal(cell(row, 'share')));
  const sum = high.reduce((so, one) => ({ n: so.n * one.d + one.n * so.d, d: so.d * one.d }));
  const said = foundBy(/(\d+)% of FTE social workers with cases had 20 or more/, plainText(html));
  tally.check('evidence, spread', '20 or more', said, fixed(sum, 0));
}

const inNeed = new Map(
  table('children-in-need.csv')
    .filter((row) => row.code === 'E92000001' && row.status === 'published')
    .map((row) => [Number(row.year), decimal(cell(row, 'children'))]),
);

interface Shared {
  readonly figure: Published;
  readonly here: Fraction;
}

function sharesIn(year: number): Shared[] {
  return publishedIn(year).flatMap((figure) => {
    const share = perChildren.get(figure);
    return share === undefined ? [] : [{ figure, here: share.here }];
  });
}

/** Cases for each 100 children in need: England, the middle council, the middle half and both ends. */
function compareChildren(tally: Tally, html: string, page: string, caption: string): void {
  for (const year of years) {
    const shares = sharesIn(year);
    const fair = shares.filter(({ figure }) => !isSmall(figure));
    const children = inNeed.get(year) ?? fraction(1);
    const all = times(fraction(100), over(england(year).numbers.cases, children));
    const values = shares.map(({ here }) => here);
    const [low, middle, high] = [1, 2, 3].map((part) =>
      fixed(quantile(values, fraction(part, 4)), 1),
    );
    const sorted = shares.toSorted((a, b) => compare(a.here, b.here));
    const pairs = fair.map(({ figure, here }) => [here, figure.numbers.average] as const);
    const wanted = [
      fixed(all, 1),
      middle,
      `${low ?? ''} to ${high ?? ''}`,
      endOf(sorted[0]),
      endOf(sorted.at(-1)),
      rankCorrelation(pairs),
    ];
    const found = rowOf(html, caption, year).map((text) => text.replace(' in the ', ' in '));
    const kind = `evidence, children in need, ${page}`;
    tally.check(kind, String(year), found.join('; '), wanted.slice(0, found.length).join('; '));
    tally.check(kind, `columns of ${String(year)}`, String(found.length >= 3), 'true');
  }
}

function endOf(shared: Shared | undefined): string {
  if (shared === undefined) return '';
  const names = shared.figure.members.map((slug) => councilAt(slug).name).toSorted();
  return `${fixed(shared.here, 1)} in ${names.join(' and ')}`;
}

const RATES = ['vacancy_rate', 'agency_rate', 'turnover_rate', 'absence_rate'];

/** Rank correlations of averages with each rate, councils with few social workers left out. */
function compareLinks(tally: Tally, html: string): void {
  for (const year of years) {
    const found = rowOf(html, 'average caseload with each rate, small councils left out', year);
    const wanted = RATES.map((rate) => rankCorrelation(pairsOf(year, rate)));
    tally.check('evidence, links', String(year), found.join(' '), wanted.join(' '));
  }
  const counts = [...plainText(html).matchAll(/The rank correlation was -?\d\.\d\d among (\d+)/g)];
  const wanted = RATES.map((rate) => pairsOf(LATEST, rate).length);
  const said = counts.map(([, count]) => count ?? '');
  tally.check('evidence, links, counted', String(LATEST), said.join(), wanted.join());
}

function pairsOf(year: number, rate: string): (readonly [Fraction, Fraction])[] {
  return publishedIn(year).flatMap((figure) => {
    const row = workforce.get(`${figure.codes[0] ?? ''} ${String(year)}`);
    const text = row?.[rate] ?? '';
    if (!/^\d/.test(text) || isSmall(figure)) return [];
    return [[figure.numbers.average, decimal(text)] as const];
  });
}
