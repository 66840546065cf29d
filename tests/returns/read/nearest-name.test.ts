import { describe, expect, test } from 'vitest';
import { nearestChoices, plainName } from '../../../src/returns/read/nearest-name.ts';
import type { ReturnColumnName } from '../../../src/schemas/return.ts';
import { CONTEXT } from '../context.ts';

function choicesOf(column: ReturnColumnName) {
  return CONTEXT.format.columns.find(({ name }) => name === column)?.choices ?? [];
}

/** Words that really can mean two services. */
const IN_TWO = ['all', 'overall', 'safeguarding', 'total'];

describe('what officers say', () => {
  test.each([
    ['service', 'children_in_care', ['children_looked_after']],
    ['service', 'Children in Care', ['children_looked_after']],
    ['service', 'Children in Care Team North', ['children_looked_after']],
    ['service', 'LAC', ['children_looked_after']],
    ['service', 'children_care', ['children_looked_after']],
    ['service', 'CIN', ['children_in_need']],
    ['service', 'Child in Need Team', ['children_in_need']],
    ['service', 'Duty & Assessment', ['children_assessment']],
    ['service', 'Leaving Care (18+)', ['care_leavers']],
    ['service', 'Children’s safeguarding', ['children_protection']],
    ['service', 'Safeguarding', ['children_protection', 'adults_safeguarding']],
    ['service', 'Total', ['children_all', 'adults_all']],
    ['service', 'sports and leisure', []],
    ['role', 'NQSW', ['newly_qualified']],
    ['role', 'Agency SW', ['social_worker']],
    ['role', 'Senior Practitioners', ['senior_social_worker']],
    ['role', 'IRO', ['independent_reviewing_officer']],
    ['role', 'captain', []],
    ['case_definition', 'per child', ['individual']],
    ['case_definition', 'Households', ['family']],
  ] as const)('%s ‘%s’ suggests %j', (column, text, values) => {
    expect(nearestChoices(text, choicesOf(column))).toEqual([...values]);
  });

  test.each(['service', 'role', 'case_definition'] as const)(
    'is written for each %s in plainest form, and for one alone unless it can mean two',
    (column) => {
      const words = choicesOf(column).flatMap(({ otherNames = [] }) => otherNames);
      expect(words.filter((word) => plainName(word) !== word)).toEqual([]);
      const twice = words.filter((word, index) => words.indexOf(word) !== index);
      expect(twice.filter((word) => !IN_TWO.includes(word))).toEqual([]);
      for (const { value, otherNames = [] } of choicesOf(column)) {
        expect(otherNames.length, value).toBeGreaterThan(0);
        const others = choicesOf(column).filter((one) => one.value !== value);
        const theirs = others.flatMap((one) => [one.value, one.label].map(plainName));
        expect(
          otherNames.filter((word) => theirs.includes(word)),
          value,
        ).toEqual([]);
      }
    },
  );
});
