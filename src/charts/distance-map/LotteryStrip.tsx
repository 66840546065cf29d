/** The figures of a council's postcode lottery on one scale. */
import type { JSX } from 'preact';
import type { Around } from '../../dataset/lottery/lottery-story.ts';
import type { PictureProps } from '../core/Picture.tsx';
import { Strip } from '../strip/Strip.tsx';
import { lotteryDots } from './lottery-circle.ts';

interface LotteryStripProps extends PictureProps {
  readonly around: Around;
  readonly cap: number;
}

/** Every figure in the circle as a dot; the council, the highest and the lowest are named. */
export function LotteryStrip({ around, cap, ...picture }: LotteryStripProps): JSX.Element {
  return <Strip {...picture} dots={lotteryDots(around)} cap={cap} />;
}
