/** Hatched bands over the years without a figure, with the reason in each. */
import type { JSX } from 'preact';
import type { SeriesPoint } from '../../dataset/figures/series.ts';
import { rectanglePath, round, type Point } from '../core/path-data.ts';
import { Words } from '../core/Picture.tsx';
import type { YearFrame } from '../core/year-frame.ts';
import { placedGaps, type PlacedGap } from './gap-layout.ts';

interface GapsProps {
  readonly points: readonly SeriesPoint[];
  readonly frame: YearFrame;
}

/** All gaps of one line. */
export function Gaps({ points, frame }: GapsProps): JSX.Element {
  return (
    <>
      {placedGaps(points, frame).map((gap) => (
        <Gap of={gap} frame={frame} />
      ))}
    </>
  );
}

function Gap({ of, frame: { top, bottom } }: { of: PlacedGap; frame: YearFrame }): JSX.Element {
  const { left, right, centre, lines, reason } = of;
  return (
    <>
      <path class="gap" d={rectanglePath(left, top, right - left, bottom - top)} />
      {lines.length === 0 && <Upwards at={[centre + 4, bottom - 8]}>{reason}</Upwards>}
      {lines.map(({ words, baseline }) => (
        <Words at={[centre, baseline]} class="note on-hatch" anchor="middle">
          {words}
        </Words>
      ))}
    </>
  );
}

/** Text that runs upwards. */
function Upwards({ at, children }: { at: Point; children: string }): JSX.Element {
  const [x, y] = at.map(round);
  return (
    <text class="note on-hatch" x={x} y={y} transform={`rotate(-90 ${x} ${y})`}>
      {children}
    </text>
  );
}
