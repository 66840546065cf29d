/**
 * The labels at the right ends of lines. One that had to move away from its line gets a hairline back to it, and so
 * does every one without a mark, because the hairline has the colour of its line.
 */
import type { JSX } from 'preact';
import { centresOf, type EndLabel } from './end-labels.ts';
import { hueOf, memberOf } from './line-look.ts';
import { pathThrough, type Point } from './path-data.ts';
import { Words } from './Picture.tsx';
import { LINE_HEIGHT } from './text-width.ts';
import type { YearFrame } from './year-frame.ts';

interface EndLabelsProps {
  readonly labels: readonly EndLabel[];
  readonly frame: YearFrame;
  /** Pixels from the frame to the text. */
  readonly indent: number;
  /** Pixels that a label may be away from the end of its line without a hairline. */
  readonly near: number;
  /** What is drawn between the line and its label. */
  readonly mark?: (label: EndLabel, at: Point) => JSX.Element | null;
}

/** Pixels from the frame to the end of a hairline, and to the mark before a label. */
const [HAIRLINE, MARK] = [9, 15];

/** All labels, in the order given. */
export function EndLabels(props: EndLabelsProps): JSX.Element {
  const { labels, frame, indent, near, mark } = props;
  const centres = centresOf(labels, frame);
  return (
    <>
      {labels.map((label, index) => {
        const [end, centre] = [frame.y(label.value), centres[index] ?? 0];
        return (
          <g class={label.index === undefined ? undefined : memberOf(label.index)}>
            {(Math.abs(end - centre) >= near || isUnmarked(label, props)) && (
              <Hairline
                of={label}
                from={[frame.right + 1, end]}
                to={[frame.right + HAIRLINE, centre]}
              />
            )}
            {mark?.(label, [frame.right + MARK, centre])}
            <Label of={label} at={[frame.right + indent, centre]} />
          </g>
        );
      })}
    </>
  );
}

/** Whether only a hairline can say which line a label belongs to. */
function isUnmarked({ index }: EndLabel, { mark }: EndLabelsProps): boolean {
  return index !== undefined && mark === undefined;
}

interface HairlineProps {
  readonly of: EndLabel;
  readonly from: Point;
  readonly to: Point;
}

function Hairline({ of: { index }, from, to }: HairlineProps): JSX.Element {
  const look = index === undefined ? 'leader' : `leader ${hueOf(index)}`;
  return <path class={look} d={pathThrough([from, to])} />;
}

/** The lines of text of one label, around its centre. */
function Label({ of, at: [x, centre] }: { of: EndLabel; at: Point }): JSX.Element {
  const first = centre - ((of.lines.length - 1) * LINE_HEIGHT) / 2 + 4.5;
  return (
    <>
      {of.lines.map((words, index) => (
        <Words at={[x, first + index * LINE_HEIGHT]} class={of.look}>
          {words}
        </Words>
      ))}
    </>
  );
}
