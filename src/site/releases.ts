/** Each release indexed by place, for pages that show more than the newest one. Made once a build. */
import type { Release } from '../dataset/dataset.ts';
import { byPlace, yearsOf, type ByPlace } from '../dataset/figures/figures.ts';
import { rankCouncils, type Ranking } from '../dataset/ranking/ranking.ts';
import type { Figure } from '../schemas/figure.ts';
import type { Workforce } from '../schemas/workforce.ts';
import type { Context } from './context.ts';

export interface IndexedRelease {
  /** Its reporting year, which is its newest. */
  readonly release: number;
  /** Oldest first. */
  readonly years: readonly number[];
  readonly figures: ByPlace<Figure>;
  readonly workforce: ByPlace<Workforce>;
  /** Line of the publisher’s file by `code year`. */
  readonly lines: ReadonlyMap<string, number>;
  /** The councils in its own year. */
  readonly ranking: Ranking;
}

const cache = new WeakMap<readonly Release[], readonly IndexedRelease[]>();

/** Oldest first. */
export function indexedReleases({ dataset }: Context): readonly IndexedRelease[] {
  const known = cache.get(dataset.releases);
  if (known !== undefined) return known;
  const made = dataset.releases.map((release) => indexed(dataset, release));
  cache.set(dataset.releases, made);
  return made;
}

function indexed(
  { councils }: Context['dataset'],
  { release, caseloads, workforce, lines = [] }: Release,
): IndexedRelease {
  const figures = byPlace(caseloads);
  return {
    release,
    years: yearsOf(caseloads),
    figures,
    workforce: byPlace(workforce),
    lines: new Map(lines.map(({ code, year, line }) => [`${code} ${year}`, line])),
    ranking: rankCouncils(councils, figures, release),
  };
}
