/** One council's figure as a bar from zero, against the cap and England. */
import type { JSX } from 'preact';
import { isOver } from '../../dataset/cap/cap.ts';
import { oneDecimal } from '../../dataset/text/format.ts';
import { linear } from '../core/axis.ts';
import { UprightCap } from '../core/CapLine.tsx';
import { classOf, type ColourClass } from '../core/colouring.ts';
import { centredWithin } from '../core/dodge.ts';
import { rectanglePath } from '../core/path-data.ts';
import { Picture, Straight, Words, type PictureProps } from '../core/Picture.tsx';
import { LINE_HEIGHT, textWidth } from '../core/text-width.ts';
import { reasonLines } from './bar-reason.ts';
import { scaleEnd } from './bar-scale.ts';

export interface BarProps extends PictureProps {
  /** Cases for each FTE social worker with cases, or a few words that say why there is no figure. */
  readonly figure: number | { readonly reason: string };
  readonly cap: number;
  /** The average of England in the same year, if published. */
  readonly england?: number | undefined;
  /** Right end of the scale, to draw several bars alike; by default it holds everything. */
  readonly max?: number | undefined;
}

/** Height of the bar, in CSS pixels. */
const THICK = 20;

/** What is over the cap is beyond the line in another colour. A missing figure is hatched, with its reason. */
export function Bar(props: BarProps): JSX.Element {
  const { width, figure, cap, england } = props;
  const value = typeof figure === 'number' ? figure : undefined;
  const max = props.max ?? scaleEnd(cap, [england, value]);
  const x = linear([0, max], [1, width - 1]);
  const across = { cap, x: x(cap), width };
  const reason =
    typeof figure === 'number' ? [] : reasonLines(figure.reason, { ...across, top: 0, bottom: 0 });
  const top = LINE_HEIGHT * Math.max(1, reason.length) + 4;
  const bottom = top + THICK;
  return (
    <Picture of={props} name="bar" height={bottom + 26}>
      {reason.map((words, index) => (
        <Words at={[0, 11 + index * LINE_HEIGHT]} class="note">
          {words}
        </Words>
      ))}
      {partsOf(value, cap, width, x).map((part) => (
        <path class={part.colour} d={rectanglePath(part.from, top, part.to - part.from, THICK)} />
      ))}
      <Straight from={[1, top - 4]} to={[1, bottom + 4]} class="axis" />
      {england !== undefined && <EnglandMark value={england} x={x(england)} {...{ top, width }} />}
      <UprightCap {...across} top={top - 19} bottom={bottom + 6} />
    </Picture>
  );
}

/** A stretch of the bar in one colour. */
interface Part {
  readonly colour: ColourClass;
  readonly from: number;
  readonly to: number;
}

function partsOf(
  value: number | undefined,
  cap: number,
  width: number,
  x: (value: number) => number,
): Part[] {
  if (value === undefined) return [{ colour: 'missing', from: 1, to: width - 1 }];
  if (!isOver(value, cap)) return [{ colour: classOf(value, cap), from: 1, to: x(value) }];
  return [
    { colour: classOf(cap, cap), from: 1, to: x(cap) },
    { colour: classOf(value, cap), from: x(cap), to: x(value) },
  ];
}

interface EnglandMarkProps {
  readonly value: number;
  readonly x: number;
  /** Top of the bar. */
  readonly top: number;
  /** Width of the picture: the words stay within it. */
  readonly width: number;
}

/** A mark across the bar with its words below it. */
function EnglandMark({ value, x, top, width }: EnglandMarkProps): JSX.Element {
  const words = `England ${oneDecimal(value)}`;
  const { left } = centredWithin(x, textWidth(words), { left: 0, right: width });
  const bottom = top + THICK;
  return (
    <>
      <Straight from={[x, top]} to={[x, bottom + 7]} class="halo" />
      <Straight from={[x, top]} to={[x, bottom + 7]} class="england" />
      <Words at={[left, bottom + 21]} class="note">
        {words}
      </Words>
    </>
  );
}
