/** What a director of children’s services asks. */
import { CASE_MEANING } from '../../dataset/text/meanings.ts';
import { COMBINED_MEANING } from '../../dataset/text/terms.ts';
import { SIMILAR_MEANING } from '../../dataset/comparison/similar-councils-wording.ts';
import type { Context } from '../context.ts';
import { countRulesView } from '../count-rules.ts';
import { methodView } from '../method.ts';
import { submissionAddresses } from '../settings.ts';
import type { Reader } from './question.ts';

/** The questions of somebody who runs the services of a council. */
export function forDirectors(context: Context): Reader {
  const { flagged, checked } = countRulesView(context);
  const { smallFte, usual } = methodView(context);
  const [smallest] = usual;
  const largest = usual.at(-1);
  const { email, repository } = submissionAddresses();
  const taken = email !== undefined || repository !== undefined;
  return {
    id: 'directors',
    heading: 'If you run a council’s children’s services',
    questions: [
      {
        id: 'figure-wrong',
        question: 'Our figure is wrong. What can we do?',
        answer: [
          'If it differs from the Department’s file, this site is wrong and is corrected. If it is the same, only you and the Department can correct it. This site then shows both numbers once a later release has the new one.',
          taken
            ? 'You can also reply in your own words. Your reply appears beside the figure, with the role of the sender and the date.'
            : '',
        ],
        links: [
          { text: 'How councils reply to a figure', href: '/returns/#reply' },
          { text: 'How to report an error', href: '/corrections/#report' },
          { text: 'Figures that a later release changed', href: '/changes/' },
        ],
      },
      {
        id: 'own-count',
        question: 'Why does the average differ from our own?',
        answer: [
          'We do not know what your own figure counts. The official one divides all cases on one day by the FTE of everybody who has at least one. A manager with one case is in it, and so are agency workers.',
          CASE_MEANING,
        ],
        links: [{ text: 'Who and what the average counts', href: '/method/#definition' }],
      },
      {
        id: 'complexity',
        question: 'What about complexity, support and the mix of cases?',
        answer: [
          'The official figure has none of these, so this site cannot show them. The Association of Directors of Children’s Services said that any single figure ‘would be arbitrary’. Arguments for and against a cap have a page with equal space for both.',
        ],
        links: [
          { text: 'Arguments for and against a cap', href: '/evidence/for-and-against/' },
          { text: 'What an average cannot show', href: '/method/#caveats' },
        ],
      },
      {
        id: 'flagged',
        question: 'Why is our count called unusual?',
        answer: [
          `The count changed a lot, or it is far from what other councils have. That is so for ${flagged} of ${checked} figures. A flag is a question, and there are often ordinary reasons.`,
          'The page of the council gives the reason for the flag in words and numbers.',
        ],
        links: [{ text: 'How counts are checked, and ordinary reasons', href: '/method/#counts' }],
      },
      {
        id: 'small',
        question: 'We are small. Does one leaver change our average?',
        answer: [
          `Yes, and the site says so. A council with fewer than ${smallFte} FTE social workers with cases is marked as small and never called highest or lowest in headlines.`,
          smallest && largest
            ? `Half of yearly changes are by at most ${smallest.half} in councils with ${smallest.size} FTE. In councils with ${largest.size} they are by at most ${largest.half}.`
            : '',
        ],
        links: [{ text: 'Why small councils change more', href: '/method/#fairness' }],
      },
      {
        id: 'compared-with',
        question: 'Who are we compared with?',
        answer: [
          `With England, the region, and similar councils. ${SIMILAR_MEANING} This site does not choose them. You can compare any councils that you choose.`,
        ],
        links: [
          { text: 'How similar councils are used', href: '/method/#neighbours' },
          { text: 'Compare councils', href: '/compare/' },
        ],
      },
      {
        id: 'two-councils',
        question: 'We report together with another council. How is that shown?',
        answer: [
          `The figure appears for both councils. ${COMBINED_MEANING} It is never among the figures that the two are compared with.`,
        ],
        links: [{ text: 'Combined, merged and divided councils', href: '/method/#councils' }],
      },
      {
        id: 'better-figures',
        question: 'Can we publish better figures than one average a year?',
        answer: [
          'A return can give caseloads each quarter, by service and role, with your own limit and the number of staff over it. It would appear beside the official figure and never replace it.',
          taken
            ? ''
            : 'This copy of the site does not take returns yet. You can still check a file here and publish it yourself.',
        ],
        links: [{ text: 'Returns of councils, and their format', href: '/returns/' }],
      },
    ],
  };
}
