/** Sentences of the page about the method that count averages. */
import { CAP } from './cap.ts';
import { textAt } from './dist-files.ts';
import { compare, fraction, minus, over, plus, size } from './exact.ts';
import {
  figures,
  isPublished,
  LATEST,
  publishedIn,
  sameIn,
  years,
  type Published,
} from './figures.ts';
import { isSmall } from './lottery.ts';
import { plainText } from './page-text.ts';
import type { Tally } from './tally.ts';

const HALF_TENTH = fraction(1, 20);
const KIND = 'method page, counts';

/** Compares how averages agree with their parts, how long figures stay high, and in how many the parts moved which way. */
export function compareMethod(tally: Tally): void {
  const text = plainText(textAt('method/index.html'));
  const published = figures.filter(isPublished);
  const apart = published.filter(isApart);
  const [ofCouncils, ofAreas] = [
    apart.filter(({ area }) => !area),
    apart.filter(({ area }) => area),
  ];
  const parts =
    /do not give (\w+) averages of councils and (\w+) of a region/.exec(text)?.slice(1) ?? [];
  tally.check(
    KIND,
    'averages apart from their parts',
    parts.join(' '),
    `${String(ofCouncils.length)} ${ofAreas.length === 1 ? 'one' : String(ofAreas.length)}`,
  );
  for (const figure of published) {
    tally.check(
      'average and parts, within rounding',
      `${figure.key} ${String(figure.year)}`,
      String(isExplained(figure)),
      'true',
    );
  }
  const stayed =
    /Since \d+, (\d+) of (\d+) figures among the ten highest/.exec(text)?.slice(1) ?? [];
  tally.check(KIND, 'stayed among the ten highest', stayed.join(' of '), highestAgain());
  const again =
    /Since \d+, (\d+) of (\d+) averages over 20 were over it/.exec(text)?.slice(1) ?? [];
  tally.check(KIND, 'over the cap again', again.join(' of '), overAgain());
  const [all, fell, more, fewer, both] = courses();
  const said =
    /Of (\d+) averages for both \d+ and \d+, (\d+) fell. Of these, (\d+) had more cases and even more staff. Another (\d+) .*? The other (\d+) had/
      .exec(text)
      ?.slice(1) ?? [];
  tally.check(
    KIND,
    'since the first year',
    said.join(' '),
    [all, fell, more, fewer, both].join(' '),
  );
}

/** Whether cases over FTE are further from the average than its rounding explains. A half, as 13.75 of 13.7, is explained. */
function isApart({ numbers: { average, cases, fte } }: Published): boolean {
  return compare(size(minus(over(cases, fte), average)), HALF_TENTH) > 0;
}

/** Whether some FTE that rounds to the published one gives an average that rounds to the published one. */
function isExplained({ numbers: { average, cases, fte } }: Published): boolean {
  const half = HALF_TENTH;
  const [low, high] = [over(cases, plus(fte, half)), over(cases, minus(fte, half))];
  return compare(low, plus(average, half)) <= 0 && compare(high, minus(average, half)) >= 0;
}

/** The ten highest of a year and all that tie for tenth place, small councils left out. */
function highestIn(year: number): Published[] {
  const fair = publishedIn(year).filter((one) => !isSmall(one));
  const tenth = fair.map(({ numbers }) => numbers.average).toSorted((a, b) => compare(b, a))[9];
  return fair.filter(({ numbers }) => tenth !== undefined && compare(numbers.average, tenth) >= 0);
}

/** How many of the ten highest of a year were so a year later: `31 of 80`. */
export function highestAgain(): string {
  const before = years.filter((year) => year < LATEST).flatMap(highestIn);
  const stayed = before.filter(({ members, year }) =>
    highestIn(year + 1).some((later) => later.members.some((one) => members.includes(one))),
  );
  return `${String(stayed.length)} of ${String(before.length)}`;
}

/** How many averages over the cap were over it a year later: `48 of 114`. */
export function overAgain(): string {
  const isOver = ({ numbers }: Published): boolean => compare(numbers.average, CAP) > 0;
  const before = years
    .filter((year) => year < LATEST)
    .flatMap((year) => publishedIn(year).filter(isOver));
  const compared = before.flatMap((one) => sameIn(one, one.year + 1) ?? []);
  return `${String(compared.filter(isOver).length)} of ${String(compared.length)}`;
}

/** All with both years, those that fell, and of these: more cases and staff, no more cases and more staff, fewer of both. */
function courses(): number[] {
  const first = years[0] ?? LATEST;
  const pairs = publishedIn(LATEST).flatMap((to) => {
    const from = sameIn(to, first);
    return from === undefined ? [] : [{ from: from.numbers, to: to.numbers }];
  });
  const fell = pairs.filter(({ from, to }) => compare(to.average, from.average) < 0);
  const moreCases = fell.filter(({ from, to }) => compare(to.cases, from.cases) > 0);
  const others = fell.filter((one) => !moreCases.includes(one));
  const moreStaff = others.filter(({ from, to }) => compare(to.fte, from.fte) > 0);
  return [pairs, fell, moreCases, moreStaff, others.filter((one) => !moreStaff.includes(one))].map(
    (list) => list.length,
  );
}
