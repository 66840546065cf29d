/** Questions about councils with a new code, former councils and new ones. */
import { councils } from './councils.ts';
import { LATEST, publishedIn, years } from './figures.ts';
import { about } from './plain-questions.ts';
import { asksFigure, spread, type Question } from './question.ts';

const FIRST = years[0] ?? 0;

/** Councils that have had two codes, in the first and in the newest year. */
export function recoded(): Question[] {
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

/** Former councils now, and new ones in the first year. */
export function reorganised(): Question[] {
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
