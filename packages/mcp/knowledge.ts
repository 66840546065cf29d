/** What questions are answered from: the figures of the newest release, and what is known of them. */
import { PROPOSED_CAP } from '../../src/dataset/cap/cap-range.ts';
import { claimEvidence, type ClaimEvidence } from '../../src/dataset/claims/claim.ts';
import { countryOf, type Country } from '../../src/dataset/country.ts';
import { readClaimNotes, unpackClaimNotes } from '../../src/dataset/wire/claims.ts';
import { readCountry, type PackedCountry } from '../../src/dataset/wire/figures.ts';
import { unpackPieces } from '../../src/dataset/wire/pieces.ts';
import { z } from 'zod';
import type { Site } from './site.ts';

/** A name or a line of text without line breaks, so that no site can pass a paragraph off as one. */
const line = z.string().regex(/^[^\p{C}]{1,200}$/u);
const slug = z.string().regex(/^[a-z0-9-]{1,100}$/);
const code = z.string().regex(/^[A-Z]\d{8}$/);

/** Every council and area of the United Kingdom, those without figures too. */
const directory = z.object({
  data_version: z.string().regex(/^[0-9a-f]{8}$/),
  source: line,
  councils: z.array(z.object({ slug, name: line, code: code.nullable(), region: line.nullable() })),
  areas: z.array(z.object({ slug, name: line, code, kind: line })),
});

export interface Knowledge {
  readonly country: Country;
  readonly evidence: ClaimEvidence;
  readonly councils: z.output<typeof directory>['councils'];
  readonly areas: z.output<typeof directory>['areas'];
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
  const country = await countryIn(readCountry(figures), site);
  // All rankings are there, for any cap.
  const notes = { ...unpackClaimNotes(readClaimNotes(say)), howLong: undefined };
  const { councils, areas, source, data_version: version } = asDirectory(about);
  refuseOtherNames(country, councils);
  return {
    country,
    evidence: claimEvidence({ country, notes, cap: PROPOSED_CAP }),
    councils,
    areas,
    source,
    version,
  };
}

/** A country that is too large for one file has a piece with all figures. */
async function countryIn(head: PackedCountry, site: Site): Promise<Country> {
  const path = '/figures/all.json';
  const pieces = head.split ? [readCountry(parsed(path, await site.read(path)))] : [];
  return countryOf(unpackPieces(head, pieces));
}

/** Names appear in sentences, so both files must have the same ones. @throws Error if they do not */
function refuseOtherNames(
  { councils }: Country,
  listed: z.output<typeof directory>['councils'],
): void {
  const names = new Map(listed.map((one) => [one.slug, one.name]));
  const other = councils.find(({ slug: of, name }) => names.get(of) !== name);
  if (other !== undefined)
    throw new Error('/figures.json and /api/v1/directory.json name councils differently.');
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
