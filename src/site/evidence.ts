/** The page of evidence: what others found, and caseload beside the workforce and the grades. */
import { rankCorrelation } from '../dataset/context/correlation.ts';
import { correlationInWords } from '../dataset/context/correlation-wording.ts';
import { GRADES, medianCaseload } from '../dataset/context/grades.ts';
import { inCouncil } from '../dataset/figures/figures.ts';
import { capitalised, longDate, oneDecimal } from '../dataset/text/format.ts';
import { highest, type RankedEntry } from '../dataset/ranking/ranking.ts';
import type { RateName } from '../dataset/comparison/surroundings.ts';
import { rateInWords } from '../dataset/figures/absence-wording.ts';
import { namesOf } from '../dataset/text/council-names.ts';
import type { Evidence, Fact } from '../schemas/evidence.ts';
import type { Grade } from '../schemas/inspection.ts';
import { sharesView, type SharesView } from './cap-page.ts';
import { rankingOf, type Context } from './context.ts';
import { councilLink, type Link } from './links.ts';
import { surroundingsOf } from './surroundings.ts';

export interface ContextPoint {
  readonly x: number;
  readonly y: number;
  readonly label: string | undefined;
}

/** Caseload against one rate. */
export interface ContextChart {
  readonly id: string;
  readonly heading: string;
  readonly across: string;
  readonly ticks: readonly number[];
  readonly points: readonly ContextPoint[];
  /** `Rank correlation 0.18 among 149 figures.` */
  readonly number: string;
}

export interface GradeGroup {
  readonly grade: Grade;
  readonly label: string;
  readonly values: readonly { readonly value: number; readonly label: string | undefined }[];
  readonly median: number | undefined;
}

export interface GradesView {
  readonly heading: string;
  /** By overall grade, and by the grade for the impact of leaders; best first. */
  readonly overall: readonly GradeGroup[];
  readonly leaders: readonly GradeGroup[];
  /** Who has the highest figure, with its grade and the day the inspection began. */
  readonly top: readonly { readonly link: Link; readonly text: string; readonly report: string }[];
}

/** One figure with its rates, in the order of the charts, and its grades. */
export interface ContextRow {
  readonly links: readonly Link[];
  readonly average: string;
  readonly rates: readonly string[];
  readonly grade: string;
  readonly leaders: string;
}

export interface EvidenceView {
  readonly year: number;
  readonly spread: SharesView;
  readonly charts: readonly ContextChart[];
  readonly grades: GradesView;
  readonly rows: readonly ContextRow[];
  readonly evidence: Evidence;
  readonly facts: (topic: Fact['topic']) => readonly Fact[];
}

const RATES: readonly {
  name: RateName;
  label: string;
  across: string;
  ticks: readonly number[];
}[] = [
  {
    name: 'vacancy_rate',
    label: 'more vacancies',
    across: 'vacancies, % of posts (FTE)',
    ticks: [0, 10, 20, 30, 40],
  },
  {
    name: 'agency_rate',
    label: 'more agency staff',
    across: 'agency workers, % of the workforce (FTE)',
    ticks: [0, 10, 20, 30, 40],
  },
  {
    name: 'turnover_rate',
    label: 'more turnover',
    across: 'leavers in the year, % of staff (FTE)',
    ticks: [0, 10, 20, 30],
  },
  {
    name: 'absence_rate',
    label: 'more sickness absence',
    across: 'working days lost in the year, %',
    ticks: [0, 2, 4, 6],
  },
];

/** Makes the page from the latest release and data/evidence/. */
export function evidenceView(context: Context): EvidenceView {
  const { evidence } = context.dataset;
  return {
    year: context.latestYear,
    spread: sharesView(context),
    charts: RATES.map((rate) => chartOf(context, rate)),
    grades: gradesView(context),
    rows: rowsOf(context),
    evidence,
    facts: (topic) => evidence.facts.filter((fact) => fact.topic === topic),
  };
}

/** One dot for each figure with a rate; small councils, whose rates and averages swing, are left out. */
function chartOf(
  context: Context,
  { name, label, across, ticks }: (typeof RATES)[number],
): ContextChart {
  const ranking = rankingOf(context, context.latestYear);
  const named = highest(ranking);
  const points = ranking.ranked
    .filter(({ small }) => !small)
    .flatMap((entry): ContextPoint[] => {
      const x = inCouncil(context.workforce, entry.councils[0], context.latestYear)?.[name];
      if (typeof x !== 'number') return [];
      const told = named.includes(entry) ? namesOf(entry.councils) : undefined;
      return [{ x, y: entry.figure.average_caseload, label: told }];
    });
  const correlation = rankCorrelation(points);
  return {
    id: name.replace('_rate', ''),
    heading:
      `Where there is ${label}, caseloads are ${correlation === undefined ? 'not known' : wordsFor(correlation)}`.replace(
        'there is more vacancies',
        'there are more vacancies',
      ),
    across,
    ticks,
    points,
    number: `Rank correlation ${(correlation ?? 0).toFixed(2).replace('-', '−')} among ${points.length} figures; 0 would be no pattern, 1 or −1 a perfect one.`,
  };
}

function wordsFor(correlation: number): string {
  const words = correlationInWords(correlation);
  return words.startsWith('no pattern') ? 'neither higher nor lower' : words;
}

/** Which judgement a chart is about. */
type Judgement = 'grade' | 'leaders';

function gradesView(context: Context): GradesView {
  const top = highest(rankingOf(context, context.latestYear));
  return {
    heading: gradesHeading(context, top),
    overall: GRADES.map((grade) => groupOf(context, 'grade', grade, top)),
    leaders: GRADES.map((grade) => groupOf(context, 'leaders', grade, top)),
    top: top.flatMap((entry) => topOf(context, entry)),
  };
}

function groupOf(
  context: Context,
  judgement: Judgement,
  grade: Grade,
  top: readonly RankedEntry[],
): GradeGroup {
  const { ranked } = rankingOf(context, context.latestYear);
  const entries = ranked.filter(
    (entry) => !entry.small && gradesOf(context, entry, judgement).includes(grade),
  );
  const values = entries.map((entry) => ({
    value: entry.figure.average_caseload,
    label: top.includes(entry)
      ? `${namesOf(entry.councils)} ${oneDecimal(entry.figure.average_caseload)}`
      : undefined,
  }));
  const averages = values.map(({ value }) => value);
  const median = medianCaseload(averages);
  const fromTo =
    median === undefined
      ? ''
      : `: ${oneDecimal(Math.min(...averages))} to ${oneDecimal(Math.max(...averages))}`;
  return {
    grade,
    label: `${capitalised(grade)} (${values.length})${fromTo}`,
    values,
    median,
  };
}

/** Grades of a figure's councils: a joint return's two may differ, and then it stands in both rows. */
function gradesOf(
  context: Context,
  { councils }: RankedEntry,
  judgement: Judgement,
): (Grade | undefined)[] {
  const surroundings = surroundingsOf(context);
  return councils.map(({ slug }) => surroundings.get(slug)?.grade?.[judgement]);
}

function gradesHeading(context: Context, top: readonly RankedEntry[]): string {
  const [first] = top;
  const [grade] = first === undefined ? [] : gradesOf(context, first, 'grade');
  const [leaders] = first === undefined ? [] : gradesOf(context, first, 'leaders');
  if (first === undefined || grade === undefined) return 'Caseload and Ofsted’s grades';
  const average = oneDecimal(first.figure.average_caseload);
  const apart = leaders === undefined || leaders === grade ? '' : ` and ‘${leaders}’ for leaders`;
  return `The highest caseload, ${average} in ${namesOf(first.councils)}, goes with ‘${grade}’ overall${apart}`;
}

function topOf(context: Context, { councils, figure }: RankedEntry): GradesView['top'] {
  return councils.flatMap((council) => {
    const given = surroundingsOf(context).get(council.slug)?.grade;
    if (given?.grade === undefined) return [];
    const leaders =
      given.leaders === undefined ? '' : `, ${given.leaders} for the impact of leaders`;
    const text = `${oneDecimal(figure.average_caseload)} cases on average, the highest in ${figure.year}; graded ${given.grade} overall${leaders}, by an inspection that began on ${longDate(given.from)}`;
    return [{ link: councilLink(council), text, report: given.report }];
  });
}

/** Everything the charts show, one row a figure, by name. */
function rowsOf(context: Context): ContextRow[] {
  const { ranked } = rankingOf(context, context.latestYear);
  return ranked
    .map((entry): ContextRow => {
      const [first] = entry.councils;
      const { rates, grade } = surroundingsOf(context).get(first.slug) ?? {};
      const own = rates?.get(context.latestYear);
      return {
        links: entry.councils.map(councilLink),
        average: oneDecimal(entry.figure.average_caseload),
        rates: RATES.map(({ name }) => rateInWords(own?.[name])),
        grade: grade?.grade ?? '–',
        leaders: grade?.leaders ?? '–',
      };
    })
    .sort((a, b) => ((a.links[0]?.text ?? '') < (b.links[0]?.text ?? '') ? -1 : 1));
}
