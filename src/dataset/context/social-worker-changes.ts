/** Children in care who had three or more social workers in a year, and what that is linked with across England. */
import type { Reason } from '../../schemas/absence.ts';
import type { SocialWorkerChanges } from '../../schemas/social-worker-changes.ts';
import type { Workforce } from '../../schemas/workforce.ts';
import { quotient } from '../decimals/fraction.ts';
import { inCouncil, type ByPlace } from '../figures/figures.ts';
import type { RankedEntry, Ranking } from '../ranking/ranking.ts';
import { rankCorrelation } from './correlation.ts';
import { ratedFigures } from './workforce-links.ts';

/** The children of a council or of a combined figure. */
export interface ChangedWorkers {
  readonly children: number;
  readonly threeOrMore: number;
}

/** Rank correlations with the share of children who had three or more social workers, in one year. */
export interface ChangeLinks {
  readonly year: number;
  readonly agency: number;
  readonly vacancies: number;
  readonly caseload: number;
  /** How many figures the link with caseloads is about. */
  readonly figures: number;
}

/** The children of some councils, added up; the reason where one has no number. */
export function changedWorkers(
  councils: RankedEntry['councils'],
  rows: ByPlace<SocialWorkerChanges>,
  year: number,
): ChangedWorkers | Reason | undefined {
  let [children, threeOrMore] = [0, 0];
  for (const council of councils) {
    const row = inCouncil(rows, council, year);
    if (row?.status !== 'published') return row?.status;
    children += row.children;
    threeOrMore += row.three_or_more;
  }
  return { children, threeOrMore };
}

/**
 * The links of a year among councils that are not small; a combined figure counts once.
 * @returns undefined where a link cannot be measured
 */
export function changeLinks(
  ranking: Ranking,
  rows: ByPlace<SocialWorkerChanges>,
  workforce: ByPlace<Workforce>,
): ChangeLinks | undefined {
  const { year } = ranking;
  const shareOf = ({ councils }: RankedEntry): number | undefined => {
    const known = changedWorkers(councils, rows, year);
    if (typeof known !== 'object' || known.children === 0) return undefined;
    const { top, bottom } = quotient(known.threeOrMore, known.children);
    return top / bottom;
  };
  const paired = (pairs: readonly (readonly [RankedEntry, number])[]): { x: number; y: number }[] =>
    pairs.flatMap(([entry, y]) => {
      const x = shareOf(entry);
      return x === undefined ? [] : [{ x, y }];
    });
  const rated = (name: 'agency_rate' | 'vacancy_rate'): number | undefined =>
    rankCorrelation(
      paired(ratedFigures(ranking, workforce, name).map(({ entry, rate }) => [entry, rate])),
    );
  const caseloads = paired(
    ranking.ranked
      .filter(({ small }) => !small)
      .map((entry) => [entry, entry.figure.average_caseload]),
  );
  const [agency, vacancies, caseload] = [
    rated('agency_rate'),
    rated('vacancy_rate'),
    rankCorrelation(caseloads),
  ];
  if (agency === undefined || vacancies === undefined || caseload === undefined) return undefined;
  return { year, agency, vacancies, caseload, figures: caseloads.length };
}
