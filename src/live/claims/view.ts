/** What the page 'Can I say this?' answers: the judged claim, the records it rests on, and the sentence with its source. */
import type {
  ClaimJudgement,
  Claim,
  ClaimKind,
  ClaimEvidence,
  ClaimVerdict,
} from '../../dataset/claims/claim.ts';
import { judgeClaim } from '../../dataset/claims/judge-claim.ts';

/** The kinds of claim in the order offered. */
export const CLAIM_KINDS: readonly { readonly kind: ClaimKind; readonly words: string }[] = [
  { kind: 'over', words: 'A council’s average is over the cap' },
  { kind: 'rank', words: 'A council’s average is the highest, or has another rank' },
  { kind: 'change', words: 'A council’s average has risen or fallen' },
  { kind: 'why', words: 'Something made a council’s average rise or fall' },
  { kind: 'more', words: 'A council’s average is higher than another’s' },
  { kind: 'run', words: 'A council’s average has been over the cap for years' },
  { kind: 'each', words: 'Each social worker of a council has so many cases' },
  { kind: 'quality', words: 'A council is unsafe, badly run or breaks the law' },
  { kind: 'share', words: 'How many averages are over the cap' },
];

/** The fields of the form, and the kinds of claim that need each. */
export const FIELD_KINDS: Readonly<Record<string, readonly ClaimKind[]>> = {
  kind: ['over', 'rank', 'change', 'why', 'more', 'run', 'each', 'quality', 'share'],
  council: ['over', 'rank', 'change', 'why', 'more', 'run', 'each', 'quality'],
  other: ['more'],
  since: ['change', 'why'],
  year: ['over', 'rank', 'change', 'why', 'more', 'run', 'each', 'quality', 'share'],
};

/** The verdict as a heading. */
export const VERDICT_WORDS: Readonly<Record<ClaimVerdict, string>> = {
  yes: 'Yes',
  careful: 'Only with care',
  no: 'No',
};

/** What is cited with a sentence. */
export interface ClaimSource {
  /** Publisher and release, in words. */
  readonly source: string;
  /** Version of the data. */
  readonly version: string;
  /** Origin of the site, without a slash at the end. */
  readonly site: string;
  /** The day of reading, in words. */
  readonly today: string;
}

export interface ClaimAnswerView {
  readonly answer: ClaimJudgement;
  /** Links to the record of each figure that the claim rests on. */
  readonly records: readonly { readonly href: string; readonly text: string }[];
  /** The sentence with its notes and its source, to copy; undefined where nothing can be said. */
  readonly withSource: string | undefined;
  /** The verdict and what may be said, to be read out; the notes are left to be read. */
  readonly announcement: string;
}

/** Judges a claim and gathers what goes with the answer. */
export function claimAnswerView(
  claim: Claim,
  evidence: ClaimEvidence,
  source: ClaimSource,
): ClaimAnswerView {
  const answer = judgeClaim(claim, evidence);
  const { sentence, notes } = answer;
  return {
    answer,
    records: recordsOf(claim, evidence),
    withSource:
      sentence === undefined
        ? undefined
        : [sentence, ...notes, sourceSentence(claim, source)].join(' '),
    announcement: announcementOf(answer),
  };
}

function announcementOf({ verdict, sentence }: ClaimJudgement): string {
  const said =
    sentence === undefined ? '' : `${verdict === 'no' ? 'You can say: ' : ''}${sentence}`;
  return `${VERDICT_WORDS[verdict]}. ${said}`.trim();
}

function sourceSentence(
  { kind, council }: Claim,
  { source, version, site, today }: ClaimSource,
): string {
  const page = kind === 'share' ? `/v/${version}/` : `/v/${version}/councils/${council}/`;
  return `Source: ${source}. Taken from Caseload Watch, data version ${version}, ${site}${page} on ${today}.`;
}

/** A claim about all councils rests on all figures: it has no record of its own. */
function recordsOf(
  { kind, council, other, year, since }: Claim,
  { councils }: ClaimEvidence,
): ClaimAnswerView['records'] {
  if (kind === 'share') return [];
  const figures: (readonly [slug: string, year: number])[] = [
    [council, year],
    ...(kind === 'more' ? [[other, year] as const] : []),
    ...(kind === 'change' || kind === 'why' ? [[council, since] as const] : []),
  ];
  return figures.flatMap(([slug, when]) => {
    const known = councils.find((one) => one.slug === slug);
    if (known === undefined) return [];
    return [{ href: `/councils/${slug}/#figure-${when}`, text: `${known.name} ${when}` }];
  });
}
