/** Questions about England, its regions and other nations, which are no councils. */
import { areas } from './councils.ts';
import { fixed } from './exact.ts';
import { figures, isPublished, LATEST, publishedIn } from './figures.ts';
import { isSmall } from './lottery.ts';
import { about } from './plain-questions.ts';
import { asksClaim, asksFigure, spread, type Question } from './question.ts';

const ofAreas = figures.filter((one) => one.area).filter(isPublished);
const NOT_A_MEAN = 'not the average of its councils’ averages';

export function areaQuestions(): Question[] {
  const england = ofAreas.filter(({ key }) => areas.get(key)?.slug === 'england');
  const regions = ofAreas.filter(({ key, year }) => key !== england[0]?.key && year === LATEST);
  return [
    ...[england[0], england.at(-1), ...spread(regions, 4)].flatMap((one) =>
      one === undefined ? [] : areaQuestion(one),
    ),
    ...besideEngland(england.at(-1)),
    ...elsewhere(),
  ];
}

function areaQuestion({ key, year, numbers }: (typeof ofAreas)[number]): Question[] {
  const area = areas.get(key);
  return area === undefined
    ? []
    : [
        asksFigure(
          `What do the averages of councils in ${area.name} average to in ${String(year)}?`,
          { council: area.slug, year },
          [`average of ${fixed(numbers.average, 1)} cases`],
          { trap: 'average of averages', explains: [NOT_A_MEAN] },
        ),
      ];
}

function besideEngland(england: (typeof ofAreas)[number] | undefined): Question[] {
  const alone = publishedIn(LATEST).filter((one) => one.members.length === 1 && !isSmall(one));
  if (england === undefined) return [];
  return spread(alone.slice(2), 3).map((figure) => {
    const { slug, name, average } = about(figure);
    return asksFigure(
      `Is ${name} above England?`,
      { councils: [slug, 'england'], year: LATEST },
      [`average of ${average} cases`, `average of ${fixed(england.numbers.average, 1)} cases`],
      { tool: 'compare', trap: 'area', explains: [NOT_A_MEAN] },
    );
  });
}

function elsewhere(): Question[] {
  const rest = { trap: 'other nation', explains: ['in England'] };
  const bolton = publishedIn(LATEST).find(({ key }) => key === 'bolton');
  return [
    ...['scotland', 'wales', 'northern-ireland'].map((council) =>
      asksFigure(`What is the average in ${council}?`, { council }, [], {
        ...rest,
        outcome: 'refused',
      }),
    ),
    ...(bolton === undefined
      ? []
      : ['cardiff', 'glasgow'].map((other) =>
          asksFigure(
            `How do Bolton and ${other} compare?`,
            { councils: ['bolton', other], year: LATEST },
            [`average of ${about(bolton).average} cases`],
            { ...rest, tool: 'compare' },
          ),
        )),
    asksClaim('Is England over the cap?', { kind: 'over', council: 'england', year: LATEST }, [], {
      trap: 'area',
      outcome: 'no',
      explains: ['England is not one'],
    }),
    asksClaim(
      `Is Bolton higher than Cardiff?`,
      { kind: 'more', council: 'bolton', other: 'cardiff', year: LATEST },
      [],
      { ...rest, outcome: 'no' },
    ),
  ];
}
