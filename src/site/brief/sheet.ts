/** The brief for a committee: two sheets of A4 with what is known of a council’s caseloads, and what to ask. */
import { yearByYear } from '../../dataset/claims/claim-wording.ts';
import { comparableHistory, councilHistory, publishedIn } from '../../dataset/figures/history.ts';
import { ENGLAND } from '../../dataset/figures/areas.ts';
import { SIMILAR_MEANING } from '../../dataset/comparison/similar-councils-wording.ts';
import { NONE, oneDecimal } from '../../dataset/text/format.ts';
import { CASE_MEANING, FTE_MEANING } from '../../dataset/text/meanings.ts';
import { PER_FTE } from '../../dataset/text/terms.ts';
import type { Fact } from '../../live/council/cap-fact-view.ts';
import type { FigureRow } from '../../live/council/figure-rows-view.ts';
import type { NeighbourRow, NeighboursView } from '../../live/council/neighbours-view.ts';
import type { TrendFigureView } from '../../live/core/trend-view.ts';
import { storyOf, type Context } from '../context.ts';
import { capPartsOf } from '../council/cap-parts.ts';
import { factsOf } from '../council/facts.ts';
import { reported } from './meeting.ts';
import { absenceText, flagsView, type FlagsBox, repliesAt } from './beside-figure.ts';
import { committeeQuestions } from './questions.ts';
import { sourcesOf, type BriefSource } from './sources.ts';
import { stated, type Statement } from './statements.ts';
import type { Subject } from './subject.ts';
import { unknownOf } from './unknown.ts';

/** A finding with what must be said beside it. */
export interface Passage {
  readonly text: string;
  /** Sentences that no passage before it has said. */
  readonly beside: string;
}

/** A year of the council. */
export type BriefRow = Omit<FigureRow, 'flag'> & Counted;
type SimilarRow = Omit<NeighbourRow, 'flag'> & Counted;
type SimilarView = Omit<NeighboursView, 'rows'> & { readonly rows: readonly SimilarRow[] };

interface Counted {
  /** Whether its count has a flag; a dash where there is none. */
  readonly count: string;
}

export interface SheetView {
  readonly heading: string;
  readonly kicker: string;
  /** Why there is no figure now; empty where there is one. */
  readonly absence: string;
  readonly figure: { readonly value: string; readonly caption: string } | undefined;
  readonly meaning: string;
  readonly against: Passage | undefined;
  /** What is unusual in the count of the figure; empty for most. */
  readonly flags: FlagsBox | undefined;
  /** That the council has replied about the figure, and where; nothing for most. */
  readonly replies: readonly BriefSource[];
  readonly facts: readonly Fact[];
  readonly trend: TrendFigureView | undefined;
  readonly rows: readonly BriefRow[];
  /** How cases and staff changed: in a year, and since the first year that compares. */
  readonly split: readonly Passage[];
  readonly rank: Passage | undefined;
  readonly england: readonly Passage[];
  readonly similar: SimilarView | undefined;
  readonly similarMeaning: string;
  readonly unknown: readonly string[];
  readonly questions: readonly string[];
  /** What to ask to be published. */
  readonly wanted: readonly string[];
  readonly sources: readonly BriefSource[];
}

/** Makes the brief. */
export function sheetOf(subject: Subject, site: string): SheetView {
  const { context, council, last, officers } = subject;
  const say = onceEach();
  const parts = last === undefined ? undefined : capPartsOf(context, council);
  const figure = last && {
    value: oneDecimal(last.average_caseload),
    caption: `cases on average ${PER_FTE}, on 30 September ${last.year}`,
  };
  return {
    heading: `Children’s social work caseloads in ${subject.name}`,
    kicker: `A brief for ${officers.committee}`,
    absence: absenceText(subject),
    figure,
    meaning: `${together(subject)}${CASE_MEANING} ${FTE_MEANING}`,
    against: passage(stated(subject, 'over'), say),
    flags: flagsView(subject),
    replies: repliesAt(subject, site),
    facts: last === undefined ? [] : withoutRank(factsOf(context.country, council, last)),
    trend: parts?.trendFigure,
    rows: (parts?.figures?.rows ?? []).map(yearRow),
    split: splitsOf(subject, say),
    rank: allowed(stated(subject, 'rank'), say),
    england: englandOf(subject, say),
    similar: parts?.neighbours && {
      ...parts.neighbours,
      rows: parts.neighbours.rows.map(similarRow),
    },
    similarMeaning: SIMILAR_MEANING,
    unknown: unknownOf(subject),
    questions: committeeQuestions(subject),
    wanted: reported(subject),
    sources: sourcesOf(subject, site),
  };
}

function yearRow({ flag, ...row }: FigureRow): BriefRow {
  return { ...row, count: row.cases === NONE ? NONE : flag === '' ? NO_FLAG : 'unusual' };
}

function similarRow({ flag, ...row }: NeighbourRow): SimilarRow {
  return { ...row, count: row.average === undefined ? NONE : flag === '' ? NO_FLAG : flag };
}

const NO_FLAG = 'no flag';

type Say = (sentences: readonly string[]) => string;

/** Joins sentences, leaving out those that were joined before: a caveat is said once on a sheet. */
function onceEach(): Say {
  const said = new Set<string>();
  return (sentences) => {
    const fresh = sentences.filter((one) => !said.has(one));
    for (const one of fresh) said.add(one);
    return fresh.join(' ');
  };
}

function passage(statement: Statement | undefined, say: Say): Passage | undefined {
  if (statement === undefined) return undefined;
  const { sentence, beside, further } = statement;
  return { text: say([sentence]), beside: say([...beside, ...further]) };
}

function allowed(statement: Statement | undefined, say: Say): Passage | undefined {
  return statement?.allowed === true ? passage(statement, say) : undefined;
}

/** Whose the large figure is, where it is not the council’s alone. */
function together({ combined, whose }: Subject): string {
  return combined ? `This is one figure for ${whose} together. ` : '';
}

/** A rank is said with its judgement, and of a small council not at all. */
function withoutRank(facts: readonly Fact[]): Fact[] {
  return facts.filter(({ label }) => label !== 'Rank');
}

/** The change of the last year and that since the first year that compares, each divided into cases and staff. */
function splitsOf(subject: Subject, say: Say): Passage[] {
  const { context, council, last } = subject;
  if (last === undefined) return [];
  const history = comparableHistory(councilHistory(council, context.figures, context.years));
  const years = publishedIn(history).map(({ year }) => year);
  const first = years[0] ?? last.year;
  const since = [...new Set([last.year - 1, first])].filter((year) => year < last.year);
  return since.flatMap((year) => {
    const statement = years.includes(year) ? stated(subject, 'why', year) : undefined;
    return passage(statement, say) ?? [];
  });
}

/** How many averages are over the cap, and what England’s total is made from. */
function englandOf(subject: Subject, say: Say): Passage[] {
  const { context, last, state } = subject;
  const year = last?.year ?? context.latestYear;
  const share = passage(stated(subject, 'share'), say);
  const story = storyOf(context, [ENGLAND], year);
  const average = englandAverage(context, year);
  return [
    ...(state === 'not collected' && average !== ''
      ? [{ text: average, beside: yearByYear(context.england) }]
      : []),
    ...(share === undefined ? [] : [share]),
    ...(story === undefined ? [] : [{ text: story.text, beside: '' }]),
  ];
}

function englandAverage({ england }: Context, year: number): string {
  const figure = england.find((one) => one.year === year)?.figure;
  return figure?.status === 'published'
    ? `In England there were ${oneDecimal(figure.average_caseload)} cases on average ${PER_FTE}, on 30 September ${year}.`
    : '';
}
