/** Caseload against something else: one dot for each figure, the cap as a level line, a few dots named. */
import type { JSX } from 'preact';
import { CapLine } from '../core/CapLine.tsx';
import { Dots, Ring } from '../core/Dots.tsx';
import { Levels } from '../core/Levels.tsx';
import { rectanglePath } from '../core/path-data.ts';
import { Picture, Words, type PictureProps } from '../core/Picture.tsx';
import { marksOf } from './scatter-marks.ts';
import { scatterFrame, type ScatterContent, type ScatterFrame } from './scatter-frame.ts';
import { placeCapName, placeNames, type PlacedName } from './scatter-labels.ts';

/** A stretch of the axis with the range of caseloads that is usual there. */
interface UsualBand {
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly high: number;
  /** The inner band holds half, the outer one nine in ten. */
  readonly inner: boolean;
}

export interface ScatterProps extends PictureProps, ScatterContent {
  /** What the horizontal axis counts, such as `vacancies, % of posts`. */
  readonly across: string;
  readonly bands?: readonly UsualBand[] | undefined;
  /** Whether there are too many dots to tell apart, so that those in about the same place are one. */
  readonly crowded?: boolean | undefined;
}

/** The chart, from the bands at the back to the names in front. */
export function Scatter(props: ScatterProps): JSX.Element {
  const { points, cap, ticks, across, width, bands = [], crowded = false } = props;
  const frame = scatterFrame(props, width);
  const { left, right, bottom, x, y, radius } = frame;
  const dots = points.map((point) => ({ value: point.y, at: [x(point.x), y(point.y)] as const }));
  const { words, ...place } = placeCapName(props, frame, width);
  return (
    <Picture of={props} name="scatter" height={bottom + 42}>
      <Bands bands={bands} frame={frame} />
      <Levels ticks={frame.levels} frame={frame} capY={y(cap)} />
      {ticks.map((tick) => (
        <Words at={[x(tick), bottom + 17]} class="note" anchor="middle">
          {tick}
        </Words>
      ))}
      <Words at={[right, bottom + 36]} class="note" anchor="end">
        {across}
      </Words>
      <CapLine from={[left, y(cap)]} to={[right, y(cap)]} />
      <Words {...place} class="cap-label">
        {words}
      </Words>
      <Dots dots={crowded ? marksOf(dots, { cap, radius }) : dots} {...{ cap, radius }} />
      {placeNames(props, frame, width).map((name) => (
        <DotName {...name} radius={radius} />
      ))}
    </Picture>
  );
}

interface BandsProps {
  readonly bands: readonly UsualBand[];
  readonly frame: ScatterFrame;
}

/** The usual range for each stretch; the outer bands first, so that the inner ones are seen on them. */
function Bands({ bands, frame: { x, y, left, right } }: BandsProps): JSX.Element {
  const outerFirst = [...bands].sort((a, b) => Number(a.inner) - Number(b.inner));
  return (
    <>
      {outerFirst.map(({ from, to, low, high, inner }) => {
        const [start, end] = [Math.max(left, x(from)), Math.min(right, x(to))];
        const d = rectanglePath(start, y(high), end - start, y(Math.max(0, low)) - y(high));
        return <path class={inner ? 'band inner' : 'band'} d={d} />;
      })}
    </>
  );
}

/** A ring around a dot with its name beside it. */
function DotName({ words, dot, radius, ...place }: PlacedName & { radius: number }): JSX.Element {
  return (
    <>
      <Ring at={dot} radius={radius} />
      <Words {...place} class="label">
        {words}
      </Words>
    </>
  );
}
