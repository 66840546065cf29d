/** What a parent asks. */
import { LOTTERY_MILES } from '../../dataset/lottery/lottery-range.ts';
import { CAP_ORIGIN_ALONE } from '../../dataset/text/meanings.ts';
import type { Context } from '../context.ts';
import { homeView } from '../home-page.ts';
import { REPORT_CHILD_ABUSE } from '../settings.ts';
import { changesInCare } from './numbers.ts';
import type { Reader } from './question.ts';

const FIND = { text: 'Find your council', href: '/councils/' };

/** The questions of somebody whose child has a social worker. */
export function forParents(context: Context): Reader {
  return {
    id: 'parents',
    heading: 'If your child has a social worker',
    questions: [
      {
        id: 'our-social-worker',
        question: 'How many cases does our social worker have?',
        answer: [
          'This site cannot know. It has one average for a whole council. Some social workers have more cases than the average and some have fewer.',
          'You can ask the social worker or their manager. The page of your council leads to the same in short sentences and pictures.',
        ],
        links: [FIND, { text: 'What an average cannot show', href: '/method/#caveats' }],
      },
      {
        id: 'less-safe',
        question: 'Our council’s number is high. Is my child less safe?',
        answer: [
          'The number cannot answer that. It does not show how hard the cases are, how much help the social worker has, or how good the work is.',
          'If you are worried about any child, tell the council where the child lives. In an emergency, call 999.',
        ],
        links: [
          { text: 'How to report a worry (GOV.UK)', href: REPORT_CHILD_ABUSE },
          { text: 'Where to turn if you worry about a child', href: '/about/#worried' },
        ],
      },
      {
        id: 'good-number',
        question: 'What is a good number?',
        answer: [
          `There is no official safe number. ${homeView(context).spread}`,
          `Charts have a line at a proposed cap. ${CAP_ORIGIN_ALONE}`,
        ],
        links: [{ text: 'Where the proposal comes from', href: '/cap/#origin' }],
      },
      {
        id: 'new-social-worker',
        question: 'We keep getting a new social worker. Is that common?',
        answer: [
          `${changesInCare(context)} We have no such figure for other children.`.trim(),
          'The page of a council in England has its own number, and how many social workers left in the year.',
        ],
        links: [
          FIND,
          { text: 'Children, referrals and changes of worker', href: '/evidence/measure/' },
        ],
      },
      {
        id: 'who-to-ask',
        question: 'Who can I ask about the number, and what?',
        answer: [
          'Write to the councillor who is the lead member for children’s services, and ask for a written answer. The page of your council has questions that fit its own figures, and leads to letters that you can edit.',
        ],
        links: [FIND],
      },
      {
        id: 'next-door',
        question: 'Why is the number lower in the council next door?',
        answer: [
          `The figures do not say why. Cases, staff and ways of counting may all differ. The page of your council shows the lowest and highest average within ${LOTTERY_MILES} miles.`,
        ],
        links: [
          { text: 'Differences between councils near each other', href: '/postcode-lottery/' },
          { text: 'How a change is divided into cases and staff', href: '/method/#change' },
        ],
      },
      {
        id: 'about-us',
        question: 'Does this site know anything about my family?',
        answer: [
          'No. It has numbers of whole councils and nothing about a person. Your own browser looks up what you type in the search box. The page linked here says which of its letters the server sees.',
        ],
        links: [{ text: 'What the site learns about you', href: '/about/#privacy' }],
      },
      {
        id: 'other-nations',
        question: 'We live in Wales, Scotland or Northern Ireland. Is there a number?',
        answer: [
          'We know of no published average by council there. The page of missing figures says what you can ask for.',
        ],
        links: [{ text: 'Missing figures, and what to ask for', href: '/missing/' }],
      },
    ],
  };
}
