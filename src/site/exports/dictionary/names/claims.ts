/** Names of judged claims: what may be said of a council, and what may not. */
import type { Meaning } from '../field.ts';

const text = { type: 'string', required: true } as const;

/** What is asked, in the order in which a file has it. */
export const ASKED = [
  'figure',
  'over-cap',
  'rank',
  'change',
  'why',
  'years-over-cap',
  'each-worker',
  'nearby',
  'unusual-count',
] as const;
export type Asked = (typeof ASKED)[number];

export const CLAIM_NAMES: Readonly<Record<string, Meaning>> = {
  claims: {
    ...text,
    title: 'Claims',
    list: true,
    object: 'JudgedClaim',
    description: 'What people may want to say of the council, each with whether they may.',
  },
  claim: {
    ...text,
    title: 'Claim',
    values: ASKED,
    description:
      'What is claimed. It is the figure itself, that it is over the cap, its rank, a change since an earlier year or the reason for it, years in a row over the cap, the same number for each social worker, the range nearby, or an unusual count.',
  },
  since: {
    type: 'integer',
    required: false,
    title: 'Since',
    description: 'The earlier year of a change.',
  },
  verdict: {
    ...text,
    title: 'Verdict',
    values: ['yes', 'careful', 'no'],
    description:
      'Whether it may be said. A yes is true as it is. A careful is true, and misleads without the caveats. A no is not true, or nobody can know.',
  },
  sentence: {
    ...text,
    required: false,
    title: 'Sentence',
    description:
      'What may be said. Where the claim may not, the nearest sentence that is true. Empty if there is none.',
  },
  record: {
    ...text,
    title: 'Record',
    description: 'Address at which the figure and its source stay as they are.',
  },
};
