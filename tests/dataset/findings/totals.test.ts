import { describe, expect, test } from 'vitest';
import { totalsFindings } from '../../../src/dataset/findings/totals.ts';
import type { Figure } from '../../../src/schemas/figure.ts';
import { absent, council, ENGLAND, NORTH_WEST, published, release } from './examples.ts';

const [A, B, C] = ['E06000001', 'E06000002', 'E06000003'] as const;
const register = {
  areas: [ENGLAND, NORTH_WEST],
  councils: [council('alpha', A), council('beta', B), council('gamma', C)],
};

function found(figures: readonly Figure[]): string[] {
  return totalsFindings(register, release(figures)).map(
    ({ code, place }) => `${code} ${place?.code ?? ''} ${place?.year ?? ''}`,
  );
}

describe('the total of an area', () => {
  test('that is the sum of its councils needs no word, FTE rounded as each is', () => {
    expect(
      found([
        published(A, 2025, 10, 100, 10.1),
        published(B, 2025, 20, 400, 20.1),
        published(ENGLAND.code, 2025, 16.7, 500, 30.1),
        published(NORTH_WEST.code, 2025, 16.7, 500, 30.3),
      ]),
    ).toEqual([]);
  });

  test('counts a joint return once', () => {
    expect(
      found([
        published(A, 2025, 10, 100, 10),
        published(B, 2025, 20, 400, 20, C),
        published(ENGLAND.code, 2025, 16.7, 500, 30),
      ]),
    ).toEqual([]);
  });

  test('that leaves out a council without a figure says so', () => {
    const figures = [
      published(A, 2018, 10, 100, 10),
      absent(B, 2018, 'not_available'),
      published(ENGLAND.code, 2018, 10, 100, 10),
    ];
    expect(found(figures)).toEqual(['total-without E92000001 2018']);
  });

  test('that carries a figure forward is found by computing it', () => {
    const before = [published(A, 2024, 10, 100, 10), published(B, 2024, 20, 400, 20)];
    const now = [published(A, 2025, 11, 110, 10), absent(B, 2025, 'not_available')];
    const carried = published(ENGLAND.code, 2025, 17, 510, 30);
    expect(found([...before, ...now, carried])).toEqual(['total-carries-forward E92000001 2025']);
    const oneMore = published(ENGLAND.code, 2025, 17, 511, 30);
    expect(found([...before, ...now, oneMore])).toEqual(['total-unexplained E92000001 2025']);
  });

  test('that includes a withheld figure says so without giving it away', () => {
    const [finding] = totalsFindings(
      register,
      release([
        published(A, 2024, 10, 100, 10),
        absent(B, 2024, 'low_reliability'),
        published(ENGLAND.code, 2024, 18.3, 642, 35),
      ]),
    );
    expect(finding?.code).toBe('total-includes-withheld');
    expect(finding?.message).toBe(
      'The total for England includes figures of beta that were withheld as unreliable.',
    );
  });

  test('that differs for no known reason is a warning', () => {
    const findings = totalsFindings(
      register,
      release([published(A, 2025, 10, 100, 10), published(ENGLAND.code, 2025, 10, 101, 10)]),
    );
    expect(findings).toMatchObject([{ code: 'total-unexplained', severity: 'warning', row: 3 }]);
  });
});
