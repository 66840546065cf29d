import { describe, expect, test } from 'vitest';
import { changedWorkers, changeLinks } from '../../../src/dataset/context/social-worker-changes.ts';
import {
  changedWorkersInEngland,
  changedWorkersSentences,
} from '../../../src/dataset/context/social-worker-changes-wording.ts';
import { byPlace } from '../../../src/dataset/figures/figures.ts';
import { rankCouncils } from '../../../src/dataset/ranking/ranking.ts';
import type { SocialWorkerChanges } from '../../../src/schemas/social-worker-changes.ts';
import type { Workforce } from '../../../src/schemas/workforce.ts';
import { council, published } from '../findings/examples.ts';

const CODES = ['E06000001', 'E06000002', 'E06000003', 'E06000004', 'E06000005'];
const COUNCILS = CODES.map((code, index) => council(`c${index}`, code));
const [A, B] = CODES;
const [ASH, BEECH] = COUNCILS;
if (A === undefined || B === undefined || ASH === undefined || BEECH === undefined)
  throw new Error('five councils');

const row = (code: string, children: number, changed: number): SocialWorkerChanges => ({
  ...{ year: 2025, code, status: 'published' },
  ...{ children, three_or_more: changed, share: Math.round((100 * changed) / children) },
});

describe('the children who had three or more social workers', () => {
  const withheld: SocialWorkerChanges = {
    ...{ year: 2025, code: B, status: 'suppressed' },
    ...{ children: '', three_or_more: '', share: '' },
  };

  test('are added up for a combined figure', () => {
    const rows = byPlace([row(A, 500, 100), row(B, 200, 80)]);
    expect(changedWorkers([ASH, BEECH], rows, 2025)).toEqual({ children: 700, threeOrMore: 180 });
    expect(changedWorkers([ASH], rows, 2025)).toEqual({ children: 500, threeOrMore: 100 });
  });

  test('are not known where one of the councils has no number', () => {
    const rows = byPlace([row(A, 500, 100), withheld]);
    expect(changedWorkers([ASH, BEECH], rows, 2025)).toBe('suppressed');
    expect(changedWorkers([ASH], rows, 2024)).toBeUndefined();
  });

  test.each([
    // 180 of 571 is 31.5%, which rounds up.
    [571, 180, '180 (32%)', false],
    [50, 10, '10 (20%)', false],
    [49, 10, '10 (20%)', true],
    [1200, 1000, '1,000 (83%)', false],
  ])('of %d children, %d', (children, threeOrMore, words, few) => {
    const said = changedWorkersSentences('Bolton', 2024, { children, threeOrMore });
    expect(said[1]).toBe(`Of them, ${words} had three or more social workers during the year.`);
    expect(said.slice(2)).toEqual(
      few ? ['These are few children, so the percentage can change a lot.'] : [],
    );
  });

  test.each([
    ['not_applicable', 'Bolton had no children in care on 31 March 2024.'],
    [undefined, 'For Bolton the number for 31 March 2024 was not published.'],
    ['not_available', 'For Bolton the number for 31 March 2024 is not available.'],
  ] as const)('that are %s', (known, sentence) => {
    expect(changedWorkersSentences('Bolton', 2024, known)).toEqual([sentence]);
    expect(changedWorkersInEngland(30)).toBe('In England it was 30% of children in care.');
  });
});

describe('the links across England', () => {
  const work = (code: string, agency: number, vacancies: number): Workforce => ({
    ...{ year: 2025, code, joint_with: undefined },
    ...{ in_post_fte: 100, vacancy_fte: 10, vacancy_rate: vacancies },
    ...{ agency_fte: 10, agency_rate: agency, turnover_rate: 10, absence_rate: 3 },
  });
  // The share of children rises with the agency rate, and falls with vacancies and with the average.
  const figures = [20, 19, 18, 17].map((average, index) =>
    published(CODES[index] ?? '', 2025, average, average * 100, 100),
  );
  const changes = [10, 20, 30, 40].map((changed, index) => row(CODES[index] ?? '', 100, changed));
  const workforce = byPlace(
    [0, 1, 2, 3].map((index) => work(CODES[index] ?? '', 5 + index, 20 - index)),
  );
  const small = published(CODES[4] ?? '', 2025, 90, 450, 5);
  const ranking = rankCouncils(COUNCILS, byPlace([...figures, small]), 2025);

  test('are rank correlations without small councils', () => {
    const rows = byPlace([...changes, row(CODES[4] ?? '', 100, 90)]);
    expect(changeLinks(ranking, rows, workforce)).toEqual({
      year: 2025,
      agency: 1,
      vacancies: -1,
      caseload: -1,
      figures: 4,
    });
  });

  test('leave out a council without a number or without children', () => {
    const rows = byPlace([...changes.slice(1), row(A, 0, 0)]);
    expect(changeLinks(ranking, rows, workforce)?.figures).toBe(3);
    expect(changeLinks(ranking, byPlace(changes.slice(1)), workforce)?.figures).toBe(3);
  });

  test('are not known without children or without rates', () => {
    expect(changeLinks(ranking, byPlace<SocialWorkerChanges>([]), workforce)).toBeUndefined();
    expect(changeLinks(ranking, byPlace(changes), byPlace<Workforce>([]))).toBeUndefined();
  });
});
