/** Questions that are easily answered wrongly. */
import { CAP } from './cap.ts';
import { councils } from './councils.ts';
import { flagsOf } from './counts.ts';
import { compare, decimal, fixed, minus, size } from './exact.ts';
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
import { about, moreQuestion, rankQuestion } from './plain-questions.ts';
import { asksClaim, asksFigure, spread, type Question } from './question.ts';
import { rankOf, usualFor } from './ranking.ts';

const all = years.flatMap(publishedIn);
const newest = publishedIn(LATEST);
const alone = newest.filter((one) => one.members.length === 1 && !isSmall(one));
const FIRST = years[0] ?? 0;
const SPAN = `${String(FIRST)} to ${String(LATEST)}`;

export function trapQuestions(): Question[] {
  return [
    ...missing(),
    ...combined(),
    ...spread(alone, 6).map(eachQuestion),
    ...spread(alone.slice(3), 6).map(whyQuestion),
    ...flagged(),
    ...ties(),
    ...recoded(),
    ...reorganised(),
    ...spread(all.filter(isSmall), 4).map(smallQuestion),
    ...elsewhere(),
    ...outOfRange(),
    ...nearTheCap(),
    ...littleChanges(),
    ...lowEnd(),
    ...unknown(),
  ];
}

function missing(): Question[] {
  const absent = figures.filter((one) => !one.area && !isPublished(one));
  const rest = {
    trap: 'missing',
    says: [],
    explains: ['A missing figure is neither high nor low'],
  };
  return spread(absent, 6).flatMap(({ members, year }) => {
    const [slug = ''] = members;
    const name = councils.find((one) => one.slug === slug)?.name ?? '';
    return [
      asksFigure(
        `What was the average caseload in ${name} in ${String(year)}?`,
        { council: slug, year },
        [],
        {
          ...rest,
          outcome: 'refused',
        },
      ),
      asksClaim(
        `Was ${name} under the cap in ${String(year)}, as it reported nothing?`,
        { kind: 'over', council: slug, year },
        [],
        {
          ...rest,
          outcome: 'no',
        },
      ),
    ];
  });
}

function combined(): Question[] {
  return newest
    .filter(({ members }) => members.length > 1)
    .flatMap((figure) => {
      const [one = '', other = ''] = figure.members;
      const average = fixed(figure.numbers.average, 1);
      const rest = { trap: 'combined', explains: ['one combined figure'] };
      const names = figure.members.map(
        (slug) => councils.find((all_) => all_.slug === slug)?.name ?? '',
      );
      return [
        asksClaim(
          `Is the caseload in ${names.join(' higher than in ')}?`,
          { kind: 'more', council: one, other, year: LATEST },
          [],
          { ...rest, outcome: 'no' as const },
        ),
        asksFigure(
          `What is the average of ${names[0] ?? ''} alone?`,
          { council: one, year: LATEST },
          [`average of ${average} cases`],
          rest,
        ),
        asksFigure(
          `Add up the averages of ${names.join(' and ')}.`,
          { councils: [one, other], year: LATEST },
          [`average of ${average} cases`],
          { ...rest, tool: 'compare' as const },
        ),
      ];
    });
}

function eachQuestion(figure: Published): Question {
  const { slug, name, average } = about(figure);
  return asksClaim(
    `So every social worker in ${name} has ${average} children to look after?`,
    { kind: 'each', council: slug, year: figure.year },
    [`average of ${average} cases`],
    { trap: 'per person', outcome: 'no', explains: ['how many cases any one social worker has'] },
  );
}

function whyQuestion(figure: Published): Question {
  const { slug, name, average } = about(figure);
  return asksClaim(
    `Why did the caseload in ${name} change since ${String(LATEST - 1)}? Was it bad management?`,
    { kind: 'why', council: slug, year: LATEST, since: LATEST - 1 },
    sameIn(figure, LATEST - 1) === undefined ? [] : [average],
    {
      trap: 'cause',
      outcome: 'no',
      explains: sameIn(figure, LATEST - 1) === undefined ? [] : ['cannot show why'],
    },
  );
}

function flagged(): Question[] {
  const odd = all.filter((one) => flagsOf(one).length > 0 && one.members.length === 1);
  return spread(odd, 8).map((figure) => {
    const { slug, name, average } = about(figure);
    return asksFigure(
      `Can I simply repeat the ${String(figure.year)} average of ${name}?`,
      { council: slug, year: figure.year },
      [`average of ${average} cases`],
      {
        trap: 'flagged',
        explains: [`about the count of ${String(figure.year)} before you repeat this`],
      },
    );
  });
}

function ties(): Question[] {
  const tied = alone.filter((figure) => rankOf(figure).shared > 1);
  return spread(tied, 6).map((figure) => ({ ...rankQuestion(figure), trap: 'tied rank' }));
}

function recoded(): Question[] {
  const withOld = councils.filter(({ codes, england }) => england && codes.length > 1);
  return withOld.flatMap(({ slug, name }) =>
    [FIRST, LATEST].flatMap((year) => {
      const figure = publishedIn(year).find(({ key }) => key === slug);
      return figure === undefined
        ? []
        : [
            asksFigure(
              `${name} has a new code. What was its average in ${String(year)}?`,
              { council: slug, year },
              [`average of ${about(figure).average} cases`],
              { trap: 'recoded' },
            ),
          ];
    }),
  );
}

function reorganised(): Question[] {
  const gone = councils.filter(({ to, codes }) => to !== '' && codes[0]?.startsWith('E') === true);
  const made = councils.filter(({ from, england }) => from > `${String(FIRST)}-12` && england);
  return [
    ...spread(gone, 5).map(({ slug, name }) =>
      asksFigure(`What is the caseload in ${name} now?`, { council: slug, year: LATEST }, [], {
        trap: 'abolished',
        outcome: 'refused',
        explains: ['was no longer a council'],
      }),
    ),
    ...spread(made, 5).map(({ slug, name }) =>
      asksFigure(
        `What was the caseload in ${name} in ${String(FIRST)}?`,
        { council: slug, year: FIRST },
        [],
        { trap: 'new', outcome: 'refused', explains: ['was not yet a council'] },
      ),
    ),
  ];
}

function smallQuestion(figure: Published): Question {
  const { slug, name, average } = about(figure);
  return asksClaim(
    `Is ${name} among the highest or the lowest in ${String(figure.year)}?`,
    { kind: 'rank', council: slug, year: figure.year },
    [average],
    { trap: 'small', outcome: 'no', explains: ['fewer than 20 FTE'] },
  );
}

function elsewhere(): Question[] {
  return ['cardiff', 'glasgow', 'edinburgh', 'swansea', 'belfast-trust'].flatMap((slug) => {
    const council = councils.find((one) => one.slug === slug);
    return council === undefined
      ? []
      : [
          asksFigure(`What is the average caseload in ${council.name}?`, { council: slug }, [], {
            trap: 'other nation',
            outcome: 'refused',
            explains: ['councils in England'],
          }),
        ];
  });
}

function outOfRange(): Question[] {
  return [FIRST - 1, LATEST + 1].flatMap((year) => [
    asksFigure(
      `What was the average caseload in Bolton in ${String(year)}?`,
      { council: 'bolton', year },
      [],
      { trap: 'year', outcome: 'refused', explains: [SPAN] },
    ),
    asksClaim(
      `How many councils were over the cap in ${String(year)}?`,
      { kind: 'share', year },
      [],
      { trap: 'year', outcome: 'no', explains: [SPAN] },
    ),
  ]);
}

/** Exactly at the cap, and a tenth on either side of it. */
function nearTheCap(): Question[] {
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
function littleChanges(): Question[] {
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

function lowEnd(): Question[] {
  const low = alone.filter((figure) => rankOf(figure).rank > rankOf(figure).of - 12);
  const [first, ...others] = low;
  const twice =
    first === undefined || others[0] === undefined
      ? []
      : [{ ...moreQuestion(first, others[0]), trap: 'low end' }];
  return [
    ...spread(low, 4).map((figure) => ({ ...rankQuestion(figure), trap: 'nearer end' })),
    ...twice,
  ];
}

function unknown(): Question[] {
  const rest = { trap: 'unknown', outcome: 'no' as const, explains: ['find_council'] };
  return [
    asksClaim('Is Middle-earth over the cap?', { kind: 'over', council: 'middle-earth' }, [], rest),
  ];
}
