/** Questions about other caps than the proposed one. */
import { countOver } from './cap.ts';
import { compare, decimal, fixed, minus, size } from './exact.ts';
import { LATEST, publishedIn, years } from './figures.ts';
import { isSmall } from './lottery.ts';
import { about } from './plain-questions.ts';
import { asksClaim, spread, type Question } from './question.ts';
import { countWords } from './words.ts';

const alone = publishedIn(LATEST).filter((one) => one.members.length === 1 && !isSmall(one));

export function capQuestions(): Question[] {
  return [
    ...['18', '16', '12.5', '25'].flatMap((cap, at) => overAnother(cap, at * 5)),
    ...exactlyAtAnother(),
    ...['16', '18', '22'].map((cap, at) => shareOver(cap, years[at * 3] ?? LATEST)),
    ...['5', '40'].map(outOfRange),
  ];
}

function overAnother(cap: string, from: number): Question[] {
  return spread(alone.slice(from), 3).flatMap((figure) => {
    const { slug, name, average } = about(figure);
    const distance = minus(figure.numbers.average, decimal(cap));
    const [by, isOver] = [fixed(size(distance), 1), distance.n > 0n];
    if (distance.n === 0n) return [];
    return [
      asksClaim(
        `Is ${name} over a cap of ${cap}?`,
        { kind: 'over', council: slug, year: LATEST, cap: Number(cap) },
        [`average of ${average} cases`, `${by} ${isOver ? 'above' : 'below'} a cap of ${cap}`],
        { trap: 'other cap', outcome: isOver ? 'may' : 'no', explains: ['not a legal limit'] },
      ),
    ];
  });
}

function exactlyAtAnother(): Question[] {
  return ['15', '16', '14'].flatMap((cap) =>
    spread(
      alone.filter(({ numbers }) => compare(numbers.average, decimal(cap)) === 0),
      1,
    ).map((figure) => {
      const { slug, name } = about(figure);
      return asksClaim(
        `Is ${name} over a cap of ${cap}, to which it is equal?`,
        { kind: 'over', council: slug, year: LATEST, cap: Number(cap) },
        [`equal to a cap of ${cap}`],
        { trap: 'other cap', outcome: 'no', explains: ['exactly at a cap'] },
      );
    }),
  );
}

function shareOver(cap: string, year: number): Question {
  const all = publishedIn(year);
  const count = countOver(all, decimal(cap));
  return asksClaim(
    `How many averages were over a cap of ${cap} in ${String(year)}?`,
    { kind: 'share', year, cap: Number(cap) },
    [`${countWords(count)} of the ${String(all.length)} published averages`, `a cap of ${cap}`],
    { trap: 'other cap', explains: ['does not count social workers'] },
  );
}

function outOfRange(cap: string): Question {
  return asksClaim(
    `Is Bolton over a cap of ${cap}?`,
    { kind: 'over', council: 'bolton', year: LATEST, cap: Number(cap) },
    [],
    { trap: 'other cap', outcome: 'no', explains: ['Caps from 8 to 30'] },
  );
}
