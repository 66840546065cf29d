/** The two ends of a gap in one cell of a table. */
import type { JSX } from 'preact';
import type { NearPair } from '../../dataset/lottery/lottery-pairs.ts';
import type { FlaggedEntry } from '../../dataset/lottery/flagged-entries.ts';
import { LotteryEnd } from './LotteryEnd.tsx';

/** Who is lowest and who is highest, with their figures and whether their counts are unusual. */
export function PairEnds({ pair: { lowest, highest } }: { readonly pair: NearPair }): JSX.Element {
  return (
    <>
      <LotteryEnd entries={[inShort(lowest)]} /> and <LotteryEnd entries={[inShort(highest)]} />
    </>
  );
}

function inShort(entry: FlaggedEntry): FlaggedEntry {
  return { ...entry, flag: entry.flag === '' ? '' : 'unusual count' };
}
