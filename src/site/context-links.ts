/** How caseloads are linked with the workforce and with Ofsted’s grades in the latest release, worked out once a build. */
import { gradeSentences, type Judgement } from '../dataset/context/grade-wording.ts';
import { GRADES, gradeLink, type GradedCaseloads } from '../dataset/context/grades.ts';
import { linksByYear, type YearLink } from '../dataset/context/workforce-links.ts';
import {
  workforceLinkSentences,
  type WorkforceLinks,
} from '../dataset/context/workforce-link-wording.ts';
import type { RankedEntry } from '../dataset/ranking/ranking.ts';
import type { Grade } from '../schemas/inspection.ts';
import { rankingOf, type Context } from './context.ts';
import { surroundingsOf } from './surroundings.ts';

const made = new WeakMap<Context, WorkforceLinks>();

/** The links of each rate by year, oldest first. */
export function workforceLinks(context: Context): WorkforceLinks {
  const known = made.get(context);
  if (known !== undefined) return known;
  const { rankings, workforce } = context;
  const of = (name: keyof WorkforceLinks): readonly YearLink[] =>
    linksByYear(rankings.values(), workforce, name);
  const links: WorkforceLinks = {
    vacancy_rate: of('vacancy_rate'),
    agency_rate: of('agency_rate'),
    turnover_rate: of('turnover_rate'),
    absence_rate: of('absence_rate'),
  };
  made.set(context, links);
  return links;
}

/** What is known of the link between caseloads and the workforce, for every page that shows both. */
export function workforceLinkText(context: Context): string {
  return workforceLinkSentences(workforceLinks(context));
}

/** What is known of the link between caseloads and grades, for every page that shows both; empty where nothing is. */
export function gradeLinkText(context: Context): string {
  const link = gradeLink(gradedCaseloads(context, 'grade'));
  return link === undefined ? '' : gradeSentences(link, context.latestYear);
}

/** The latest year’s averages by grade, best grade first; small councils are left out. */
export function gradedCaseloads(context: Context, judgement: Judgement): GradedCaseloads[] {
  return GRADES.map((grade) => ({
    grade,
    averages: gradedEntries(context, judgement, grade).map(({ figure }) => figure.average_caseload),
  }));
}

/** The figures whose council has a grade. The two councils of a combined figure may differ, and then it appears under both. */
export function gradedEntries(context: Context, judgement: Judgement, grade: Grade): RankedEntry[] {
  const surroundings = surroundingsOf(context);
  return rankingOf(context, context.latestYear).ranked.filter(
    ({ small, councils }) =>
      !small && councils.some(({ slug }) => surroundings.get(slug)?.grade?.[judgement] === grade),
  );
}
