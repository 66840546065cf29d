/** A judgement as an answer, with its year, source, councils and the addresses of the records that it rests on. */
import type { ClaimJudgement } from '../../src/dataset/claims/claim.ts';
import { inForce } from '../../src/dataset/dataset.ts';
import { inArea } from '../../src/dataset/figures/figures.ts';
import type { Answer } from './answer.ts';
import type { Knowledge } from './knowledge.ts';
import { areaAt } from './refusals.ts';
import type { Site } from './site.ts';

/** What an answer is about. */
export interface About {
  /** Slug and year of each figure that it rests on. */
  readonly figures: readonly (readonly [slug: string, year: number])[];
  /** The year asked for. */
  readonly year: number;
  readonly verdict: Answer['verdict'];
}

/** What was judged, as an answer. */
export function asAnswer(
  { sentence, notes }: ClaimJudgement,
  { figures, year, verdict }: About,
  knowledge: Knowledge,
  site: Site,
): Answer {
  const slugs = [...new Set(figures.map(([slug]) => slug))];
  return {
    answered: sentence !== undefined,
    verdict,
    sentence: sentence ?? null,
    caveats: [...notes],
    year,
    source: knowledge.source,
    records: figures.flatMap(([slug, of]) => recordOf(slug, of, knowledge, site)),
    councils: slugs.flatMap((slug) => placeOf(slug, knowledge)),
  };
}

/** An answer that says only why there is none. */
export function notJudged(
  { notes }: ClaimJudgement,
  verdict: Answer['verdict'],
  { source }: Knowledge,
): Answer {
  const nothing = { answered: false, sentence: null, year: null, records: [], councils: [] };
  return { ...nothing, verdict, caveats: [...notes], source };
}

function placeOf(slug: string, knowledge: Knowledge): Answer['councils'] {
  const found = knowledge.councils.find((one) => one.slug === slug);
  if (found !== undefined) return [{ slug, name: found.name, note: found.region ?? '' }];
  const area = areaAt(slug, knowledge);
  return area === undefined ? [] : [{ slug, name: area.name, note: area.kind }];
}

/** The record of a figure, where its page has one: of a council only in years in which it was one. */
function recordOf(slug: string, year: number, knowledge: Knowledge, site: Site): string[] {
  const { country, version } = knowledge;
  const council = country.bySlug.get(slug);
  const kept = `${site.address}/v/${version}`;
  if (council !== undefined)
    return inForce(council, year) ? [`${kept}/councils/${slug}/#figure-${String(year)}`] : [];
  const area = areaAt(slug, knowledge);
  const hasFigure = area !== undefined && inArea(country.figures, area.code, year) !== undefined;
  return hasFigure ? [`${kept}/regions/${slug}/#figure-${String(year)}`] : [];
}
