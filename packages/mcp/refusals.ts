/** Why a question cannot be judged at all: a year without figures, a place that has none, a cap out of range. */
import {
  CAP_STEP,
  capFrom,
  HIGHEST_CAP,
  LOWEST_CAP,
  PROPOSED_CAP,
} from '../../src/dataset/cap/cap-range.ts';
import { refuse } from '../../src/dataset/claims/claim-judgement.ts';
import { notInEngland } from '../../src/dataset/claims/claimed-figure.ts';
import type { ClaimJudgement, ClaimKind } from '../../src/dataset/claims/claim.ts';
import { inSentence } from '../../src/dataset/text/council-names.ts';
import { listed } from '../../src/dataset/text/format.ts';
import { FIELD_KINDS } from '../../src/live/claims/view.ts';
import type { Area } from '../../src/schemas/area.ts';
import type { Knowledge } from './knowledge.ts';

/** The nation, region or part of London with a slug. */
export function areaAt(slug: string, { country }: Knowledge): Area | undefined {
  return country.areas.find((one) => one.slug === slug);
}

/** A year that no figure is of. */
export function yearRefusal(
  year: number | undefined,
  { country: { years } }: Knowledge,
): ClaimJudgement | undefined {
  if (year === undefined || years.includes(year)) return undefined;
  return refuse(
    `There are figures for ${String(years[0])} to ${String(years.at(-1))}, and not for ${String(year)}.`,
  );
}

/** A council that is unknown, or that has no figures. */
export function councilRefusal(slug: string, knowledge: Knowledge): ClaimJudgement | undefined {
  const { country, councils } = knowledge;
  if (slug === '') return refuse('This is asked of a council. Give its slug.');
  if (country.bySlug.has(slug)) return undefined;
  const area = areaAt(slug, knowledge);
  if (area !== undefined)
    return refuse(
      `Claims are judged of councils, and ${inSentence(area.name)} is not one. The tools figure and compare give its average.`,
    );
  const known = councils.find((one) => one.slug === slug);
  return refuse(
    known === undefined
      ? `No council has the slug ‘${slug}’. Look it up with find_council first.`
      : notInEngland(known),
  );
}

/** The same of a council or an area. */
export function placeRefusal(slug: string, knowledge: Knowledge): ClaimJudgement | undefined {
  return areaAt(slug, knowledge) === undefined ? councilRefusal(slug, knowledge) : undefined;
}

/** A cap that readers of the site cannot choose either. Averages are rounded, so finer ones are on no known side. */
export function capRefusal(cap: number | undefined): ClaimJudgement | undefined {
  if (cap === undefined || capFrom(String(cap)) === cap) return undefined;
  return refuse(
    `Caps from ${String(LOWEST_CAP)} to ${String(HIGHEST_CAP)} can be judged, in steps of ${String(CAP_STEP)}. The proposed cap is ${String(PROPOSED_CAP)}.`,
  );
}

/** The kinds of claim that depend on each argument. The form of the site has no cap of its own. */
const KINDS_WITH: Readonly<Record<string, readonly ClaimKind[]>> = {
  ...FIELD_KINDS,
  cap: ['over', 'run', 'share'],
};

/** An argument that a claim of this kind does not take. It would change nothing, and nobody would notice. */
export function idleRefusal(
  kind: ClaimKind,
  given: Readonly<Record<string, string | number | undefined>>,
): ClaimJudgement | undefined {
  const idle = Object.entries(given)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name]) => name)
    .filter((name) => !(KINDS_WITH[name] ?? []).includes(kind));
  if (idle.length === 0) return undefined;
  return refuse(
    `A claim of the kind ‘${kind}’ does not depend on ${listed(idle)}. Ask again without.`,
  );
}
