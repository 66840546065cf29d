/** Questions about how a figure moved: doubled, halved, flagged on the way, over the cap for years, years in the wrong order. */
import { CAP } from './cap.ts';
import { flagsOf } from './counts.ts';
import { compare, fixed, fraction, minus, over, size } from './exact.ts';
import { LATEST, publishedIn, sameIn, years, type Published } from './figures.ts';
import { isSmall } from './lottery.ts';
import { about } from './plain-questions.ts';
import { asksClaim, asksFigure, spread, type Question } from './question.ts';

const alone = publishedIn(LATEST).filter((one) => one.members.length === 1 && !isSmall(one));
const FIRST = years[0] ?? LATEST;

export function courseQuestions(): Question[] {
  return [...multiples(), ...jumpedBetween(), ...runs(), ...wrongOrder(), ...asWritten()];
}

/** Whether an average has doubled, tripled or halved: the answer gives both averages and no such word. */
function multiples(): Question[] {
  const moved = alone.flatMap((to) => {
    const from = sameIn(to, FIRST);
    return from === undefined ? [] : [{ from, to }];
  });
  const large = moved.filter(({ from, to }) => {
    const times = over(to.numbers.average, from.numbers.average);
    return compare(times, fraction(2, 3)) < 0 || compare(times, fraction(5, 4)) > 0;
  });
  return spread(large, 6).map(({ from, to }, at) => {
    const { slug, name, average } = about(to);
    const by = minus(to.numbers.average, from.numbers.average);
    const word = ['doubled', 'halved', 'tripled'][at % 3] ?? '';
    return asksClaim(
      `Has the average in ${name} ${word} since ${String(FIRST)}?`,
      { kind: 'change', council: slug, year: LATEST, since: FIRST },
      [
        `${by.n > 0n ? 'rose' : 'fell'} by ${fixed(size(by), 1)}`,
        `from ${about(from).average} on`,
        `to ${average} on`,
      ],
      { trap: 'multiple' },
    );
  });
}

/** A count that jumped in a year between, though neither end is unusual. */
function jumpedBetween(): Question[] {
  const found = alone.flatMap((to) => {
    const from = sameIn(to, FIRST);
    const jumped = years
      .filter((year) => year > FIRST && year < LATEST)
      .filter((year) => {
        const figure = sameIn(to, year);
        return figure !== undefined && flagsOf(figure).some((flag) => flag.endsWith('-jump'));
      });
    if (from === undefined || jumped.length !== 1 || !hasMoved(from, to)) return [];
    return [{ to, year: jumped[0] ?? FIRST }];
  });
  return spread(found, 4).map(({ to, year }) => {
    const { slug, name, average } = about(to);
    return asksClaim(
      `Can I write how ${name} changed since ${String(FIRST)}?`,
      { kind: 'change', council: slug, year: LATEST, since: FIRST },
      [average],
      { trap: 'flagged on the way', explains: [`The count of ${String(year)} is unusual`] },
    );
  });
}

function hasMoved(from: Published, to: Published): boolean {
  return compare(size(minus(to.numbers.average, from.numbers.average)), fraction(1, 2)) >= 0;
}

/** For how many years in a row up to the newest an average was over the cap; the row ends at a year without a figure. */
function runOf(figure: Published): number {
  const [now, before] = [figure, sameIn(figure, figure.year - 1)];
  if (compare(now.numbers.average, CAP) <= 0) return 0;
  return 1 + (before === undefined ? 0 : runOf(before));
}

const IN_WORDS = ['', '', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

function runs(): Question[] {
  const long = years
    .flatMap(publishedIn)
    .filter((one) => one.members.length === 1 && runOf(one) >= 2);
  const once = years
    .flatMap(publishedIn)
    .filter((one) => one.members.length === 1 && !isSmall(one) && runOf(one) === 1);
  return [
    ...spread(long, 6).map((figure) => runQuestion(figure, 'may')),
    ...spread(once, 2).map((figure) => runQuestion(figure, 'no')),
  ];
}

function runQuestion(figure: Published, outcome: 'may' | 'no'): Question {
  const { slug, name } = about(figure);
  const count = runOf(figure);
  return asksClaim(
    `Had ${name} been over the cap for years in ${String(figure.year)}?`,
    { kind: 'run', council: slug, year: figure.year },
    outcome === 'may' ? [`${IN_WORDS[count] ?? ''} years in a row`] : [],
    {
      trap: 'years in a row',
      outcome,
      explains: outcome === 'may' ? ['not a legal limit'] : ['One year is not several'],
    },
  );
}

function wrongOrder(): Question[] {
  const rest = { trap: 'year', outcome: 'no' as const };
  return [
    asksClaim(
      'Did Bolton rise from this year to an earlier one?',
      { kind: 'change', council: 'bolton', year: LATEST - 3, since: LATEST },
      [],
      { ...rest, explains: ['Choose an earlier year'] },
    ),
    asksClaim(
      'Has Bolton risen since 2010?',
      { kind: 'change', council: 'bolton', year: LATEST, since: 2010 },
      [],
      { ...rest, explains: [`${String(FIRST)} to ${String(LATEST)}`] },
    ),
  ];
}

/** Names where a slug is asked for. */
function asWritten(): Question[] {
  return ['St. Helens', 'Bolton', 'Stoke-on-Trent ', 'Isle of Wight'].flatMap((name) => {
    const figure = alone.find((one) => about(one).name === name.replace('.', '').trim());
    return figure === undefined
      ? []
      : [
          asksFigure(
            `What is the average in ‘${name}’?`,
            { council: name, year: LATEST },
            [`average of ${about(figure).average} cases`],
            { trap: 'name for a slug' },
          ),
        ];
  });
}
