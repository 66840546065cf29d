/** Questions that no count of cases can answer: whether a council is safe, lawful, well run or the worst, and why. */
import { LATEST, publishedIn } from './figures.ts';
import { isSmall } from './lottery.ts';
import { about } from './plain-questions.ts';
import { asksClaim, spread, type Question } from './question.ts';

const alone = publishedIn(LATEST).filter((one) => one.members.length === 1 && !isSmall(one));

const VERDICTS: readonly ((name: string, average: string) => string)[] = [
  (name) => `Is ${name} the worst council?`,
  (name, average) => `Is an average of ${average} in ${name} dangerous?`,
  (name, average) => `Is it illegal that ${name} has an average of ${average}?`,
  (name) => `Are children safe in ${name}?`,
  (name) => `Is ${name} a well run council?`,
  (name, average) => `Are ${average} cases too many for ${name}?`,
];

/** Each is refused with the figure. */
export function verdictQuestions(): Question[] {
  return spread(alone, VERDICTS.length).map((figure, at) => {
    const { slug, name, average } = about(figure);
    return asksClaim(
      VERDICTS[at]?.(name, average) ?? '',
      { kind: 'quality', council: slug, year: LATEST },
      [`average of ${average} cases`],
      {
        trap: 'verdict',
        outcome: 'no',
        explains: ['do not show whether children are safe', 'not a legal limit'],
      },
    );
  });
}

const CAUSES = ['agency staff', 'vacancies', 'a new manager', 'budget cuts'];

/** Each blames something for a change. */
export function causeQuestions(): Question[] {
  return spread(alone.slice(7), CAUSES.length).map((figure, at) => {
    const { slug, name, average } = about(figure);
    return asksClaim(
      `Did ${CAUSES[at] ?? ''} change the average in ${name}?`,
      { kind: 'why', council: slug, year: LATEST, since: LATEST - 2 },
      [average],
      { trap: 'cause', outcome: 'no', explains: ['cannot show why'] },
    );
  });
}
