/** The two ends of a gap in one cell of a table. */
import type { JSX } from 'preact';
import type { NearPair } from '../../dataset/lottery/lottery-pairs.ts';
import { LotteryEnd } from './LotteryEnd.tsx';

/** Who is lowest and who is highest, with their figures and what to ask about them. */
export function PairEnds({ pair: { lowest, highest } }: { readonly pair: NearPair }): JSX.Element {
  return (
    <>
      <LotteryEnd entries={[lowest]} /> and <LotteryEnd entries={[highest]} />
    </>
  );
}
