/** A council's page as a finished view: every number, sentence and line that it shows. */
import { codesOf } from '../dataset/dataset.ts';
import { whoseFigures } from '../dataset/figures/whose-figures.ts';
import { councilHistory, publishedIn } from '../dataset/figures/history.ts';
import { isEnglish } from '../dataset/lineage/english-councils.ts';
import { lastFigureSentence } from '../dataset/figures/absence-wording.ts';
import { sizeBehind } from '../dataset/ranking/small-council-wording.ts';
import { inSentence, kindInRegion } from '../dataset/text/council-names.ts';
import type { ReturnedView } from '../live/council/returned-view.ts';
import type { Fact } from '../live/council/cap-fact-view.ts';
import type { HeroView } from '../live/council/hero-view.ts';
import type { CapPartsView } from '../live/council/view.ts';
import type { Council } from '../schemas/council.ts';
import { otherChangesOf } from './change-list.ts';
import { revisionRows, type RevisionRow } from './changes.ts';
import { councilChangeParts, type ChangePartsView } from './change-parts.ts';
import { regionOf, storyOf, type Context } from './context.ts';
import { gradeLinkText, workforceLinkText } from './context-links.ts';
import { capPartsOf } from './council/cap-parts.ts';
import { changedWorkersView, type ChangedWorkersView } from './council/changed-workers.ts';
import { demandView, type DemandView } from './council/demand.ts';
import { countCheckView, countQuestions, type CountCheckView } from './council/count-check.ts';
import { inspectionView, type InspectionView } from './council/inspection.ts';
import { factsOf } from './council/facts.ts';
import { combinedNotes, lineageNotes, type RichText } from './council/lineage.ts';
import { rankHistoryOf, type RankHistoryView } from './council/rank-history.ts';
import { rankUncertaintyOf } from './council/rank-uncertainty.ts';
import { notesFor, type Note } from './council/notes.ts';
import { councilDescription, councilTitle } from './council/page-words.ts';
import { askedWithLetters, questionsFor } from './council/questions.ts';
import { repliesView, type RepliesView } from './council/replies.ts';
import { obtainedOf, returnedOf } from './council/returned.ts';
import { councilRecords, type RecordsView } from './council/records.ts';
import { absenceOf, stateOf, type CouncilState } from './council/state.ts';
import { workforceView, type RateView } from './council/workforce.ts';
import {
  asKnownHref,
  briefHref,
  councilHref,
  easyReadHref,
  regionLink,
  type Link,
} from './links.ts';

export interface CouncilView extends CapPartsView {
  readonly slug: string;
  readonly name: string;
  /** Whose its figures are, inside a sentence: both councils of a combined figure. */
  readonly whose: string;
  /** What kind of authority it is, to be followed by its region: `county council in`. */
  readonly kind: string;
  /** What follows the region: `borough` after London; empty elsewhere. */
  readonly kindAfter: string;
  readonly region: Link;
  /** The region's name inside a sentence. */
  readonly regionName: string;
  readonly state: CouncilState;
  readonly title: string;
  readonly description: string;
  readonly path: string;
  /** Address of what each release gave. */
  readonly asKnown: string;
  /** Address of the page in easy words; undefined outside England. */
  readonly easyRead: string | undefined;
  readonly release: number;
  /** Why there is no figure now, in a sentence; undefined if there is one. */
  readonly absence: string | undefined;
  /** Where a story about a missing figure comes from; empty without one. */
  readonly absenceSource: string;
  /** Its last figure, in a sentence, for pages that do not show it; empty where there is one now or never was one. */
  readonly lastFigure: string;
  /** How small it was, behind the sentence to quote; empty for most. */
  readonly size: string;
  /** What is behind its trend. */
  readonly change: ChangePartsView | undefined;
  /** Whether the count behind the newest figure looks whole; undefined without one. */
  readonly count: CountCheckView | undefined;
  /** Who must answer for children’s services there, with a link to letters. */
  readonly ask: RichText;
  /** What to ask them; none for a council that was abolished. */
  readonly questions: readonly string[];
  /** Where it came from and what became of it. */
  /** Facts about the last figure that no cap changes; none where there never was one. */
  readonly facts: readonly Fact[];
  readonly lineage: readonly RichText[];
  /** With which council it reports a combined figure. */
  readonly combined: readonly RichText[];
  /** What the council itself sent; undefined until it has. */
  readonly returned: ReturnedView | undefined;
  /** What it answered to requests under freedom of information; undefined where nothing was obtained. */
  readonly obtained: ReturnedView | undefined;
  /** What it says about its figures and flags. */
  readonly replies: RepliesView;
  /** How far its rank can be trusted; empty where there is nothing to say. */
  readonly reach: string;
  /** Its ranks through the years; undefined for fewer than two. */
  readonly ranks: RankHistoryView | undefined;
  readonly workforce: readonly RateView[];
  /** How the workforce’s rates are linked with caseloads in the newest year, in sentences; empty for a former council. */
  readonly workforceLink: string;
  /** How Ofsted’s grades are linked with caseloads, in sentences. */
  readonly gradeLink: string;
  readonly inspection: InspectionView | undefined;
  /** Children and referrals for each FTE with cases; undefined where there never was a figure. */
  readonly demand: DemandView | undefined;
  /** Children in care with three or more social workers; undefined where the council was not in force. */
  readonly changedWorkers: ChangedWorkersView | undefined;
  readonly notes: readonly Note[];
  /** Figures that the newest release gives differently from an earlier one. */
  readonly revisions: readonly RevisionRow[];
  /** What releases changed besides averages, in a sentence; empty where nothing. */
  readonly otherChanges: string;
  /** Where each figure comes from. */
  readonly records: RecordsView;
  /** The code its shape has on the map; trusts have none. */
  readonly code: string | undefined;
}

/** Makes the view of one council, in force or abolished, with figures or without. */
export function councilView(context: Context, council: Council): CouncilView {
  const state = stateOf(context, council);
  const parts = capPartsOf(context, council);
  const { hero } = parts;
  const absence = absenceOf(context, council, state);
  const lastFigure = absence === undefined ? '' : lastFigureOf(hero);
  const last = publishedIn(councilHistory(council, context.figures, context.country.years)).at(-1);
  const revisions = revisionRows(context, codesOf(council));
  const records = councilRecords(context, council);
  return {
    ...parts,
    slug: council.slug,
    name: council.name,
    whose: whoseFigures(context.country, council),
    kind: `${state === 'abolished' ? 'former ' : ''}${kindInRegion(council.type).before}`,
    kindAfter: kindInRegion(council.type).after,
    region: regionLink(regionOf(context, council)),
    regionName: inSentence(regionOf(context, council).name),
    state,
    title: councilTitle(context, council, state, hero),
    description: councilDescription(
      context,
      council,
      hero,
      absence && `${absence} ${lastFigure}`.trim(),
    ),
    path: councilHref(council),
    asKnown: asKnownHref(councilHref(council)),
    easyRead: isEnglish(council) ? easyReadHref(council) : undefined,
    release: context.release,
    absence,
    absenceSource:
      state === 'missing'
        ? (storyOf(context, codesOf(council), context.latestYear)?.source ?? '')
        : '',
    lastFigure,
    size: last === undefined ? '' : sizeBehind(last).trim(),
    ask: askedWithLetters(council.type, briefHref(council)),
    questions: questionsFor(
      council,
      state,
      hero ? countQuestions(context, council, hero.year) : [],
      { fte: last?.case_holders_fte, year: context.latestYear },
    ),
    change: councilChangeParts(context, council, whoseFigures(context.country, council)),
    count: hero && countCheckView(context, council, hero.year),
    facts: last === undefined ? [] : factsOf(context.country, council, last),
    lineage: lineageNotes(context, council),
    combined: combinedNotes(context, council),
    demand: demandView(context, council),
    changedWorkers: changedWorkersView(context, council),
    returned: returnedOf(context, council),
    obtained: obtainedOf(context, council),
    replies: repliesView(context, council, hero?.year),
    reach: hero === undefined ? '' : rankUncertaintyOf(context, council, hero.year),
    ranks: rankHistoryOf(context, council),
    workforce: workforceView(context, council),
    workforceLink: state === 'abolished' ? '' : workforceLinkText(context),
    gradeLink: gradeLinkText(context),
    inspection: state === 'abolished' ? undefined : inspectionView(context, council),
    notes: notesBeside(
      records,
      notesFor(
        context,
        codesOf(council),
        revisions.map(({ year }) => year),
      ),
      absence,
    ),
    revisions,
    otherChanges: otherChangesOf(context, council.slug),
    records,
    code: council.code,
  };
}

/** Notes that neither the record of a figure nor the reason for no figure has. */
function notesBeside(
  { records }: RecordsView,
  notes: readonly Note[],
  absence: string | undefined,
): Note[] {
  const recorded = new Set(records.flatMap(({ found }) => found));
  return notes.filter(({ text }) => !recorded.has(text) && absence?.includes(text) !== true);
}

function lastFigureOf(last: HeroView | undefined): string {
  return last === undefined ? '' : lastFigureSentence(last.year, last.average);
}
