/** Caseloads by Ofsted’s grades: the rows of two charts and what they show. */
import {
  gradeBasis,
  gradeCaution,
  gradeHeadline,
  gradeMedians,
  type Judgement,
} from '../../dataset/context/grade-wording.ts';
import { GRADES, medianCaseload } from '../../dataset/context/grades.ts';
import { highestLeaders } from '../../dataset/quality/leaders.ts';
import type { RankedEntry } from '../../dataset/ranking/ranking.ts';
import { namesOf } from '../../dataset/text/council-names.ts';
import { capitalised, longDate, oneDecimal } from '../../dataset/text/format.ts';
import type { Grade } from '../../schemas/inspection.ts';
import { gradeDates, gradedEntries, gradeLinkOf } from '../context-links.ts';
import { rankingOf, type Context } from '../context.ts';
import { councilLink, type Link } from '../links.ts';
import { surroundingsOf } from '../surroundings.ts';

export interface GradeGroup {
  readonly grade: Grade;
  readonly label: string;
  readonly values: readonly { readonly value: number; readonly label: string | undefined }[];
  readonly median: number | undefined;
}

/** One judgement of Ofsted’s against the caseload. */
export interface GradeChart {
  /** What was found. */
  readonly heading: string;
  /** The medians, the size of the link and what it does not show. */
  readonly finding: string;
  /** Best grade first. */
  readonly rows: readonly GradeGroup[];
}

/** A council whose grade goes against the link. */
export interface Example {
  readonly link: Link;
  readonly text: string;
  readonly report: string;
}

export interface GradesView {
  readonly overall: GradeChart;
  readonly leaders: GradeChart;
  /** Who is left out and how new the grades are. */
  readonly basis: string;
  /** The highest figures with their grades: single councils may differ from the link. */
  readonly highest: readonly Example[];
}

/** Makes both charts from the latest release and the latest grades. */
export function gradesView(context: Context): GradesView {
  const ranking = rankingOf(context, context.latestYear);
  const { leading: top, flagged } = highestLeaders(ranking, context.country.flagged);
  const among = flagged.length === 0 ? '' : ' among figures without an unusual count';
  return {
    overall: chartOf(context, 'grade', top),
    leaders: chartOf(context, 'leaders', top),
    basis: gradeBasis(gradeDates(context), context.latestYear),
    highest: top.flatMap((entry) => exampleOf(context, entry, among)),
  };
}

function chartOf(context: Context, judgement: Judgement, top: readonly RankedEntry[]): GradeChart {
  const link = gradeLinkOf(context, judgement);
  const rows = GRADES.map((grade) => groupOf(context, judgement, grade, top));
  if (link === undefined) return { heading: 'Caseloads by Ofsted’s grades', finding: '', rows };
  return {
    heading: gradeHeadline(link, context.latestYear, judgement),
    finding: `${gradeMedians(link, judgement)} ${gradeCaution(link)}`,
    rows,
  };
}

function groupOf(
  context: Context,
  judgement: Judgement,
  grade: Grade,
  top: readonly RankedEntry[],
): GradeGroup {
  const values = gradedEntries(context, judgement, grade).map((entry) => ({
    value: entry.figure.average_caseload,
    label: top.includes(entry)
      ? `${namesOf(entry.councils)} ${oneDecimal(entry.figure.average_caseload)}`
      : undefined,
  }));
  const averages = values.map(({ value }) => value);
  return {
    grade,
    label: `${capitalised(grade)} (${values.length})${rangeOf(averages)}`,
    values,
    median: medianCaseload(averages),
  };
}

/** `: 10.1 to 20.4`; empty for nobody. */
function rangeOf(averages: readonly number[]): string {
  if (averages.length === 0) return '';
  return `: ${oneDecimal(Math.min(...averages))} to ${oneDecimal(Math.max(...averages))}`;
}

/** @param among which figures it is the highest of; empty for all */
function exampleOf(context: Context, { councils, figure }: RankedEntry, among: string): Example[] {
  return councils.flatMap((council) => {
    const given = surroundingsOf(context).get(council.slug)?.grade;
    if (given?.grade === undefined) return [];
    const leaders =
      given.leaders === undefined ? '' : ` and ${given.leaders} for the impact of leaders`;
    const text = `had the highest average in ${figure.year}${among}, ${oneDecimal(figure.average_caseload)}. Ofsted rated it ${given.grade} overall${leaders}, in an inspection that began on ${longDate(given.from)}`;
    return [{ link: councilLink(council), text, report: given.report }];
  });
}
