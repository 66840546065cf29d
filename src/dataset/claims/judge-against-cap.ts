/** Judges claims about the cap. Whose cap it is goes with every answer. */
import { averageCaveat, capNamed } from '../cap/cap-wording.ts';
import { distanceFromCap, isOver } from '../cap/cap.ts';
import { capYear } from '../cap/extra-fte.ts';
import { comparableHistory, councilHistory, currentRun, publishedIn } from '../figures/history.ts';
import { capitalised, howMany, inWords, wholePercent } from '../text/format.ts';
import { possessiveOf } from '../text/council-names.ts';
import { CAP_ORIGIN } from '../text/meanings.ts';
import { COMBINED_MEANING } from '../text/terms.ts';
import { isFlagged } from '../quality/flag.ts';
import type { RankedEntry } from '../ranking/ranking.ts';
import { namesOf, namesOrCount } from '../text/council-names.ts';
import { allow, refuse } from './claim-judgement.ts';
import { figureAgainstCap, theCap, withinUsual } from './claim-wording.ts';
import type { Claim, ClaimEvidence, ClaimJudgement } from './claim.ts';
import {
  askFirst,
  caveatsOf,
  claimedCouncil,
  claimedFigure,
  revisedOf,
  type ClaimedFigure,
} from './claimed-figure.ts';
import { howLongOver } from './how-long.ts';

/** A figure is over the cap. */
export function judgeOver({ council, year }: Claim, evidence: ClaimEvidence): ClaimJudgement {
  const claimed = claimedFigure(evidence, council, year);
  if ('verdict' in claimed) return claimed;
  const { cap } = evidence;
  const { average_caseload: average } = claimed.figure;
  const sentence = figureAgainstCap(claimed, cap);
  const over = isOver(average, cap);
  const care = [CAP_ORIGIN, ...caveatsOf(evidence, claimed)];
  if (!over) {
    const why =
      average === cap
        ? `The average is exactly at ${theCap(cap)}. The published figure is rounded, so nobody can tell on which side it was.`
        : `The average is under ${theCap(cap)}.`;
    return { verdict: 'no', sentence, notes: [why, ...care, ...caveatOf(claimed, cap)] };
  }
  return allow(
    sentence,
    [...care, ...nearTheCap(evidence, claimed)],
    [...caveatOf(claimed, cap), ...howLongOver(evidence)],
  );
}

/** What its average does not show; nothing where nobody can have more cases than the cap. */
function caveatOf({ figure }: ClaimedFigure, cap: number): string[] {
  return [averageCaveat(figure.average_caseload, cap, figure.cases)].filter((one) => one !== '');
}

/** That a figure is no further from the cap than it may move in a year. */
function nearTheCap(evidence: ClaimEvidence, { figure }: ClaimedFigure): string[] {
  const by = distanceFromCap(figure.average_caseload, evidence.cap);
  return withinUsual({ by, figures: [figure], what: 'A distance from the cap' }, evidence);
}

/** A figure has been over the cap for years. */
export function judgeRun({ council, year }: Claim, evidence: ClaimEvidence): ClaimJudgement {
  const claimed = claimedFigure(evidence, council, year);
  if ('verdict' in claimed) return claimed;
  const own = claimedCouncil(evidence, council);
  if ('verdict' in own) return own;
  const years = evidence.years.filter((one) => one <= year);
  const all = councilHistory(own, evidence.figures, years);
  const history = comparableHistory(all);
  const run = currentRun(history, evidence.cap);
  const { cap } = evidence;
  // Every year of a run counts, so what was said otherwise of any of them matters.
  const earlierIn = (since: number): string[] =>
    publishedIn(history)
      .filter(({ year: one }) => one >= since)
      .flatMap((figure) => [
        ...askFirst(evidence, figure, claimed.names),
        ...revisedOf(evidence, figure, claimed.names),
      ]);
  if (run === undefined) return refuse('There is no figure for the latest year.');
  const side = run.over ? 'over' : 'not over';
  const when =
    run.years === 1
      ? `on 30 September ${year}`
      : `on 30 September of each year from ${run.since} to ${year}`;
  const sentence = `${capitalised(possessiveOf(claimed.place.councils))} average was ${side} ${capNamed(cap)} ${when}.${run.years === 1 ? '' : ` That is ${inWords(run.years)} years in a row.`}`;
  const care = [CAP_ORIGIN, ...new Set([...caveatsOf(evidence, claimed), ...earlierIn(run.since)])];
  if (history.length < all.length)
    care.push(
      `Figures before ${history[0]?.year ?? year} are left out. A combined figure of two councils cannot be compared with one of a council alone.`,
    );
  const before = history.find((one) => one.year === run.since - 1);
  if (before !== undefined && before.figure?.status !== 'published') {
    care.push(
      run.over
        ? `There is no figure for ${before.year}, so the average may have been over ${theCap(cap)} for longer.`
        : `There is no figure for ${before.year}, so nobody knows on which side of ${theCap(cap)} the average was.`,
    );
  }
  if (!run.over) {
    return {
      verdict: 'no',
      sentence,
      notes: [`The average was not over ${theCap(cap)} in ${year}.`, ...care],
    };
  }
  if (run.years === 1) {
    return { verdict: 'no', sentence, notes: ['One year is not several years in a row.', ...care] };
  }
  const earlier =
    run.since === evidence.years[0]
      ? [`Figures before ${run.since} were collected differently and cannot be compared.`]
      : [];
  return allow(sentence, care, [...caveatOf(claimed, cap), ...howLongOver(evidence), ...earlier]);
}

/** So many figures are over the cap. */
export function judgeShare({ year }: Claim, evidence: ClaimEvidence): ClaimJudgement {
  const ranking = evidence.rankings.get(year);
  if (ranking === undefined) return refuse(`There are no figures for ${year}.`);
  const { ranked, unranked } = ranking;
  const { over } = capYear(ranked, evidence.cap);
  const percent = wholePercent(over, ranked.length);
  const missing = unranked.length;
  const share = over > 0 && percent === 0 ? 'less than 1' : percent;
  const sentence = `On 30 September ${year}, ${howMany(over)} of the ${ranked.length} published averages in England ${over <= 1 ? 'was' : 'were'} over ${capNamed(evidence.cap)}. That is ${share}%.`;
  return allow(
    sentence,
    [CAP_ORIGIN, ...unusualOf(evidence, ranked), ...missingOf(missing, evidence.cap)],
    [
      COMBINED_MEANING,
      'This counts averages of councils. It does not count social workers.',
      ...howLongOver(evidence),
    ],
  );
}

/** Whose figures over the cap have a count that is worth asking about; nothing where none has. */
function unusualOf({ cap, flagged }: ClaimEvidence, ranked: readonly RankedEntry[]): string[] {
  const found = ranked.filter(
    ({ figure }) => isOver(figure.average_caseload, cap) && isFlagged(flagged, figure),
  );
  if (found.length === 0) return [];
  const names = namesOrCount(found.map(({ councils }) => namesOf(councils)));
  return [
    `Of these, ${names} ${found.length === 1 ? 'has' : 'have'} an unusual count. Ask about it first.`,
  ];
}

function missingOf(missing: number, cap: number): string[] {
  if (missing === 0) return [];
  const figures = missing === 1 ? 'figure is' : 'figures are';
  return [
    `${capitalised(inWords(missing))} more ${figures} missing and could be on either side of ${theCap(cap)}.`,
  ];
}
