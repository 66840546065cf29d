/** Questions on a border: at the cap, and of changes that are too small to be called one. */
import { CAP } from './cap.ts';
import { compare, decimal, minus, size } from './exact.ts';
import { LATEST, publishedIn, sameIn, years } from './figures.ts';
import { isSmall } from './lottery.ts';
import { about } from './plain-questions.ts';
import { asksClaim, spread, type Question } from './question.ts';
import { usualFor } from './ranking.ts';

const all = years.flatMap(publishedIn);
const alone = publishedIn(LATEST).filter((one) => one.members.length === 1 && !isSmall(one));

/** Exactly at the cap, and a tenth on either side of it. */
export function nearTheCap(): Question[] {
  return ['20.0', '19.9', '20.1'].flatMap((average) => {
    const there = all.filter(({ numbers }) => compare(numbers.average, decimal(average)) === 0);
    return spread(there, 2).map((figure) => {
      const { slug, name } = about(figure);
      const sign = compare(figure.numbers.average, CAP);
      const explains =
        sign === 0 ? ['exactly at the cap'] : sign < 0 ? ['under the cap'] : ['is small'];
      return asksClaim(
        `${name} had ${average} in ${String(figure.year)}. Is that over the cap of 20?`,
        { kind: 'over', council: slug, year: figure.year },
        [`average of ${average} cases`],
        { trap: 'at the cap', outcome: sign > 0 ? 'may' : 'no', explains },
      );
    });
  });
}

/** Changes below half a case, and those that are usual for the size. */
export function littleChanges(): Question[] {
  const half = decimal('0.5');
  const changes = alone.flatMap((figure) => {
    const before = sameIn(figure, LATEST - 1);
    const by =
      before === undefined ? undefined : minus(figure.numbers.average, before.numbers.average);
    return before === undefined || by === undefined ? [] : [{ figure, before, by }];
  });
  const asked = (
    { figure, before, by }: (typeof changes)[number],
    rest: Partial<Question>,
  ): Question => {
    const { slug, name, average } = about(figure);
    const way = by.n < 0n ? 'improved' : 'got worse';
    return asksClaim(
      `Can I write that ${name} ${way} from ${String(LATEST - 1)} to ${String(LATEST)}?`,
      { kind: 'change', council: slug, year: LATEST, since: LATEST - 1 },
      [average, about(before).average],
      { trap: 'small change', ...rest },
    );
  };
  const tiny = changes.filter(({ by }) => by.n !== 0n && compare(size(by), half) < 0);
  const usual = changes.filter(
    ({ by, before }) =>
      compare(size(by), half) >= 0 && compare(size(by), usualFor(before.numbers.fte).half) < 0,
  );
  return [
    ...spread(tiny, 3).map((one) =>
      asked(one, { outcome: 'no', explains: ['too small to be called a rise or a fall'] }),
    ),
    ...spread(usual, 3).map((one) => asked(one, { explains: ['is small'] })),
  ];
}
