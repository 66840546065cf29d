/** Questions that are easily answered wrongly. */
import { areaQuestions } from './area-questions.ts';
import { littleChanges, nearTheCap } from './border-questions.ts';
import { capQuestions } from './cap-questions.ts';
import { councils } from './councils.ts';
import { flagsOf } from './counts.ts';
import { courseQuestions } from './course-questions.ts';
import { fixed } from './exact.ts';
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
import { recoded, reorganised } from './lineage-questions.ts';
import { about, moreQuestion, rankQuestion } from './plain-questions.ts';
import { asksClaim, asksFigure, spread, type Question } from './question.ts';
import { rankOf } from './ranking.ts';
import { causeQuestions, verdictQuestions } from './verdict-questions.ts';

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
    ...verdictQuestions(),
    ...causeQuestions(),
    ...areaQuestions(),
    ...capQuestions(),
    ...courseQuestions(),
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
