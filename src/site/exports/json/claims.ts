/** Claims about a council, judged as on the page 'Can I say this?', for programs. */
import { publishedPath } from '../../../dataset/address/base-path.ts';
import { PROPOSED_CAP } from '../../../dataset/cap/cap-range.ts';
import type { ClaimJudgement, ClaimKind } from '../../../dataset/claims/claim.ts';
import { claimedFigure } from '../../../dataset/claims/claimed-figure.ts';
import { judgeFigure } from '../../../dataset/claims/judge-figure.ts';
import { judgeClaim } from '../../../dataset/claims/judge-claim.ts';
import { inForce } from '../../../dataset/dataset.ts';
import { isEnglish } from '../../../dataset/lineage/english-councils.ts';
import { aroundSentence } from '../../../dataset/lottery/lottery-wording.ts';
import { flagsOn } from '../../../dataset/quality/flag.ts';
import { flagExplanations, flagReason } from '../../../dataset/quality/flag-wording.ts';
import { CAP_ORIGIN } from '../../../dataset/text/meanings.ts';
import type { Council } from '../../../schemas/council.ts';
import { evidenceOf } from '../../claims-page.ts';
import type { Context } from '../../context.ts';
import { aroundView } from '../../lottery-page.ts';
import { dataVersion, versionHref } from '../../version.ts';
import { sourceLine } from '../caveats.ts';
import type { Asked } from '../dictionary/names/claims.ts';
import { identity } from './older.ts';
import { provenanceOf } from './provenance.ts';

/** A claim about one year of one council, and what may be said. */
interface Judged {
  readonly claim: Asked;
  readonly year: number;
  readonly since: number | null;
  readonly judgement: ClaimJudgement;
}

/** What may be said of one council, in every year that it was in force. */
export function claimsJson(context: Context, council: Council): object {
  const years = context.years.filter((year) => inForce(council, year)).toReversed();
  const judged = [
    ...years.flatMap((year) => judgedInYear(context, council, year)),
    ...nearby(context, council),
  ];
  return {
    ...identity(context, council),
    cap: PROPOSED_CAP,
    claims: judged.map((one) => claimJson(context, council, one)),
    ...provenanceOf(context),
  };
}

function claimJson(
  context: Context,
  council: Council,
  { claim, year, since, judgement }: Judged,
): object {
  const { verdict, sentence = null, notes } = judgement;
  return {
    claim,
    year,
    since,
    verdict,
    sentence,
    caveats: notes,
    source: sourceLine(context),
    record: recordOf(council, year),
  };
}

/** A page of a council of another nation has no figure of any year, and says why. */
function recordOf(council: Council, year: number): string {
  const page = publishedPath(`${versionHref(dataVersion())}councils/${council.slug}/`);
  return isEnglish(council) ? `${page}#figure-${String(year)}` : page;
}

/** The judge's kinds under the names that programs see; `more` and `share` are not about one council. */
const JUDGED_KINDS = [
  ['over-cap', 'over'],
  ['rank', 'rank'],
  ['change', 'change'],
  ['why', 'why'],
  ['years-over-cap', 'run'],
  ['each-worker', 'each'],
] as const satisfies readonly (readonly [Asked, ClaimKind])[];

function judgedInYear(context: Context, council: Council, year: number): Judged[] {
  const evidence = evidenceOf(context);
  const base = { council: council.slug, other: council.slug, year };
  const judged = JUDGED_KINDS.flatMap(([claim, kind]) =>
    sincesOf(context, council, claim, year).map((since): Judged => {
      const judgement = judgeClaim({ ...base, kind, since: since ?? year }, evidence);
      return { claim, year, since, judgement };
    }),
  );
  const figure: Judged = {
    claim: 'figure',
    year,
    since: null,
    judgement: judgeFigure(council.slug, year, evidence),
  };
  return [figure, ...judged, ...unusualCounts(context, council, year)];
}

/** The earlier years that a claim is judged against: the year before, and for the newest figure the council’s first. */
function sincesOf(
  { years, latestYear }: Context,
  council: Council,
  claim: Asked,
  year: number,
): (number | null)[] {
  if (claim === 'years-over-cap') return year === latestYear ? [null] : [];
  if (claim !== 'change' && claim !== 'why') return [null];
  const earlier = years.filter((one) => one < year && inForce(council, one));
  const since = year === latestYear ? [earlier.at(0), earlier.at(-1)] : [earlier.at(-1)];
  return [...new Set(since)].filter((one) => one !== undefined);
}

/** What is unusual in the count of a year: to be asked about, and never that it is wrong. */
function unusualCounts(context: Context, council: Council, year: number): Judged[] {
  const claimed = claimedFigure(evidenceOf(context), council.slug, year);
  if ('verdict' in claimed) return [];
  const whose = `On 30 September ${String(year)}, ${claimed.names} had an unusual count.`;
  return flagsOn(context.country.flagged, claimed.figure).map((flag) => ({
    claim: 'unusual-count',
    year,
    since: null,
    judgement: {
      verdict: 'careful',
      sentence: `${whose} ${flagReason(flag)}`,
      notes: [
        ...flagExplanations(flag, year),
        'An unusual count is a reason to ask. It does not show that a figure is wrong.',
      ],
    },
  }));
}

/** The lowest and highest average within 50 miles, for the newest year. */
function nearby(context: Context, council: Council): Judged[] {
  const around = aroundView(context, council);
  if (around === undefined) return [];
  const sentence = aroundSentence(around.around, context.latestYear);
  return [
    {
      claim: 'nearby',
      year: context.latestYear,
      since: null,
      judgement: { verdict: 'careful', sentence, notes: [around.detail, CAP_ORIGIN] },
    },
  ];
}
