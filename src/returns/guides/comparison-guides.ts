/** Guides to the rules about other returns and official figures. */
import type { COMPARISON_RULES } from '../rules/comparison-rules.ts';
import type { RuleGuide } from './rule-guide.ts';

/** Each place is the one that the rule finds in its fixture. */
export const COMPARISON_GUIDES: Readonly<Record<keyof typeof COMPARISON_RULES, RuleGuide>> = {
  'joint-return-twice': {
    title: 'A combined figure is counted twice',
    passed: 'No combined figure is counted twice',
    reason: 'The same social workers would be counted for each of the two councils.',
    example: {
      wrong: 'the same rows under the codes of both councils',
      right: 'the rows under one code, with a note that names the other council',
      inWords: true,
    },
    place: {
      row: 3,
      params: {
        council: 'Richmond upon Thames',
        period: '31 December 2025',
        other: 'Kingston upon Thames',
      },
    },
  },
  'same-as-last-quarter': {
    title: 'The numbers are those of last quarter',
    passed: 'The numbers are not those of the quarter before',
    reason: 'It is unlikely that nothing has changed. The old file may have been sent again.',
    example: {
      wrong: 'the rows of September with the date of December',
      right: 'the rows of December',
      inWords: true,
    },
    place: {
      row: 2,
      params: { council: 'Bury', period: '31 December 2025', before: '30 September 2025' },
    },
  },
  'unusual-change': {
    title: 'An average changed more than usual',
    passed: 'No average changed more than usual',
    reason:
      'A large change can be right. It can also be a slip or a new way of counting, which readers need to know.',
    example: {
      wrong: '21.0 after 15.9',
      right: '21.0 after 15.9, with a note that gives the reason',
      inWords: true,
    },
    place: {
      row: 2,
      column: 'average_caseload',
      value: '21.0',
      params: {
        council: 'Bolton',
        period: '31 December 2025',
        before: '15.9',
        source: 'the official figure for 30 September 2025',
        usual: '3.9',
      },
    },
  },
  'differs-from-official': {
    title: 'A number is not the official figure',
    passed: 'The numbers match the official figure',
    reason:
      'The official figure comes from what the council reported to the Department for Education for the same day.',
    example: {
      wrong: '1,212 cases where the official figure is 1,272',
      right: '1,272 cases, or 1,212 with a note that gives the reason',
      inWords: true,
    },
    place: {
      row: 2,
      column: 'cases',
      value: '1212',
      params: {
        whose: 'Bolton',
        year: '2025',
        given: '1,212 cases',
        expected: '1,272 cases',
      },
    },
  },
  'several-councils': {
    title: 'The file is about several councils',
    passed: 'The file is about one council',
    reason: 'A return is usually about one council. Each council’s rows are kept separately.',
    example: {
      wrong: 'one file for two councils',
      right: 'one file for each council',
      inWords: true,
    },
    place: { value: 'Bolton and Cumberland', params: { number: '2' } },
  },
  'correction-leaves-out-rows': {
    title: 'A correction leaves rows out',
    passed: 'No correction leaves out rows of an earlier return',
    reason:
      'A correction replaces the whole return of a council for a quarter. Rows that are left out would no longer be shown.',
    example: {
      wrong: 'a correction with the row that changed',
      right: 'a correction with all rows of the quarter',
      inWords: true,
    },
    place: {
      row: 2,
      params: {
        council: 'Bury',
        period: '30 September 2025',
        number: '1 row',
        left: '‘children_all, all’',
      },
    },
  },
  'replaces-earlier-return': {
    title: 'An earlier return is corrected',
    passed: 'No earlier return would be replaced',
    reason:
      'Nothing that was published is lost. The earlier return is kept, and the council’s page says that it was corrected.',
    example: {
      wrong: 'a second return for the same quarter',
      right: 'a second return that is meant as a correction',
      inWords: true,
    },
    place: { row: 2, params: { council: 'Bury', period: '30 September 2025' } },
  },
};
