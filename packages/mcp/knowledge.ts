/** What questions are answered from: the figures of the newest release, and what is known of them. */
import { PROPOSED_CAP } from '../../src/dataset/cap/cap-range.ts';
import { claimEvidence, type ClaimEvidence } from '../../src/dataset/claims/claim.ts';
import { countryOf, type Country } from '../../src/dataset/country.ts';
import { readClaimNotes, unpackClaimNotes } from '../../src/dataset/wire/claims.ts';
import { readCountry, unpackCountry } from '../../src/dataset/wire/figures.ts';
import { z } from 'zod';
import type { Site } from './site.ts';

/** Every council of Great Britain, those without figures too. */
const directory = z.object({
  data_version: z.string(),
  source: z.string(),
  councils: z.array(
    z.object({ slug: z.string(), name: z.string(), region: z.string().nullable() }),
  ),
});

export interface Knowledge {
  readonly country: Country;
  readonly evidence: ClaimEvidence;
  readonly councils: z.output<typeof directory>['councils'];
  /** Publisher and release, in words. */
  readonly source: string;
  readonly version: string;
}

/** Reads what the site publishes. @throws Error if it cannot be read, or is something else */
export async function readKnowledge(site: Site): Promise<Knowledge> {
  const [figures, say, about] = await Promise.all(
    ['/figures.json', '/say.json', '/api/v1/directory.json'].map(async (path) =>
      parsed(path, await site.read(path)),
    ),
  );
  const country = countryOf(unpackCountry(readCountry(figures)));
  const notes = unpackClaimNotes(readClaimNotes(say));
  const { councils, source, data_version: version } = asDirectory(about);
  return {
    country,
    evidence: claimEvidence({ country, notes, cap: PROPOSED_CAP }),
    councils,
    source,
    version,
  };
}

function asDirectory(about: unknown): z.output<typeof directory> {
  const { success, data } = directory.safeParse(about);
  if (success) return data;
  throw new Error(
    '/api/v1/directory.json of the site has another form. Is this address the site’s?',
  );
}

function parsed(path: string, text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new Error(`${path} of the site is not JSON. Is this address the site’s?`);
  }
}
