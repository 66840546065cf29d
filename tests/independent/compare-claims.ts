/** The numbers in what may be said of every council and year. */
import { CAP } from './cap.ts';
import { councils } from './councils.ts';
import { jsonAt, listIn, textAt, type Found } from './dist-files.ts';
import { compare, fixed, minus, size } from './exact.ts';
import { figureOf, isPublished, years, type Published } from './figures.ts';
import { isSmall } from './lottery.ts';
import { rankWords } from './page-text.ts';
import { rankOf } from './ranking.ts';
import { textOf, type Tally } from './tally.ts';

/** Compares figures, distances from the cap, ranks and changes, and that what is missing is refused. */
export function compareClaims(tally: Tally): void {
  for (const { slug } of councils) {
    if (years.every((year) => figureOf(slug, year) === undefined)) continue;
    const claims = listIn(jsonAt(`api/v1/claims/${slug}.json`).claims);
    for (const claim of claims) compareClaim(tally, slug, claim);
    compareRecords(tally, slug, claims);
  }
}

/** Every record that a claim names is a place on a page that is kept. */
function compareRecords(tally: Tally, slug: string, claims: readonly Found[]): void {
  const records = new Set(claims.map(({ record }) => textOf(record)));
  for (const record of records) {
    const [path = '', id = ''] = record.replace(/^\//, '').split('#');
    const isThere = textAt(`${path}index.html`).includes(`id="${id}"`);
    tally.check('claims, record', `${slug} ${id}`, String(isThere), 'true');
  }
}

function compareClaim(tally: Tally, slug: string, found: Found): void {
  const [kind, year] = [textOf(found.claim), Number(textOf(found.year))];
  const figure = figureOf(slug, year);
  const where = `${slug} ${String(year)}`;
  const verdict = textOf(found.verdict);
  if (figure === undefined || !isPublished(figure)) {
    if (kind !== 'nearby' && kind !== 'unusual-count')
      tally.check('claims, no figure', where, verdict, 'no');
    return;
  }
  const sentence = textOf(found.sentence);
  if (kind === 'figure' || kind === 'each-worker') {
    tally.check(`claims, ${kind}`, where, decimalsIn(sentence), fixed(figure.numbers.average, 1));
    if (kind === 'each-worker') tally.check('claims, each-worker', where, verdict, 'no');
  }
  if (kind === 'over-cap') compareOverCap(tally, where, sentence, verdict, figure);
  if (kind === 'rank' && !isSmall(figure)) compareRank(tally, where, sentence, figure);
  if (kind === 'change')
    compareChange(tally, where, found, figure, figureOf(slug, Number(textOf(found.since))));
}

function decimalsIn(text: string): string {
  return (text.match(/\d+\.\d/g) ?? []).join(' ');
}

function compareOverCap(
  tally: Tally,
  where: string,
  sentence: string,
  verdict: string,
  { numbers }: Published,
): void {
  const distance = minus(numbers.average, CAP);
  const by = distance.n === 0n ? '' : ` ${fixed(size(distance), 1)}`;
  tally.check('claims, over-cap', where, decimalsIn(sentence), `${fixed(numbers.average, 1)}${by}`);
  tally.check(
    'claims, over-cap',
    `${where}, refused`,
    String(verdict === 'no'),
    String(compare(numbers.average, CAP) <= 0),
  );
}

function compareRank(tally: Tally, where: string, sentence: string, figure: Published): void {
  const { rank, of, shared } = rankOf(figure);
  const wanted = `${rankWords(rank, of, shared)} of ${String(of)} `;
  const [found = ''] =
    /(joint )?(\w+ )?(highest|lowest) of \d+ /.exec(sentence.replace('the ', '')) ?? [];
  tally.check('claims, rank', where, found.replace(/^(was|the) /, ''), wanted);
}

function compareChange(
  tally: Tally,
  where: string,
  found: Found,
  to: Published,
  from: ReturnType<typeof figureOf>,
): void {
  const [sentence, verdict] = [textOf(found.sentence), textOf(found.verdict)];
  if (from?.key !== to.key || !isPublished(from)) {
    tally.check('claims, change', `${where}, not comparable`, verdict, 'no');
    return;
  }
  const change = minus(to.numbers.average, from.numbers.average);
  const numbers = new Set(decimalsIn(sentence).split(' '));
  const wanted = [from, to].map(({ numbers: { average } }) => fixed(average, 1));
  tally.check(
    'claims, change',
    `${where}, both averages`,
    String(wanted.every((one) => numbers.has(one))),
    'true',
  );
  const said = /(rose|fell) by (\d+\.\d)/.exec(sentence);
  if (said === null) {
    tally.check(
      'claims, change',
      `${where}, small`,
      String(compare(size(change), { n: 1n, d: 2n }) < 0 && verdict === 'no'),
      'true',
    );
  } else {
    tally.check(
      'claims, change',
      where,
      `${said[1] ?? ''} ${said[2] ?? ''}`,
      `${change.n > 0n ? 'rose' : 'fell'} ${fixed(size(change), 1)}`,
    );
  }
}
