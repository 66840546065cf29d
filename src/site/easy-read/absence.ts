/** Why there is no number now, in easy words, and which council to ask where one has ended. */
import { codesOf } from '../../dataset/dataset.ts';
import { inCouncil } from '../../dataset/figures/figures.ts';
import { inWords, capitalised, longDate } from '../../dataset/text/format.ts';
import type { Reason } from '../../schemas/absence.ts';
import type { Subject } from '../brief/subject.ts';
import { storyOf } from '../context.ts';
import { easyReadHref } from '../links.ts';
import { row, type EasyPart } from './row.ts';

const REASONS: Readonly<Record<Reason, string>> = {
  not_available: 'The government has no number for this council.',
  low_reliability: 'The government did not trust the count, so it gave no number.',
  suppressed: 'The government gave no number, so that nobody can be named.',
  not_applicable: 'The government says that it does not fit this council.',
};

/** Hard words in what is known of a missing figure, each with what it means. */
const HARD_WORDS: readonly (readonly [word: string, meaning: string])[] = [
  ['cyberattack', 'A cyberattack is when people break into computers.'],
];

/** That there is no number for the newest year, and why; undefined where there is one. */
export function missingPart(subject: Subject): EasyPart | undefined {
  const { state, name, context } = subject;
  if (state !== 'missing') return undefined;
  const why = reasonOf(subject);
  const hard = HARD_WORDS.filter(([word]) => why.includes(word)).map(([, meaning]) => meaning);
  return {
    heading: `There is no new number for ${name}`,
    rows: [
      row('no-number', `There is no number for ${context.latestYear}.`, why, ...hard),
      row('unknown', 'No number does not mean zero.', 'The number could be high or low.'),
    ],
  };
}

/** The first sentence of the story where one is known, else what the release says. */
function reasonOf({ context, council }: Subject): string {
  const { figures, latestYear } = context;
  const [story] = storyOf(context, codesOf(council), latestYear)?.text.split(/(?<=\.)\s/) ?? [];
  const figure = inCouncil(figures, council, latestYear);
  if (story !== undefined) return story;
  return figure === undefined || figure.status === 'published'
    ? 'We do not know why.'
    : REASONS[figure.status];
}

/** That a council has ended, and which to ask now. */
export function endedPart({ council, name, successors }: Subject): EasyPart {
  const one = successors.length === 1;
  return {
    heading: 'Which council to ask now',
    rows: [
      row(
        'ended',
        `${capitalised(name)} has ended.`,
        `Its last day was ${longDate(council.in_force_to ?? '')}.`,
        `${one ? 'Another council does' : `${capitalised(inWords(successors.length))} other councils do`} its work now.`,
      ),
      row(
        'council',
        one ? 'This is the council now:' : 'Choose the council where you live:',
        ...successors.map((next) => [{ text: next.name, href: easyReadHref(next) }]),
      ),
    ],
  };
}
