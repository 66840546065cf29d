/** Guides to the rules about privacy and safety. */
import type { PRIVACY_RULES } from '../rules/privacy-rules.ts';
import type { RuleGuide } from './rule-guide.ts';

/** Each place is the one that the rule finds in its fixture. */
export const PRIVACY_GUIDES: Readonly<Record<keyof typeof PRIVACY_RULES, RuleGuide>> = {
  'too-few-people': {
    title: 'A row is about too few people',
    passed: 'No row is about too few people',
    reason:
      'Returns are published. In a row about so few people, colleagues would know whose caseload it is.',
    example: {
      wrong: 'care_leavers,other with 2.0 FTE',
      right: 'no row for care_leavers,other',
      inWords: true,
    },
    place: { row: 3, column: 'case_holders_fte', value: '2.0' },
  },
  'highest-of-few-people': {
    title: 'A highest caseload of a small team',
    passed: 'No highest caseload is that of a small team',
    reason: 'In a small team, the highest caseload can point to one person.',
    example: {
      wrong: 'case_holders_fte 8.0, highest_caseload 24',
      right: 'case_holders_fte 8.0, highest_caseload c',
      inWords: true,
    },
    place: { row: 3, column: 'highest_caseload', value: '24', params: { expected: '8.0 FTE' } },
  },
  'over-limit-of-few-people': {
    title: 'Few people are over the limit',
    passed: 'No small team has few people over the limit',
    reason: 'Returns are published. In a small team, colleagues may know who is over the limit.',
    example: {
      wrong: 'over_limit_fte 1.0, case_holders_fte 8.0',
      right: 'over_limit_fte c, case_holders_fte 8.0',
      inWords: true,
    },
    place: { row: 3, column: 'over_limit_fte', value: '1.0', params: { expected: '8.0' } },
  },
  'few-people-left-over': {
    title: 'Subtracting parts leaves few people',
    passed: 'No subtraction leaves too few people',
    reason:
      'Anyone can subtract the parts from their total. What is left could be about one person.',
    example: {
      wrong: 'roles of 50.0 and 29.0 FTE in a service of 80.8 FTE',
      right: 'c in place of the numbers of one of the roles',
      inWords: true,
    },
    place: {
      row: 2,
      column: 'case_holders_fte',
      value: '80.8',
      params: {
        parts: 'The roles in children_all',
        whole: 'the row children_all, all',
        found: '1.8',
      },
    },
  },
  'band-of-few-people': {
    title: 'A band is about few people',
    passed: 'No band is about fewer than 3 FTE',
    reason: 'A small band could show how many cases one person has.',
    example: {
      wrong: '30_plus 1.0',
      right: '25_to_30 c and 30_plus c',
      inWords: true,
    },
    place: { row: 2, column: '30_plus', value: '1.0' },
  },
  'bands-leave-few-people': {
    title: 'Bands give few people away',
    passed: 'No row gives few people away by its bands',
    reason: 'Anybody can subtract the bands that are given from the FTE of the row.',
    example: {
      wrong: 'one band of c where the others leave 1.0 of 80.8 FTE',
      right: 'two bands of c that together have 3 FTE or more',
      inWords: true,
    },
    place: { row: 2, column: 'case_holders_fte', value: '80.8', params: { found: '1.0' } },
  },
  'personal-data': {
    title: 'A note may have personal data',
    passed: 'No note has what looks like personal data',
    reason:
      'Notes are published exactly as they are. A return must have nothing about a person in it.',
    example: { wrong: 'Ask Mrs Example about this.', right: 'Two teams were merged in November.' },
    place: {
      row: 2,
      column: 'note',
      value: 'Ask Mrs Example about this.',
      params: { kind: 'a person’s name', found: 'Mrs Example' },
    },
  },
  'formula-cell': {
    title: 'A cell would run as a formula',
    passed: 'No cell would run as a formula',
    reason: 'Anyone who opens the published file would run the formula on their computer.',
    example: { wrong: '=G2/H2', right: '15.0' },
    fixableIf: 'the formula is only a text, as in ="E08000001"',
    place: { row: 2, column: 'average_caseload', value: '=G2/H2' },
  },
  'control-character': {
    title: 'A cell has invisible characters',
    passed: 'No cell has invisible characters',
    reason:
      'Such characters come with copied text. They hide differences and can change how text is shown.',
    example: {
      wrong: 'E08000001 with a zero-width space after it',
      right: 'E08000001',
      inWords: true,
    },
    place: {
      row: 2,
      column: 'council_code',
      value: 'E08000001\u200b',
      params: { expected: 'E08000001', found: 'the invisible character U+200B' },
    },
  },
};
