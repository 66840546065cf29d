/** Findings and stories that readers of a council's or area's page should know. */
import type { GssCode } from '../../schemas/cell.ts';
import type { Finding } from '../../schemas/finding.ts';
import type { Context } from '../context.ts';
import { allFindings } from '../../dataset/findings/index.ts';

export interface Note {
  /** The year it is about, if one. */
  readonly year: number | undefined;
  readonly text: string;
  readonly source: string | undefined;
}

const cache = new WeakMap<Context['dataset'], readonly Finding[]>();

/** All findings about data, made once a build. */
export function findingsOf({ dataset }: Context): readonly Finding[] {
  const known = cache.get(dataset);
  if (known !== undefined) return known;
  const found = allFindings(dataset);
  cache.set(dataset, found);
  return found;
}

/**
 * What is known about a council's or area's figures in the latest release, and what changed since the one before;
 * newest year first.
 * @param codes the codes of the council or area; a finding about a joint return concerns both councils
 */
export function notesFor(context: Context, codes: readonly GssCode[]): Note[] {
  const stories = context.dataset.stories
    .filter(({ code }) => codes.includes(code))
    .map(({ year, text, source }) => ({ year, text, source }));
  const latest = `caseloads/${context.release}.csv`;
  const findings = findingsOf(context)
    .filter(({ file, place }) => file === latest && place !== undefined)
    .filter(({ place }) => place !== undefined && withPartner(context, codes).includes(place.code))
    .map(({ place, message }) => ({ year: place?.year, text: message, source: undefined }));
  return [...stories, ...findings].sort((a, b) => (b.year ?? 0) - (a.year ?? 0));
}

function withPartner({ dataset }: Context, codes: readonly GssCode[]): GssCode[] {
  const partners = dataset.jointReturns
    .filter(({ joint_with: other }) => codes.includes(other))
    .map(({ code }) => code);
  return [...codes, ...partners];
}
