/** Sentences about all councils on the front page, the page about the cap and that of questions. */
import { areaFigure } from './area-figures.ts';
import { CAP, countOver, extraFte } from './cap.ts';
import { highestAgain, overAgain } from './compare-method.ts';
import { flagsOf } from './counts.ts';
import { textAt } from './dist-files.ts';
import { compare, decimal, fixed, fraction, median, minus, plus, size } from './exact.ts';
import { LATEST, publishedIn, RELEASES, releases, years } from './figures.ts';
import { isPublished, type Published } from './figures.ts';
import { isSmall, pairsIn } from './lottery.ts';
import { plainText, tableAfter } from './page-text.ts';
import { usualMoves } from './ranking.ts';
import { revisionTable } from './revisions.ts';
import type { Tally } from './tally.ts';
import { countOf, foundBy } from './words.ts';

const FIRST = years[0] ?? LATEST;

/** Compares what each of the three pages says, where it says it. */
export function compareFront(tally: Tally): void {
  for (const path of ['index.html', 'cap/index.html', 'questions/index.html']) {
    const text = plainText(textAt(path));
    compareOver(tally, path, text);
    compareRange(tally, path, text);
    compareEngland(tally, path, text);
  }
  compareCap(tally);
  compareQuestions(tally, plainText(textAt('questions/index.html')));
}

/** Compares a sentence that the page has; one that it has not is not compared. */
function said(tally: Tally, where: string, pattern: RegExp, text: string, wanted: string): void {
  const found = foundBy(pattern, text);
  if (found === '') return;
  const numbers = found
    .split(' ')
    .map((word) => (countOf(word) >= 0 ? String(countOf(word)) : word));
  tally.check('front pages', `${where}, ${pattern.source.slice(0, 40)}`, numbers.join(' '), wanted);
}

function compareOver(tally: Tally, path: string, text: string): void {
  const all = publishedIn(LATEST);
  const now = `${String(countOver(all, CAP))} ${String(all.length)}`;
  said(
    tally,
    path,
    /(\w+) of (\d+) averages for \d{4} (?:was|were) over the proposed cap/,
    text,
    now,
  );
  const first = publishedIn(FIRST);
  const since = years
    .filter((year) => year !== FIRST && year !== LATEST)
    .map((year) => countOver(publishedIn(year), CAP));
  said(
    tally,
    path,
    /The count was (\d+) of (\d+) in \d{4}, and between (\d+) and (\d+) in each year since/,
    text,
    [
      countOver(first, CAP),
      first.length,
      Math.min(...since, countOver(all, CAP)),
      Math.max(...since),
    ].join(' '),
  );
}

function ends(all: readonly Published[]): string {
  const sorted = all.map(({ numbers }) => numbers.average).toSorted(compare);
  return [sorted[0], sorted.at(-1)]
    .map((one) => (one === undefined ? '' : fixed(one, 1)))
    .join(' ');
}

function compareRange(tally: Tally, path: string, text: string): void {
  const all = publishedIn(LATEST);
  const fair = all.filter((one) => !isSmall(one) && flagsOf(one).length === 0);
  said(
    tally,
    path,
    /Leaving out small councils and unusual counts, averages ran from (\d+\.\d) in .*? to (\d+\.\d) in/,
    text,
    ends(fair),
  );
  const left = Math.floor(all.length / 4);
  const sorted = all.toSorted((a, b) => compare(a.numbers.average, b.numbers.average));
  said(
    tally,
    path,
    /The middle half of the (\d+) averages of councils ran from (\d+\.\d) to (\d+\.\d)/,
    text,
    `${String(all.length)} ${ends(sorted.slice(left, all.length - left))}`,
  );
}

function compareEngland(tally: Tally, path: string, text: string): void {
  const [then, now] = [areaFigure('england', FIRST), areaFigure('england', LATEST)].map(
    (one) => one?.numbers.average,
  );
  if (then === undefined || now === undefined) return;
  const both = [then, now].map((one) => fixed(one, 1)).join(' ');
  said(tally, path, /It was (\d+\.\d) in \d{4} and (\d+\.\d) in \d{4}\./, text, both);
  said(tally, path, /England’s average fell from (\d+\.\d) in \d{4} to (\d+\.\d) in/, text, both);
  const fall = fixed(size(minus(now, then)), 1);
  said(tally, path, /(\d+\.\d) is the fall in England’s average/, text, fall);
  said(tally, path, /England had an average of (\d+\.\d) cases/, text, fixed(now, 1));
}

/** The table of every year, and how many workers there are. */
function compareCap(tally: Tally): void {
  const html = textAt('cap/index.html');
  const rows = tableAfter(html, 'What a cap of 20 would have meant in each year');
  for (const year of years) {
    const all = publishedIn(year);
    const wanted = [countOver(all, CAP), all.length, fixed(extraFte(all, CAP), 1)].join(' ');
    const row = rows.find(([first = '']) => first.startsWith(String(year))) ?? [];
    tally.check('cap page, years', String(year), row.slice(1, 4).join(' '), wanted);
  }
  const workers = publishedIn(LATEST)
    .map(({ numbers }) => numbers.fte)
    .reduce(plus, fraction(0));
  const text = plainText(html);
  said(tally, 'cap', /the equivalent of (\d+) full-time social workers/, text, fixed(workers, 0));
  const earlier = years.slice(1, -1).map((year) => extraFte(publishedIn(year), CAP));
  const sorted = earlier.toSorted(compare).map((one) => fixed(one, 1));
  said(
    tally,
    'cap',
    /The number needed was (\d+\.\d) in \d{4}, and between (\d+\.\d) and (\d+\.\d) in each/,
    text,
    [fixed(extraFte(publishedIn(FIRST), CAP), 1), sorted[0], sorted.at(-1)].join(' '),
  );
}

function compareQuestions(tally: Tally, text: string): void {
  const where = 'questions';
  const figures = years.flatMap(publishedIn);
  const flagged = figures.filter((one) => flagsOf(one).length > 0).length;
  said(
    tally,
    where,
    /That is so for (\d+) of (\d+) figures/,
    text,
    `${String(flagged)} ${String(figures.length)}`,
  );
  const [smallest, largest] = [usualMoves[0], usualMoves.at(-1)].map((one) => one?.half);
  if (smallest !== undefined && largest !== undefined)
    said(
      tally,
      where,
      /Half of yearly changes are by at most (\d+\.\d) in .*? they are by at most (\d+\.\d)/,
      text,
      `${fixed(smallest, 1)} ${fixed(largest, 1)}`,
    );
  said(tally, where, /Since \d+, (\d+ of \d+) figures among the ten highest/, text, highestAgain());
  said(tally, where, /Since \d+, (\d+ of \d+) averages over 20 were over it/, text, overAgain());
  compareGap(tally, text);
  compareRevised(tally, text);
}

/** The widest gap without unusual counts. */
function compareGap(tally: Tally, text: string): void {
  const widest = pairsIn(LATEST).find(({ low, high }) =>
    [low, high].every((one) => flagsOf(one).length === 0),
  );
  if (widest === undefined) return;
  const { low, high, miles, ratio } = widest;
  said(
    tally,
    'questions',
    /There were averages of (\d+\.\d) in .*? and (\d+\.\d) in .*?, (\d+) miles apart\. The higher average is (\d+\.\d\d) times/,
    text,
    [
      fixed(low.numbers.average, 1),
      fixed(high.numbers.average, 1),
      miles.toFixed(0),
      fixed(ratio, 2),
    ].join(' '),
  );
}

/** How much the second release changed of the first. */
function compareRevised(tally: Tally, text: string): void {
  const [before, after] = RELEASES;
  const old = (releases.get(before ?? 0) ?? []).filter(isPublished);
  const changes = [...revisionTable()].filter(([key]) => key.endsWith(` ${String(after)}`));
  const sizes = changes
    .map(([, row]) => row.change ?? '')
    .filter((change) => change !== '')
    .map((change) => size(decimal(change)));
  if (sizes.length === 0) return;
  const largest = sizes.toSorted(compare).at(-1);
  said(
    tally,
    'questions',
    /changed (\d+) of (\d+) averages that the release of \d+ gave\. Half of these changes were by (\d+\.\d) or less, and the largest was by (\d+\.\d)/,
    text,
    [
      changes.length,
      old.length,
      fixed(median(sizes), 1),
      largest === undefined ? '' : fixed(largest, 1),
    ].join(' '),
  );
}
