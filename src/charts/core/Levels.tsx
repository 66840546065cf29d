/** Level hairlines across a chart, with their values on the left. The first one is the axis. */
import type { JSX } from 'preact';
import { oneDecimal } from '../../dataset/text/format.ts';
import { Straight, Words } from './Picture.tsx';

interface LevelsProps {
  readonly ticks: readonly number[];
  readonly frame: {
    readonly left: number;
    readonly right: number;
    readonly y: (value: number) => number;
  };
  /** Where the cap line is: it takes the place of the hairline it covers. */
  readonly capY?: number | undefined;
}

/** One line and value for each tick. */
export function Levels({ ticks, frame: { left, right, y }, capY }: LevelsProps): JSX.Element {
  return (
    <>
      {ticks.map((tick, index) => {
        const at = y(tick);
        const covered = capY !== undefined && Math.abs(at - capY) < 1;
        return (
          <>
            {!covered && (
              <Straight from={[left, at]} to={[right, at]} class={index === 0 ? 'axis' : 'grid'} />
            )}
            <Words at={[left - 6, at + 4.5]} class="note" anchor="end">
              {Number.isInteger(tick) ? String(tick) : oneDecimal(tick)}
            </Words>
          </>
        );
      })}
    </>
  );
}
