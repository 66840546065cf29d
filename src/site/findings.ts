/** What the checks found in the figures of the latest release. */
import { allFindings } from '../dataset/findings/index.ts';
import { uncapitalised } from '../dataset/text/format.ts';
import type { Finding, FindingCode } from '../schemas/finding.ts';
import type { Context } from './context.ts';

export interface FindingCounts {
  /** Rows whose parts, divided, do not round to the published average. */
  readonly parts: number;
  readonly jumps: number;
  /** Figures of councils and areas that differ from the release before. */
  readonly revised: number;
}

const cache = new WeakMap<Context['dataset'], readonly Finding[]>();

/** Every finding about the caseloads of the latest release, made once a build. */
export function latestFindings({ dataset, release }: Context): readonly Finding[] {
  const known = cache.get(dataset);
  if (known !== undefined) return known;
  const found = allFindings(dataset).filter(({ file }) => file === `caseloads/${release}.csv`);
  cache.set(dataset, found);
  return found;
}

/** How many findings of each kind the latest release has. */
export function findingCounts(context: Context): FindingCounts {
  const found = latestFindings(context);
  const count = (...codes: FindingCode[]): number =>
    found.filter(({ code }) => codes.includes(code)).length;
  return {
    parts: count('parts-disagree', 'parts-unexplained'),
    jumps: count('odd-jump'),
    revised: count('revised'),
  };
}

/** What is known of totals that are not the sum of their councils, for the method page. */
export function totalFindings(context: Context): string[] {
  return latestFindings(context)
    .filter(({ code }) => code.startsWith('total-'))
    .map(({ place, message }) => `In ${place?.year ?? ''}, ${uncapitalised(message)}`);
}
