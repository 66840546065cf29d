import { describe, expect, test } from 'vitest';
import { byPlace } from '../../../src/dataset/figures/figures.ts';
import { rankCouncils } from '../../../src/dataset/ranking/ranking.ts';
import { linksByYear, ratedFigures } from '../../../src/dataset/context/workforce-links.ts';
import {
  linkHeadline,
  workforceHeadline,
  workforceLinkSentences,
} from '../../../src/dataset/context/workforce-link-wording.ts';
import type { Workforce } from '../../../src/schemas/workforce.ts';
import { councilWith, published } from '../fixture.ts';

const CODES = ['E06000001', 'E06000002', 'E06000003', 'E06000004', 'E06000005'];
const COUNCILS = CODES.map((code, index) => councilWith({ slug: `town-${index}`, code }));

function rated(code: string, vacancy: Workforce['vacancy_rate']): Workforce {
  return {
    year: 2025,
    code,
    joint_with: undefined,
    in_post_fte: 100,
    vacancy_fte: 10,
    vacancy_rate: vacancy,
    agency_fte: 5,
    agency_rate: 5,
    turnover_rate: 5,
    absence_rate: 5,
  };
}

const WORKFORCE = byPlace(
  [10, 20, 30, 'x', 1].map((rate, index) => rated(CODES[index] ?? '', rate as number)),
);
// The last council is small: fewer than 20 FTE.
const RANKING = rankCouncils(
  COUNCILS,
  byPlace(CODES.map((code, index) => published(2025, code, 12 + index, index === 4 ? 10 : 100))),
  2025,
);

describe('the link of a rate with caseloads', () => {
  test('leaves out small councils and rates that are missing', () => {
    const rates = ratedFigures(RANKING, WORKFORCE, 'vacancy_rate').map(({ rate }) => rate);
    expect(rates.toSorted((a, b) => a - b)).toEqual([10, 20, 30]);
  });

  test('is measured in every year that has one', () => {
    expect(linksByYear([RANKING], WORKFORCE, 'vacancy_rate')).toEqual([
      { year: 2025, correlation: 1, figures: 3 },
    ]);
    // Every agency rate is the same.
    expect(linksByYear([RANKING], WORKFORCE, 'agency_rate')).toEqual([]);
  });
});

describe('sentences about links', () => {
  const link = (correlation: number, year = 2025) => ({ year, correlation, figures: 146 });
  const LINKS = {
    vacancy_rate: [link(-0.12, 2017), link(0.02)],
    agency_rate: [link(0.08)],
    turnover_rate: [link(0.18)],
    absence_rate: [link(0.22)],
  };

  test('group the rates by how strong their links are, and give every size', () => {
    expect(workforceLinkSentences(LINKS)).toBe(
      'In 2025, councils’ caseloads had little or no link with vacancies and agency staff, and a weak link with turnover and sickness absence. ' +
        'Councils with more turnover or sickness absence tended to have slightly higher caseloads. ' +
        'The rank correlations in 2025 were 0.02 for vacancies, 0.08 for agency staff, 0.18 for turnover and 0.22 for sickness absence. ' +
        'In each year since 2017 they have been between −0.12 and 0.02 for vacancies, and between 0.08 and 0.08 for agency staff. ' +
        'They have been between 0.18 and 0.18 for turnover, and between 0.22 and 0.22 for sickness absence. ' +
        'Councils with fewer than 20 FTE social workers with cases are left out. ' +
        'A link does not show that one thing causes another.',
    );
    expect(
      workforceLinkSentences({
        vacancy_rate: [],
        agency_rate: [],
        turnover_rate: [],
        absence_rate: [],
      }),
    ).toBe('');
  });

  test('head a section with the strongest of them', () => {
    expect(workforceHeadline(LINKS)).toBe(
      'Caseloads had at most weak links with the workforce in 2025',
    );
    expect(workforceHeadline({ ...LINKS, turnover_rate: [], absence_rate: [] })).toBe(
      'Caseloads had little or no link with the workforce in 2025',
    );
  });

  test('head a chart with what it shows', () => {
    expect(linkHeadline('vacancy_rate', link(0.02))).toBe(
      'Caseloads had little or no link with vacancies in 2025',
    );
    expect(linkHeadline('turnover_rate', link(0.18))).toBe(
      'Councils with more turnover tended to have slightly higher caseloads in 2025',
    );
    expect(linkHeadline('absence_rate', link(-0.4))).toBe(
      'Councils with more sickness absence tended to have lower caseloads in 2025',
    );
  });
});
