/** Rules about the cells of a row together, and the rows of a council together. */
import type { Rule } from './rule.ts';

export const ROW_RULES = {
  'duplicate-row': {
    severity: 'must fix',
    one: 'A row appears twice',
    many: '{count} rows repeat an earlier row',
    said: 'Row {first} already has this council, quarter, service and role. Remove one of the two rows, or correct it.',
    fix: 'Remove one of the rows, or correct its service or role.',
  },
  'required-row-missing': {
    severity: 'must fix',
    one: 'The row for the whole service is missing',
    many: '{count} councils and quarters have no row for the whole service',
    said: '{council} has no row for the whole service on {period}. Add one with the service children_all or adults_all and the role all.',
    fix: 'Add a row with the service children_all or adults_all and the role all.',
  },
  'average-disagrees': {
    severity: 'must fix',
    one: 'An average does not match its cases and FTE',
    many: '{count} averages do not match their cases and FTE',
    said: '{cases} divided by {fte} FTE is {expected}, not {value}. Correct whichever of the three numbers is wrong.',
    fix: 'Correct the cases, the FTE or the average, whichever is wrong.',
  },
  'highest-below-average': {
    severity: 'must fix',
    one: 'A highest caseload is below the average',
    many: '{count} highest caseloads are below the average',
    said: 'The highest caseload, {value}, is below the average of {expected}. Correct whichever of the two is wrong.',
    fix: 'Correct the highest caseload or the average, whichever is wrong.',
  },
  'over-limit-above-fte': {
    severity: 'must fix',
    one: 'A row has more FTE over the limit than it has in all',
    many: '{count} rows have more FTE over the limit than they have in all',
    said: 'The row has {value} FTE over the limit, but only {expected} FTE with cases. Correct whichever of the two is wrong.',
    fix: 'Correct over_limit_fte or case_holders_fte, whichever is wrong.',
  },
  'over-limit-without-limit': {
    severity: 'must fix',
    one: 'A row counts FTE over a limit that it does not give',
    many: '{count} rows count FTE over a limit that they do not give',
    said: 'The row has {value} FTE over the limit, but no limit. Fill in caseload_limit, or leave over_limit_fte empty.',
    fix: 'Write the council’s own limit in caseload_limit, or leave over_limit_fte empty.',
  },
  'over-limit-and-highest-disagree': {
    severity: 'must fix',
    one: 'A row has FTE over the limit, but its highest caseload is not',
    many: '{count} rows have FTE over the limit, but their highest caseload is not',
    said: 'The row has {value} FTE over the limit of {limit}, but a highest caseload of {expected}. Correct whichever of the three is wrong.',
    fix: 'Correct the limit, the highest caseload or the FTE over the limit, whichever is wrong.',
  },
  'bands-disagree': {
    severity: 'must fix',
    one: 'The bands of a row do not add up to its FTE',
    many: 'The bands of {count} rows do not add up to their FTE',
    said: 'The bands add up to {sum}, but the row has {expected} with cases. Correct a band or case_holders_fte, whichever is wrong.',
    fix: 'Correct the bands or case_holders_fte. Leave a band empty only if its FTE are in another band.',
  },
  'bands-and-cases-disagree': {
    severity: 'must fix',
    one: 'A row has cases that its bands do not allow',
    many: '{count} rows have cases that their bands do not allow',
    said: 'With these bands the row has {expected} cases, and not {value}. Correct the cases or the bands, whichever is wrong.',
    fix: 'Correct the cases or the bands, whichever is wrong. Bands are of cases for each full-time equivalent.',
  },
  'parts-exceed-whole': {
    severity: 'must fix',
    one: 'Parts add up to more than their whole',
    many: '{count} totals are smaller than the sum of their parts',
    said: '{parts} add up to {sum}, but {whole} has only {value}. Correct the parts or the whole.',
    fix: 'Correct the parts or the whole. Count each case and each person under one service and one role.',
  },
} as const satisfies Record<string, Rule>;
