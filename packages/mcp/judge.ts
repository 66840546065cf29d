/** Answers about figures: one council's, several beside each other, and whether something may be said. */
import { CLAIM_KINDS } from '../../src/live/claims/view.ts';
import type { Claim, ClaimJudgement, ClaimKind } from '../../src/dataset/claims/claim.ts';
import { refuse } from '../../src/dataset/claims/claim-judgement.ts';
import { judgeFigure } from '../../src/dataset/claims/judge-figure.ts';
import { judgeClaim } from '../../src/dataset/claims/judge-claim.ts';
import type { Answer } from './answer.ts';
import type { Knowledge } from './knowledge.ts';
import type { Site } from './site.ts';

/** The kinds of claim, as tools declare them. */
export const KINDS = CLAIM_KINDS.map(({ kind }) => kind) as [ClaimKind, ...ClaimKind[]];

/** What a tool was asked, before names and years are looked up. */
export interface Asked {
  readonly kind: ClaimKind;
  readonly council?: string | undefined;
  readonly other?: string | undefined;
  readonly year?: number | undefined;
  readonly since?: number | undefined;
}

/** The average of a council in a year, with what must be said beside it. */
export function figureOf(
  council: string,
  year: number | undefined,
  knowledge: Knowledge,
  site: Site,
): Answer {
  const refused = refusalOf([council], year, knowledge);
  if (refused !== undefined) return notJudged(refused, null, knowledge);
  const asked = year ?? knowledge.country.latestYear;
  const judgement = judgeFigure(council, asked, knowledge.evidence);
  return asAnswer(judgement, { slugs: [council], year: asked, verdict: null }, knowledge, site);
}

/** The averages of several councils in a year, in the order asked for; the caveats say why one is missing. */
export function comparisonOf(
  councils: readonly string[],
  year: number | undefined,
  knowledge: Knowledge,
  site: Site,
): Answer {
  const asked = year ?? knowledge.country.latestYear;
  const refused = refusalOf(councils, year, knowledge);
  if (refused !== undefined) return notJudged(refused, null, knowledge);
  const judged = [...new Set(councils)].map((slug) => judgeFigure(slug, asked, knowledge.evidence));
  const sentences = judged.flatMap(({ sentence }) => sentence ?? []);
  const notes = [...new Set(judged.flatMap((one) => one.notes))];
  const judgement: ClaimJudgement = {
    verdict: 'careful',
    sentence: sentences.length === 0 ? undefined : [...new Set(sentences)].join(' '),
    notes: [...notes, 'An average does not show how complex the cases are.'],
  };
  return asAnswer(judgement, { slugs: councils, year: asked, verdict: null }, knowledge, site);
}

/** Whether a claim may be made, and the nearest sentence that is true. */
export function claimAnswer(asked: Asked, knowledge: Knowledge, site: Site): Answer {
  const { latestYear, firstYear } = knowledge.country;
  const claim: Claim = {
    kind: asked.kind,
    council: asked.council ?? '',
    other: asked.other ?? '',
    year: asked.year ?? latestYear,
    since: asked.since ?? firstYear,
  };
  const slugs = [
    ...(claim.kind === 'share' ? [] : [claim.council]),
    ...(claim.kind === 'more' ? [claim.other] : []),
  ];
  const refused = refusalOf(slugs, asked.year, knowledge) ?? refusalOf([], asked.since, knowledge);
  if (refused !== undefined) return notJudged(refused, 'no', knowledge);
  const judgement = judgeClaim(claim, knowledge.evidence);
  const about = { slugs, year: claim.year, verdict: judgement.verdict };
  return asAnswer(judgement, about, knowledge, site);
}

/** Why a question cannot be judged at all; undefined if it can. */
function refusalOf(
  slugs: readonly string[],
  year: number | undefined,
  { country, councils }: Knowledge,
): ClaimJudgement | undefined {
  const { years } = country;
  if (year !== undefined && !years.includes(year)) {
    return refuse(
      `There are figures for ${String(years[0])} to ${String(years.at(-1))}, and not for ${String(year)}.`,
    );
  }
  for (const slug of slugs) {
    if (slug === '') return refuse('This is asked of a council. Give its slug.');
    const known = councils.find((one) => one.slug === slug);
    if (known === undefined) {
      return refuse(`No council has the slug '${slug}'. Look it up with find_council first.`);
    }
    if (!country.bySlug.has(slug)) {
      return refuse(
        `No comparable average is published for ${known.name}. The figures are for councils in England.`,
      );
    }
  }
  return undefined;
}

/** An answer that says only why there is none. */
function notJudged(
  { notes }: ClaimJudgement,
  verdict: Answer['verdict'],
  { source }: Knowledge,
): Answer {
  const nothing = { answered: false, sentence: null, year: null, records: [], councils: [] };
  return { ...nothing, verdict, caveats: [...notes], source };
}

interface About {
  readonly slugs: readonly string[];
  readonly year: number;
  readonly verdict: Answer['verdict'];
}

function asAnswer(
  { sentence, notes }: ClaimJudgement,
  { slugs, year, verdict }: About,
  { councils, source, version }: Knowledge,
  { address }: Site,
): Answer {
  const known = councils.filter(({ slug }) => slugs.includes(slug));
  return {
    answered: sentence !== undefined,
    verdict,
    sentence: sentence ?? null,
    caveats: [...notes],
    year,
    source,
    records: known.map(
      ({ slug }) => `${address}/v/${version}/councils/${slug}/#figure-${String(year)}`,
    ),
    councils: known.map(({ slug, name, region }) => ({ slug, name, note: region ?? '' })),
  };
}
