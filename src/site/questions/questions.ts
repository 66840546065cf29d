/** The page of questions and answers. */
import type { Context } from '../context.ts';
import { forDirectors } from './for-directors.ts';
import { forDoubters } from './for-doubters.ts';
import { forParents } from './for-parents.ts';
import { forReporters } from './for-reporters.ts';
import type { Reader } from './question.ts';

/** All questions, by who asks them. What the data cannot bear is left out of an answer. */
export function questionsByReader(context: Context): Reader[] {
  return [
    forParents(context),
    forReporters(context),
    forDirectors(context),
    forDoubters(context),
  ].map((reader) => ({
    ...reader,
    questions: reader.questions.map((question) => ({
      ...question,
      answer: question.answer.filter((text) => text !== ''),
    })),
  }));
}
