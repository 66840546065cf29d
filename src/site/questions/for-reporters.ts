/** What a reporter asks. */
import { LOTTERY_MILES } from '../../dataset/lottery/lottery-range.ts';
import { accuracyView } from '../accuracy.ts';
import { uncapitalised } from '../../dataset/text/format.ts';
import type { Context } from '../context.ts';
import { englandParts } from '../evidence/england-parts.ts';
import { averagePollInWords } from '../evidence/polls.ts';
import { homeView } from '../home-page.ts';
import { lotteryPageView } from '../lottery-page.ts';
import { extraStaffText, overCapText } from './numbers.ts';
import type { Question, Reader } from './question.ts';

/** The questions of somebody on a deadline. */
export function forReporters(context: Context): Reader {
  return {
    id: 'reporters',
    heading: 'If you report on this',
    questions: [...onTheFigures(context), ...onCiting(context)],
  };
}

function onTheFigures(context: Context): Question[] {
  const { extremes } = homeView(context);
  const england = englandParts(context);
  const { finding, detail, asked } = lotteryPageView(context).live;
  return [
    {
      id: 'highest',
      question: 'Which council is highest, and which lowest?',
      answer: [
        extremes.map((part) => (typeof part === 'string' ? part : part.text)).join(''),
        'Small councils change a lot from year to year. An unusual count may have a simple reason, so ask first.',
      ],
      links: [{ text: 'All averages in order', href: '/league-table/' }],
    },
    {
      id: 'over-cap',
      question: 'How many councils are over the cap, and what would it take?',
      answer: [overCapText(context), extraStaffText(context)],
      links: [{ text: 'Move the cap and see what it would take', href: '/cap/' }],
    },
    {
      id: 'improved',
      question: 'Have caseloads fallen?',
      answer: [
        england ? `${england.heading}. ${england.sentence}` : '',
        'The figures do not show why, and they say nothing about how complex cases were.',
        england?.note ?? '',
      ],
      links: [{ text: 'England’s cases and social workers by year', href: '/evidence/#england' }],
    },
    {
      id: 'workers-say',
      question: 'Why do social workers in polls report more cases than the official average?',
      answer: [
        averagePollInWords(context.dataset.evidence),
        'Community Care’s explanation is that the average includes everybody with a case, such as managers with only a few. It is also for each FTE, and for one day. We cannot say how much each of these explains.',
      ],
      links: [
        {
          text: 'What workers report, beside the official averages',
          href: '/evidence/what-workers-report/',
        },
        { text: 'What the average counts', href: '/method/#definition' },
      ],
    },
    {
      id: 'lottery',
      question: 'How far apart are councils near each other?',
      answer: [`There were ${uncapitalised(finding)}. ${detail}`, asked],
      links: [{ text: `Every gap within ${LOTTERY_MILES} miles`, href: '/postcode-lottery/' }],
    },
    {
      id: 'news',
      question: 'When is a rise news?',
      answer: [
        'A rise no larger than the typical (median) change for a council of that size is not news. One larger than nine in ten such changes is unusual. The page of each year lists rises and falls, and marks unusual counts. Ask the council about cases and staff before you give a reason.',
      ],
      links: [
        { text: `What changed in ${context.latestYear}`, href: '/this-year/' },
        { text: 'Usual changes by size of council', href: '/method/#ranks' },
      ],
    },
  ];
}

function onCiting(context: Context): Question[] {
  return [
    {
      id: 'sentence',
      question: 'Is there a sentence that I can print?',
      answer: [
        'Each page of a council with a figure for the newest year has one, under ‘What you can say’. For a sentence of your own, ‘Can I say this?’ checks many claims about councils and gives wording that the figures support.',
      ],
      links: [{ text: 'Can I say this?', href: '/say/' }],
    },
    {
      id: 'changed-later',
      question: 'Can a figure change after I have printed it?',
      answer: [accuracyView(context).sentences.join(' ')],
      links: [{ text: 'How often figures change later', href: '/changes/#accuracy' }],
    },
    {
      id: 'still-there',
      question: 'Will the page that I cite still say the same?',
      answer: [
        'Yes, if you cite the fixed version that ‘Cite this page’ gives. Pages of councils and regions and all data files have one.',
      ],
      links: [{ text: 'How versions are kept', href: '/data/#versions' }],
    },
    {
      id: 'next-release',
      question: 'When are the next figures published?',
      answer: [
        'Councils count cases on 30 September, and the Department publishes the figures later. This site adds the day to its calendar once it is announced.',
      ],
      links: [{ text: 'Calendar of coming dates', href: '/calendar.ics' }],
    },
  ];
}
