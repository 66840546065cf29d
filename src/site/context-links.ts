/** How caseloads are linked with the workforce and with Ofsted’s grades in the latest release, worked out once a build. */
import {
  gradeSentences,
  type GradeDates,
  type Judgement,
} from '../dataset/context/grade-wording.ts';
import {
  GRADES,
  gradeLink,
  type GradedCaseloads,
  type GradeLink,
} from '../dataset/context/grades.ts';
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

const gradeTexts = new WeakMap<Context, string>();

/** What is known of the link between caseloads and grades, for every page that shows both; empty where nothing is. */
export function gradeLinkText(context: Context): string {
  const known = gradeTexts.get(context) ?? gradeTextOf(context);
  gradeTexts.set(context, known);
  return known;
}

function gradeTextOf(context: Context): string {
  const link = gradeLinkOf(context, 'grade');
  const dates = gradeDates(context);
  return link === undefined ? '' : gradeSentences(link, context.latestYear, dates);
}

/** The link of a judgement with caseloads; undefined where it cannot be measured. */
export function gradeLinkOf(context: Context, judgement: Judgement): GradeLink | undefined {
  return gradeLink(
    gradedCaseloads(context, judgement, ({ small }) => !small),
    gradedCaseloads(context, judgement, () => true),
  );
}

/** When the inspections of the graded figures began. */
export function gradeDates(context: Context): GradeDates {
  const surroundings = surroundingsOf(context);
  const starts = rankingOf(context, context.latestYear)
    .ranked.filter(({ small }) => !small)
    .flatMap(({ councils }) => councils)
    .map(({ slug }) => surroundings.get(slug)?.grade)
    .flatMap((given) => (given?.grade === undefined ? [] : [given.from]))
    .toSorted();
  const day = `${context.latestYear}-09-30`;
  return { newest: starts.at(-1) ?? day, later: starts.filter((start) => start > day).length };
}

/** The latest year’s averages by grade, best grade first, of the entries that count. */
function gradedCaseloads(
  context: Context,
  judgement: Judgement,
  counts: (entry: RankedEntry) => boolean,
): GradedCaseloads[] {
  return GRADES.map((grade) => ({
    grade,
    averages: entriesRated(context, judgement, grade)
      .filter(counts)
      .map(({ figure }) => figure.average_caseload),
  }));
}

/** The figures whose council has a grade, without small councils. */
export function gradedEntries(context: Context, judgement: Judgement, grade: Grade): RankedEntry[] {
  return entriesRated(context, judgement, grade).filter(({ small }) => !small);
}

/** The two councils of a combined figure may differ, and then it appears under both. */
function entriesRated(context: Context, judgement: Judgement, grade: Grade): RankedEntry[] {
  const surroundings = surroundingsOf(context);
  return rankingOf(context, context.latestYear).ranked.filter(({ councils }) =>
    councils.some(({ slug }) => surroundings.get(slug)?.grade?.[judgement] === grade),
  );
}
