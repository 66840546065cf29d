/** Guides to the rules about the council that a row is for. */
import type { COUNCIL_RULES } from '../rules/council-rules.ts';
import type { RuleGuide } from './rule-guide.ts';

/** Each place is the one that the rule finds in its fixture. */
export const COUNCIL_GUIDES: Readonly<Record<keyof typeof COUNCIL_RULES, RuleGuide>> = {
  'unknown-code': {
    title: 'A code belongs to no council',
    passed: 'Every code belongs to a council',
    reason:
      'The code says which council the row is for. District councils and regions do not run social services.',
    example: { wrong: 'E08000003,Bolton', right: 'E08000001,Bolton' },
    fixableIf: 'it is the three-digit code of the council that is named',
    place: {
      row: 2,
      column: 'council_code',
      value: 'E08000003',
      params: { expected: ' Did you mean E08000001 for Bolton?' },
    },
  },
  'old-code': {
    title: 'A code was not in use that day',
    passed: 'Every council has its code of that day',
    reason:
      'A council with a new code is still the same council. Each row has the code of its own day.',
    example: { wrong: 'E08000016,Barnsley,2025-12-31', right: 'E08000038,Barnsley,2025-12-31' },
    place: {
      row: 2,
      column: 'council_code',
      value: 'E08000016',
      params: {
        name: 'Barnsley',
        when: 'had the code E08000016 until 31 March 2025',
        expected: 'E08000038',
      },
    },
  },
  'abolished-code': {
    title: 'A council no longer existed',
    passed: 'No row is for a council that no longer existed',
    reason: 'When councils are merged or split, the new councils send their own returns.',
    example: { wrong: 'E10000006,Cumbria,2025-12-31', right: 'E06000063,Cumberland,2025-12-31' },
    place: {
      row: 2,
      column: 'council_code',
      value: 'E10000006',
      params: {
        name: 'Cumbria',
        lastDay: '31 March 2023',
        firstDay: 'before 2017',
        expected:
          ' It was replaced by Cumberland (E06000063), and Westmorland and Furness (E06000064).',
      },
    },
  },
  'council-not-yet-made': {
    title: 'A council did not exist yet',
    passed: 'No row is for a council that did not exist yet',
    reason: 'Each row has the council and the code of its own day.',
    example: { wrong: 'E06000063,Cumberland,2022-12-31', right: 'E10000006,Cumbria,2022-12-31' },
    place: {
      row: 2,
      column: 'council_code',
      value: 'E06000063',
      params: {
        name: 'Cumberland',
        lastDay: 'before 2017',
        firstDay: '1 April 2023',
        expected: ' It replaced Cumbria (E10000006).',
      },
    },
  },
  'code-and-name-disagree': {
    title: 'A code and a name do not match',
    passed: 'Every name belongs to its code',
    reason: 'One of the two is wrong, so the numbers could be shown for the wrong council.',
    example: { wrong: 'E08000001,Bury', right: 'E08000001,Bolton' },
    place: {
      row: 2,
      column: 'council_name',
      value: 'Bury',
      params: { code: 'E08000001', expected: 'Bolton' },
    },
  },
};
