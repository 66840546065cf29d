/** Several lines through the years, distinguished by their marks and colours and named at their ends. */
import type { JSX } from 'preact';
import { CapLine } from '../core/CapLine.tsx';
import type { EndLabel } from '../core/end-labels.ts';
import { EndLabels } from '../core/EndLabels.tsx';
import { lineLook, memberOf } from '../core/line-look.ts';
import { Levels } from '../core/Levels.tsx';
import type { Point } from '../core/path-data.ts';
import { NARROW, Picture } from '../core/Picture.tsx';
import { linePath, published } from '../core/runs.ts';
import type { YearFrame } from '../core/year-frame.ts';
import { Years } from '../core/Years.tsx';
import { LABEL_INDENT, lineFrame, lineLabels, type Line, type LinesProps } from './line-frame.ts';
import { markedPoints } from './marked-points.ts';
import { Markers } from './Markers.tsx';

export type { Line, LinesProps } from './line-frame.ts';

/** The chart. Its height grows where labels need it. The first line is drawn above the others. */
export function Lines(props: LinesProps): JSX.Element {
  const { series, years, cap, width } = props;
  const labels = lineLabels(props);
  const frame = lineFrame(props, labels);
  const { left, right, bottom, ticks } = frame;
  const capY = cap === undefined ? undefined : frame.y(cap);
  return (
    <Picture of={props} height={bottom + 22} name="lines">
      <Levels ticks={ticks} frame={frame} capY={capY} />
      <Years years={years} frame={frame} every={width <= NARROW ? 4 : 1} />
      {capY !== undefined && <CapLine from={[left, capY]} to={[right, capY]} />}
      {series.map((line, index) => <OneLine of={line} index={index} frame={frame} />).toReversed()}
      <EndLabels labels={labels} frame={frame} indent={LABEL_INDENT} near={3} mark={markOf} />
    </Picture>
  );
}

function markOf({ index }: EndLabel, at: Point): JSX.Element | null {
  return index === undefined ? null : <Markers index={index} points={[at]} />;
}

interface OneLineProps {
  readonly of: Line;
  readonly index: number;
  readonly frame: YearFrame;
}

/** A line with its marks, and a wider one that is not seen but easier to point at. */
function OneLine({ of: { points, label, id }, index, frame }: OneLineProps): JSX.Element {
  const d = linePath(points, frame);
  const marks = markedPoints(published(points)).map(({ year, value }): Point => [
    frame.x(year),
    frame.y(value),
  ]);
  return (
    <g class={`series ${memberOf(index)} ${lineLook(index)}`} data-part="line" data-line={id}>
      <title>{label}</title>
      {d !== '' && <path class="reach" d={d} />}
      {d !== '' && <path class="line" d={d} />}
      <Markers index={index} points={marks} />
    </g>
  );
}
