/** What the page ‘Can I say this?’ starts from, and what its script needs besides the figures. */
import { PROPOSED_CAP } from '../dataset/cap/cap-range.ts';
import {
  claimEvidence,
  type ClaimJudgement,
  type Claim,
  type ClaimNotes,
  type ClaimEvidence,
} from '../dataset/claims/claim.ts';
import { howLongAll } from '../dataset/claims/how-long.ts';
import { judgeClaim } from '../dataset/claims/judge-claim.ts';
import { revisions } from '../dataset/revisions/revisions.ts';
import { byName } from '../dataset/text/council-names.ts';
import { listed } from '../dataset/text/format.ts';
import { vintageText } from '../dataset/revisions/revision-wording.ts';
import { isEnglish } from '../dataset/lineage/english-councils.ts';
import { packClaimNotes, type PackedClaimNotes } from '../dataset/wire/claims.ts';
import type { Context } from './context.ts';
import { sourceLine } from './exports/caveats.ts';
import { isSplit } from './figures-json.ts';
import { dataVersion } from './version.ts';

export interface SayView {
  readonly councils: readonly { readonly slug: string; readonly name: string }[];
  readonly years: readonly number[];
  /** Goes with every sentence. */
  readonly source: string;
  readonly version: string;
  readonly examples: readonly { readonly asked: string; readonly answer: ClaimJudgement }[];
}

/** /say.json: what a claim is judged by besides /figures.json. */
export function packedClaimNotes(context: Context): PackedClaimNotes {
  const notes = claimNotes(context);
  const { rankings } = context;
  const howLong = isSplit(context) ? howLongAll({ rankings, cap: PROPOSED_CAP }) : undefined;
  return packClaimNotes({ ...notes, howLong });
}

/** What is known of single figures of the latest release. */
function claimNotes(context: Context): ClaimNotes {
  const { stories } = context.dataset;
  return {
    revised: revisedFigures(context),
    stories: new Map(
      stories.flatMap(({ code, year, text }) =>
        year === undefined ? [] : [[`${code} ${year}`, text] as const],
      ),
    ),
  };
}

/** What each earlier release gave, where it differs from the next: `20.5 in the release of 2022`. */
function revisedFigures({ dataset }: Context): ReadonlyMap<string, string> {
  const byFigure = Map.groupBy(revisions(dataset.releases), ({ code, year }) => `${code} ${year}`);
  return new Map(
    [...byFigure].map(([figure, changes]) => [
      figure,
      listed(
        changes.map(({ from }) => `${vintageText(from.value)} in the release of ${from.release}`),
      ),
    ]),
  );
}

const evidenceKnown = new WeakMap<Context, ClaimEvidence>();

/** What claims against the proposed cap are judged by, worked out once a build. */
export function evidenceOf(context: Context): ClaimEvidence {
  const { country } = context;
  const known =
    evidenceKnown.get(context) ??
    claimEvidence({ country, notes: claimNotes(context), cap: PROPOSED_CAP });
  evidenceKnown.set(context, known);
  return known;
}

/** The page before anybody chooses: what is asked most, answered. */
export function sayView(context: Context): SayView {
  const { country } = context;
  const councils = country.councils.filter(isEnglish);
  const evidence = evidenceOf(context);
  return {
    councils: councils.sort(byName).map(({ slug, name }) => ({ slug, name })),
    years: context.years.toReversed(),
    source: sourceLine(context),
    version: dataVersion(),
    examples: examplesOf(context, evidence),
  };
}

/** One example for each way a claim can mislead; councils that are not there are passed over. */
function examplesOf(
  { latestYear: year, firstYear: since }: Context,
  evidence: ClaimEvidence,
): SayView['examples'] {
  const base = { council: 'bolton', other: 'salford', year, since } as const;
  const asked: (readonly [string, Claim])[] = [
    ['Bolton’s average is over the cap', { ...base, kind: 'over' }],
    ['Bolton’s average has been over the cap for years', { ...base, kind: 'run' }],
    ['Bolton’s average is higher than Salford’s', { ...base, kind: 'more' }],
    [
      'The Isles of Scilly have the lowest average',
      { ...base, kind: 'rank', council: 'isles-of-scilly' },
    ],
    ['Liverpool’s average is among the lowest', { ...base, kind: 'rank', council: 'liverpool' }],
    [
      `North Somerset’s average has fallen since ${since}`,
      { ...base, kind: 'change', council: 'north-somerset' },
    ],
    [
      `Sefton’s average has fallen since ${since} because it has fewer cases`,
      { ...base, kind: 'why', council: 'sefton' },
    ],
    ['Westminster’s average is under the cap', { ...base, kind: 'over', council: 'westminster' }],
    [
      'North Northamptonshire’s average is higher than West Northamptonshire’s',
      {
        ...base,
        kind: 'more',
        council: 'north-northamptonshire',
        other: 'west-northamptonshire',
      },
    ],
    ['How many averages are over the cap?', { ...base, kind: 'share' }],
  ];
  return asked
    .filter(([, claim]) => evidence.councils.some(({ slug }) => slug === claim.council))
    .map(([words, claim]) => ({ asked: words, answer: judgeClaim(claim, evidence) }));
}
