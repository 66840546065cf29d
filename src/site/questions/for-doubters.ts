/** What somebody asks who doubts this site. */
import { PROPOSED_CAP } from '../../dataset/cap/cap-range.ts';
import { capitalised, inWords } from '../../dataset/text/format.ts';
import type { Context } from '../context.ts';
import { averagePollInWords } from '../evidence/polls.ts';
import { homeView } from '../home-page.ts';
import { methodView } from '../method.ts';
import { overPersistenceOf, persistenceOf } from '../persistence.ts';
import type { Reader } from './question.ts';

/** The questions of a hostile reader. */
export function forDoubters(context: Context): Reader {
  const { errata, evidence } = context.dataset;
  const { spread } = methodView(context);
  return {
    id: 'doubters',
    heading: 'If you doubt this site',
    questions: [
      {
        id: 'campaign',
        question: 'Is this a campaign for a cap?',
        answer: [
          `The site shows official figures, and its charts have a line at a proposed cap. The site does not say that ${PROPOSED_CAP} is the right number, and you can move the line.`,
          'Arguments against a cap have as much space as those for one, each with its source.',
        ],
        links: [
          { text: 'Arguments for and against a cap', href: '/evidence/for-and-against/' },
          { text: 'Where the proposed cap comes from', href: '/cap/#origin' },
        ],
      },
      {
        id: 'own-numbers',
        question: 'Are these your numbers or the government’s?',
        answer: [
          'Averages, cases and social workers are the Department for Education’s, as it published them. Ranks, medians and differences are worked out here from those numbers.',
          'The record of each figure names the line of the Department’s file. You can compare the whole file with this site in your browser.',
        ],
        links: [
          { text: 'Compare the publisher’s file', href: '/audit/' },
          { text: 'How the figures are made', href: '/method/#definition' },
        ],
      },
      {
        id: 'wrong-line',
        question: 'Why compare all social work with a cap for child protection?',
        answer: [
          'The two are not the same, and every page with the line says so. The proposal was about the child protection cases of one social worker. The figure is an average over all children’s social work.',
          'They are shown together because no other figure of caseloads is published for every council.',
        ],
        links: [{ text: 'What the line can and cannot show', href: '/method/#cap' }],
      },
      {
        id: 'average-hides',
        question: 'Doesn’t an average hide more than it shows?',
        answer: [
          `It hides how cases are shared out. The Department published that for one year, ${spread.year}. The average was ${spread.average}, and ${spread.share} of social workers with cases (FTE) had ${PROPOSED_CAP} or more for each FTE.`,
          'It also says nothing about how complex cases are.',
        ],
        links: [
          { text: 'How cases were shared out in that year', href: '/cap/#spread' },
          { text: 'What an average cannot show', href: '/method/#caveats' },
        ],
      },
      {
        id: 'cause',
        question: 'Do you claim that high caseloads make services worse?',
        answer: [
          'No. The site gives the strength of each link, also where there is none. A link does not show a cause.',
          homeView(context).grades,
        ],
        links: [
          { text: 'Caseloads and Ofsted’s grades', href: '/evidence/#grades' },
          { text: 'Caseloads and the workforce', href: '/evidence/#context' },
        ],
      },
      {
        id: 'polls',
        question: 'Why show polls in which people chose to vote?',
        answer: [
          'They are shown as votes and never mixed with the official figures. Those who vote do not speak for all social workers.',
          averagePollInWords(evidence),
        ],
        links: [
          { text: 'Surveys and polls, with who answered', href: '/evidence/what-workers-report/' },
          { text: 'The early count, with all its answers', href: '/evidence/#poll-average' },
        ],
      },
      {
        id: 'shaming',
        question: 'Isn’t a league table unfair?',
        answer: [
          `A rank is easily over-read. ${persistenceOf(context)} ${overPersistenceOf(context, PROPOSED_CAP)}`,
          'So each council’s page gives the ranks that it could have after a typical change. Small councils and unusual counts lead no headline unless that is said.',
        ],
        links: [{ text: 'How councils are ranked', href: '/method/#ranks' }],
      },
      {
        id: 'been-wrong',
        question: 'Has this site been wrong?',
        answer: [
          `Yes. ${capitalised(inWords(errata.length))} faults that readers could see were corrected. Each is listed with its day, what the site said and what it says now.`,
        ],
        links: [{ text: 'Corrections, and how to report an error', href: '/corrections/' }],
      },
    ],
  };
}
