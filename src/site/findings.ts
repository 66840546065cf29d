/** What the checks found in the figures of the latest release. */
import { allFindings } from '../dataset/findings/index.ts';
import { inWords, uncapitalised } from '../dataset/text/format.ts';
import type { Finding, FindingCode } from '../schemas/finding.ts';
import type { Context } from './context.ts';

export interface FindingCounts {
  /** Averages that their parts, divided, do not round to: `29 averages of councils and one of a region`. */
  readonly parts: string;
  readonly jumps: number;
  /** Figures of councils and areas that differ between any two releases; one that was changed twice counts once. */
  readonly revised: number;
}

const cache = new WeakMap<Context['dataset'], readonly Finding[]>();

/**
 * Every finding about the caseloads of the latest release, and every revision on the way to it, whichever release
 * made it. Made once a build.
 */
export function latestFindings({ dataset, release }: Context): readonly Finding[] {
  const known = cache.get(dataset);
  if (known !== undefined) return known;
  const found = allFindings(dataset).filter(
    ({ code, file }) => code === 'revised' || file === `caseloads/${release}.csv`,
  );
  cache.set(dataset, found);
  return found;
}

/** How many findings of each kind the latest release has. */
export function findingCounts(context: Context): FindingCounts {
  const found = latestFindings(context);
  const count = (...codes: FindingCode[]): number =>
    found.filter(({ code }) => codes.includes(code)).length;
  return {
    parts: partsText(context, found),
    jumps: count('odd-jump'),
    revised: revisedPlaces(found),
  };
}

function revisedPlaces(found: readonly Finding[]): number {
  const revised = found.filter(({ code }) => code === 'revised');
  return new Set(revised.map(({ place }) => `${place?.code ?? ''} ${place?.year ?? ''}`)).size;
}

function partsText({ dataset }: Context, found: readonly Finding[]): string {
  const parts = found.filter(({ code }) => code.startsWith('parts-'));
  const areas = new Set(dataset.areas.map(({ code }) => code));
  const ofAreas = parts.filter(({ place }) => areas.has(place?.code ?? '')).length;
  const ofCouncils = `${parts.length - ofAreas} averages of councils`;
  if (ofAreas === 0) return ofCouncils;
  return `${ofCouncils} and ${inWords(ofAreas)} of ${ofAreas === 1 ? 'a region' : 'regions'}`;
}

/** Something known of a total that is not the sum of its councils. */
export interface TotalFinding {
  readonly year: number | undefined;
  readonly text: string;
}

/** What is known of totals that are not the sum of their councils, for the method page. */
export function totalFindings(context: Context): TotalFinding[] {
  return latestFindings(context)
    .filter(({ code }) => code.startsWith('total-'))
    .map(({ place, message }) => ({
      year: place?.year,
      text: `In ${place?.year ?? ''}, ${uncapitalised(message)}`,
    }));
}
