/** A council's figures over the years, against the cap and England. */
import type { ComponentChildren, JSX } from 'preact';
import { CapLine } from '../core/CapLine.tsx';
import { CLASSES, classOf } from '../core/colouring.ts';
import { EndLabels } from '../core/EndLabels.tsx';
import { Levels } from '../core/Levels.tsx';
import { hueOf, memberOf } from '../core/line-look.ts';
import { circlePath } from '../core/path-data.ts';
import { Picture } from '../core/Picture.tsx';
import { linePath, published } from '../core/runs.ts';
import type { YearFrame } from '../core/year-frame.ts';
import { Years } from '../core/Years.tsx';
import { Gaps } from './Gaps.tsx';
import { Notes } from './Notes.tsx';
import { LABEL_INDENT, LINE_NUMBERS, trendFrame, trendLabels } from './trend-frame.ts';
import type { TrendProps, TrendLine } from './trend-frame.ts';

export type { TrendProps, TrendLine } from './trend-frame.ts';

const POINT_RADIUS = 4.2;

/**
 * The trend chart: the council in ink with points coloured by their distance from the cap, England
 * dotted, other lines thin, each in its own colour. The axis starts at zero. Gaps stay gaps and say why.
 */
export function Trend(props: TrendProps): JSX.Element {
  const { series, years, cap } = props;
  const labels = trendLabels(props);
  const frame = trendFrame(props, labels);
  const capY = frame.y(cap);
  const council = series.filter(({ kind }) => kind === 'council');
  const others = series.filter(({ kind }) => kind !== 'council');
  return (
    <Picture of={props} height={frame.bottom + 22} name="trend">
      <Levels ticks={frame.ticks} frame={frame} capY={capY} />
      <Years years={years} frame={frame} />
      {council.map(({ points }) => (
        <Gaps points={points} frame={frame} />
      ))}
      <Notes of={props} frame={frame} />
      {others.map((line) => (
        <Member of={line}>
          <Line of={line} frame={frame} />
        </Member>
      ))}
      <CapLine from={[frame.left, capY]} to={[frame.right, capY]} />
      {council.map((line) => (
        <Member of={line}>
          <Line of={line} frame={frame} />
          <Points of={line} frame={frame} cap={cap} />
        </Member>
      ))}
      <EndLabels labels={labels} frame={frame} indent={LABEL_INDENT} near={4} />
    </Picture>
  );
}

interface MemberProps {
  readonly of: TrendLine;
  readonly children: ComponentChildren;
}

/** What belongs to one line. */
function Member({ of: { kind }, children }: MemberProps): JSX.Element {
  const index = LINE_NUMBERS[kind];
  return (
    <g class={`series ${memberOf(index)} ${hueOf(index)}`} data-part="line" data-line={kind}>
      {children}
    </g>
  );
}

interface LineProps {
  readonly of: TrendLine;
  readonly frame: YearFrame;
}

/** A line through each run of years with figures, and a wider one to point at. Its class makes it dotted or thin. */
function Line({ of: { kind, points }, frame }: LineProps): JSX.Element | null {
  const d = linePath(points, frame);
  if (d === '') return null;
  return (
    <>
      <path class="reach" d={d} />
      <path class={kind} d={d} />
    </>
  );
}

/** The council's figures as dots, one path for each colour. */
function Points({ of, frame, cap }: LineProps & { readonly cap: number }): JSX.Element {
  const dots = published(of.points);
  return (
    <>
      {CLASSES.map((name) => {
        const d = dots
          .filter(({ value }) => classOf(value, cap) === name)
          .map(({ year, value }) => circlePath([frame.x(year), frame.y(value)], POINT_RADIUS));
        return d.length > 0 && <path class={`point ${name}`} d={d.join('')} />;
      })}
    </>
  );
}
