/** Questions without a trap: a figure, the cap, a rank, a change, and councils beside each other. */
import { CAP, countOver } from './cap.ts';
import { councilAt } from './councils.ts';
import { flagsOf } from './counts.ts';
import { compare, fixed, fraction, minus, size } from './exact.ts';
import { LATEST, publishedIn, sameIn, years, type Published } from './figures.ts';
import { isSmall } from './lottery.ts';
import { rankWords } from './page-text.ts';
import { asksClaim, asksFigure, spread, type Question } from './question.ts';
import { rankOf, usualFor } from './ranking.ts';
import { countWords } from './words.ts';

/** Figures of one council with nothing unusual in them. */
const plainOnes = years
  .flatMap(publishedIn)
  .filter((one) => one.members.length === 1 && !isSmall(one) && flagsOf(one).length === 0);
const newest = plainOnes.filter(({ year }) => year === LATEST);

/** Slug, name and average of a figure. */
export function about(figure: Published): { slug: string; name: string; average: string } {
  const slug = figure.members[0] ?? '';
  return { slug, name: councilAt(slug).name, average: fixed(figure.numbers.average, 1) };
}

export function plainQuestions(): Question[] {
  return [
    ...spread(plainOnes, 30).map(figureQuestion),
    ...spread(newest, 12).map(overQuestion),
    ...spread(plainOnes.filter(isOver), 8).map(overQuestion),
    ...spread(newest, 20).map(rankQuestion),
    ...spread(plainOnes.filter(hasMoved), 18).map(changeQuestion),
    ...spread(newest, 14).map((one, at) => compareQuestion(one, newest.at(-1 - at) ?? one)),
    ...spread(newest, 12).map((one, at) => moreQuestion(one, newest.at(-3 - 2 * at) ?? one)),
    ...years.map(shareQuestion),
  ];
}

function isOver({ numbers }: Published): boolean {
  return compare(numbers.average, CAP) > 0;
}

/** Changed in a year by more than usual, and from a year without a flag. */
function hasMoved(figure: Published): boolean {
  const before = sameIn(figure, figure.year - 1);
  if (before === undefined || flagsOf(before).length > 0) return false;
  const change = size(minus(figure.numbers.average, before.numbers.average));
  return compare(change, usualFor(before.numbers.fte).half) > 0;
}

const FIGURE_WORDS = [
  (name: string, year: number) => `What was the average caseload in ${name} in ${String(year)}?`,
  (name: string, year: number) =>
    `How many cases for each full-time social worker did ${name} have in ${String(year)}?`,
  (name: string, year: number) =>
    `How busy were children’s social workers in ${name} in ${String(year)}?`,
];

function figureQuestion(figure: Published, at: number): Question {
  const { slug, name, average } = about(figure);
  const words = FIGURE_WORDS[at % FIGURE_WORDS.length];
  return asksFigure(words?.(name, figure.year) ?? '', { council: slug, year: figure.year }, [
    `average of ${average} cases`,
  ]);
}

function overQuestion(figure: Published): Question {
  const { slug, name, average } = about(figure);
  const distance = minus(figure.numbers.average, CAP);
  const side = isOver(figure) ? 'above' : 'below';
  return asksClaim(
    `Was ${name} over the cap of 20 in ${String(figure.year)}?`,
    { kind: 'over', council: slug, year: figure.year },
    [
      `average of ${average} cases`,
      ...(distance.n === 0n ? [] : [`${fixed(size(distance), 1)} ${side}`]),
    ],
    { outcome: isOver(figure) ? 'may' : 'no', explains: ['not a legal limit'] },
  );
}

/** Where a figure comes among all of its year. */
export function rankQuestion(figure: Published): Question {
  const { slug, name, average } = about(figure);
  const { rank, of, shared } = rankOf(figure);
  return asksClaim(
    `Where did ${name} come among all councils in ${String(figure.year)}?`,
    { kind: 'rank', council: slug, year: figure.year },
    [`the ${rankWords(rank, of, shared)} of ${String(of)} `, average],
  );
}

function changeQuestion(figure: Published): Question {
  const { slug, name, average } = about(figure);
  const before = sameIn(figure, figure.year - 1);
  if (before === undefined) throw new Error(`${name} has no figure a year earlier.`);
  const change = minus(figure.numbers.average, before.numbers.average);
  const way = change.n > 0n ? 'rose' : 'fell';
  return asksClaim(
    `Did the average caseload in ${name} go up or down from ${String(before.year)} to ${String(figure.year)}?`,
    { kind: 'change', council: slug, year: figure.year, since: before.year },
    [`${way} by ${fixed(size(change), 1)}`, `to ${average} on`, `from ${about(before).average} on`],
  );
}

function compareQuestion(one: Published, other: Published): Question {
  const [a, b] = [about(one), about(other)];
  return asksFigure(
    `How do the caseloads of ${a.name} and ${b.name} compare?`,
    { councils: [a.slug, b.slug], year: one.year },
    [`average of ${a.average} cases`, `average of ${b.average} cases`],
    { tool: 'compare', explains: ['does not show how complex'] },
  );
}

/** Whether one figure is higher than another. */
export function moreQuestion(one: Published, other: Published): Question {
  const [a, b] = [about(one), about(other)];
  const difference = minus(one.numbers.average, other.numbers.average);
  const [by, way] = [fixed(size(difference), 1), difference.n > 0n ? 'higher' : 'lower'];
  return asksClaim(
    `Do social workers in ${a.name} have more cases on average than those in ${b.name}?`,
    { kind: 'more', council: a.slug, other: b.slug, year: one.year },
    [
      `average of ${a.average} cases`,
      b.average,
      difference.n === 0n ? 'the same as' : `${by} ${way}`,
    ],
    { outcome: compare(difference, fraction(0)) > 0 ? 'may' : 'no' },
  );
}

function shareQuestion(year: number): Question {
  const all = publishedIn(year);
  const count = countOver(all, CAP);
  return asksClaim(
    `How many councils were over the cap of 20 in ${String(year)}?`,
    { kind: 'share', year },
    [`${countWords(count)} of the ${String(all.length)} published averages`],
    { explains: ['not a legal limit', 'does not count social workers'] },
  );
}
