/** Answers about figures: one council’s or area’s, several beside each other, and whether something may be said. */
import { PROPOSED_CAP } from '../../src/dataset/cap/cap-range.ts';
import { CLAIM_KINDS } from '../../src/live/claims/view.ts';
import type { Claim, ClaimJudgement, ClaimKind } from '../../src/dataset/claims/claim.ts';
import { refuse } from '../../src/dataset/claims/claim-judgement.ts';
import { judgeArea } from '../../src/dataset/claims/judge-area.ts';
import { judgeFigure } from '../../src/dataset/claims/judge-figure.ts';
import { judgeClaim } from '../../src/dataset/claims/judge-claim.ts';
import type { Answer } from './answer.ts';
import { asAnswer, notJudged, type About } from './as-answer.ts';
import type { Knowledge } from './knowledge.ts';
import {
  areaAt,
  capRefusal,
  councilRefusal,
  idleRefusal,
  placeRefusal,
  yearRefusal,
} from './refusals.ts';
import type { Site } from './site.ts';
import { slugFrom } from './slug.ts';

/** The kinds of claim, as tools declare them. */
export const KINDS = CLAIM_KINDS.map(({ kind }) => kind) as [ClaimKind, ...ClaimKind[]];

/** What a tool was asked, before names and years are looked up. */
export interface Asked {
  readonly kind: ClaimKind;
  readonly council?: string | undefined;
  readonly other?: string | undefined;
  readonly year?: number | undefined;
  readonly since?: number | undefined;
  /** Another cap than the proposed one. */
  readonly cap?: number | undefined;
}

/** The average of a council or an area in a year, with what must be said beside it. */
export function figureOf(
  council: string,
  year: number | undefined,
  knowledge: Knowledge,
  site: Site,
): Answer {
  const slug = slugFrom(council);
  const refused = yearRefusal(year, knowledge) ?? placeRefusal(slug, knowledge);
  if (refused !== undefined) return notJudged(refused, null, knowledge);
  const asked = year ?? knowledge.country.latestYear;
  const about: About = { figures: [[slug, asked]], year: asked, verdict: null };
  return asAnswer(figureJudged(slug, asked, knowledge), about, knowledge, site);
}

function figureJudged(slug: string, year: number, knowledge: Knowledge): ClaimJudgement {
  const area = areaAt(slug, knowledge);
  return area === undefined
    ? judgeFigure(slug, year, knowledge.evidence)
    : judgeArea(area, year, knowledge.evidence);
}

const NOT_COMPLEXITY = 'An average does not show how complex the cases are.';

/** The averages of several councils or areas in a year, in the order asked for; the caveats say why one is missing. */
export function comparisonOf(
  councils: readonly string[],
  year: number | undefined,
  knowledge: Knowledge,
  site: Site,
): Answer {
  const slugs = [...new Set(councils.map(slugFrom))];
  const refused =
    yearRefusal(year, knowledge) ??
    (slugs.length < 2 ? refuse('Give two or more different councils.') : undefined);
  if (refused !== undefined) return notJudged(refused, null, knowledge);
  const asked = year ?? knowledge.country.latestYear;
  const judged = slugs.map(
    (slug) => placeRefusal(slug, knowledge) ?? figureJudged(slug, asked, knowledge),
  );
  const figures = slugs.map((slug) => [slug, asked] as const);
  return asAnswer(
    besideEachOther(judged),
    { figures, year: asked, verdict: null },
    knowledge,
    site,
  );
}

function besideEachOther(judged: readonly ClaimJudgement[]): ClaimJudgement {
  const sentences = [...new Set(judged.flatMap(({ sentence }) => sentence ?? []))];
  const notes = [...new Set(judged.flatMap((one) => one.notes))];
  return sentences.length === 0
    ? { verdict: 'no', sentence: undefined, notes }
    : { verdict: 'careful', sentence: sentences.join(' '), notes: [...notes, NOT_COMPLEXITY] };
}

/** Whether a claim may be made, and the nearest sentence that is true. */
export function claimAnswer(asked: Asked, knowledge: Knowledge, site: Site): Answer {
  const claim = claimOf(asked, knowledge);
  const slugs = councilsOf(claim);
  const { kind, ...given } = asked;
  const refused =
    idleRefusal(kind, given) ??
    capRefusal(asked.cap) ??
    yearRefusal(asked.year, knowledge) ??
    yearRefusal(asked.since, knowledge) ??
    slugs.map((slug) => councilRefusal(slug, knowledge)).find((one) => one !== undefined);
  if (refused !== undefined) return notJudged(refused, 'no', knowledge);
  const evidence = { ...knowledge.evidence, cap: asked.cap ?? PROPOSED_CAP };
  const judgement = judgeClaim(claim, evidence);
  const { verdict } = judgement;
  const about: About = { figures: figuresOf(claim, slugs), year: claim.year, verdict };
  return asAnswer(judgement, about, knowledge, site);
}

function claimOf({ kind, council, other, year, since }: Asked, { country }: Knowledge): Claim {
  return {
    kind,
    council: slugFrom(council ?? ''),
    other: slugFrom(other ?? ''),
    year: year ?? country.latestYear,
    since: since ?? country.firstYear,
  };
}

/** Slugs of the councils that a claim is about. */
function councilsOf({ kind, council, other }: Claim): string[] {
  if (kind === 'share') return [];
  return kind === 'more' ? [council, other] : [council];
}

/** The figures that a claim rests on: of a change both years’. */
function figuresOf(
  { kind, council, year, since }: Claim,
  slugs: readonly string[],
): About['figures'] {
  const isChange = (kind === 'change' || kind === 'why') && since < year;
  const newest = slugs.map((slug) => [slug, year] as const);
  return isChange ? [...newest, [council, since]] : newest;
}
