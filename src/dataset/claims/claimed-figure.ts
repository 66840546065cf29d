/** A council's figure in a year with all that bears on what may be said of it. */
import { abolishedOn } from '../lineage/former-name.ts';
import type { Council } from '../../schemas/council.ts';
import type { PublishedFigure } from '../../schemas/figure.ts';
import { codeIn, inForce } from '../dataset.ts';
import { onceFor } from '../once.ts';
import { inCouncil, isPublished } from '../figures/figures.ts';
import { capitalised, longDate, oneDecimal } from '../text/format.ts';
import { isEnglish } from '../lineage/english-councils.ts';
import { predecessors, presentCouncils } from '../lineage/lineage.ts';
import { placeOf, SMALL_FTE, type RankedEntry } from '../ranking/ranking.ts';
import { absenceSentence } from '../figures/absence-wording.ts';
import { inSentence, namesOf } from '../text/council-names.ts';
import { isCombined } from '../figures/combined-figures.ts';
import { flagsOn } from '../quality/flag.ts';
import { flagReason } from '../quality/flag-wording.ts';
import { refuse } from './claim-judgement.ts';
import type { Claim, ClaimJudgement, ClaimEvidence } from './claim.ts';

export interface ClaimedFigure {
  readonly council: Council;
  readonly figure: PublishedFigure;
  readonly place: RankedEntry;
  /** Figures ranked that year, a combined figure once. */
  readonly of: number;
  /** The council, or both of a combined figure, as they are in a sentence. */
  readonly names: string;
  /** `20.8` */
  readonly value: string;
}

/** The council a claim is about; an answer if there is none of that name. */
export function claimedCouncil(
  { councils }: ClaimEvidence,
  slug: string,
): Council | ClaimJudgement {
  return bySlug(councils).get(slug) ?? refuse('No such council is known here.');
}

const bySlug = onceFor(
  (councils: readonly Council[]) => new Map(councils.map((council) => [council.slug, council])),
);

/** A council's figures of a year and of one before it, or why there are not both. */
export function claimedChange(
  { council, year, since }: Claim,
  evidence: ClaimEvidence,
): { readonly from: ClaimedFigure; readonly to: ClaimedFigure } | ClaimJudgement {
  if (since >= year) return refuse('Choose an earlier year to compare with.');
  const from = claimedFigure(evidence, council, since);
  if ('verdict' in from) return from;
  const to = claimedFigure(evidence, council, year);
  return 'verdict' in to ? to : { from, to };
}

/** A council's figure, or why there is none to speak of. */
export function claimedFigure(
  evidence: ClaimEvidence,
  slug: string,
  year: number,
): ClaimedFigure | ClaimJudgement {
  const council = claimedCouncil(evidence, slug);
  if ('verdict' in council) return council;
  const name = inSentence(council.name);
  if (!isEnglish(council)) return refuse(notInEngland(council));
  if (!inForce(council, year)) {
    return refuse(outOfForce(evidence, council, year));
  }
  const figure = inCouncil(evidence.figures, council, year);
  const ranking = evidence.rankings.get(year);
  const place = ranking && placeOf(ranking, council);
  if (!isPublished(figure) || ranking === undefined || place === undefined) {
    const reason =
      evidence.stories.get(`${codeIn(council, year) ?? ''} ${year}`) ?? absenceSentence(figure);
    return refuse(
      `There is no figure for ${name} on 30 September ${year}. ${reason} A missing figure is neither high nor low.`,
    );
  }
  return {
    council,
    figure,
    place,
    of: ranking.ranked.length,
    names: namesOf(place.councils),
    value: oneDecimal(figure.average_caseload),
  };
}

/** Why a council of another nation has no figure. */
export function notInEngland({ name }: Pick<Council, 'name'>): string {
  return `No comparable average is published for ${inSentence(name)}. The figures are for councils in England.`;
}

/** Before it was set up or after it was abolished, with the councils that had the figures then. */
function outOfForce({ councils }: ClaimEvidence, council: Council, year: number): string {
  const name = capitalised(inSentence(council.name));
  const end = council.in_force_to;
  const isGone = end !== undefined && Number(end.slice(0, 4)) <= year;
  const others = isGone ? presentCouncils(council, councils) : predecessors(council, councils);
  const when = `on 30 September ${year}`;
  const what = isGone
    ? `${name} was no longer a council ${when}. It was abolished on ${longDate(abolishedOn(end))}.`
    : `${name} was not yet a council ${when}. It was set up on ${longDate(council.in_force_from ?? '')}.`;
  if (others.length === 0) return what;
  const where = isGone ? 'Its area is now in' : 'Before that, its area was in';
  const whose = others.length === 1 ? 'That council’s figures are' : 'Their figures are';
  return `${what} ${where} ${namesOf(others)}. ${whose} for a different area.`;
}

/** What must be said beside any claim that rests on a figure. */
export function caveatsOf(evidence: ClaimEvidence, claimed: ClaimedFigure): string[] {
  return [
    ...askFirst(evidence, claimed.figure, claimed.names),
    ...otherCaveatsOf(evidence, claimed),
  ];
}

/** The same without what is unusual in its count: that it is combined, of few people, or was changed later. */
export function otherCaveatsOf(
  evidence: ClaimEvidence,
  { figure, place, names }: ClaimedFigure,
): string[] {
  const { year, case_holders_fte: fte } = figure;
  return [
    ...(isCombined(place) ? [`${capitalised(names)} report one combined figure.`] : []),
    ...(place.small
      ? [
          `${capitalised(names)} had only ${oneDecimal(fte)} full-time-equivalent social workers with cases in ${year}. With fewer than ${SMALL_FTE}, one social worker more or less can change the average a lot.`,
        ]
      : []),
    ...revisedOf(evidence, figure, names),
  ];
}

/** What is unusual in the count of a figure, so that nobody repeats it without; nothing for most figures. */
export function askFirst(
  { flagged }: ClaimEvidence,
  figure: PublishedFigure,
  names: string,
): string[] {
  const flags = flagsOn(flagged, figure);
  if (flags.length === 0) return [];
  const ask = `Ask ${names} about the count of ${figure.year} before you repeat this.`;
  return [[ask, ...flags.map(flagReason)].join(' ')];
}

/** What an earlier release said of a figure; nothing if it said the same. */
export function revisedOf(
  { revised }: ClaimEvidence,
  { code, year }: PublishedFigure,
  names: string,
): string[] {
  const before = revised.get(`${code} ${year}`);
  return before === undefined
    ? []
    : [`The figure for ${names} in ${year} was changed later. It was ${before}.`];
}
