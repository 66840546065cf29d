/** One council's figure as a bar from zero, against the cap and England. */
import type { JSX } from 'preact';
import { oneDecimal } from '../../dataset/text/format.ts';
import { UprightCap } from '../core/CapLine.tsx';
import { centredWithin } from '../core/dodge.ts';
import { rectanglePath } from '../core/path-data.ts';
import { Picture, Straight, Words, type PictureProps } from '../core/Picture.tsx';
import { LINE_HEIGHT, textWidth } from '../core/text-width.ts';
import { BAR_HEIGHT, layoutBar, type BarContent } from './bar-layout.ts';

export interface BarProps extends PictureProps, BarContent {}

/** The bar with the cap line, the mark of England and, where the figure is missing, its reason. */
export function Bar(props: BarProps): JSX.Element {
  const { width, england } = props;
  const { x, top, bottom, parts, reason, capLine } = layoutBar(props, width);
  return (
    <Picture of={props} name="bar" height={bottom + 26}>
      {reason.map((words, index) => (
        <Words at={[0, 11 + index * LINE_HEIGHT]} class="note">
          {words}
        </Words>
      ))}
      {parts.map(({ colour, from, to }) => (
        <path class={colour} d={rectanglePath(from, top, to - from, BAR_HEIGHT)} />
      ))}
      <Straight from={[1, top - 4]} to={[1, bottom + 4]} class="axis" />
      {england !== undefined && (
        <EnglandMark value={england} x={x(england)} {...{ top, bottom, width }} />
      )}
      <UprightCap {...capLine} />
    </Picture>
  );
}

interface EnglandMarkProps {
  readonly value: number;
  readonly x: number;
  /** Top and bottom of the bar. */
  readonly top: number;
  readonly bottom: number;
  /** Width of the picture: the words stay within it. */
  readonly width: number;
}

/** A mark across the bar with its words below it. */
function EnglandMark({ value, x, top, bottom, width }: EnglandMarkProps): JSX.Element {
  const words = `England ${oneDecimal(value)}`;
  const { left } = centredWithin(x, textWidth(words), { left: 0, right: width });
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
