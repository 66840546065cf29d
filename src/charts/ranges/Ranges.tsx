/** From lowest to highest, one row each: a line between two dots, the cap as one line through all rows. */
import type { JSX } from 'preact';
import { oneDecimal } from '../../dataset/text/format.ts';
import { CLEAR } from '../core/cap-label.ts';
import { UprightCap } from '../core/CapLine.tsx';
import { classOf } from '../core/colouring.ts';
import { circlePath, type Point } from '../core/path-data.ts';
import { Picture, Straight, Words, type PictureProps } from '../core/Picture.tsx';
import {
  HALF_LINE,
  layoutRanges,
  meetsCap,
  NUMBER_GAP,
  RADIUS,
  type PlacedRange,
  type RangesContent,
} from './ranges-layout.ts';

export interface RangesProps extends PictureProps, RangesContent {}

/** Rows in the order given. */
export function Ranges(props: RangesProps): JSX.Element {
  const { width, cap } = props;
  const { x, rows, labelRise, bottom } = layoutRanges(props, width);
  const capLine = { cap, x: x(cap), top: 2, bottom: bottom + 2, width };
  return (
    <Picture of={props} name="ranges" height={bottom + 6}>
      <UprightCap {...capLine} prefer="left" />
      {rows.map((row) => (
        <Row {...row} {...{ cap, labelRise, x }} />
      ))}
    </Picture>
  );
}

interface RowProps extends PlacedRange {
  readonly cap: number;
  readonly labelRise: number;
  readonly x: (value: number) => number;
}

function Row({ label, low, high, y, cap, labelRise, x }: RowProps): JSX.Element {
  return (
    <>
      <Words at={[0, y - labelRise]} class="note">
        {label}
      </Words>
      <Straight from={[x(low), y]} to={[x(high), y]} class="span" />
      <path class={classOf(low, cap)} d={circlePath([x(low), y], RADIUS)} />
      <path class={classOf(high, cap)} d={circlePath([x(high), y], RADIUS)} />
      <Words at={[x(low) - NUMBER_GAP, y + HALF_LINE]} class="label" anchor="end">
        {oneDecimal(low)}
      </Words>
      <HighNumber number={oneDecimal(high)} dot={[x(high), y]} capX={x(cap)} />
    </>
  );
}

interface HighNumberProps {
  readonly number: string;
  readonly dot: Point;
  readonly capX: number;
}

/** The number right of the upper dot. Where it would run through the cap line, it is above the row instead. */
function HighNumber({ number, dot: [x, y], capX }: HighNumberProps): JSX.Element {
  const above = meetsCap(number, x, capX);
  return (
    <Words
      at={above ? [capX - CLEAR, y - NUMBER_GAP] : [x + NUMBER_GAP, y + HALF_LINE]}
      class="label"
      anchor={above ? 'end' : 'start'}
    >
      {number}
    </Words>
  );
}
