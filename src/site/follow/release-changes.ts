/** What changed in the newest year of a release, by the figures of that release, so that nothing later alters it. */
import { PROPOSED_CAP } from '../../dataset/cap/cap-range.ts';
import { claimEvidence, type ClaimEvidence } from '../../dataset/claims/claim.ts';
import { countryOf } from '../../dataset/country.ts';
import type { Release } from '../../dataset/dataset.ts';
import { countChecks, flagsOf } from '../../dataset/quality/count-checks.ts';
import { yearChanges, type YearChanges } from '../../dataset/this-year/year-changes.ts';
import type { Context } from '../context.ts';

export interface ReleaseChanges {
  readonly changes: YearChanges;
  /** What its sentences are made from. */
  readonly evidence: ClaimEvidence;
}

const known = new WeakMap<Release, ReleaseChanges>();

/**
 * The changes of a release’s newest year against the proposed cap, worked out once a build.
 * @throws if there is no such release
 */
export function releaseChanges(
  context: Context,
  { release: name }: Pick<Release, 'release'>,
): ReleaseChanges {
  const release = context.dataset.releases.find((one) => one.release === name);
  if (release === undefined) throw new Error(`no release ${name}`);
  const made = known.get(release) ?? makeChanges(context, release);
  known.set(release, made);
  return made;
}

function makeChanges({ dataset }: Context, release: Release): ReleaseChanges {
  const { councils, areas } = dataset;
  const { caseloads } = release;
  const flags = flagsOf(countChecks(dataset, release));
  const country = countryOf({ release: release.release, councils, areas, caseloads, flags });
  const notes = { revised: new Map<string, string>(), stories: new Map<string, string>() };
  const evidence = claimEvidence({ country, notes, cap: PROPOSED_CAP });
  return { changes: yearChanges(evidence, country.latestYear), evidence };
}
