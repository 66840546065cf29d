/** Judges a claim by the figures: a sentence that is true, or why it would mislead. */
import { capYear, isOver } from '../cap/cap.ts';
import { capitalised, inWords, oneDecimal, tenths } from '../text/format.ts';
import { councilHistory, currentRun, publishedIn } from '../figures/history.ts';
import { rankPhrase, rankRange } from '../ranking/rank-wording.ts';
import { againstCap } from '../figures/difference-wording.ts';
import { isSameUnit } from '../figures/combined-figures.ts';
import type { ClaimJudgement, Claim, ClaimEvidence } from './claim.ts';
import {
  caveatsOf,
  claimedCouncil,
  revisedOf,
  claimedFigure,
  type ClaimedFigure,
} from './claimed-figure.ts';
import { refuse, allow } from './claim-judgement.ts';

/** A change smaller than this is called about the same: half a case. */
const LITTLE = 0.5;

const AVERAGE_ONLY = 'It is an average: some social workers held more cases and some fewer.';

/** What may be said of a claim. */
export function judgeClaim(claim: Claim, evidence: ClaimEvidence): ClaimJudgement {
  switch (claim.kind) {
    case 'over':
      return judgeOver(claim, evidence);
    case 'rank':
      return judgeRank(claim, evidence);
    case 'change':
      return judgeChange(claim, evidence);
    case 'more':
      return judgeMore(claim, evidence);
    case 'run':
      return judgeRun(claim, evidence);
    case 'share':
      return judgeShare(claim, evidence);
  }
}

function plain({ names, value, figure }: ClaimedFigure): string {
  return `On 30 September ${figure.year}, children’s social workers in ${names} who held cases had ${value} each on average`;
}

function judgeOver({ council, year }: Claim, evidence: ClaimEvidence): ClaimJudgement {
  const claimed = claimedFigure(evidence, council, year);
  if ('verdict' in claimed) return claimed;
  const { average_caseload: average } = claimed.figure;
  const sentence = `${plain(claimed)}, ${againstCap(average, evidence.cap)}.`;
  if (!isOver(average, evidence.cap)) {
    const why =
      average === evidence.cap
        ? 'It is exactly at the cap. The published figure is rounded, so nobody can tell on which side it was.'
        : 'It is under the cap. That does not mean that nobody there holds more.';
    return { verdict: 'no', sentence, notes: [why, ...caveatsOf(evidence, claimed)] };
  }
  return allow(sentence, caveatsOf(evidence, claimed), [AVERAGE_ONLY]);
}

function judgeRank({ council, year }: Claim, evidence: ClaimEvidence): ClaimJudgement {
  const claimed = claimedFigure(evidence, council, year);
  if ('verdict' in claimed) return claimed;
  const { place, of, value, names } = claimed;
  const care = caveatsOf(evidence, claimed);
  if (place.small) {
    const why = 'It is too small to be called highest, lowest or n-th.';
    return { verdict: 'no', sentence: `${plain(claimed)}.`, notes: [why, ...care] };
  }
  const phrase = rankPhrase(place, of);
  const sentence = `With ${value} cases for each social worker who held any, ${names} had the ${phrase} published averages in England on 30 September ${year}.`;
  return allow(
    sentence,
    [rankRange(place), ...care].filter((note) => note !== ''),
    ['Councils without a figure are not ranked, and a joint return is ranked once.'],
  );
}

function judgeChange({ council, year, since }: Claim, evidence: ClaimEvidence): ClaimJudgement {
  if (since >= year) return refuse('Choose an earlier year to compare with.');
  const [from, to] = [
    claimedFigure(evidence, council, since),
    claimedFigure(evidence, council, year),
  ];
  if ('verdict' in from) return from;
  if ('verdict' in to) return to;
  if (!isSameUnit(from.figure, to.figure)) {
    return refuse(
      `The two figures are not of the same thing: one is a joint return of two councils, the other is not.`,
      `${plain(to)}.`,
    );
  }
  const care = [...new Set([...caveatsOf(evidence, from), ...caveatsOf(evidence, to)])];
  const change = tenths(to.figure.average_caseload - from.figure.average_caseload);
  if (Math.abs(change) < LITTLE) {
    const why = 'Less than half a case is too little to be called a rise or a fall.';
    const notes = [change === 0 ? 'It is the same.' : why, ...care];
    return { verdict: 'no', sentence: changeSentence(from, to, change), notes };
  }
  return allow(changeSentence(from, to, change), care, [
    'It compares two days, and says nothing of the years between them.',
  ]);
}

function changeSentence(from: ClaimedFigure, to: ClaimedFigure, change: number): string {
  const { year: now } = to.figure;
  const { year: then } = from.figure;
  const who = `The average caseload in ${to.names}`;
  if (change === 0) return `${who} was ${to.value} on 30 September ${now}, the same as in ${then}.`;
  if (Math.abs(change) < LITTLE) {
    return `${who} was about the same in ${now} (${to.value}) as in ${then} (${from.value}).`;
  }
  const way = change > 0 ? 'rose' : 'fell';
  return `${who} ${way} by ${oneDecimal(Math.abs(change))}, from ${from.value} on 30 September ${then} to ${to.value} on 30 September ${now}.`;
}

function judgeMore({ council, other, year }: Claim, evidence: ClaimEvidence): ClaimJudgement {
  const [a, b] = [claimedFigure(evidence, council, year), claimedFigure(evidence, other, year)];
  if ('verdict' in a) return a;
  if ('verdict' in b) return b;
  if (a.figure === b.figure) {
    return refuse(
      a.council === b.council
        ? 'Choose two councils.'
        : 'They answer as one: both have the same figure, because it is one figure.',
    );
  }
  const difference = tenths(a.figure.average_caseload - b.figure.average_caseload);
  const care = [...new Set([...caveatsOf(evidence, a), ...caveatsOf(evidence, b)])];
  if (difference === 0) {
    const notes = [
      'They are the same as published. Unrounded, either could be the higher.',
      ...care,
    ];
    return { verdict: 'no', sentence: `${plain(a)}, the same as in ${b.names}.`, notes };
  }
  const way = difference > 0 ? 'more' : 'fewer';
  const sentence = `${plain(a)}, ${oneDecimal(Math.abs(difference))} ${way} than in ${b.names}, where it was ${b.value}.`;
  if (difference < 0)
    return { verdict: 'no', sentence, notes: ['It is the other way round.', ...care] };
  return allow(sentence, care, [
    'Caseloads differ in how hard the cases are, which no average shows.',
  ]);
}

function judgeRun({ council, year }: Claim, evidence: ClaimEvidence): ClaimJudgement {
  const claimed = claimedFigure(evidence, council, year);
  if ('verdict' in claimed) return claimed;
  const own = claimedCouncil(evidence, council);
  if ('verdict' in own) return own;
  const years = evidence.years.filter((one) => one <= year);
  const history = councilHistory(own, evidence.figures, years);
  const run = currentRun(history, evidence.cap);
  const { cap } = evidence;
  // Every year of a run counts, so what was said otherwise of any of them matters.
  const earlierIn = (since: number): string[] =>
    publishedIn(history)
      .filter(({ year: one }) => one >= since)
      .flatMap((figure) => revisedOf(evidence, figure, claimed.names));
  if (run === undefined) return refuse('There is no figure for the last year.');
  const side = run.over ? 'over' : 'not over';
  const when =
    run.years === 1
      ? `on 30 September ${year}`
      : `on 30 September of every year from ${run.since} to ${year}: ${inWords(run.years)} years in a row`;
  const sentence = `${capitalised(claimed.names)} had an average caseload ${side} the proposed cap of ${cap} ${when}.`;
  const care = [...new Set([...caveatsOf(evidence, claimed), ...earlierIn(run.since)])];
  const before = history.find((one) => one.year === run.since - 1);
  if (before !== undefined && before.figure?.status !== 'published') {
    care.push(`There is no figure for ${before.year}, so the run may be longer.`);
  }
  if (!run.over) {
    return { verdict: 'no', sentence, notes: ['It is not over the cap in that year.', ...care] };
  }
  if (run.years === 1) {
    return { verdict: 'no', sentence, notes: ['One year is not years in a row.', ...care] };
  }
  const earlier =
    run.since === evidence.years[0]
      ? [`Figures before ${run.since} were collected in another way and do not compare.`]
      : [];
  return allow(sentence, care, [AVERAGE_ONLY, ...earlier]);
}

function judgeShare({ year }: Claim, evidence: ClaimEvidence): ClaimJudgement {
  const ranking = evidence.rankings.get(year);
  if (ranking === undefined) return refuse(`There are no figures for ${year}.`);
  const { ranked, unranked } = ranking;
  const { over } = capYear(ranked, evidence.cap);
  const percent = Math.round((100 * over) / ranked.length);
  const missing = unranked.length;
  const sentence = `On 30 September ${year}, ${inWords(over)} of the ${ranked.length} published averages in England ${over === 1 ? 'was' : 'were'} over the proposed cap of ${evidence.cap}: ${over > 0 && percent === 0 ? 'under 1' : percent}%.`;
  return allow(
    sentence,
    missing === 0
      ? []
      : [
          `${capitalised(inWords(missing))} more ${missing === 1 ? 'figure is' : 'figures are'} missing and could be on either side.`,
        ],
    [
      'They are figures, not councils: a joint return is one figure of two councils.',
      'It says how many averages are over it, not how many social workers.',
    ],
  );
}
