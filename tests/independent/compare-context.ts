/** What a council’s page has besides its averages: rates of the workforce, children and referrals, and who is near. */
import { councils, councilOf, type Council } from './councils.ts';
import { flagsOf, workforce } from './counts.ts';
import { textAt } from './dist-files.ts';
import { compare, decimal, fixed, fraction, over, plus, type Fraction } from './exact.ts';
import { areaFigure } from './area-figures.ts';
import { LATEST, type Published } from './figures.ts';
import { publishedOf } from './own-figures.ts';
import { circleOf } from './lottery.ts';
import { plainText, tableAfter } from './page-text.ts';
import { cell, table } from './tables.ts';
import type { Tally } from './tally.ts';
import { countOf, foundBy } from './words.ts';
import { compareFacts } from './compare-briefs.ts';

const ENGLAND = 'E92000001';

/** Compares the page of every council of England that has had a figure. */
export function compareContext(tally: Tally): void {
  for (const council of councils) {
    const own = publishedOf(council.slug);
    const last = own.at(-1);
    if (last === undefined) continue;
    const html = textAt(`councils/${council.slug}/index.html`);
    compareRates(tally, html, council, own);
    compareDemand(tally, html, council, own);
    if (last.year === LATEST) {
      compareFacts(tally, 'council page, facts', html, council.slug, last);
      compareNear(tally, html, council);
    }
  }
}

const RATES = ['vacancy_rate', 'agency_rate', 'turnover_rate', 'absence_rate'];

/** The rates of a code, as text with one decimal, or the publisher’s symbol. */
function ratesOf(code: string, year: number): string[] {
  const row = workforce.get(`${code} ${String(year)}`);
  return RATES.map((name) => {
    const text = row?.[name] ?? '';
    return /^\d/.test(text) ? fixed(decimal(text), 1) : text;
  });
}

function compareRates(
  tally: Tally,
  html: string,
  { slug }: Council,
  own: readonly Published[],
): void {
  const rows = tableAfter(html, 'with England’s in brackets. Vacancies');
  for (const figure of own) {
    const row = rows.find(([first = '']) => first.startsWith(String(figure.year))) ?? [];
    const [here, england] = [
      ratesOf(figure.codes[0] ?? '', figure.year),
      ratesOf(ENGLAND, figure.year),
    ];
    here.forEach((rate, at) => {
      if (!/^\d/.test(rate)) return;
      const where = `${slug} ${String(figure.year)}, ${RATES[at] ?? ''}`;
      const found = foundBy(/^(\d+\.\d)% \((\d+\.\d)%\)/, row[at + 1] ?? '');
      tally.check('council page, rates', where, found, `${rate} ${england[at] ?? ''}`);
    });
  }
}

/** Numbers of children or referrals by slug, or England’s code, and year. */
function countsIn(name: string, column: string): ReadonlyMap<string, Fraction> {
  return new Map(
    table(`${name}.csv`)
      .filter((row) => row.status === 'published' && /^E(06|08|09|10|92)/.test(cell(row, 'code')))
      .map((row) => {
        const code = cell(row, 'code');
        const place = code === ENGLAND ? code : councilOf(code).slug;
        return [`${place} ${cell(row, 'year')}`, decimal(cell(row, column))] as const;
      }),
  );
}

const DEMAND = [
  countsIn('children-in-need', 'children'),
  countsIn('referrals', 'referrals'),
  countsIn('child-population', 'children'),
];

/** With one decimal below 100, and whole from there. */
function short(value: Fraction): string {
  return fixed(value, compare(value, fraction(100)) < 0 ? 1 : 0);
}

function eachOf(
  counts: ReadonlyMap<string, Fraction>,
  members: readonly string[],
  figure: Published,
): Fraction | undefined {
  const all = members.map((one) => counts.get(`${one} ${String(figure.year)}`));
  const sum = all.reduce<Fraction | undefined>(
    (so, one) => (so === undefined || one === undefined ? undefined : plus(so, one)),
    fraction(0),
  );
  return sum === undefined || figure.numbers.fte.n === 0n
    ? undefined
    : over(sum, figure.numbers.fte);
}

function compareDemand(
  tally: Tally,
  html: string,
  { slug }: Council,
  own: readonly Published[],
): void {
  const rows = tableAfter(html, 'Numbers for each full-time-equivalent (FTE) social worker');
  for (const figure of own) {
    const row = rows.find(([first = '']) => first.startsWith(String(figure.year)));
    const england = areaFigure('england', figure.year);
    if (row === undefined || england === undefined) continue;
    DEMAND.forEach((counts, at) => {
      const [here, there] = [
        eachOf(counts, figure.members, figure),
        eachOf(counts, [ENGLAND], england),
      ];
      if (here === undefined || there === undefined) return;
      const found = foundBy(/^([\d.]+) \(([\d.]+)\)/, row[at + 1] ?? '');
      // A new council has no count of its own for the year in which it began.
      if (found === '' && (row[at + 1] ?? '').startsWith('–')) return;
      tally.check(
        'council page, children and referrals',
        `${slug} ${String(figure.year)}, ${String(at)}`,
        found,
        `${short(here)} ${short(there)}`,
      );
    });
  }
}

/** The lowest and highest average within 50 miles, with or without unusual counts, as the heading says. */
function compareNear(tally: Tally, html: string, council: Council): void {
  const text = plainText(html);
  const [, apart, low = '', high = ''] =
    /(Leaving out unusual counts, a|A)verages (?:within 50 miles of .{0,60} are )?from (\d+\.\d) in .*? to (\d+\.\d) in/.exec(
      text,
    ) ?? [];
  const circle = circleOf(council, LATEST);
  if (circle === undefined || low === '') return;
  const compared = circle.compared.filter((one) => apart === 'A' || flagsOf(one).length === 0);
  const averages = compared.map(({ numbers }) => numbers.average).toSorted(compare);
  const [lowest, highest] = [averages[0], averages.at(-1)];
  if (lowest === undefined || highest === undefined) return;
  const where = council.slug;
  tally.check(
    'council page, near',
    where,
    `${low} ${high}`,
    `${fixed(lowest, 1)} ${fixed(highest, 1)}`,
  );
  const ratio = foundBy(/The highest average is (\d+\.\d\d) times the lowest/, text);
  tally.check('council page, near, ratio', where, ratio, fixed(over(highest, lowest), 2));
  const count =
    /(?:This compares (\w+) (?:figures|averages)|(\w+) (?:figures|averages) were compared)/.exec(
      text,
    );
  const said = countOf(count?.[1] ?? count?.[2] ?? '');
  tally.check('council page, near, count', where, String(said), String(compared.length));
  const all = circle.compared.map(({ numbers }) => numbers.average).toSorted(compare);
  const [first, last] = [all[0], all.at(-1)];
  const including = foundBy(
    /Including (?:them|it), the highest is (\d+\.\d\d) times the lowest/,
    text,
  );
  if (including !== '' && first !== undefined && last !== undefined)
    tally.check('council page, near, all', where, including, fixed(over(last, first), 2));
}
