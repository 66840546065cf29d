/** What social workers reported of their caseloads, beside the official averages, in the order of time. */
import { monthName } from '../../dataset/text/months.ts';
import type { AverageParts } from '../../dataset/context/parts-wording.ts';
import {
  answeredWords,
  measureWords,
  numberWords,
  surveyWords,
} from '../../dataset/evidence/report-wording.ts';
import { NONE, oneDecimal, wholeThousands } from '../../dataset/text/format.ts';
import type { WorkerReport } from '../../schemas/worker-report.ts';
import type { Context } from '../context.ts';
import { SOURCE_PAGE } from '../exports/caveats.ts';
import { englandByYear } from './england-parts.ts';

/** A row of the chart, as `src/charts/reports/` draws it. */
export type ChartRow =
  | { readonly kind: 'official'; readonly date: string; readonly value: number }
  | {
      readonly kind: 'survey';
      readonly date: string;
      readonly words: string;
      readonly mark: ChartMark;
    };

type ChartMark =
  | { readonly kind: 'mean' | 'median'; readonly value: number }
  | {
      readonly kind: 'shares';
      readonly bands: readonly { from: number; to: number | undefined; share: number }[];
    }
  | { readonly kind: 'answer'; readonly above: number; readonly share: number };

/** One number, cell by cell. */
export interface ReportTableRow {
  readonly when: string;
  readonly measure: string;
  readonly number: string;
  readonly group: string;
  readonly answered: string;
  /** The last official average counted before it. */
  readonly official: string;
  readonly source: string;
  readonly href: string;
}

export interface WorkerReportsView {
  readonly heading: string;
  readonly caution: string;
  /** How many the official count is of, beside the largest survey. */
  readonly scale: string;
  readonly description: string;
  readonly chart: readonly ChartRow[];
  readonly rows: readonly ReportTableRow[];
  /** Every source once, for what is taken away. */
  readonly sources: string;
  /** When the table was last checked against the sources, ISO 8601. */
  readonly read: string;
}

/** What is on the picture itself. */
const CAUTION = 'People chose to answer, so these surveys do not speak for all social workers.';

/** Makes the chart and its table from data/evidence/ and the latest release. */
export function workerReportsView(context: Context): WorkerReportsView {
  const official = englandByYear(context);
  const reports = context.dataset.evidence.workerReports;
  const chart = chartRows(official, reports);
  return {
    heading:
      'Since 2018, most people who chose to answer reported more cases than the official average',
    caution: CAUTION,
    scale: scaleOf(official),
    description: describe(chart),
    chart,
    rows: tableRows(official, reports),
    sources: [...new Set(reports.map(({ source }) => source))].join('; '),
    read: reports.map(({ read }) => read).reduce((a, b) => (a > b ? a : b), ''),
  };
}

/** Social Work Watch, the largest of the surveys whose number is known. */
const LARGEST = '1,140';

function scaleOf(official: readonly AverageParts[]): string {
  const last = official.at(-1);
  if (last === undefined) return '';
  return `The official count of ${last.year} was of the equivalent of ${wholeThousands(last.fte)} full-time social workers with cases. Of these surveys, the largest with a known number had ${LARGEST} answers. The list of surveys is not complete.`;
}

/** The day of the official count, as a month. */
const COUNTED = '09';

function chartRows(
  official: readonly AverageParts[],
  reports: readonly WorkerReport[],
): ChartRow[] {
  const surveys = Map.groupBy(
    reports.filter(({ drawn }) => drawn),
    ({ survey }) => survey,
  );
  const dated: [string, ChartRow][] = [
    ...official.map(({ year, average }): [string, ChartRow] => [
      `${year}-${COUNTED}`,
      { kind: 'official', date: `Sept ${year}`, value: average },
    ]),
    ...[...surveys].map(([survey, its]): [string, ChartRow] => [
      survey,
      surveyRow(survey, its, newestAt(official, survey)),
    ]),
  ];
  return dated.toSorted(([a], [b]) => (a < b ? -1 : Number(a > b))).map(([, row]) => row);
}

function surveyRow(
  survey: string,
  its: readonly WorkerReport[],
  newest: AverageParts | undefined,
): ChartRow {
  const words = surveyWords(its, newest);
  return { kind: 'survey', date: monthName(survey), words, mark: markOf(its, newest) };
}

/** All numbers of a survey that are drawn have one measure. */
function markOf(its: readonly WorkerReport[], newest: AverageParts | undefined): ChartMark {
  const [first] = its;
  if (first?.measure === 'mean' || first?.measure === 'median')
    return { kind: first.measure, value: first.value };
  if (first?.measure === 'answer')
    return { kind: 'answer', above: newest?.average ?? 0, share: first.value };
  const bands = its.map(({ from = 0, to, value }) => ({ from, to, share: value }));
  return { kind: 'shares', bands };
}

/** The official average that had been counted before a survey; undefined before the first. */
function newestAt(official: readonly AverageParts[], survey: string): AverageParts | undefined {
  return official.findLast(({ year }) => `${year}-${COUNTED}` < survey);
}

function tableRows(
  official: readonly AverageParts[],
  reports: readonly WorkerReport[],
): ReportTableRow[] {
  const dated: [string, ReportTableRow][] = [
    ...official.map((parts): [string, ReportTableRow] => [
      `${parts.year}-${COUNTED}`,
      officialCells(parts),
    ]),
    ...reports.map((report): [string, ReportTableRow] => [
      report.survey,
      reportCells(report, newestAt(official, report.survey)),
    ]),
  ];
  return dated.toSorted(([a], [b]) => (a < b ? -1 : Number(a > b))).map(([, row]) => row);
}

function officialCells({ year, average }: AverageParts): ReportTableRow {
  return {
    when: `30 September ${year}`,
    measure: 'official average, for each FTE',
    number: oneDecimal(average),
    group: 'social workers with cases, England',
    answered: 'councils, for the Department’s yearly count',
    official: oneDecimal(average),
    source: 'Department for Education, Children’s social work workforce',
    href: SOURCE_PAGE,
  };
}

function reportCells(report: WorkerReport, newest: AverageParts | undefined): ReportTableRow {
  const { survey, group, source, source_date: date, link } = report;
  return {
    when: monthName(survey),
    measure: measureWords(report),
    number: numberWords(report),
    group,
    answered: answeredWords(report),
    official: newest === undefined ? NONE : `${oneDecimal(newest.average)} for ${newest.year}`,
    source: `${source}, ${date}`,
    href: link,
  };
}

/** Everything that is drawn, for a reader who cannot see it. */
function describe(rows: readonly ChartRow[]): string {
  const official = rows.flatMap((row) =>
    row.kind === 'official' ? [`${row.date.slice(-4)}: ${oneDecimal(row.value)}`] : [],
  );
  const surveys = rows.flatMap((row) =>
    row.kind === 'survey' ? [`${row.date}. ${row.words}${bandsInWords(row.mark)}`] : [],
  );
  return `${CAUTION} Official averages on 30 September, ${official.join(', ')}. ${surveys.join(' ')}`;
}

function bandsInWords(mark: ChartMark): string {
  if (mark.kind !== 'shares' || mark.bands.length < 2) return '';
  const bands = mark.bands.map(
    ({ from, to, share }) =>
      `For ${to === undefined ? `more than ${from}` : `${from} to ${to}`} cases there were ${share}%.`,
  );
  return ` ${bands.join(' ')}`;
}
