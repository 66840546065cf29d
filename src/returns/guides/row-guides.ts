/** Guides to the rules about numbers that belong together. */
import type { ROW_RULES } from '../rules/row-rules.ts';
import type { RuleGuide } from './rule-guide.ts';

/** Each place is the one that the rule finds in its fixture. */
export const ROW_GUIDES: Readonly<Record<keyof typeof ROW_RULES, RuleGuide>> = {
  'duplicate-row': {
    title: 'A row appears twice',
    passed: 'No row appears twice',
    reason: 'The checker cannot know which of the two rows is right.',
    example: {
      wrong: 'children_all,all,individual,1212\nchildren_all,all,individual,1212',
      right: 'children_all,all,individual,1212',
    },
    place: { row: 3, params: { first: '2' } },
  },
  'required-row-missing': {
    title: 'The row for the whole is missing',
    passed: 'Every council has a row for its whole service',
    reason:
      'Only the whole service can be compared with the official figure and with other councils.',
    example: { wrong: 'children_in_need,all', right: 'children_all,all\nchildren_in_need,all' },
    place: { row: 2, params: { council: 'Bolton', period: '31 December 2025' } },
  },
  'average-disagrees': {
    title: 'The average does not match its parts',
    passed: 'Every average matches its parts',
    reason:
      'The average is the number of cases divided by FTE. If rounding does not explain a difference, one of the three numbers is wrong.',
    example: { wrong: '1212,80.8,17.0', right: '1212,80.8,15.0' },
    place: {
      row: 2,
      column: 'average_caseload',
      value: '17.0',
      params: { cases: '1,212 cases', fte: '80.8', expected: '15.0' },
    },
  },
  'highest-below-average': {
    title: 'The highest is below the average',
    passed: 'No highest caseload is below the average',
    reason: 'The highest caseload cannot be below the average of the same row.',
    example: {
      wrong: 'average_caseload 15.0, highest_caseload 12',
      right: 'average_caseload 15.0, highest_caseload 24',
      inWords: true,
    },
    place: { row: 2, column: 'highest_caseload', value: '12', params: { expected: '15.0' } },
  },
  'over-limit-above-fte': {
    title: 'Too many are over the limit',
    passed: 'No row has more people over the limit than in all',
    reason: 'The FTE over the limit are part of the FTE with cases.',
    example: {
      wrong: 'over_limit_fte 90.8, case_holders_fte 80.8',
      right: 'over_limit_fte 12.5, case_holders_fte 80.8',
      inWords: true,
    },
    place: { row: 2, column: 'over_limit_fte', value: '90.8', params: { expected: '80.8' } },
  },
  'over-limit-without-limit': {
    title: 'A limit is not given',
    passed: 'No row counts people over a limit that it does not give',
    reason: 'Without the limit, the number over it cannot be understood.',
    example: {
      wrong: 'over_limit_fte 12.5, caseload_limit empty',
      right: 'over_limit_fte 12.5, caseload_limit 18',
      inWords: true,
    },
    place: { row: 2, column: 'over_limit_fte', value: '12.5' },
  },
  'over-limit-and-highest-disagree': {
    title: 'Limit and highest caseload disagree',
    passed: 'The limit and the highest caseload agree in every row',
    reason: 'Nobody can be over the limit if the highest caseload is not.',
    example: {
      wrong: 'caseload_limit 18, highest_caseload 17, over_limit_fte 12.5',
      right: 'caseload_limit 18, highest_caseload 24, over_limit_fte 12.5',
      inWords: true,
    },
    place: {
      row: 2,
      column: 'over_limit_fte',
      value: '12.5',
      params: { limit: '18', expected: '17' },
    },
  },
  'bands-disagree': {
    title: 'Bands do not add up',
    passed: 'The bands of every row add up to its staff',
    reason: 'Every full-time equivalent with cases is in one band.',
    example: {
      wrong: 'bands that add up to 60.8, case_holders_fte 80.8',
      right: 'bands that add up to 80.8, case_holders_fte 80.8',
      inWords: true,
    },
    place: {
      row: 2,
      column: 'case_holders_fte',
      value: '80.8',
      params: { sum: '60.8 FTE', expected: '80.8 FTE' },
    },
  },
  'bands-and-cases-disagree': {
    title: 'Cases are outside their bands',
    passed: 'The cases of every row fit its bands',
    reason: 'Bands say how many cases their staff have at least and at most.',
    example: {
      wrong: '80.8 FTE with 20 to 25 cases, 1,212 cases in all',
      right: '80.8 FTE with 20 to 25 cases, 1,812 cases in all',
      inWords: true,
    },
    place: {
      row: 2,
      column: 'cases',
      value: '1212',
      params: { expected: 'between 1,615 and 2,025' },
    },
  },
  'fewer-cases-than-fte': {
    title: 'Fewer cases than staff',
    passed: 'No row has fewer cases than staff with cases',
    reason:
      'Only staff with one or more cases are counted, so there is at least one case for each FTE.',
    example: { wrong: 'individual,81,1212,0.1', right: 'individual,1212,81.0,15.0' },
    place: {
      row: 2,
      column: 'cases',
      value: '81',
      params: { found: 'The row has 81 cases for 1,212.0 FTE' },
    },
  },
  'highest-above-cases': {
    title: 'The highest leaves too few cases',
    passed: 'Every highest caseload is possible with the cases of its row',
    reason:
      'The highest caseload is part of the cases of the row. Everyone else in the row has at least one case.',
    example: {
      wrong: 'cases 121, highest_caseload 150',
      right: 'cases 121, highest_caseload 15',
      inWords: true,
    },
    place: {
      row: 2,
      column: 'highest_caseload',
      value: '150',
      params: { found: 'is above 121 cases, the most that the whole row has' },
    },
  },
  'too-few-over-limit': {
    title: 'Too few are over the limit',
    passed: 'Where a caseload is above the limit, somebody is over it',
    reason:
      'If the highest caseload or the average is above the limit, somebody is over the limit.',
    example: {
      wrong: 'caseload_limit 18, highest_caseload 24, over_limit_fte 0',
      right: 'caseload_limit 18, highest_caseload 24, over_limit_fte 12.5',
      inWords: true,
    },
    place: {
      row: 2,
      column: 'over_limit_fte',
      value: '0',
      params: { limit: '18', found: 'the highest caseload is 24' },
    },
  },
  'over-limit-above-cases': {
    title: 'Too few cases over the limit',
    passed: 'Every row has enough cases for its FTE over the limit',
    reason:
      'Each FTE over the limit has more cases than the limit, and everyone else has at least one.',
    example: {
      wrong: 'cases 1212, caseload_limit 18, over_limit_fte 80.0',
      right: 'cases 1212, caseload_limit 18, over_limit_fte 8.0',
      inWords: true,
    },
    place: {
      row: 2,
      column: 'over_limit_fte',
      value: '80.0',
      params: { limit: '18', expected: '1,440 cases', found: '1,212' },
    },
  },
  'cover-above-vacancies': {
    title: 'More cover than vacancies',
    passed: 'No row has more agency cover than vacancies',
    reason:
      'An agency worker who covers a vacancy needs a vacancy to cover. In official figures, about one council in 80 has more cover than vacancies.',
    example: {
      wrong: 'covering_vacancies_fte 10.0, vacancies_fte 9.5',
      right: 'covering_vacancies_fte 4.0, vacancies_fte 9.5',
      inWords: true,
    },
    place: {
      row: 2,
      column: 'covering_vacancies_fte',
      value: '10.0',
      params: { found: '10.0 FTE', expected: '9.5 FTE' },
    },
  },
  'highest-above-whole': {
    title: 'The highest is above that of all',
    passed: 'No part has a higher highest caseload than its whole',
    reason: 'Everyone in a part is also in the whole, so the highest of the whole cannot be lower.',
    example: {
      wrong: 'care_leavers 30, children_all 24',
      right: 'care_leavers 22, children_all 24',
      inWords: true,
    },
    place: {
      row: 3,
      column: 'highest_caseload',
      value: '30',
      params: { expected: '24', whole: 'the row children_all, all' },
    },
  },
  'parts-exceed-whole': {
    title: 'Parts add up to more than the whole',
    passed: 'No parts add up to more than their whole',
    reason: 'Each case and each person is counted once within the whole.',
    example: {
      wrong: 'roles of 50.0 and 40.0 FTE in a service of 80.8 FTE',
      right: 'roles of 50.0 and 30.0 FTE in a service of 80.8 FTE',
      inWords: true,
    },
    place: {
      row: 2,
      column: 'case_holders_fte',
      value: '80.8',
      params: {
        parts: 'The roles in children_all',
        sum: '90.0 FTE',
        whole: 'the row children_all, all',
        value: '80.8 FTE',
      },
    },
  },
  'staff-parts-exceed-whole': {
    title: 'Parts of the staff exceed the whole',
    passed: 'No parts of the staff add up to more than their whole',
    reason:
      'Agency workers, vacancies and staff over the limit are counted for each service and role. Sometimes the number of the whole is repeated in every row.',
    example: {
      wrong: 'roles with 6.0 and 6.0 agency FTE in a service with 6.0',
      right: 'roles with 4.0 and 2.0 agency FTE in a service with 6.0',
      inWords: true,
    },
    place: {
      row: 2,
      column: 'agency_fte',
      value: '6',
      params: {
        parts: 'The services in children_all with the role all',
        sum: '6.2 FTE',
        whole: 'the row children_all, all',
        value: '6.0 FTE',
      },
    },
  },
};
