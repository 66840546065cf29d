/** What changed in each year: the sums at the top, the lists of councils, and the numbers in each sentence. */
import { CAP } from './cap.ts';
import { areaFigure } from './area-figures.ts';
import { councils, inForce } from './councils.ts';
import { flagsOf } from './counts.ts';
import { textAt } from './dist-files.ts';
import { compare, fixed, minus, size } from './exact.ts';
import { figureOf, isPublished, LATEST, publishedIn, years, type Published } from './figures.ts';
import { isSmall } from './lottery.ts';
import { plainText } from './page-text.ts';
import { movesOf, usualFor, usualMoves, type Move, type Usual } from './ranking.ts';
import type { Tally } from './tally.ts';
import { countOf, foundBy, upOrDown } from './words.ts';

/** Compares the page of every year that has one before it. */
export function compareThisYear(tally: Tally): void {
  for (const year of years.slice(1)) {
    const folder = year === LATEST ? '' : `${String(year)}/`;
    const html = textAt(`this-year/${folder}index.html`);
    const moves = movesOf(year);
    compareSums(tally, plainText(html), year, moves);
    compareItems(tally, html, year, moves);
    compareLists(tally, html, year, moves);
  }
}

function signOf({ from, to }: Move): number {
  return compare(to.numbers.average, from.numbers.average);
}

/** More than half of changes of councils of its size. */
function isNotable(
  { from, to }: Move,
  usual: readonly (Usual | undefined)[] = usualMoves,
): boolean {
  const by = size(minus(to.numbers.average, from.numbers.average));
  return compare(by, usualFor(from.numbers.fte, usual).half) > 0;
}

/** Compares the sentence about England and the counts of what rose and fell; `kind` is the name of the page, and `usual` what is typical of each size. */
export function compareSums(
  tally: Tally,
  text: string,
  year: number,
  moves: readonly Move[],
  kind = 'this year',
  usual: readonly (Usual | undefined)[] = usualMoves,
): void {
  const found = foundBy(
    /England’s average was (\d+\.\d), and a year earlier it was (\d+\.\d)\. Of the (\d+) averages that can be compared with \d+, (\w+) (?:were|was) higher, (\w+) (?:were|was) lower and (\w+) (?:were|was) the same\. For (\w+) of them/,
    text,
  ).split(' ');
  const numbers = found.map((word, at) => (at < 2 ? word : String(countOf(word))));
  const signs = moves.map(signOf);
  const [now, before] = [areaFigure('england', year), areaFigure('england', year - 1)];
  const wanted = [
    ...[now, before].map((one) => (one === undefined ? '' : fixed(one.numbers.average, 1))),
    moves.length,
    signs.filter((sign) => sign > 0).length,
    signs.filter((sign) => sign < 0).length,
    signs.filter((sign) => sign === 0).length,
    moves.filter((move) => isNotable(move, usual)).length,
  ];
  tally.check(`${kind}, sums`, String(year), numbers.join(' '), wanted.join(' '));
}

/** Each council’s average and change, where it appears with both. */
function compareItems(tally: Tally, html: string, year: number, moves: readonly Move[]): void {
  const items = html.matchAll(
    /<h3>\s*<a href="[^"]*\/councils\/([a-z0-9-]+)\/">[^<]*<\/a>:\s*(?:<a[^>]*>)?(\d+\.\d)(?:<\/a>)?(?:, ((?:up|down) \d+\.\d|unchanged))?\s*<\/h3>(.*?)<\/li>/gs,
  );
  for (const [, slug = '', average = '', change = '', rest = ''] of items) {
    const move = moves.find(({ to }) => to.members.includes(slug));
    const figure = move?.to ?? figureOf(slug, year);
    const where = `${slug} ${String(year)}`;
    const own = figure !== undefined && isPublished(figure) ? fixed(figure.numbers.average, 1) : '';
    tally.check('this year, average', where, average, own);
    const by =
      move === undefined ? '' : upOrDown(move.from.numbers.average, move.to.numbers.average);
    tally.check('this year, change', where, change, by);
    const sentence = plainText(rest);
    const said = foundBy(/had an average of (\d+\.\d) cases/, sentence);
    tally.check('this year, sentence', where, said, own);
    const before = foundBy(
      /(?:when the average|A year earlier, the average) was (\d+\.\d)/,
      sentence,
    );
    const wanted = move === undefined ? '' : fixed(move.from.numbers.average, 1);
    tally.check('this year, year before', where, before === '' ? wanted : before, wanted);
    const isFlagged = move !== undefined && flagsOf(move.to).length > 0;
    const isMarked = rest.includes('class="flag"');
    if (move !== undefined)
      tally.check('this year, flag', where, String(isMarked), String(isFlagged));
  }
}

/** Slugs in a section, in the order of the alphabet. */
function slugsIn(html: string, id: string): string[] {
  const start = html.indexOf(`id="${id}"`);
  if (start === -1) return [];
  const section = html.slice(start, html.indexOf('</section>', start));
  const found = [...section.matchAll(/(?:\/councils\/([a-z0-9-]+)\/|href="#([a-z0-9-]+))"/g)].map(
    ([, slug, described]) => slug ?? described ?? '',
  );
  return [...new Set(found)].toSorted();
}

function compareLists(tally: Tally, html: string, year: number, moves: readonly Move[]): void {
  const isOver = ({ numbers }: Published): boolean => compare(numbers.average, CAP) > 0;
  const isThere = ({ members }: Published, found: readonly string[]): boolean =>
    members.some((slug) => found.includes(slug));
  const check = (id: string, wanted: readonly Published[]): void => {
    const found = slugsIn(html, id);
    const absent = wanted.filter((one) => !isThere(one, found)).map(({ key }) => key);
    const others = found.filter((slug) => !wanted.some(({ members }) => members.includes(slug)));
    tally.check(`this year, ${id}`, String(year), [...absent, ...others].join(), '');
  };
  const fair = moves.filter(({ to }) => !isSmall(to));
  check(
    'newly-over',
    moves.filter(({ from, to }) => isOver(to) && !isOver(from)).map(({ to }) => to),
  );
  check(
    'no-longer-over',
    moves.filter(({ from, to }) => !isOver(to) && isOver(from)).map(({ to }) => to),
  );
  check(
    'jumps',
    moves.map(({ to }) => to).filter((to) => flagsOf(to).some((flag) => flag.endsWith('-jump'))),
  );
  check(
    'small',
    publishedIn(year).filter((one) => isSmall(one)),
  );
  compareLargest(tally, html, year, fair);
  const gone = councils
    .filter((one) => one.england && inForce(one, year))
    .map(({ slug }) => figureOf(slug, year))
    .filter((one) => one !== undefined && !isPublished(one))
    .flatMap((one) => one?.members ?? []);
  tally.check(
    'this year, missing',
    String(year),
    slugsIn(html, 'missing').join(),
    gone.toSorted().join(),
  );
}

/** The number in the headings about the largest rise and fall. */
function compareLargest(tally: Tally, html: string, year: number, fair: readonly Move[]): void {
  const text = plainText(html);
  for (const [word, sign] of [
    ['rise', 1],
    ['fall', -1],
  ] as const) {
    const [, apart, found = ''] =
      new RegExp(`(Leaving out unusual counts, t|T)he largest ${word} was (\\d+\\.\\d), in`).exec(
        text,
      ) ?? [];
    const among = fair
      .filter((move) => signOf(move) === sign && isNotable(move))
      .filter(
        ({ from, to }) => apart === 'T' || [from, to].every((one) => flagsOf(one).length === 0),
      )
      .map(({ from, to }) => size(minus(to.numbers.average, from.numbers.average)))
      .toSorted((a, b) => compare(b, a));
    tally.check(
      `this year, largest ${word}`,
      String(year),
      found,
      among[0] === undefined ? '' : fixed(among[0], 1),
    );
  }
}
