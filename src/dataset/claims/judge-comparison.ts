/** Judges claims that hold a figure against others, or against itself in an earlier year. */
import { isSplit, splitChange } from '../change/change-split.ts';
import { partsChangeSentence, unusualSplit } from '../change/change-wording.ts';
import { unusualYearsIn } from '../change/unusual-change.ts';
import { minus } from '../decimals/decimal.ts';
import { isSameUnit } from '../figures/combined-figures.ts';
import { councilHistory, publishedIn } from '../figures/history.ts';
import { rankUncertainty } from '../ranking/rank-uncertainty.ts';
import { rankUncertaintyPhrase } from '../ranking/rank-uncertainty-wording.ts';
import { rankPhrase, rankRange } from '../ranking/rank-wording.ts';
import { SMALL_FTE } from '../ranking/ranking.ts';
import { capitalised, oneDecimal } from '../text/format.ts';
import { possessiveOf } from '../text/council-names.ts';
import { COMBINED_MEANING } from '../text/terms.ts';
import { allow, refuse } from './claim-judgement.ts';
import { plainFigure, withinUsual, yearByYear } from './claim-wording.ts';
import type { Claim, ClaimEvidence, ClaimJudgement } from './claim.ts';
import { caveatsOf, claimedChange, claimedFigure, type ClaimedFigure } from './claimed-figure.ts';
import { howLongHighest } from './how-long.ts';

/** A change smaller than this is called about the same: half a case. */
const LITTLE = 0.5;

/** A figure has a rank. */
export function judgeRank({ council, year }: Claim, evidence: ClaimEvidence): ClaimJudgement {
  const claimed = claimedFigure(evidence, council, year);
  if ('verdict' in claimed) return claimed;
  const { place, of, value } = claimed;
  const care = caveatsOf(evidence, claimed);
  if (place.small) {
    return {
      verdict: 'no',
      sentence: `${plainFigure(claimed)}.`,
      notes: [smallPlace(claimed), ...care],
    };
  }
  const sentence = `On 30 September ${year}, ${possessiveOf(place.councils)} average was the ${rankPhrase(place, of)} published averages in England. It was ${value} cases for each full-time-equivalent children’s social worker with cases.`;
  return allow(
    sentence,
    [rankRange(place, of), reachOf(evidence, claimed), ...care].filter((note) => note !== ''),
    [
      ...howLongHighest(evidence, place),
      'Councils without a figure are not ranked.',
      COMBINED_MEANING,
    ],
  );
}

/** Why a small council has no rank to be said: also where its figure is at an end of the list. */
function smallPlace({ place: { rank, tied }, of, value }: ClaimedFigure): string {
  const rule = `this site does not call a council with fewer than ${SMALL_FTE} FTE highest or lowest.`;
  const end = rank === 1 ? 'highest' : rank + tied - 1 === of ? 'lowest' : undefined;
  if (end === undefined) return capitalised(rule);
  return `Its ${value} is the ${tied > 1 ? 'joint ' : ''}${end} published average, but ${rule}`;
}

/** How easily the rank could be another; empty where nobody else is near. */
function reachOf({ rankings, usual }: ClaimEvidence, { place, figure }: ClaimedFigure): string {
  const ranked = rankings.get(figure.year)?.ranked ?? [];
  const reach = rankUncertainty(place, ranked, usual);
  return reach === undefined ? '' : rankUncertaintyPhrase(reach);
}

/** A figure has risen or fallen since an earlier year. */
export function judgeChange(claim: Claim, evidence: ClaimEvidence): ClaimJudgement {
  const both = claimedChange(claim, evidence);
  if ('verdict' in both) return both;
  const { from, to } = both;
  if (!isSameUnit(from.figure, to.figure)) {
    return refuse(
      'The two figures cannot be compared. One is a combined figure of two councils and the other is not.',
      `${plainFigure(to)}.`,
    );
  }
  const care = [...new Set([...caveatsOf(evidence, from), ...caveatsOf(evidence, to)])];
  const change = minus(to.figure.average_caseload, from.figure.average_caseload);
  if (Math.abs(change) < LITTLE) {
    const why = 'A difference of less than half a case is too small to be called a rise or a fall.';
    const notes = [change === 0 ? 'The two figures are the same.' : why, ...care];
    return { verdict: 'no', sentence: changeSentence(from, to, change), notes };
  }
  const small = { by: change, figures: [from.figure], what: 'A change' };
  return allow(
    changeSentence(from, to, change),
    [...withinUsual(small, evidence), ...care, ...jumpsBetween(evidence, from, to)],
    [...partsOf(from, to), ...courseOf(evidence, to, claim.since)],
  );
}

/** That a count jumped in a year between the two, which neither end shows; nothing where none did. */
function jumpsBetween(
  { figures, years, flagged }: ClaimEvidence,
  { figure: from }: ClaimedFigure,
  { council, figure: to }: ClaimedFigure,
): string[] {
  const published = publishedIn(councilHistory(council, figures, years));
  const unusual = unusualYearsIn({ from, to }, published, flagged);
  return unusualSplit(unusual.filter((year) => year !== from.year && year !== to.year));
}

/** How cases and staff changed, which is all that an average is made of. */
function partsOf({ figure: from }: ClaimedFigure, { figure: to }: ClaimedFigure): string[] {
  const split = splitChange(from, to);
  return isSplit(split) ? [partsChangeSentence(split)] : [];
}

/** The figures of the years between the two; nothing where there are none. */
function courseOf(
  evidence: ClaimEvidence,
  { council, figure }: ClaimedFigure,
  since: number,
): string[] {
  const years = evidence.years.filter((one) => since <= one && one <= figure.year);
  const history = councilHistory(council, evidence.figures, years);
  return history.length > 2 ? [yearByYear(history)] : [];
}

function changeSentence(from: ClaimedFigure, to: ClaimedFigure, change: number): string {
  const { year: now } = to.figure;
  const { year: then } = from.figure;
  const who = `The average caseload in ${to.names}`;
  if (change === 0)
    return `${who} was ${to.value} on 30 September ${now}, the same as on 30 September ${then}.`;
  if (Math.abs(change) < LITTLE) {
    return `${who} was about the same in ${now} (${to.value}) as in ${then} (${from.value}).`;
  }
  const way = change > 0 ? 'rose' : 'fell';
  return `${who} ${way} by ${oneDecimal(Math.abs(change))}, from ${from.value} on 30 September ${then} to ${to.value} on 30 September ${now}.`;
}

/** A figure is higher than another. */
export function judgeMore(
  { council, other, year }: Claim,
  evidence: ClaimEvidence,
): ClaimJudgement {
  const [a, b] = [claimedFigure(evidence, council, year), claimedFigure(evidence, other, year)];
  if ('verdict' in a) return a;
  if ('verdict' in b) return b;
  if (a.figure === b.figure) {
    return refuse(
      a.council === b.council
        ? 'Choose two different councils.'
        : `${capitalised(a.names)} report one combined figure, so neither is higher than the other.`,
    );
  }
  const difference = minus(a.figure.average_caseload, b.figure.average_caseload);
  const care = [...new Set([...caveatsOf(evidence, a), ...caveatsOf(evidence, b)])];
  if (difference === 0) {
    const notes = [
      'The published figures are the same. Before they were rounded, either could have been higher.',
      ...care,
    ];
    return {
      verdict: 'no',
      sentence: `${plainFigure(a)}. That is the same as in ${b.names}.`,
      notes,
    };
  }
  const way = difference > 0 ? 'higher' : 'lower';
  const sentence = `${plainFigure(a)}. That is ${oneDecimal(Math.abs(difference))} ${way} than in ${b.names}, where it was ${b.value}.`;
  if (difference < 0) {
    const why = `The average in ${b.names} is higher.`;
    return { verdict: 'no', sentence, notes: [why, ...care] };
  }
  const small = { by: difference, figures: [a.figure, b.figure], what: 'A difference' };
  return allow(
    sentence,
    [...withinUsual(small, evidence), ...care],
    ['An average does not show how complex the cases are.'],
  );
}
