import { describe, expect, test } from 'vitest';
import {
  returnedParts,
  returnLabels,
  type ReturnedRow,
} from '../../../src/dataset/figures/returned-figures.ts';
import { describeFormat } from '../../../src/schemas/return-format.ts';

const LABELS = returnLabels(describeFormat().columns);

function row(given: Partial<ReturnedRow>): ReturnedRow {
  return {
    service: 'children_all',
    role: 'all',
    case_definition: 'individual',
    cases: 1212,
    case_holders_fte: 80.8,
    average_caseload: 15,
    highest_caseload: undefined,
    caseload_limit: undefined,
    over_limit_fte: undefined,
    note: '',
    ...given,
  };
}

describe('a return as readers see it', () => {
  test('is in the order of the format, children’s services before adults’', () => {
    const parts = returnedParts(
      [
        row({ service: 'adults_all' }),
        row({ service: 'care_leavers' }),
        row({ role: 'social_worker' }),
        row({}),
      ],
      LABELS,
    );
    expect(parts.map(({ title, lines }) => [title, ...lines.map((line) => line.role)])).toEqual([
      ['Children’s services', 'Everyone with cases', 'Social worker', 'Everyone with cases'],
      ['Adults’ services', 'Everyone with cases'],
    ]);
    expect(parts[0]?.lines.at(-1)?.service).toBe('Care leavers');
  });

  test('is held against the cap in children’s services alone, and equal to it is not over it', () => {
    const over = (given: Partial<ReturnedRow>): boolean | undefined =>
      returnedParts([row(given)], LABELS)[0]?.lines[0]?.overCap;
    expect(over({ average_caseload: 20 })).toBe(false);
    expect(over({ average_caseload: 20.1 })).toBe(true);
    expect(over({ service: 'adults_all', average_caseload: 25 })).toBe(false);
  });

  test('is held against the council’s own limit where it has one', () => {
    const [part] = returnedParts([row({ average_caseload: 18.5, caseload_limit: 18 })], LABELS);
    expect(part?.lines[0]).toMatchObject({ overLimit: true, overCap: false, limitText: '18' });
    const [without] = returnedParts([row({ average_caseload: 18.5 })], LABELS);
    expect(without?.lines[0]).toMatchObject({ overLimit: false, limit: undefined, limitText: '' });
  });

  test('tells a symbol from a number, from zero and from nothing', () => {
    const [part] = returnedParts(
      [row({ average_caseload: 'x', cases: 'c', over_limit_fte: 0 })],
      LABELS,
    );
    expect(part?.lines[0]).toMatchObject({
      value: undefined,
      average: 'not available',
      cases: 'withheld',
      overLimitFte: '0',
      highest: '',
    });
  });
});
