/** A change in a year in sentences: what can be quoted alone, and what must be said beside it. */
import type { PublishedFigure } from '../../schemas/figure.ts';
import { figureAgainstCap, plainFigure, withinUsual } from '../claims/claim-wording.ts';
import type { ClaimEvidence } from '../claims/claim.ts';
import { claimedFigure, otherCaveatsOf, type ClaimedFigure } from '../claims/claimed-figure.ts';
import { lastFigureSentence } from '../figures/absence-wording.ts';
import type { FigureEntry } from '../figures/combined-figures.ts';
import { inCouncil } from '../figures/figures.ts';
import { councilHistory, publishedIn } from '../figures/history.ts';
import { UNUSUAL_COUNT, unusualYears } from '../quality/flag-note-wording.ts';
import { flagReason } from '../quality/flag-wording.ts';
import { flagsOn, isFlagged } from '../quality/flag.ts';
import { noChangeSentence } from '../quality/no-comparison-wording.ts';
import { oneDecimal } from '../text/format.ts';
import type { YearChange } from './year-changes.ts';

/** What is said of one figure in a list of changes. */
export interface ChangeWords {
  /** Sentences that can be quoted alone. */
  readonly quote: string;
  /** What must be said with them, and how large the change is for its size. In sentences; none for most. */
  readonly notes: readonly string[];
}

/** A figure and how far it is from the same a year earlier. */
export function changeWords(change: YearChange, evidence: ClaimEvidence): ChangeWords {
  const { councils, to } = change;
  const claimed = claimedIn(evidence, councils[0].slug, to.year);
  if (claimed === undefined) return { quote: '', notes: [] };
  return {
    quote: [againstBefore(change, claimed, evidence), ...unusualCounts(change, evidence)].join(' '),
    notes: [...sizeNotes(change, evidence), ...notesOn(claimed, evidence)],
  };
}

/** How large a change is for its size, where it is no more than typical or larger than most. Nothing in between. */
export function sizeNotes({ by, from, size }: YearChange, evidence: ClaimEvidence): string[] {
  if (size === 'large') return [BEYOND_MOST];
  const small = { by, figures: [from], what: 'A change' };
  return size === 'typical' && by !== 0 ? withinUsual(small, evidence) : [];
}

/** How few changes are as large. */
const BEYOND_MOST =
  'The change is larger than about nine in ten changes in a year of councils of this size.';

/** A figure that has none a year earlier to compare with. */
export function newFigureWords(
  { councils, figure }: FigureEntry<PublishedFigure>,
  evidence: ClaimEvidence,
): ChangeWords {
  const claimed = claimedIn(evidence, councils[0].slug, figure.year);
  if (claimed === undefined) return { quote: '', notes: [] };
  const before = inCouncil(evidence.figures, councils[0], figure.year - 1);
  const unusual = isFlagged(evidence.flagged, figure) ? [UNUSUAL_COUNT] : [];
  return {
    quote: [`${plainFigure(claimed)}.`, noChangeSentence(before), ...unusual].join(' '),
    notes: notesOn(claimed, evidence),
  };
}

/** That there is no figure, why, and what the last one was. */
export function missingWords(
  { councils: [council], figure: { year } }: FigureEntry,
  evidence: ClaimEvidence,
): ChangeWords {
  const found = claimedFigure(evidence, council.slug, year);
  const why = 'verdict' in found ? found.notes : [];
  const earlier = evidence.years.filter((one) => one < year);
  const last = publishedIn(councilHistory(council, evidence.figures, earlier)).at(-1);
  const was = last === undefined ? [] : [lastFigureSentence(last.year, last.average_caseload)];
  return { quote: [...why, ...was].join(' '), notes: [] };
}

function claimedIn(evidence: ClaimEvidence, slug: string, year: number): ClaimedFigure | undefined {
  const claimed = claimedFigure(evidence, slug, year);
  return 'verdict' in claimed ? undefined : claimed;
}

/** Counts are called unusual in what is quoted, because a quotation leaves its notes behind. */
export function unusualCounts(
  { from, to }: YearChange,
  { flagged }: Pick<ClaimEvidence, 'flagged'>,
): string[] {
  const years = [from, to].filter((figure) => isFlagged(flagged, figure)).map(({ year }) => year);
  return years.length === 1 && years[0] === to.year ? [UNUSUAL_COUNT] : unusualYears(years);
}

/** What is unusual in the count of a figure, and what else must be said with it. */
function notesOn(claimed: ClaimedFigure, evidence: ClaimEvidence): string[] {
  const flags = flagsOn(evidence.flagged, claimed.figure);
  return [...flags.map(flagReason), ...otherCaveatsOf(evidence, claimed)];
}

/** Against the cap where it crossed it, and against the year before. */
function againstBefore(
  { from, by, crossing }: YearChange,
  claimed: ClaimedFigure,
  { cap }: ClaimEvidence,
): string {
  if (crossing !== undefined)
    return `${figureAgainstCap(claimed, cap)} ${beforeSentence({ by, from })}`;
  const figure = `${plainFigure(claimed)}.`;
  if (by === 0) return `${figure} ${beforeSentence({ by, from })}`;
  const before = oneDecimal(from.average_caseload);
  const way = by > 0 ? 'more' : 'less';
  return `${figure} That is ${oneDecimal(Math.abs(by))} ${way} than a year earlier, when the average was ${before}.`;
}

/** What the figure was a year earlier, after a sentence that has its own number. */
export function beforeSentence({ by, from }: Pick<YearChange, 'by' | 'from'>): string {
  return by === 0
    ? 'The average was the same a year earlier.'
    : `A year earlier, the average was ${oneDecimal(from.average_caseload)}.`;
}
