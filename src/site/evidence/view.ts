/** The page of evidence: what others found and proposed, and caseload beside the workforce and the grades. */
import { PROPOSED_CAP } from '../../dataset/cap/cap-range.ts';
import { workforceHeadline } from '../../dataset/context/workforce-link-wording.ts';
import { localLimitFact, type FactWords } from '../../dataset/limits/local-limit-wording.ts';
import type { Fact, SurveyGroup } from '../../schemas/evidence.ts';
import { sharesView, type SharesView } from '../cap-page.ts';
import { workforceLinks } from '../context-links.ts';
import type { Context } from '../context.ts';
import { limitsView, type LimitRow } from '../limits-page.ts';
import { englandParts, type EnglandPartsView } from './england-parts.ts';
import { figureRows, type FigureRow } from './figure-rows.ts';
import { gradesView, type GradesView } from './grades.ts';
import { averagePoll, safetyPoll, type PollView } from './polls.ts';
import { linkRows, rateCharts, type ContextChart, type LinkRow } from './rate-charts.ts';

export interface EvidenceView {
  readonly cap: number;
  readonly year: number;
  readonly firstYear: number;
  readonly england: EnglandPartsView | undefined;
  readonly spread: SharesView;
  readonly polls: { readonly average: PollView; readonly safety: PollView };
  /** What the charts of the workforce show together. */
  readonly workforceHeadline: string;
  readonly charts: readonly ContextChart[];
  readonly links: readonly LinkRow[];
  readonly grades: GradesView;
  readonly rows: readonly FigureRow[];
  readonly facts: (topic: Fact['topic']) => readonly Fact[];
  /** What four people had against the limits of their employers. */
  readonly localLimits: readonly FactWords[];
  /** Limits in force in other places, and places without one. */
  readonly limits: readonly LimitRow[];
  readonly survey: (kind: SurveyGroup['kind']) => readonly SurveyGroup[];
}

/** Makes the page from the latest release and data/evidence/. */
export function evidenceView(context: Context): EvidenceView {
  const { evidence } = context.dataset;
  return {
    cap: PROPOSED_CAP,
    year: context.latestYear,
    firstYear: context.firstYear,
    england: englandParts(context),
    spread: sharesView(context),
    polls: { average: averagePoll(evidence), safety: safetyPoll(evidence) },
    workforceHeadline: workforceHeadline(workforceLinks(context)),
    charts: rateCharts(context),
    links: linkRows(context),
    grades: gradesView(context),
    rows: figureRows(context),
    facts: (topic) => evidence.facts.filter((fact) => fact.topic === topic),
    localLimits: evidence.localLimits.map(localLimitFact),
    limits: limitsView(context).rows.filter(({ period }) => !period.includes(' to ')),
    survey: (kind) => evidence.survey.filter((group) => group.kind === kind),
  };
}
