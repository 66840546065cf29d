/** How many social workers have how many cases: shares of them in steps of five cases, with the cap as a line. */
import type { JSX } from 'preact';
import { oneDecimal } from '../../dataset/text/format.ts';
import { UprightCap } from '../core/CapLine.tsx';
import { rectanglePath } from '../core/path-data.ts';
import { Picture, Straight, Words, type PictureProps } from '../core/Picture.tsx';
import {
  BOTTOM,
  layoutHistogram,
  type HistogramContent,
  type PlacedBar,
} from './histogram-layout.ts';

export interface HistogramProps extends PictureProps, HistogramContent {
  /** The average of the same people, marked on the axis. */
  readonly average: number;
}

/** Steps that lie wholly beyond the cap have another colour. The open one is drawn one step wide. */
export function Histogram(props: HistogramProps): JSX.Element {
  const { width, steps, cap, average } = props;
  const { x, bars } = layoutHistogram(props, width);
  return (
    <Picture of={props} name="spread" height={BOTTOM + 44}>
      {bars.map((bar) => (
        <StepBar {...bar} />
      ))}
      <Straight from={[0, BOTTOM]} to={[width, BOTTOM]} class="axis" />
      {steps.map(({ from }) => (
        <Words at={[x(from), BOTTOM + 17]} class="note" anchor={from === 0 ? 'start' : 'middle'}>
          {from}
        </Words>
      ))}
      <Words at={[width, BOTTOM + 17]} class="note" anchor="end">
        more
      </Words>
      <AverageMark average={average} x={x(average)} />
      <UprightCap cap={cap} x={x(cap)} top={2} bottom={BOTTOM + 4} width={width} />
    </Picture>
  );
}

/** A bar with its share above it, and air on both sides. */
function StepBar({ left, right, top, over, words, wordsX }: PlacedBar): JSX.Element {
  return (
    <>
      <path
        class={over ? 'over-fill' : 'under-fill'}
        d={rectanglePath(left + 1, top, right - left - 2, BOTTOM - top)}
      />
      <Words at={[wordsX, top - 6]} class="label" anchor="middle">
        {words}
      </Words>
    </>
  );
}

interface AverageMarkProps {
  readonly average: number;
  readonly x: number;
}

/** A mark below the axis with its words. */
function AverageMark({ average, x }: AverageMarkProps): JSX.Element {
  return (
    <>
      <Straight from={[x, BOTTOM]} to={[x, BOTTOM + 24]} class="england" />
      <Words at={[x, BOTTOM + 38]} class="note" anchor="middle">
        {`average ${oneDecimal(average)}`}
      </Words>
    </>
  );
}
