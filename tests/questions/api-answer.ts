/** What the API's claims say to a question: of the same council, kind and years. */
import type { Answer } from '../../packages/mcp/answer.ts';
import { capJson } from '../../src/site/exports/api.ts';
import { claimsJson } from '../../src/site/exports/json/claims.ts';
import { regionJson } from '../../src/site/exports/json/places.ts';
import { siteContext } from '../../src/site/context.ts';

type Said = Pick<Answer, 'verdict' | 'sentence' | 'caveats'>;

interface Claims {
  readonly claims: readonly (Said & {
    readonly claim: string;
    readonly year: number;
    readonly since: number | null;
  })[];
}

const NAMES: Readonly<Record<string, string>> = {
  over: 'over-cap',
  rank: 'rank',
  change: 'change',
  why: 'why',
  each: 'each-worker',
};

const made = new Map<string, Claims>();

function claimsOf(slug: string): Claims | undefined {
  const context = siteContext();
  const council = context.dataset.councils.find((one) => one.slug === slug);
  if (council === undefined) return undefined;
  const found = made.get(slug) ?? (claimsJson(context, council) as Claims);
  made.set(slug, found);
  return found;
}

/** One answer, or none where the API has no such claim. */
export function apiAnswer(tool: string, args: Readonly<Record<string, unknown>>): Said[] {
  const claim = tool === 'figure' ? 'figure' : NAMES[String(args.kind)];
  // Claims are judged against the proposed cap.
  if (claim === undefined || args.cap !== undefined) return [];
  const found = claimsOf(String(args.council))?.claims.find(
    (one) =>
      one.claim === claim &&
      one.year === args.year &&
      (args.since === undefined || one.since === args.since),
  );
  if (found === undefined) return [];
  // A figure has no verdict of the server: it is answered, or refused.
  return [claim === 'figure' ? { ...found, verdict: null } : found];
}

/** How many averages were over a cap in a year, by the API; undefined for a year that it does not have. */
export function apiOver(year: number, cap = 20): number | undefined {
  const years = capJson(siteContext()) as Record<
    string,
    Record<string, { over: number }> | undefined
  >;
  return years[year]?.[String(cap)]?.over;
}

/** What the API says of the figures that are compared, one sentence after the other. */
export function apiFigures(args: Readonly<Record<string, unknown>>): string {
  const slugs = Array.isArray(args.councils) ? args.councils : [args.council, args.other];
  return slugs
    .flatMap((slug) => [
      ...apiAnswer('figure', { council: String(slug), year: args.year }),
      ...areaAnswer(String(slug), args.year),
    ])
    .map(({ sentence }) => sentence ?? '')
    .join(' ');
}

/** An area has measures and no claims: its average in the words of a claim. */
function areaAnswer(slug: string, year: unknown): Pick<Said, 'sentence'>[] {
  const context = siteContext();
  const area = context.dataset.areas.find((one) => one.slug === slug);
  if (area === undefined) return [];
  const { measures } = regionJson(context, area) as {
    measures: readonly { readonly year: number; readonly average_caseload: number | null }[];
  };
  return measures
    .filter((one) => one.year === year)
    .map((one) => ({ sentence: `average of ${one.average_caseload?.toFixed(1) ?? '–'} cases` }));
}
